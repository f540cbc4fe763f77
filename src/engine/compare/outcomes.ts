import type { AggregateLoss } from '../aggregate/aggregate-loss.js';
import { layer } from '../aggregate/stop-loss.js';
import type { ExceedancePoint, Outcome, Pricing, SelfInsurance } from '../results.js';
import { yearIndemnity, type PolicyTerms } from '../terms.js';
import type { BothWays } from './both-ways.js';
import { exceedances, quantilesAt } from './exceedance.js';

/** The distribution of a year under each of `BothWays`; undefined where nothing can be lost. */
export type Years = Record<'alone' | 'lost' | 'paid' | 'kept', AggregateLoss | undefined>;

/** What bounds a year's indemnities, €. */
export interface AnnualTerms {
  deductible: number;
  /** `null`: none. */
  maximum: number | null;
}

export const annualTerms = (
  { annualAggregateDeductible }: PolicyTerms,
  { maximumLiability }: Pick<Pricing, 'maximumLiability'>,
): AnnualTerms => ({ deductible: annualAggregateDeductible, maximum: maximumLiability });

/** What the annual deductible and the maximum leave with the insured of a year's indemnities. */
const leftOf = (indemnities: number, { deductible, maximum }: AnnualTerms): number =>
  indemnities - yearIndemnity(indemnities, deductible, maximum);

/** Mean of the worst 1 % of years. */
export const tailOf = (years: AggregateLoss | undefined): number =>
  years ? layer(years.worstOutcomes, 0, Infinity) : 0;

/** Of what stays with the policy: the worst years by what claims leave, with what the worst ones by indemnities leave. */
export function keptTail({ kept, paid }: Years, { deductible, maximum }: AnnualTerms): number {
  const indemnified = paid ? layer(paid.worstOutcomes, deductible, maximum ?? Infinity) : 0;
  return tailOf(kept) + tailOf(paid) - indemnified;
}

/** What each share of years reaches, without the policy and with it. */
export function curveOf({ alone, lost, paid, kept }: Years, annual: AnnualTerms): ExceedancePoint[] {
  const [withoutPolicy, losses, ofClaims, indemnified] = [alone, lost, kept, paid].map((years) =>
    quantilesAt(exceedances, years?.mixture),
  ) as [number[], number[], number[], number[]];
  return exceedances.map((exceedance, i) => {
    const loss = losses[i]!;
    // never more than the year itself
    const left = Math.min(loss, ofClaims[i]! + leftOf(indemnified[i]!, annual));
    return { exceedance, withoutPolicy: withoutPolicy[i]!, loss, paid: loss - left, kept: left };
  });
}

/** @param share one of `exceedances` */
export function outcomeAt(curve: readonly ExceedancePoint[], share: number): Outcome {
  const { exceedance: _, ...outcome } = curve.find(({ exceedance }) => exceedance === share)!;
  return outcome;
}

/** The insolvency of the buyer that would cost most, in a year without another claim, and how often it comes. */
export function failureOf(
  { alone, lost, paid, kept }: BothWays,
  annual: AnnualTerms,
): Pick<SelfInsurance, 'largestBuyer' | 'largestBuyerFails'> {
  const i = lost.insolvency.reduce((best, loss, at) => (loss > lost.insolvency[best]! ? at : best), 0);
  const loss = lost.insolvency[i]!;
  const left = kept.insolvency[i]! + leftOf(paid.insolvency[i]!, annual);
  const largestBuyer: Outcome = {
    withoutPolicy: alone.insolvency[i]!,
    loss,
    paid: loss - left,
    kept: left,
  };
  return {
    largestBuyer,
    largestBuyerFails: {
      withoutPolicy: alone.probability[i]! * alone.insolvencyWeight[i]!,
      withPolicy: lost.probability[i]! * lost.insolvencyWeight[i]!,
    },
  };
}
