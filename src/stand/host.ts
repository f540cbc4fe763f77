import type { PartHost } from '../lazy/host.js';
import type { Draw, Identity } from '../screen/model.js';
import type { TariffPack } from '../tariff/pack.js';

/** The element as the stand sees it. */
export type StandHost = PartHost &
  Identity & {
    mode: string | null;
    readonly idle: string | null;
    readonly code: string | null;
    readonly languages: string | null;
    views: string | null;
    shareBase: string | null;
    commission: string | null;
    tariff: TariffPack | string | null | undefined;
    readonly ready: Promise<unknown>;
    shareUrl(): Promise<string>;
  };

/** What draws in place of the usual screen. */
export interface StandPart {
  readonly draw: Draw;
}
