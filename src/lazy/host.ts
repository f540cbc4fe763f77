import type { ReactiveControllerHost } from 'lit';
import type { Tariff } from '../engine/index.js';
import type { Model, SheetSection, ViewPart } from '../screen/model.js';
import type { TariffPack } from '../tariff/pack.js';

/** The element as a part that loads on intent sees it. */
export type PartHost = ReactiveControllerHost & HTMLElement & { readonly tariff: TariffPack | undefined };

/** What there is to show, read when it is needed; undefined until there is an estimate. */
export type ReadModel = () => Model | undefined;

/** What begins a view's part, for one element. Resolves once it can draw. */
export type StartView = (host: PartHost, read: ReadModel) => Promise<ViewPart>;

/** What a room puts on the sheet's first page, in a language. */
export type SheetPart = (lang: Model['lang']) => Promise<SheetSection>;

/** The tariff in force, as parts see it that need more of it than the questionnaire. */
export interface TariffHolder {
  tariff: Tariff;
  /** What there is of the bundled tariff. */
  bundled: Tariff;
  readonly status: Model['tariffStatus'];
}
