import type { Tariff } from '../tariff.js';

type Loadings = Tariff['loadings'];

/** Expenses of a premium, € per year: what the broker takes, and what running the policy costs. */
export interface Expenses {
  acquisition: number;
  administration: number;
}

/** Expenses per additional € of premium, at their highest, without the margin. */
export const highestExpenseShare = ({ acquisition, administration, expenseBands }: Loadings): number =>
  expenseBands ? Math.max(...expenseBands.map(([, share]) => share)) : acquisition + administration;

/**
 * What a premium has to bear before claims, split between acquisition and administration; bands are shared in the
 * proportion of the two.
 * @param premium € per year
 */
export function expensesOf(premium: number, loadings: Loadings): Expenses {
  const { acquisition, administration, expenseBands } = loadings;
  if (!expenseBands) return { acquisition: acquisition * premium, administration: administration * premium };
  let whole = 0;
  expenseBands.forEach(([from, share], i) => {
    const upTo = expenseBands[i + 1]?.[0] ?? Infinity;
    whole += share * Math.max(0, Math.min(premium, upTo) - from);
  });
  const both = acquisition + administration;
  const brokers = both > 0 ? (whole * acquisition) / both : 0;
  return { acquisition: brokers, administration: whole - brokers };
}

/**
 * The premium that leaves so much once expenses and margin are taken: the inverse of a piecewise linear function that
 * rises as long as the loadings stay below 1.
 * @param net € per year for claims, their handling, capital, and the cost of a policy
 */
export function premiumLeaving(net: number, loadings: Loadings): number {
  const { acquisition, administration, margin, expenseBands } = loadings;
  if (!expenseBands) return net / (1 - (acquisition + administration + margin));
  let left = net;
  let premium = 0;
  expenseBands.forEach(([from, share], i) => {
    const kept = 1 - share - margin;
    const upTo = expenseBands[i + 1]?.[0] ?? Infinity;
    const here = Math.min(left, kept * (upTo - from));
    premium += here / kept;
    left -= here;
  });
  return premium;
}
