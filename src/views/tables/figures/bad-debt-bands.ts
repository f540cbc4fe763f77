import type { MarketTariff, ProfileName } from '../../../core/market.js';

/**
 * The gross bad-debt ratios published with a profile, as fractions. Undefined where the tariff has none, or gives the
 * profile bad debts of another kind or outside them: they would be another company's.
 */
export function badDebtBand(
  name: ProfileName,
  { market, profiles }: MarketTariff,
): readonly [number, number] | undefined {
  const band = market.grossBadDebtBands?.[name];
  const { basis, grossBadDebtRatio } = profiles[name].lossExperience;
  if (!band || basis !== 'grossInclVat') return undefined;
  const within = grossBadDebtRatio >= band[0] && (name === 'Z' || grossBadDebtRatio <= band[1]);
  return within ? band : undefined;
}
