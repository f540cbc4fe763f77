import { policyTerms } from '../terms.js';
import type { LossExperience, Submission, Terms } from '../submission.js';
import type { Tariff } from '../tariff.js';

/**
 * What to change in a submission, as plain JSON: facts by how much they move, terms of the policy by a value that a
 * change never worsens for the insurer's side, so that it holds whatever the company says afterwards.
 */
export interface SubmissionChange {
  /** Added to the payment term, days; the term ends at 0 at the least. */
  dso?: number;
  /** Added to the largest buyer's share of turnover (fraction), which stays the largest; the others take up the rest. */
  largestShare?: number;
  /** Factor on the losses of the past. */
  badDebts?: number;
  /** Years that the loss experience spans at the least, the ratio being the same; for a ratio only. */
  lossYears?: number;
  /** Added to the insured percentage (fraction). */
  insuredPercentage?: number;
  /** At the least, €. */
  claimThreshold?: number;
  /** At the least, €. */
  eachLossDeductible?: number;
  /** At the least, € per year. */
  annualAggregateDeductible?: number;
  /** At the most. */
  maximumLiabilityMultiple?: number;
  /** At the least, months. */
  waitingPeriodMonths?: number;
}

export type LeverId = keyof SubmissionChange;

/** How a value given for one part of a change alters a submission. */
export type Edit = (submission: Submission, value: number, tariff: Tariff) => Partial<Submission>;
/** Edits of what does not follow the common rule of terms. */
export type Edits = Readonly<Partial<Record<LeverId, Edit>>>;

/** A submission with a change. */
export type Change = (submission: Submission, change: SubmissionChange, tariff: Tariff) => Submission;

/** The change that makes these edits; what is `undefined` in a change is not changed. */
export const changer =
  (edits: Edits): Change =>
  (submission, change, tariff) =>
    (Object.keys(change) as LeverId[]).reduce((result, id) => {
      const value = change[id];
      if (value === undefined) return result;
      return {
        ...result,
        ...(edits[id]?.(result, value, tariff) ?? term(id as Term, value, result, tariff)),
      };
    }, submission);

type Term = Extract<LeverId, keyof Terms>;

/** The insured percentage moves, the maximum only comes down, and what the company bears first only grows. */
export function term(id: Term, value: number, { terms }: Submission, tariff: Tariff): Partial<Submission> {
  const now = policyTerms(terms, tariff)[id] ?? Infinity;
  const moved = id === 'insuredPercentage' ? Math.max(0, now + value) : Math.max(now, value);
  return { terms: { ...terms, [id]: id === 'maximumLiabilityMultiple' ? Math.min(now, value) : moved } };
}

type Ratio = Extract<LossExperience, { kind: 'ratio' }>;

const ratio = ({ lossExperience: past }: Submission, edit: (past: Ratio) => Partial<Ratio>) =>
  past?.kind === 'ratio' ? { lossExperience: { ...past, ...edit(past) } } : {};

/** Of a profile whose loss experience is a ratio, such as a questionnaire's. */
export const profileEdits = {
  dso: ({ dso }, days, tariff) => ({ dso: Math.max(0, (dso ?? tariff.exposure.dso) + days) }),
  largestShare: ({ topShares = [], buyerCount }, points) => {
    // without others, nobody takes up the rest
    if (topShares.length === buyerCount) return {};
    const [first = 0, second = 1 / buyerCount!, ...next] = [...topShares].sort((a, b) => b - a);
    const shares = [Math.min(first, Math.max(second, first + points)), second, ...next];
    return { topShares: shares.slice(0, topShares.length) };
  },
  badDebts: (submission, factor) =>
    ratio(submission, ({ grossBadDebtRatio }) => ({ grossBadDebtRatio: grossBadDebtRatio * factor })),
  lossYears: (submission, least) => ratio(submission, ({ years }) => ({ years: Math.max(years, least) })),
} satisfies Edits;

/** `profileEdits` as a change. */
export const changedProfile = changer(profileEdits);
