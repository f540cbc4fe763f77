import type { Risks } from '../aggregate/risks.js';
import { normalCdf, normalQuantile } from '../numerics/normal.js';
import { expectedLoss } from '../policy.js';
import type { Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { assess, type Assessment } from './assess.js';
import { observeRatio } from './experience.js';
import { premiumLeaving } from './expenses.js';
import { profilePortfolio } from './portfolio.js';
import type { Rater } from './pricer.js';

/**
 * How prices near a known one move, without adding up a year's losses: the parts of the premium follow those of a
 * log-normal year of the same mean and variance. Costs a few loops over the buyers. A range laid from it is as wide as
 * the full one within 10 %, unless an annual deductible or a low maximum decides what is paid.
 * @param known `priceProfile` of the submission and tariff
 */
export function sketch(known: Pricing, submission: Submission, tariff: Tariff): Rater {
  const year = yearUnder(tariff);
  const before = year(assess(questionnaire, withFewer(submission), tariff), tariff);
  return (other, otherTariff, _options, stress) => {
    const assessment = assess(questionnaire, withFewer(other), otherTariff, stress);
    const now = year(assessment, otherTariff);
    const { loadings } = otherTariff;
    const net =
      (1 + assessment.claimsHandling) * known.expectedIndemnity * ratio(now.paid, before.paid) +
      known.crisisLoading * ratio(now.crisis, before.crisis) +
      known.concentrationLoading * ratio(now.concentration, before.concentration) ** FEW_LARGE_LOSSES +
      loadings.fixedCost;
    return { ...known, premiumRate: premiumLeaving(net, loadings) / assessment.portfolio.insurableTurnover };
  };
}

const questionnaire = { portfolio: profilePortfolio, observe: observeRatio };

/** Beyond so many, more buyers hardly spread a year's losses any further, and only take time. */
const ENOUGH = 2000;

const withFewer = (submission: Submission): Submission => ({
  ...submission,
  buyerCount: Math.min(submission.buyerCount!, ENOUGH),
});

/** The worst outcomes of a few large losses follow less than those of a log-normal year; fitted on prices. */
const FEW_LARGE_LOSSES = 0.6;

const ratio = (value: number, other: number): number => (other > 0 ? value / other : 1);

/** What a log-normal year pays on average, in its worst economic years, and in its worst outcomes beyond those, €. */
function yearUnder({ economy: { tailLevel } }: Tariff) {
  const quantile = normalQuantile(tailLevel);
  /** E[S | S in its worst part], ln S of variance `v`. */
  const worst = (mean: number, v: number) => (mean * normalCdf(Math.sqrt(v) - quantile)) / (1 - tailLevel);
  return ({ risks, terms }: Assessment, { economy }: Tariff) => {
    const mean = expectedLoss(risks);
    const own = Math.log1p(ownVariance(risks) / mean ** 2);
    const shared = Math.log1p(economy.sigma ** 2);
    const deductible = terms.annualAggregateDeductible;
    const paid = beyond(deductible, mean, shared + own);
    const worstYears = beyond(deductible, worst(mean, shared), own);
    const worstOutcomes = worst(mean, shared + own) - deductible;
    return {
      paid,
      crisis: Math.max(0, worstYears - paid),
      concentration: Math.max(0, worstOutcomes - worstYears),
    };
  };
}

/** Variance of a year's indemnities in an economy that does not vary. */
function ownVariance({ probability, insolvency, protracted, insolvencyWeight }: Risks): number {
  let variance = 0;
  for (let i = 0; i < probability.length; i++) {
    const p = probability[i]!;
    const w = insolvencyWeight[i]!;
    const a = insolvency[i]!;
    const b = protracted[i]!;
    variance += p * (w * a * a + (1 - w) * b * b) - (p * (w * a + (1 - w) * b)) ** 2;
  }
  return variance;
}

/** E[(S − d)⁺], ln S of variance `v`. */
function beyond(d: number, mean: number, v: number): number {
  if (!(d > 0 && v > 0)) return Math.max(0, mean - d);
  const deviation = Math.sqrt(v);
  const x = Math.log(mean / d) / deviation + deviation / 2;
  return mean * normalCdf(x) - d * normalCdf(x - deviation);
}
