import { answersFrom } from '../../src/core/answers.js';
import { ownSubmissionOf } from '../../src/core/submission.js';
import {
  bill,
  domesticShareOf,
  limitNeed,
  price,
  type Bill,
  type Buyer,
  type Submission,
} from '../../src/engine/index.js';
import type { BuyerReport, ReceivablesReport } from '../../src/receivables/report.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import type { BuyersMessages } from '../../src/views/buyers/text/fr.js';
import { agedReport, buyer, reportOf } from '../core/books-report.js';

/** Books, and what the visitor says of their buyers in the table. */
export interface BooksCase {
  readonly report: ReceivablesReport;
  /** How many of the first buyers the insurer would refuse. */
  readonly refused: number;
  /** Whether the first buyer is graded. */
  readonly graded: boolean;
  readonly named: boolean;
}

const plain = (key: string, turnover: number, more: Partial<BuyerReport> = {}) =>
  buyer(key, turnover, { country: 'FR', ...more });
/** Some that have owed much more than a limit. */
const beyond = (buyers: readonly BuyerReport[]) =>
  buyers.map((one) => ({ ...one, peakOutstanding: 2_000_000 }));
const sound = [plain('A', 300_000), plain('B', 200_000), plain('C', 100_000)];
const usual = { refused: 0, graded: false, named: false };
const { payment, quality, receivables } = reportOf();
const { peakFactor: _, ...withoutPeak } = reportOf().submission;

/** Made-up books that between them make each sentence true, and false. */
export const cases: readonly BooksCase[] = [
  { ...usual, report: reportOf() },
  {
    ...{ refused: 1, graded: true, named: true },
    report: reportOf({ buyers: beyond(reportOf().buyers) }),
  },
  { ...usual, report: reportOf(), refused: 5 },
  {
    ...usual,
    report: reportOf({
      buyers: sound.map((one) => ({ ...one, peakOutstanding: 10, overdue: 0 })),
      submission: withoutPeak,
      payment: { ...payment, method: 'countBack', daysByReconciliation: null },
      quality: { ...quality, debit: 5_000_100, refused: [], refusedCount: 0 },
      receivables: { ...receivables, overdueByTerm: {} },
      concentration: { ...reportOf().concentration, allocated: 0.6 },
    }),
  },
  {
    ...usual,
    report: reportOf({
      // nobody reaches the limit from which buyers are named
      buyers: Array.from({ length: 8 }, (_one, i) => plain(`S${i}`, 9_000 - i, { peakOutstanding: 0 })),
      payment: { ...payment, method: 'fifo', daysByFifo: 61, daysByReconciliation: null, reconciled: 0.2 },
    }),
  },
  { ...usual, report: { ...agedReport(), buyers: beyond(agedReport().buyers) }, refused: 1 },
  {
    ...usual,
    report: { ...agedReport(), buyers: sound.map((one) => ({ ...one, turnover: null, peakOutstanding: 5 })) },
  },
];

/** What is true of a case, from the report and the engine. */
export interface BooksFacts extends BooksCase {
  readonly bill: Bill;
  /** Buyers that are priced, those short of the limit that the model would ask for, and the highest peak. */
  readonly count: number;
  readonly above: number;
  readonly highest: number;
}

export function factsOfBooks(one: BooksCase): BooksFacts {
  const { report, graded } = one;
  const answers = answersFrom({ insurableTurnover: 2_500_000 }, 'preset');
  const {
    buyerCount: _count,
    topShares: _shares,
    gradeMix: _mix,
    insurableTurnover,
    ...own
  } = ownSubmissionOf(answers, tariff);
  const isList = report.kind === 'agedReceivables';
  const owed = report.buyers.reduce((sum, { closingOutstanding }) => sum + closingOutstanding, 0);
  const priced = report.buyers.map((each, i): Buyer => ({
    turnover: isList ? (each.closingOutstanding / owed) * insurableTurnover! : each.turnover!,
    ...(each.country && { country: each.country }),
    ...(graded && i === 0 && { creditGrade: 'A' as const }),
    ...(each.daysToPay !== null && { dso: each.daysToPay, daysPastDue: 0 }),
  }));
  const { peakFactor } = report.submission;
  const submission: Submission = { ...own, ...(peakFactor && { peakFactor }), buyers: priced };
  const usualHome = submission.countryMix ? domesticShareOf(submission.countryMix) : 1;
  const above = report.buyers.filter(({ peakOutstanding, country }, i) => {
    const home = country ? Number(country === 'FR') : usualHome;
    return peakOutstanding > priced[i]!.turnover * limitNeed(submission, tariff, home, priced[i]);
  });
  return {
    ...one,
    bill: bill(submission, price(submission, tariff), tariff),
    count: priced.length,
    above: above.length,
    highest: Math.max(...report.buyers.map(({ peakOutstanding }) => peakOutstanding)),
  };
}

/** A sentence of the view on own books, and what makes it true. */
export interface BooksConditional {
  readonly says: (texts: BuyersMessages) => string | ((...figures: string[]) => string);
  readonly if: (facts: BooksFacts) => boolean;
}

const many = 2;
const isList = ({ report }: BooksFacts) => report.kind === 'agedReceivables';
const isPaidBy =
  (method: ReceivablesReport['payment']['method']) =>
  ({ report }: BooksFacts) =>
    report.kind === 'accountingEntries' && report.payment.method === method;

