import values from 'virtual:bundled-tariff';
import type { Tariff } from '../engine/tariff.js';

/** The tariff that ships with the component: values only, compiled from `market-2026.1.json` at build time. */
export const bundledTariff: Tariff = values;
