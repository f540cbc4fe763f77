import type { Buyer, Submission } from '../submission.js';
import type { CreditGrade, GradeMix, Tariff } from '../tariff.js';
import { blendedRisk, type BuyerRisk } from './default-probability.js';
import {
  columns,
  countriesOf,
  DOMESTIC,
  domesticShareOf,
  gradesOf,
  owedAtPeak,
  profilePortfolio,
  unclassified,
  type Portfolio,
} from './portfolio.js';

/** Expands a submission into its buyers, from its list or its profile. */
export function portfolioOf(submission: Submission, tariff: Tariff): Portfolio {
  return submission.buyers
    ? listed(submission, submission.buyers, tariff)
    : profilePortfolio(submission, tariff);
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
    const peak = buyer.turnover * owedAtPeak(submission, tariff, buyer);
    result.probabilityOfDefault[i] = risk.probabilityOfDefault;
    result.exposure[i] = Math.min(peak, buyer.creditLimit ?? Infinity);
    result.covered[i] = result.exposure[i] * risk.acceptance;
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
