import { type BuyerRisk, blendedRisk } from './default-probability.js';
import { countryIndex } from './country-index.js';
import type { Notice } from './results.js';
import { buyerShares } from './shares.js';
import type { Buyer, Submission } from './submission.js';
import type { CreditGrade, GradeMix, Tariff } from './tariff.js';

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

const DOMESTIC = 'FR';
const DAYS_PER_YEAR = 365;

/** Expands a valid submission into its buyers (model section 2). */
export function portfolioOf(submission: Submission, tariff: Tariff): Portfolio {
  return submission.buyers ? listed(submission, submission.buyers, tariff) : profiled(submission, tariff);
}

function countriesOf(submission: Submission): Record<string, number> {
  return submission.countryMix ?? { [submission.country ?? DOMESTIC]: 1 };
}

function gradesOf(submission: Submission, fallback: GradeMix, tariff: Tariff): GradeMix {
  const { gradeMix } = submission;
  return typeof gradeMix === 'string' ? tariff.gradeMixPresets[gradeMix]! : (gradeMix ?? fallback);
}

function domesticShareOf(countries: Record<string, number>): number {
  const weights = Object.values(countries).reduce((sum, w) => sum + w, 0);
  return (countries[DOMESTIC] ?? 0) / weights;
}

function unclassified(countries: Iterable<string>, tariff: Tariff): Notice[] {
  return [...new Set(countries)]
    .filter((country) => !countryIndex(country, tariff).classified)
    .map((country) => ({ code: 'unclassifiedCountry', country }));
}

function columns(count: number) {
  return {
    probabilityOfDefault: new Float64Array(count),
    exposure: new Float64Array(count),
    covered: new Float64Array(count),
    insuredPercentage: new Float64Array(count),
  };
}

/** Days of sales outstanding at the peak, as a fraction of the year. */
function outstanding(submission: Submission, tariff: Tariff, buyer?: Buyer): number {
  const { exposure } = tariff;
  const dso = buyer?.dso ?? submission.dso ?? exposure.dso;
  const late = buyer?.daysPastDue ?? submission.daysPastDue ?? exposure.daysPastDue;
  return ((submission.peakFactor ?? exposure.peakFactor) * (dso + late)) / DAYS_PER_YEAR;
}

function profiled(submission: Submission, tariff: Tariff): Portfolio {
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
  const peak = Math.min(1, outstanding(submission, tariff));
  const result = columns(shares.length);
  result.insuredPercentage.fill(submission.terms?.insuredPercentage ?? tariff.defaultTerms.insuredPercentage);
  shares.forEach((share, i) => {
    const risk = top[i] ?? others;
    result.probabilityOfDefault[i] = risk.probabilityOfDefault;
    result.exposure[i] = turnover * share * peak;
    result.covered[i] = result.exposure[i]! * risk.acceptance;
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

function listed(submission: Submission, buyers: Buyer[], tariff: Tariff): Portfolio {
  const riskOf = memoisedRisk(submission, tariff);
  const result = columns(buyers.length);
  const countries = new Set<string>();
  const insured = submission.terms?.insuredPercentage ?? tariff.defaultTerms.insuredPercentage;
  const usual = countriesOf(submission);
  const usualDomestic = domesticShareOf(usual);
  let total = 0;
  let domestic = 0;
  buyers.forEach((buyer, i) => {
    const risk = riskOf(buyer);
    total += buyer.turnover;
    if (buyer.country === undefined) {
      domestic += buyer.turnover * usualDomestic;
      for (const country of Object.keys(usual)) countries.add(country);
    } else {
      if (buyer.country === DOMESTIC) domestic += buyer.turnover;
      countries.add(buyer.country);
    }
    const peak = buyer.turnover * Math.min(1, outstanding(submission, tariff, buyer));
    result.probabilityOfDefault[i] = risk.probabilityOfDefault;
    result.exposure[i] = Math.min(peak, buyer.creditLimit ?? Infinity);
    result.covered[i] = result.exposure[i]! * risk.acceptance;
    result.insuredPercentage[i] = buyer.insuredPercentage ?? insured;
  });
  return {
    insurableTurnover: submission.insurableTurnover ?? total,
    ...result,
    domesticShare: domestic / total,
    graded: buyers.every((buyer) => buyer.creditGrade !== undefined && buyer.creditGrade !== 'NR'),
    notices: unclassified(countries, tariff),
  };
}

/** Risk of a listed buyer; lists of thousands share a few hundred combinations of grade, sector and country. */
function memoisedRisk(submission: Submission, tariff: Tariff): (buyer: Buyer) => BuyerRisk {
  const ungraded = gradesOf(submission, { NR: 1 }, tariff);
  const usual = countriesOf(submission);
  const ownGrade = (grade: CreditGrade): GradeMix => ({ [grade]: 1 });
  const byGrade = memo((grade: CreditGrade | undefined) =>
    memo((sector: string | undefined) =>
      memo((country: string | undefined) =>
        blendedRisk(
          grade ? ownGrade(grade) : ungraded,
          country ? { [country]: 1 } : usual,
          sector ?? submission.sector ?? 'other',
          tariff,
        ),
      ),
    ),
  );
  return (buyer) => byGrade(buyer.creditGrade)(buyer.sector)(buyer.country);
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
