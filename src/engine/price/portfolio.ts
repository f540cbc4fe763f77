import type { Notice } from '../results.js';
import type { Buyer, Submission } from '../submission.js';
import type { GradeMix, Tariff } from '../tariff.js';
import { countryIndex } from './country-index.js';
import { blendedRisk } from './default-probability.js';
import { buyerShares } from './shares.js';

/** The buyers as parallel columns. Exposures in € at the peak, probabilities per year. */
export interface Portfolio {
  insurableTurnover: number;
  probabilityOfDefault: Float64Array;
  /** min(turnover, peak outstanding, credit limit). */
  exposure: Float64Array;
  /** Exposure × share accepted by the insurer. */
  covered: Float64Array;
  insuredPercentage: Float64Array;
  /** Share of turnover on domestic buyers. */
  domesticShare: number;
  /** Every buyer of a list is graded. */
  graded: boolean;
  notices: Notice[];
}

export const DOMESTIC = 'FR';
const DAYS_PER_YEAR = 365;

export function countriesOf(submission: Submission): Record<string, number> {
  return submission.countryMix ?? { [submission.country ?? DOMESTIC]: 1 };
}

export function gradesOf(submission: Submission, fallback: GradeMix, tariff: Tariff): GradeMix {
  const { gradeMix } = submission;
  return typeof gradeMix === 'string' ? tariff.gradeMixPresets[gradeMix]! : (gradeMix ?? fallback);
}

export function domesticShareOf(countries: Record<string, number>): number {
  const weights = Object.values(countries).reduce((sum, w) => sum + w, 0);
  return (countries[DOMESTIC] ?? 0) / weights;
}

export function unclassified(countries: Iterable<string>, tariff: Tariff): Notice[] {
  return [...new Set(countries)]
    .filter((country) => !countryIndex(country, tariff).classified)
    .map((country) => ({ code: 'unclassifiedCountry', country }));
}

export function columns(count: number) {
  return {
    probabilityOfDefault: new Float64Array(count),
    exposure: new Float64Array(count),
    covered: new Float64Array(count),
    insuredPercentage: new Float64Array(count),
  };
}

/** Share of a year's sales that is owed at the peak, a fraction: term and delay in days, seasonal, the year at most. */
export function owedAtPeak(submission: Submission, tariff: Tariff, buyer?: Buyer): number {
  const { exposure } = tariff;
  const dso = buyer?.dso ?? submission.dso ?? exposure.dso;
  const late = buyer?.daysPastDue ?? submission.daysPastDue ?? exposure.daysPastDue;
  return Math.min(1, ((submission.peakFactor ?? exposure.peakFactor) * (dso + late)) / DAYS_PER_YEAR);
}

/** Expands a profile into its buyers. */
export function profilePortfolio(submission: Submission, tariff: Tariff): Portfolio {
  const turnover = submission.insurableTurnover!;
  const sector = submission.sector ?? 'other';
  const countries = countriesOf(submission);
  const { shares, capped } = buyerShares(
    [...(submission.topShares ?? [])].sort((a, b) => b - a),
    submission.buyerCount!,
  );
  const others = blendedRisk(
    gradesOf(submission, tariff.gradeMixPresets['average']!, tariff),
    countries,
    sector,
    tariff,
  );
  const top = (submission.topGrades ?? []).map((grade) =>
    blendedRisk({ [grade]: 1 }, countries, sector, tariff),
  );
  const peak = owedAtPeak(submission, tariff);
  const result = columns(shares.length);
  result.insuredPercentage.fill(submission.terms?.insuredPercentage ?? tariff.defaultTerms.insuredPercentage);
  shares.forEach((share, i) => {
    const risk = top[i] ?? others;
    result.probabilityOfDefault[i] = risk.probabilityOfDefault;
    result.exposure[i] = turnover * share * peak;
    result.covered[i] = result.exposure[i] * risk.acceptance;
  });
  return {
    insurableTurnover: turnover,
    ...result,
    domesticShare: domesticShareOf(countries),
    graded: false,
    notices: [
      ...unclassified(Object.keys(countries), tariff),
      ...(capped ? [] : [{ code: 'declaredBuyersNotLargest' } as const]),
    ],
  };
}
