import type { Estimate } from '../../core/estimate.js';
import type { LinkKey } from '../../core/link/link-key.js';
import type { State } from '../../core/state.js';
import type { PartHost, ReadModel, SheetPart, TariffHolder, ViewRoom } from '../../lazy/host.js';
import type { Identity } from '../../screen/model.js';

/** The element as this room sees it. */
export type TakeAwayHost = PartHost &
  Identity & {
    readonly shareBase: string | null;
    readonly name: string | null;
    readonly datalayer: boolean | null | undefined;
    readonly estimate: Estimate | undefined;
    readonly ready: Promise<Estimate>;
  };

/** Rooms that this one takes from, whichever there are. */
export interface Others {
  readonly tariff: TariffHolder;
  readonly views: Readonly<Record<string, ViewRoom>>;
  /** The bill line by line, for paper. */
  readonly bill: () => Promise<SheetPart>;
  /** The check for editors. */
  readonly selfCheck: () => Promise<(host: PartHost, read: ReadModel) => Promise<void>>;
  /** As it was when this room was asked for. */
  readonly state: State;
  /** Whether the data layer was on then. */
  readonly counts: boolean | null | undefined;
}

/** What this room takes from others. */
export interface Rooms {
  readonly tariff: TariffHolder;
  /** What views add to the case that a link holds, in the order of the views. Rejects if it cannot be loaded. */
  readonly loadLinkKeys: () => Promise<readonly LinkKey[]>;
  /** What goes on the sheet's first page: the bill, and what views put beside it. */
  readonly sheetParts: readonly (() => Promise<SheetPart>)[];
}

export function roomsOf({ tariff, views, bill }: Pick<Others, 'tariff' | 'views' | 'bill'>): Rooms {
  const rooms = Object.values(views);
  return {
    tariff,
    loadLinkKeys: async () => (await Promise.all(rooms.flatMap(({ linkKeys }) => linkKeys?.() ?? []))).flat(),
    sheetParts: [bill, ...rooms.flatMap(({ sheetPart = [] }) => sheetPart)],
  };
}
