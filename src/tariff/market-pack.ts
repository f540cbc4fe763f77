import document from 'virtual:market-pack';
import type { TariffPack } from './pack.js';

/** The bundled tariff with its evidence and sources; load it on demand, the engine needs only its values. */
export const marketPack: TariffPack = document;