/** Every conditional sentence of the view, held to each case above in both languages. */
export const conditions: Readonly<Record<string, BooksConditional>> = {
  'the books balance': {
    says: ({ quality: words }) => words.balanced,
    if: ({
      report: {
        kind,
        quality: { debit, credit },
      },
    }) => kind === 'accountingEntries' && debit === credit,
  },
  'the books do not balance': {
    says: ({ quality: words }) => words.unbalanced,
    if: ({
      report: {
        kind,
        quality: { debit, credit },
      },
    }) => kind === 'accountingEntries' && debit !== credit,
  },
  'shares are of a part of turnover': {
    says:
      ({ quality: words }) =>
      (share) =>
        words.allocated.turnover(share, true),
    if: ({ report: { concentration } }) => concentration.base === 'turnover' && concentration.allocated < 0.9,
  },
  'shares are of nearly all turnover': {
    says:
      ({ quality: words }) =>
      (share) =>
        words.allocated.turnover(share, false),
    if: ({ report: { concentration } }) =>
      concentration.base === 'turnover' && concentration.allocated >= 0.9,
  },
  'a list leaves questions open': { says: ({ answers }) => answers.open, if: isList },
  'the term is counted back, lateness included': {
    says: ({ answers }) => answers.countBack,
    if: isPaidBy('countBack'),
  },
  'the term is days seen less days late': {
    says: ({ answers }) => answers.sources.dso('turnover'),
    if: ({ report }) => report.submission.dso !== undefined && report.payment.method !== 'countBack',
  },
  'some buyers may not be insurable': {
    says: ({ exclusions }) => exclusions.intro,
    if: ({ report }) => report.buyers.some(({ suspicion }) => suspicion !== null),
  },
  'nobody is graded': {
    says:
      ({ priced }) =>
      (rate, total, told) =>
        priced.price(rate, total, many, told, 0),
    if: ({ graded }) => !graded,
  },
  'somebody is graded': {
    says:
      ({ priced }) =>
      (rate, total, told) =>
        priced.price(rate, total, many, told, 1),
    if: ({ graded }) => graded,
  },
  'turnover is shared out by what is owed': { says: ({ priced }) => priced.sharedOut, if: isList },
  'the price counts on the peak of the books': {
    says: ({ priced }) => priced.peakFactor,
    if: ({ report }) => report.submission.peakFactor !== undefined,
  },
  'buyers are named': {
    says:
      ({ priced }) =>
      (told, share, limit, fees) =>
        priced.named(many, told, share, limit, fees),
    if: ({ bill: { namedBuyers } }) => namedBuyers > 1,
  },
  'no buyer is named': {
    says:
      ({ priced }) =>
      (limit) =>
        priced.named(0, '', '', limit, ''),
    if: ({ bill: { namedBuyers } }) => namedBuyers === 0,
  },
  'buyers are unnamed': {
    says:
      ({ priced }) =>
      (told) =>
        priced.unnamed(many, told),
    if: ({ bill: { namedBuyers }, count }) => count - namedBuyers > 1,
  },
  'nobody is refused so far': { says: ({ priced }) => priced.refuseHint, if: ({ refused }) => refused === 0 },
  'somebody is refused': {
    says:
      ({ priced }) =>
      (share, rate, before, total) =>
        priced.refused(priced.without(1, ''), share, rate, before, total),
    if: ({ refused, count }) => refused === 1 && refused < count,
  },
  'all are refused': {
    says: ({ priced }) => priced.allRefused,
    if: ({ refused, count }) => refused === count,
  },
  'the worst buyer fails at its highest': {
    says: ({ priced }) => priced.accountingEntries.worst,
    if: (facts) => !isList(facts) && facts.highest > 0,
  },
  'the worst buyer fails as on the list’s day': {
    says: ({ priced }) => priced.agedReceivables.worst,
    if: (facts) => isList(facts) && facts.highest > 0,
  },
  'highest balances stay within limits': {
    says: ({ priced }) => priced.accountingEntries.within,
    if: (facts) => !isList(facts) && facts.above === 0,
  },
  'highest balances go beyond limits': {
    says:
      ({ priced }) =>
      (told, all) =>
        priced.accountingEntries.above(many, told, all),
    if: (facts) => !isList(facts) && facts.above > 1,
  },
  'what is owed stays within limits': {
    says: ({ priced }) => priced.agedReceivables.within,
    if: (facts) => isList(facts) && facts.above === 0,
  },
  'what is owed goes beyond limits': {
    says:
      ({ priced }) =>
      (told, all) =>
        priced.agedReceivables.above(many, told, all),
    if: (facts) => isList(facts) && facts.above > 1,
  },
  'the first makes so much of sales': {
    says: ({ concentration }) => concentration.finding.turnover,
    if: ({ report }) => report.concentration.base === 'turnover',
  },
  'the first owes so much': {
    says: ({ concentration }) => concentration.finding.outstandings,
    if: ({ report }) => report.concentration.base === 'outstandings',
  },
  'days are by matching': {
    says: ({ payment: words }) => words.finding.reconciliation,
    if: isPaidBy('reconciliation'),
  },
  'days are by oldest invoices': {
    says:
      ({ payment: words }) =>
      (days) =>
        words.finding.fifo(days, ''),
    if: isPaidBy('fifo'),
  },
  'days are counted back': {
    says:
      ({ payment: words }) =>
      (days) =>
        words.finding.countBack(days, ''),
    if: isPaidBy('countBack'),
  },
  'the file has no due dates': {
    says: ({ overdue }) => overdue.term,
    if: ({ report }) => Object.keys(report.receivables.overdueByTerm).length > 0,
  },
  'names are masked': { says: ({ questionnaire }) => questionnaire.masked, if: ({ named }) => !named },
  'names are shown': { says: ({ questionnaire }) => questionnaire.named, if: ({ named }) => named },
};
