import { policyTerms } from './policy.js';
import type { Submission, Terms } from './submission.js';
import type { Tariff } from './tariff.js';

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
export type Edits = Readonly<Record<LeverId, Edit>>;

/** A submission with a change. */
export type Change = (submission: Submission, change: SubmissionChange, tariff: Tariff) => Submission;

/** The change that makes these edits; what is `undefined` in a change is not changed. */
export const changer =
  (edits: Edits): Change =>
  (submission, change, tariff) =>
    (Object.keys(change) as LeverId[]).reduce((result, id) => {
      const value = change[id];
      return value === undefined ? result : { ...result, ...edits[id](result, value, tariff) };
    }, submission);

type Term = Extract<LeverId, keyof Terms>;

const term =
  (name: Term, pick: (now: number, value: number) => number): Edit =>
  (submission, value, tariff) => ({
    terms: {
      ...submission.terms,
      [name]: pick(policyTerms(submission.terms, tariff)[name] ?? Infinity, value),
    },
  });

const atLeast = (name: Term) => term(name, Math.max);

/** Of a profile whose loss experience is a ratio, such as a questionnaire's. */
export const profileEdits: Edits = {
  dso: ({ dso }, days, tariff) => ({ dso: Math.max(0, (dso ?? tariff.exposure.dso) + days) }),
  largestShare: ({ topShares = [], buyerCount }, points) => {
    const [first = 0, second = 1 / buyerCount!, ...next] = [...topShares].sort((a, b) => b - a);
    // without others, nobody takes up the rest
    if (topShares.length === 0 || topShares.length === buyerCount) return {};
    const shares = [Math.min(first, Math.max(second, first + points)), second, ...next];
    return { topShares: shares.slice(0, topShares.length) };
  },
  badDebts: ({ lossExperience: past }, factor) =>
    past?.kind === 'ratio'
      ? { lossExperience: { ...past, grossBadDebtRatio: past.grossBadDebtRatio * factor } }
      : {},
  lossYears: ({ lossExperience: past }, years) =>
    past?.kind === 'ratio' ? { lossExperience: { ...past, years: Math.max(past.years, years) } } : {},
  insuredPercentage: term('insuredPercentage', (now, points) => Math.max(0, now + points)),
  claimThreshold: atLeast('claimThreshold'),
  eachLossDeductible: atLeast('eachLossDeductible'),
  annualAggregateDeductible: atLeast('annualAggregateDeductible'),
  maximumLiabilityMultiple: term('maximumLiabilityMultiple', Math.min),
  waitingPeriodMonths: atLeast('waitingPeriodMonths'),
};

/** `profileEdits` as a change. */
export const changedProfile = changer(profileEdits);
