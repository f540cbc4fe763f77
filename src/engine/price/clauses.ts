import type { PolicyTerms } from '../terms.js';
import type { Clauses } from './premium.js';

type Paid = (width: number) => number;

/** Bonus and malus. */
export const bonusAndMalus: Clauses = {
  at: (premium, terms, paid) => ({
    bonusCost: refund(premium, terms, paid),
    malusIncome: growingMalus(premium, terms, paid) - startOfMalus(premium, terms, paid),
  }),
  growingMalus,
  highestRefund: ({ bonus }) => (bonus ? bonus.share * bonus.lossRatioBelow : 0),
};

/** E[b·(kP − C)⁺] = b·(kP − E[min(C, kP)]). */
function refund(premium: number, { bonus }: PolicyTerms, paid: Paid): number {
  if (!bonus) return 0;
  const target = bonus.lossRatioBelow * premium;
  return bonus.share * (target - paid(target));
}

/** Of E[min(cap·P, a(C − tP)⁺)] = a·E[min(C, tP + cap·P/a)] − a·E[min(C, tP)]: the former. */
function growingMalus(premium: number, { malus }: PolicyTerms, paid: Paid): number {
  if (!malus?.share) return 0;
  return malus.share * paid((malus.lossRatioAbove + malus.cap / malus.share) * premium);
}

/** The latter. */
function startOfMalus(premium: number, { malus }: PolicyTerms, paid: Paid): number {
  return malus?.share ? malus.share * paid(malus.lossRatioAbove * premium) : 0;
}
