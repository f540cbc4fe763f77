import { price, type Tariff } from '../../src/engine/index.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import {
  calibrationSteps,
  type Calibration,
  type Fitted,
  type Quote,
} from '../../src/workshop/calibration/index.js';
import { finished } from '../../tools/quotes/coverage.mjs';
import { madeUpMarket } from '../../tools/quotes/market.mjs';

export const tariff: Tariff = bundledTariff;

/** The smallest lattice: the market is priced on the same. */
export const latticeSize = 256;

export const today = '2026-11-01';

/** Quotes of a made-up market that is known. */
export const market = (quotes: number, seed: number, more: { scatter?: number; date?: string } = {}) =>
  madeUpMarket({ price, tariff, quotes, seed, latticeSize, ...more });

export const calibration = (quotes: readonly Quote[], on = today): Calibration =>
  finished(calibrationSteps({ quotes, tariff, today: on, latticeSize }));

/** A fit of enough quotes. */
export function fitted(quotes: readonly Quote[], on = today): Fitted {
  const found = calibration(quotes, on);
  if (found.kind !== 'fitted') throw new Error(`${quotes.length} quotes and no fit`);
  return found;
}
