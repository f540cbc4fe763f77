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
import { mainReport, type Books, type Corrections } from './books.js';
import { correctedReport, weightOf, type Corrected } from './corrected.js';
import { aboveLimits, splitOf, worstBuyer, type AboveLimit, type Split, type WorstBuyer } from './limits.js';
import { HOME, type BuyersList, type Listed } from './listed.js';

/** The most that the engine takes for a time, in days. */
const MOST_DAYS = 730;

/** Buyers of a step: a few ms on a slow machine. */
const STEP = 1_000;

/**
 * The buyers of the books as a list to price, in steps. Where the books have no turnover, that of the answers is shared
 * out in proportion to what buyers owe. Ungraded buyers are NR: the answer on their quality is about a profile.
 */
export function* listSteps(
  answers: Answers,
  tariff: Tariff,
  { buyers, report, concentration, perYear }: Corrected,
  { grades }: Pick<Corrections, 'grades'>,
): Generator<void, BuyersList> {
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
  const listed: Listed[] = [];
  for (const buyer of weighing) {
    if (listed.length % STEP === 0) yield;
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
    listed.push({ buyer, priced, limit, named: isNamed(limit, tariff) });
  }
  return { submission: { ...submission, buyers: listed.map(({ priced }) => priced) }, listed };
}

/** What the list comes to. */
export interface PricedList {
  readonly books: Books;
  readonly list: BuyersList;
  readonly pricing: Pricing;
  readonly bill: Bill;
  readonly split: Split;
  readonly above: readonly AboveLimit[];
  /** Undefined where nobody ever owed anything. */
  readonly worst: WorstBuyer | undefined;
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
  const corrected = correctedReport(mainReport(reading), corrections);
  const list = yield* listSteps(answers, tariff, corrected, corrections);
  if (!isPriceable(list)) return undefined;
  yield;
  const pricing = priceList(list.submission, tariff);
  yield;
  const billed = bill(list.submission, pricing, tariff);
  const split = splitOf(list.listed, billed);
  yield;
  const above = aboveLimits(list.listed);
  yield;
  const worst = worstBuyer(list, pricing, tariff);
  const found = { books, list, pricing, bill: billed, split, above, worst };
  const { refused } = corrections;
  const kept = list.listed.filter(({ buyer }) => !refused.has(buyer.key)).map(({ priced }) => priced);
  const without = { ...list.submission, buyers: kept };
  if (kept.length === list.listed.length || !(turnoverOf(without) > 0.01)) return found;
  yield;
  const accepted = priceList(without, tariff);
  yield;
  const share = turnoverOf(without) / turnoverOf(list.submission);
  return { ...found, accepted: { pricing: accepted, bill: bill(without, accepted, tariff), share } };
}

const turnoverOf = ({ buyers = [] }: Submission) => buyers.reduce((sum, { turnover }) => sum + turnover, 0);

/** A cent at the least, as the engine asks. */
const isPriceable = ({ submission }: BuyersList) => turnoverOf(submission) > 0.01;
