import type { PolicyTerms } from '../terms.js';
import type { Clauses } from './premium.js';

/** Bonus and malus. */
export const bonusAndMalus: Clauses = (premium, terms, paid) => ({
  bonusCost: refund(premium, terms, paid),
  malusIncome: extra(premium, terms, paid),
});

/** E[b·(kP − C)⁺] = b·(kP − E[min(C, kP)]). */
function refund(premium: number, { bonus }: PolicyTerms, paid: (width: number) => number): number {
  if (!bonus) return 0;
  const target = bonus.lossRatioBelow * premium;
  return bonus.share * (target - paid(target));
}

/** E[min(cap·P, a(C − tP)⁺)]. */
function extra(premium: number, { malus }: PolicyTerms, paid: (width: number) => number): number {
  if (!malus || malus.share === 0) return 0;
  const from = malus.lossRatioAbove * premium;
  return Math.max(0, malus.share * (paid(from + (malus.cap * premium) / malus.share) - paid(from)));
}
