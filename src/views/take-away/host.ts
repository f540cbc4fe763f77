import type { Estimate } from '../../core/estimate.js';
import type { LinkKey } from '../../core/link/link-key.js';
import type { PartHost, SheetPart, TariffHolder } from '../../lazy/host.js';
import type { Identity } from '../../screen/model.js';

/** The element as this room sees it. */
export type TakeAwayHost = PartHost &
  Identity & {
    readonly shareBase: string | null;
    readonly name: string | null;
    readonly datalayer: string | null;
    readonly estimate: Estimate | undefined;
    readonly ready: Promise<Estimate>;
  };

/** What this room takes from others, whichever there are. */
export interface Rooms {
  readonly tariff: TariffHolder;
  /** What views add to the case that a link holds. */
  readonly loadLinkKeys: () => Promise<readonly LinkKey[]>;
  /** Those that put something on the sheet's first page, below the case, among others. */
  readonly rooms: readonly { readonly sheetPart?: () => Promise<SheetPart> }[];
}
