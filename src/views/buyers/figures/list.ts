import type { Answers } from '../../../core/answers.js';
import { ownSubmissionOf } from '../../../core/submission.js';
import {
  bill,
  domesticShareOf,
  isNamed,
  limitNeed,
  priceList,
  type Bill,
  type Buyer,
  type Pricing,
  type Submission,
  type Tariff,
} from '../../../engine/index.js';
import type { BuyerReport } from '../../../receivables/report.js';
import { mainReport, type Books, type Corrections } from './books.js';
import { correctedReport, weightOf, type Corrected } from './corrected.js';

/** As the engine knows it. */
export const HOME = 'FR';
/** The most that the engine takes for a time, in days. */
const MOST_DAYS = 730;

/** A buyer of the list that is priced. */
export interface Listed {
  readonly buyer: BuyerReport;
  /** As the engine takes it: turnover of a year. */
  readonly priced: Buyer;
  /** Credit limit that the insurer would be asked for, €, VAT included at home where the tariff says so. */
  readonly limit: number;
  /** Whether that limit is asked for by name. */
  readonly named: boolean;
}

/** The list as the engine prices it, on the answers' terms, sector, countries and losses. */
export interface BuyersList {
  readonly submission: Submission;
  readonly listed: readonly Listed[];
}

/**
 * The buyers of the books as a list to price. Where the books have no turnover, that of the answers is shared out in
 * proportion to what buyers owe. Ungraded buyers are NR: the answer on their quality is about a profile.
 */
export function listOf(
  answers: Answers,
  tariff: Tariff,
  { buyers, report, concentration, perYear }: Corrected,
  { grades }: Pick<Corrections, 'grades'>,
): BuyersList {
  const {
    buyerCount: _count,
    topShares: _shares,
    gradeMix: _mix,
    insurableTurnover,
    ...own
  } = ownSubmissionOf(answers, tariff);
  const { base } = concentration;
  const weighing = buyers.filter((buyer) => weightOf(buyer, base) > 0);
  const total = weighing.reduce((sum, buyer) => sum + weightOf(buyer, base), 0);
  const unit = base === 'turnover' ? perYear : (insurableTurnover ?? 0) / total;
  const submission: Submission = {
    ...own,
    ...(report.submission.peakFactor !== undefined && { peakFactor: report.submission.peakFactor }),
  };
  const domestic = submission.countryMix ? domesticShareOf(submission.countryMix) : 1;
  const listed = weighing.map((buyer) => {
    const creditGrade = grades.get(buyer.key);
    const priced: Buyer = {
      turnover: weightOf(buyer, base) * unit,
      ...(creditGrade && { creditGrade }),
      ...(buyer.country && { country: buyer.country }),
      // what was seen holds what is late
      ...(buyer.daysToPay !== null && {
        dso: Math.min(MOST_DAYS, Math.max(0, buyer.daysToPay)),
        daysPastDue: 0,
      }),
    };
    const atHome = buyer.country ? Number(buyer.country === HOME) : domestic;
    const limit = priced.turnover * limitNeed(submission, tariff, atHome, priced);
    return { buyer, priced, limit, named: isNamed(limit, tariff) };
  });
  return { submission: { ...submission, buyers: listed.map(({ priced }) => priced) }, listed };
}

/** What the list comes to. */
export interface PricedList {
  readonly books: Books;
  readonly list: BuyersList;
  readonly pricing: Pricing;
  readonly bill: Bill;
  /** Without the buyers that the insurer is supposed to refuse; undefined while none is, or all are. */
  readonly accepted?: { readonly pricing: Pricing; readonly bill: Bill; readonly share: number } | undefined;
}

/** Prices the books' own list, in steps; undefined where there is nothing to price. */
export function* priceBooks(
  answers: Answers,
  tariff: Tariff,
  books: Books | undefined,
): Generator<void, PricedList | undefined> {
  if (!books) return undefined;
  const { reading, corrections } = books;
  const list = listOf(answers, tariff, correctedReport(mainReport(reading), corrections), corrections);
  if (!isPriceable(list)) return undefined;
  yield;
  const pricing = priceList(list.submission, tariff);
  yield;
  const { refused } = corrections;
  const kept = list.listed.filter(({ buyer }) => !refused.has(buyer.key)).map(({ priced }) => priced);
  const found = { books, list, pricing, bill: bill(list.submission, pricing, tariff) };
  const without = { ...list.submission, buyers: kept };
  if (kept.length === list.listed.length || !(turnoverOf(without) > 0.01)) return found;
  const accepted = priceList(without, tariff);
  const share = turnoverOf(without) / turnoverOf(list.submission);
  return { ...found, accepted: { pricing: accepted, bill: bill(without, accepted, tariff), share } };
}

const turnoverOf = ({ buyers = [] }: Submission) => buyers.reduce((sum, { turnover }) => sum + turnover, 0);

/** A cent at the least, as the engine asks. */
const isPriceable = ({ submission }: BuyersList) => turnoverOf(submission) > 0.01;
