import { priceProfile, type Tariff, type TariffWith } from '../engine/index.js';

/** A tariff in force: it tells the market that it is of. */
export type MarketTariff = TariffWith<'market'>;

export const profileNames = ['X', 'Y', 'Z'] as const;
export type ProfileName = (typeof profileNames)[number];
export type ProfileRates = Readonly<Record<ProfileName, number>>;

/** Enough for a mark on a scale. */
const SKETCH = { latticeSize: 1024 };

const known = new WeakMap<Tariff, ProfileRates>();

/** Rates of the three reference profiles under a tariff; computed once per tariff. */
export function profileRates(tariff: Tariff): ProfileRates {
  const rates =
    known.get(tariff) ??
    (Object.fromEntries(
      profileNames.map((name) => [name, priceProfile(tariff.profiles[name], tariff, SKETCH).premiumRate]),
    ) as ProfileRates);
  known.set(tariff, rates);
  return rates;
}
