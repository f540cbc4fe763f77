import type { Concentration } from './report.js';

/**
 * How much of what is allocated to buyers the largest have.
 *
 * @param amounts by buyer, in any unit; those not above 0 have no share
 * @param whole what the amounts are a part of; 0 where there is nothing
 */
export function concentrationOf(
  base: Concentration['base'],
  amounts: readonly number[],
  whole: number,
): Concentration {
  const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => b - a);
  const sum = sorted.reduce((total, amount) => total + amount, 0);
  const top = (count: number): number =>
    sum > 0 ? sorted.slice(0, count).reduce((total, amount) => total + amount, 0) / sum : 0;
  const allocated = amounts.reduce((total, amount) => total + amount, 0);
  return {
    base,
    largest: top(1),
    topThree: top(3),
    topTen: top(10),
    herfindahl: sorted.reduce((total, amount) => total + (amount / sum) ** 2, 0),
    allocated: whole > 0 ? Math.min(1, Math.max(0, allocated / whole)) : 0,
  };
}
