import type { ReactiveControllerHost } from 'lit';
import type { LinkKey } from '../core/link/link-key.js';
import type { MarketTariff } from '../core/market.js';
import type { Model, SheetSection, ViewPart } from '../screen/model.js';
import type { TariffPack } from '../tariff/pack.js';

/** The element as a part that loads on intent sees it. */
export type PartHost = ReactiveControllerHost & HTMLElement & { readonly tariff: TariffPack | undefined };

/** What there is to show, read when it is needed; undefined until there is an estimate. */
export type ReadModel = () => Model | undefined;

/** A view's own drawings, apart from those of the page around it; and the element that both are in. */
export interface ViewHost extends ReactiveControllerHost {
  readonly element: PartHost;
}

/** What begins a view's part, for one element. Resolves once it can draw. */
export type StartView = (host: ViewHost, read: ReadModel) => Promise<ViewPart>;

/** What a room puts on the sheet's first page, in a language. */
export type SheetPart = (lang: Model['lang']) => Promise<SheetSection>;

/** The tariff in force, as parts see it that need more of it than the questionnaire. */
export interface TariffHolder {
  tariff: MarketTariff;
  /** What there is of the bundled tariff. */
  bundled: MarketTariff;
  readonly status: Model['tariffStatus'];
}

/** A room with a view of its own below the questions. */
export interface ViewRoom {
  readonly start: () => Promise<StartView>;
  /** What the view adds to the case that a link holds. */
  readonly linkKeys?: () => Promise<readonly LinkKey[]>;
  /** What the view puts on the first page of the sheet, whether or not it was opened. */
  readonly sheetPart?: () => Promise<SheetPart>;
}
