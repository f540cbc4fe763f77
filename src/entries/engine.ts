import type {
  Bill,
  Claim,
  Contributions,
  Explanation,
  Lever,
  Offer,
  OfferComparison,
  OfferOptions,
  PremiumRange,
  PriceOptions,
  Pricing,
  RangeOptions,
  RenewalScenario,
  SelfInsurance,
  SelfInsuranceOptions,
  Settlement,
  Submission,
  SubmissionChange,
  Tariff,
  Terms,
  WholeTariff,
} from '../engine/index.js';
import * as engine from '../engine/index.js';
import { withClasses } from '../tariff/bundled.js';
import { isPack, type TariffPack } from '../tariff/pack.js';
import { tariffValues } from '../tariff/values.js';
import { whole, wholeTariff } from '../tariff/whole.js';

export { InvalidSubmission } from '../engine/index.js';
export type * from '../engine/index.js';
export { wholeTariff as bundledTariff, tariffValues };
export type { TariffPack };

/** A tariff pack as published (with sources), or its values alone. */
export type AnyTariff = TariffPack | Tariff;

/** The values to price with; what a tariff may lack, such as OECD classes of countries, is taken from the bundled one. */
function valuesOf(tariff: AnyTariff | undefined): WholeTariff {
  if (!tariff) return wholeTariff;
  const values = isPack(tariff) ? tariffValues(tariff) : tariff;
  return whole(values.countryIndex.oecdClass ? values : withClasses(values));
}

/**
 * Prices a company (money in € per year excl. VAT, rates and shares as fractions, times in days).
 * @throws InvalidSubmission with `path`, `code` and what is accepted
 */
export function price(submission: Submission, tariff?: AnyTariff, options?: PriceOptions): Pricing {
  return engine.price(submission, valuesOf(tariff), options);
}

/** The range around the rate: `low`, `likely`, `high` as fractions, and the named terms of its variance. */
export function premiumRange(
  submission: Submission,
  tariff?: AnyTariff,
  options?: RangeOptions,
): PremiumRange {
  return engine.premiumRange(submission, valuesOf(tariff), options);
}

/** What the policy costs in all, € per year; `pricing` is what `price` returned for the same submission. */
export function bill(submission: Submission, pricing: Pricing, tariff?: AnyTariff): Bill {
  return engine.bill(submission, pricing, valuesOf(tariff));
}

/**
 * What the premium is made of: amounts in € and fractions of turnover that sum to it.
 * The submission and tariff are already in `pricing`; they are taken for the symmetry of the functions above.
 */
export function explain(_submission: Submission, pricing: Pricing, _tariff?: AnyTariff): Explanation[] {
  return engine.explain(pricing);
}

/**
 * What each of seven subjects adds to the rate, against a reference company (the tariff's by default): fractions that
 * sum to the difference of the two rates.
 * @throws InvalidSubmission as `price`; also for a list of buyers
 */
export function contributions(
  submission: Submission,
  tariff?: AnyTariff,
  reference?: Submission,
): Contributions {
  return engine.contributions(submission, valuesOf(tariff), reference);
}

/**
 * What would lower the premium: the changes that apply to a company, one at a time and the greatest saving first, with
 * the new rate (fraction) and premium (€ per year), the saving, and what the company would bear of its losses (€).
 * @throws InvalidSubmission as `price`
 */
export function levers(submission: Submission, tariff?: AnyTariff): Lever[] {
  return engine.levers(submission, valuesOf(tariff));
}

/**
 * A submission with a change, such as one of `levers` or several of them spread into one object; pure, and unchecked.
 * @returns a submission to price
 */
export function changed(submission: Submission, change: SubmissionChange, tariff?: AnyTariff): Submission {
  return engine.changed(submission, change, valuesOf(tariff));
}

/**
 * A year with the policy beside a year without it: what each costs line by line, with a reserve on both sides, what is
 * lost in the average year, one year in ten, one in a hundred and if the largest buyer fails, and the year's
 * distribution. € per year excl. VAT.
 * @param options `own`: the reserve that the company would hold, what it costs, and what a policy would save it
 * @throws InvalidSubmission as `price`
 */
export function selfInsurance(
  submission: Submission,
  tariff?: AnyTariff,
  options?: SelfInsuranceOptions,
): SelfInsurance {
  return engine.selfInsurance(submission, valuesOf(tariff), options);
}

/**
 * Offers side by side for one company, from 1 to 10: what each costs all in, what it pays and leaves in the average
 * year, one year in ten, one in a hundred and if the largest buyer fails; where its price lies in the model's range for
 * the same terms; which of them, or bearing everything, no other beats; and whether their order holds at both ends of
 * the range of the risk. € per year excl. VAT. The price of an offer alone is required: of the rest the tariff's usual
 * value is taken, and named in `hypotheses`.
 * @throws InvalidSubmission as `price`; of an offer's field with a path such as `offers.1.premiumRate`
 */
export function compareOffers(
  submission: Submission,
  offers: readonly Offer[],
  tariff?: AnyTariff,
  options?: OfferOptions,
): OfferComparison {
  return engine.compareOffers(submission, offers, valuesOf(tariff), options);
}

/**
 * The prices at the next five renewals if each year brings `lossFactor` times the losses of the past (of the market, if
 * nothing is known of them), and the largest buyer fails in a given year or never; everything else as today.
 * @returns five prices, the next renewal's first
 * @throws InvalidSubmission as `price`; of the scenario with a path such as `scenario.lossFactor`
 */
export function renewals(
  submission: Submission,
  scenario: RenewalScenario,
  tariff?: AnyTariff,
  options?: PriceOptions,
): Pricing[] {
  return engine.renewals(submission, scenario, valuesOf(tariff), options);
}

/**
 * What a policy pays for one unpaid invoice, step by step, and when: € excl. VAT unless named, ISO dates. The source of
 * each date is its place in the tariff, e.g. `settlement.filingDays`, where a pack gives evidence and document.
 *
 * @param terms absent ones take the tariff's default
 * @throws InvalidSubmission with `path`, `code` and what is accepted
 */
export function settleClaim(claim: Claim, terms?: Terms, tariff?: AnyTariff): Settlement {
  return engine.settleClaim(claim, terms, valuesOf(tariff));
}
