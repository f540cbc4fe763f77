import type { Tariff, WholeTariff } from '../engine/index.js';
import { bundledTariff } from './bundled.js';
import { withLevers } from './lever-sizes.js';
import { withComparison } from './usual-comparison.js';
import { withInvoice } from './usual-invoice.js';

/** The tariff with what all views need, of the bundled one where it lacks it. */
export const whole = (tariff: Tariff): WholeTariff => ({
  ...withLevers(withComparison(withInvoice(tariff))),
  market: { ...bundledTariff.market, ...tariff.market },
});

/** The bundled tariff with every country and what all views need. */
export const wholeTariff: WholeTariff = whole(bundledTariff);
