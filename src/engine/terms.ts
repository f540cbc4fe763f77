import type { Terms } from './submission.js';
import type { Tariff } from './tariff.js';

/** Terms in force: those asked for, else the tariff's. */
export type PolicyTerms = Required<Omit<Terms, 'namedBuyers' | Clause>> & Pick<Terms, Clause>;

/** Terms that a policy may not have. */
type Clause = 'bonus' | 'malus' | 'maximumLiabilityOf' | 'insuredPercentageUnnamed';

export function policyTerms(terms: Terms | undefined, tariff: Tariff): PolicyTerms {
  const { namedBuyers: _, ...asked } = terms ?? {};
  // `undefined` means not asked, as it does elsewhere in a submission
  const given = Object.fromEntries(
    Object.entries(asked as Record<string, unknown>).filter(([, v]) => v !== undefined),
  );
  return { ...tariff.defaultTerms, ...given };
}

/** Claim by claim, first: whether a debt of this size (€, accepted by the insurer) is a claim at all. */
export const isClaim = (debt: number, { claimThreshold }: PolicyTerms): boolean => debt >= claimThreshold;

/** Claim by claim, last: what the each-loss deductible leaves of the insured part of a loss, €. */
export const afterEachLoss = (insured: number, { eachLossDeductible }: PolicyTerms): number =>
  Math.max(insured - eachLossDeductible, 0);

/**
 * What a claim adds to the year's indemnities, €: nothing below the threshold, else the insured percentage of the loss
 * less the each-loss deductible.
 * @param debt what is accepted of the exposure, €; the threshold is read against it
 * @param loss what is lost of it, net of recoveries, €
 * @param insuredPercentage of this buyer
 */
export const claimIndemnity = (
  debt: number,
  loss: number,
  insuredPercentage: number,
  terms: PolicyTerms,
): number => (isClaim(debt, terms) ? afterEachLoss(insuredPercentage * loss, terms) : 0);

/**
 * What the insurer pays of a year's indemnities, €: beyond the annual aggregate deductible, up to the maximum liability.
 * The premium takes its mean over the distribution of the year, which is `layer` in `aggregate/stop-loss.ts`.
 * @param maximum `null`: none
 */
export const yearIndemnity = (indemnities: number, deductible: number, maximum: number | null): number =>
  Math.min(Math.max(indemnities - deductible, 0), maximum ?? Infinity);
