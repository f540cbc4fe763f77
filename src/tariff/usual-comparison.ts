import bundled, { sources } from 'virtual:tariff/comparison';
import type { TariffWith } from '../engine/index.js';
import { completed } from './completed.js';
import type { TariffPack, TariffSource } from './pack.js';

/** The tariff with what stands in for figures that only the company knows: the bundled ones where it lacks them. */
export const withComparison = completed<Pick<TariffWith<'comparison'>, 'comparison'>>(({ comparison }) => ({
  comparison: { ...bundled, ...comparison },
}));

/** Published figures of the comparison. */
export type PublishedInput = 'operatingMargin' | 'factoringCommission';

/** Where a figure of the comparison is printed; undefined where the host's pack has a figure of its own. */
export function comparisonSource(
  pack: TariffPack | undefined,
  input: PublishedInput,
): TariffSource | undefined {
  return pack?.comparison?.[input] ? undefined : sources[input];
}
