import type { Market, priceProfile, Tariff, TariffCase } from '../engine/index.js';
import type { TariffPack } from './pack.js';
import { problem, unless, type Problem } from './problems.js';
import { tariffValues } from './values.js';

/** What the page lends to the checks, so that they need not bring the engine and the bundled tariff along. */
export interface Lent {
  /** The way to the price of a questionnaire. */
  priced: typeof priceProfile;
  /** Of the bundled tariff, for a pack without one of its own. */
  market: Market;
}

/** No policy is written below, none is bought above; fractions of the insurable turnover. */
const lowestRate = 0.0001;
const highestRate = 0.1;

/** A sketch of the rate tells the order of magnitude. */
const sketch = { latticeSize: 1024 };

/**
 * What the engine makes of a pack: rates that a market could ask of the companies it describes, and a scale to show
 * them on. For packs that `pack-sense.ts` finds nothing wrong with.
 *
 * @param pack a pack of the right structure, whose references hold
 */
export function priceProblems(pack: TariffPack, { priced, market }: Lent): Problem[] {
  const tariff = tariffValues(pack);
  const { X, Y, Z } = tariff.profiles;
  const rated = (path: string, who: string, company: TariffCase) => {
    const rate = rateOf(company, tariff, priced);
    if (rate >= lowestRate && rate <= highestRate) return [];
    return [problem(path, 'unpriceable', sentence(who, rate))];
  };
  return [
    ...marketSense({ ...market, ...tariff.market }),
    ...rated('referenceCase', 'L’entreprise de référence', tariff.referenceCase),
    ...rated('profiles.X', 'Le profil X', X),
    ...rated('profiles.Y', 'Le profil Y', Y),
    ...rated('profiles.Z', 'Le profil Z', Z),
  ];
}

/** The scale runs from the lowest rate to the highest. */
function marketSense({ low, mean, high }: Market): Problem[] {
  return unless(
    low < mean && mean < high,
    'market',
    'marketOrder',
    'Le taux moyen du marché se place entre le plus bas et le plus haut.',
  );
}

function rateOf(company: TariffCase, tariff: Tariff, priced: Lent['priced']): number {
  return priced(company, tariff, sketch).premiumRate;
}

function sentence(who: string, rate: number): string {
  const bounds = 'un taux de marché va de 0,01\u00a0% à 10\u00a0%';
  if (!Number.isFinite(rate)) return `${who} n’a aucun taux avec ce barème\u00a0; ${bounds}.`;
  const percent = (rate * 100).toLocaleString('fr', { maximumSignificantDigits: 3 });
  return `${who} paierait ${percent}\u00a0% de son chiffre d’affaires avec ce barème\u00a0; ${bounds}.`;
}
