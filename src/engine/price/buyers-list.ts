import { memo } from '../numerics/memo.js';
import { newRoom, type Room } from '../numerics/rooms.js';
import type { Buyer, Submission } from '../submission.js';
import type { CreditGrade, Tariff } from '../tariff.js';
import { policyTerms } from '../terms.js';
import { countryIndex, DOMESTIC } from './country-index.js';
import { blendedRisk, probabilityOfDefault, type BuyerRisk } from './default-probability.js';
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
export const portfolioOf: Expand = (submission, tariff, peak, room) =>
  submission.buyers
    ? listed(submission, submission.buyers, tariff, peak, room)
    : profilePortfolio(submission, tariff, peak, room);

function listed(
  submission: Submission,
  buyers: Buyer[],
  tariff: Tariff,
  peak = 1,
  room: Room = newRoom(buyers.length),
): Portfolio {
  const riskOf = riskReader(submission, tariff);
  const result = columns(room);
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

/** Risk of a listed buyer. Of most, grade and country are given, which leaves nothing to blend. */
function riskReader(submission: Submission, tariff: Tariff): (buyer: Buyer) => BuyerRisk {
  const ungraded = gradesOf(submission, { NR: 1 }, tariff);
  const usual = countriesOf(submission);
  const indexOf = memo((country: string) => countryIndex(country, tariff).index);
  const blended = memo((grade: CreditGrade | undefined) =>
    memo((sector: string) =>
      memo((country: string | undefined) =>
        blendedRisk(grade ? { [grade]: 1 } : ungraded, country ? { [country]: 1 } : usual, sector, tariff),
      ),
    ),
  );
  return ({ creditGrade, country, sector = submission.sector ?? 'other' }) => {
    if (!creditGrade || !country) return blended(creditGrade)(sector)(country);
    const pd = probabilityOfDefault(creditGrade, tariff.sectorIndex[sector]!, indexOf(country), tariff);
    return {
      probabilityOfDefault: pd,
      acceptance: pd > 0 ? (pd * tariff.acceptanceByGrade[creditGrade]) / pd : 1,
      abroad: pd > 0 && country !== DOMESTIC ? 1 : 0,
    };
  };
}
