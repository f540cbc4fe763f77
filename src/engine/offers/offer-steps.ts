import { normalQuantile } from '../numerics/normal.js';
import { withoutLimits } from '../compare/both-ways.js';
import { assess } from '../price/assess.js';
import { isNamed } from '../price/named-buyers.js';
import { buyersOf } from '../price/portfolio.js';
import type { Abilities } from '../price/pricer.js';
import { logRatio } from '../price/range-steps.js';
import type { Offer, OfferComparison, OfferOptions, OfferRanking, OfferResult } from '../offer.js';
import type { PremiumRange } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { askedBy, hypothesesOf, type Asked } from './asked.js';
import { undominatedOf } from './line.js';
import { rangesOf } from './ranges.js';
import { sideBySide, type SideBySide, type YearInsured } from './years.js';

/** Yearly costs under other risks are compared with each other only. */
const RANKING_LATTICE = 2048;

/**
 * Offers side by side, unchecked; pauses after each distribution. One company, whose losses of a year are those of
 * `selfInsuranceSteps`; each offer only changes who bears them. The terms of the submission say nothing but how its past
 * losses are to be read.
 * @param abilities of the company's kind, clauses included
 */
export function* offerSteps(
  abilities: Abilities,
  submission: Submission,
  offers: readonly Offer[],
  tariff: Tariff,
  options: OfferOptions = {},
): Generator<void, OfferComparison> {
  const { experience, portfolio } = assess(abilities, submission, tariff);
  const { insurableTurnover: turnover, domesticShare } = portfolio;
  const { factor: theta, variance } = experience;
  const asked = offers.map((offer) => askedBy(offer, abilities.portfolio, submission, turnover, tariff));
  const bills = asked.map((offer) => billOf(offer, submission.terms?.namedBuyers, domesticShare));
  const costs = ({ insured }: SideBySide) =>
    insured.map((year, i) => yearlyCostOf(year, bills[i]!.costAllIn));
  const year = (risk: number, size = options.latticeSize) =>
    sideBySide(abilities, submission, asked, theta * risk, tariff, size);

  const priced = yield* year(1);
  const ranges = yield* everyRange(asked, abilities, options);
  const { unseenShare, coverage } = tariff.uncertainty;
  const spread = Math.sqrt(unseenShare * Math.log1p(variance / theta ** 2));
  const end = Math.exp(normalQuantile((1 + coverage) / 2) * spread);
  const ranked = (risk: number, found: SideBySide) => rankingOf(risk, costs(found), found);
  const size = Math.min(RANKING_LATTICE, options.latticeSize ?? RANKING_LATTICE);
  const lower = ranked(1 / end, yield* year(1 / end, size));
  const upper = ranked(end, yield* year(end, size));

  const results = asked.map((offer, i) => ({
    offer: i,
    ...bills[i]!,
    ...priced.insured[i]!,
    yearlyCost: costs(priced)[i]!,
    maximumLiability: offer.maximumLiability,
    ...placeOf(offer, turnover, ranges[i]!),
    hypotheses: hypothesesOf(offer.offer, offer.terms),
    terms: offer.terms,
  })) satisfies OfferResult[];
  const { selfInsured } = priced;
  const { exposure } = abilities.portfolio(withoutLimits(submission), tariff);
  return {
    offers: results,
    selfInsured,
    largestExposure: exposure.reduce((most, owed) => Math.max(most, owed), 0),
    undominated: undominatedOf([
      ...results.map(({ offer, yearlyCost, kept }) => ({
        way: offer,
        yearlyCost,
        oneInHundred: kept.oneInHundred,
      })),
      {
        way: 'selfInsured' as const,
        yearlyCost: selfInsured.yearlyCost,
        oneInHundred: selfInsured.kept.oneInHundred,
      },
    ]),
    rankings: [lower, ranked(1, priced), upper],
  };
}

/** What the policy costs, € per year. */
function billOf(
  { offer, terms, premiumPaid, minimumPremium, submission, tariff, expand }: Asked,
  companysCount: number | undefined,
  domesticShare: number,
) {
  const portfolio = expand(submission, tariff);
  const namedBuyers =
    offer.namedBuyers ??
    companysCount ??
    buyersOf(portfolio, (i) => isNamed(portfolio.limitNeed[i]!, tariff));
  const insurancePremiumTax = tariff.bill.insurancePremiumTax * domesticShare * premiumPaid;
  const fees = terms.feePerNamedBuyer * namedBuyers + terms.otherFees;
  return {
    premiumPaid,
    minimumPremium,
    insurancePremiumTax,
    fees,
    vatOnFees: tariff.bill.vatOnFees * fees,
    costAllIn: premiumPaid + insurancePremiumTax + fees,
    namedBuyers,
  };
}

const yearlyCostOf = (
  { kept, costOfReserve, expectedRefund, expectedExtra }: YearInsured,
  costAllIn: number,
): number => costAllIn + kept.expected + costOfReserve - expectedRefund + expectedExtra;

/** Ranges by place of the offer. */
function* everyRange(
  asked: readonly Asked[],
  abilities: Abilities,
  options: OfferOptions,
): Generator<void, PremiumRange[]> {
  const found = new Map<Asked, PremiumRange>();
  for (const claimTerms of new Set(asked.map((offer) => offer.claimTerms))) {
    const alike = asked.filter((offer) => offer.claimTerms === claimTerms);
    const ranges = yield* rangesOf(alike, abilities, options);
    alike.forEach((offer, i) => found.set(offer, ranges[i]!));
  }
  return asked.map((offer) => found.get(offer)!);
}

function placeOf(
  { offer, amount }: Asked,
  turnover: number,
  { low, likely, high, variance }: PremiumRange,
): Pick<OfferResult, 'rate' | 'modelRate' | 'position'> {
  const rate = Math.max(amount, offer.minimumPremium ?? 0) / turnover;
  const spread = Math.sqrt(Object.values(variance).reduce((sum, term) => sum + term, 0));
  const position = spread > 0 ? logRatio(rate, likely) / spread : 0;
  return { rate, modelRate: { low, likely, high }, position };
}

function rankingOf(risk: number, yearlyCosts: number[], { selfInsured }: SideBySide): OfferRanking {
  const order = yearlyCosts.map((_, i) => i).sort((a, b) => yearlyCosts[a]! - yearlyCosts[b]!);
  return { risk, yearlyCosts, selfInsured: selfInsured.yearlyCost, order };
}
