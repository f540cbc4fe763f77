import { priceProfile, type Tariff } from '../../../src/engine/index.js';
import { bundledTariff, withClasses } from '../../../src/tariff/bundled.js';
import type { TariffPack } from '../../../src/tariff/pack.js';
import type { CheckResult, Problem } from '../../../src/tariff/problems.js';
import { checkPack } from '../../../src/tariff/schema.js';
import { tariffValues } from '../../../src/tariff/values.js';
import { whole } from '../../../src/tariff/whole.js';

/** What the checks make of anything that may be a pack. */
export const check = (pack: unknown): CheckResult =>
  checkPack(pack, { priced: priceProfile, market: bundledTariff.market });

/** The faults of a pack; none: it can be priced with. */
export const problemsOf = (pack: TariffPack): readonly Problem[] => {
  const result = check(pack);
  return result.ok ? [] : result.problems;
};

/** The values of a sound pack with what it leaves to the bundled tariff. */
export function tariffOf(pack: TariffPack): Tariff {
  const values = tariffValues(pack);
  return whole(values.countryIndex.oecdClass ? values : withClasses(values));
}
