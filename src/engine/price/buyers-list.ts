import type { Buyer, Submission } from '../submission.js';
import type { CreditGrade, GradeMix, Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';
import { DOMESTIC } from './country-index.js';
import { blendedRisk, type BuyerRisk } from './default-probability.js';
import { insuredShare, limitNeed } from './named-buyers.js';
import { owedAtPeak, peakFactorOf } from './peak.js';
import {
  columns,
  countriesOf,
  domesticShareOf,
  gradesOf,
  profilePortfolio,
  unclassified,
  type Expand,
  type Portfolio,
} from './portfolio.js';

/** Expands a submission into its buyers, from its list or its profile. */
export const portfolioOf: Expand = (submission, tariff, peak) =>
  submission.buyers
    ? listed(submission, submission.buyers, tariff, peak)
    : profilePortfolio(submission, tariff, peak);

function listed(submission: Submission, buyers: Buyer[], tariff: Tariff, peak = 1): Portfolio {
  const riskOf = memoisedRisk(submission, tariff);
  const result = columns(buyers.length);
  const countries = new Set<string>();
  const terms = policyTerms(submission.terms, tariff);
  // without either, the limit is what the price has as exposed
  const asksForMore = tariff.bill.limitPeakFactor !== undefined || tariff.bill.limitsInclVat;
  const usual = countriesOf(submission);
  const usualDomestic = domesticShareOf(usual);
  const peakFactor = peakFactorOf(submission, tariff) * peak;
  let total = 0;
  let domestic = 0;
  buyers.forEach((buyer, i) => {
    const risk = riskOf(buyer);
    total += buyer.turnover;
    let atHome = usualDomestic;
    if (buyer.country === undefined) {
      for (const country of Object.keys(usual)) countries.add(country);
    } else {
      atHome = buyer.country === DOMESTIC ? 1 : 0;
      countries.add(buyer.country);
    }
    domestic += buyer.turnover * atHome;
    const owed = buyer.turnover * owedAtPeak(submission, tariff, buyer, peakFactor);
    result.probabilityOfDefault[i] = risk.probabilityOfDefault;
    result.abroad[i] = risk.abroad;
    result.exposure[i] = Math.min(owed, buyer.creditLimit ?? Infinity);
    result.covered[i] = result.exposure[i] * risk.acceptance;
    result.limitNeed[i] = asksForMore
      ? (buyer.creditLimit ?? buyer.turnover * limitNeed(submission, tariff, atHome, buyer))
      : result.exposure[i];
    result.insuredPercentage[i] = buyer.insuredPercentage ?? insuredShare(result.limitNeed[i], terms, tariff);
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
