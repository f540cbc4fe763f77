import { isoDate } from '../bytes/day.js';
import { concentrationOf } from '../concentration.js';
import { detailsOf, notice } from '../notices.js';
import type { Derivation, Payment, ReceivablesReport } from '../report.js';
import { RefusedFile } from '../report.js';
import { sameNamesOf } from '../same-names.js';
import { submissionOf, type ReportBody } from '../submission.js';
import type { Books } from './books.js';
import { buyerReports, buyersOf, type Buyer } from './buyers.js';
import { countBack } from './count-back.js';
import { orderLines } from './customer-lines.js';
import { Delays, type Paid } from './delays.js';
import { entriesOf, OPENING } from './entries.js';
import { fifo } from './fifo.js';
import type { Intake } from './intake.js';
import { IS_OPENING, type LineLog } from './line-log.js';
import { lossesOf } from './losses.js';
import { lossReport } from './loss-report.js';
import { mergeCustomers } from './merge.js';
import { outstandingOf } from './outstanding.js';
import { overdueOf } from './overdue.js';
import { periodOf } from './period.js';
import { reconciliationOf, type Reconciliation } from './reconciliation.js';
import { RECEIVABLE } from './roles.js';
import { Repairs } from './repairs.js';
import { salesOf, type Sales } from './sales.js';
import type { FecForm } from './sniff.js';
import { inSlices } from '../slices.js';

/** What readings of entries need beside the intake, in the same part. */
export const repairsFor = (form: FecForm): Repairs => new Repairs(form);

/** Reconciliation marks that cover less than this part of payments tell too little of delays. */
const ENOUGH = 0.6;
/** A customer's invoices that a factor pays are paid within so many days. */
const FACTOR_DAYS = 10;

/**
 * The figures of the books, in slices of bounded work.
 *
 * @param merge keys of codes to be taken for one customer each
 * @throws RefusedFile where no line is understood, or none is a customer's
 */
export function* analysis(
  intake: Intake,
  fileName: string,
  merge: readonly (readonly string[])[] = [],
): Generator<void, ReceivablesReport> {
  const { books } = intake;
  if (!books || books.count === 0) throw new RefusedFile('noLines');
  const found = yield* entriesOf(books);
  const { state, notices } = found;
  const { day, size } = books.entries;
  const period = periodOf(
    books.journals,
    fileName,
    day.subarray(0, size),
    (entry) => state[entry] === OPENING,
  );
  if (!period) throw new RefusedFile('noLines');
  notices.push(...period.notices);
  books.entries.release();
  yield* mergeCustomers(books, merge);
  const count = yield* orderLines(books, found, period);
  if (count === 0 && books.salesLines === 0) throw new RefusedFile('noReceivables');
  const sales = yield* salesOf(books, state, count);
  const outstanding = yield* outstandingOf(books, count, period);
  const aggregated = yield* hasAggregatedOpenings(books, count);
  const reconciliation = yield* reconciliationOf(books, count, aggregated);
  const method = reconciliation.covered >= ENOUGH ? 'reconciliation' : 'fifo';
  const reconciled = yield* delaysOf(books, count, reconciliation, 'reconciliation');
  const delays = method === 'fifo' ? yield* delaysOf(books, count, reconciliation, method) : reconciled;
  const overdue = yield* overdueOf(
    books,
    count,
    period,
    reconciliation,
    delays,
    method === 'reconciliation' && !aggregated,
  );
  const owed = sumOfPositive(outstanding.undoubted);
  const dso = yield* countBack(books, count, period, owed);
  const losses = yield* lossesOf(books, state, count);
  const cededAfter = books.factor ? yield* daysUntilCeded(books, count) : null;
  const buyers = yield* buyersOf(books.customers, sales, outstanding);
  const reports = yield* buyerReports(buyers, sales, outstanding, overdue, delays);
  const sameNames = sameNamesOf(reports);

  const insurable = Math.max(0, sales.total - sales.cash - sales.group - sales.prepaid);
  const payment = paymentOf(books, reconciled, delays, reconciliation.covered, dso);
  notices.push(
    ...noticesOf(intake, books, sales, payment, buyers, reports, aggregated, owed > 0, cededAfter),
  );
  if (sameNames.length > 0) notices.push(notice('sameNames', sameNames.length));
  const body: ReportBody = {
    kind: 'accountingEntries',
    period: { from: isoDate(period.from), to: isoDate(period.to), months: period.months },
    turnover: {
      total: sales.total / 100,
      insurable: insurable / 100,
      excluded: {
        cash: sales.cash / 100,
        pseudoBuyers: 0,
        group: sales.group / 100,
        publicBodies: 0,
        prepaid: sales.prepaid / 100,
      },
    },
    buyers: reports,
    concentration: concentrationOf(
      'turnover',
      buyers.map(({ customer }) => sales.byCustomer[customer]!),
      sales.total,
    ),
    payment,
    losses: lossReport(losses, insurable, sales.vatRate, sumOf(outstanding.closing)),
    receivables: {
      closing: sumOfPositive(outstanding.closing) / 100,
      creditBalances: sumOfPositive(outstanding.closing, -1) / 100,
      ...(books.retention !== 0 && { retention: books.retention / 100 }),
      overdue: overdue.ladder,
      overdueByTerm: overdue.byTerm,
    },
    quality: {
      lines: intake.lines,
      understood: intake.lines - intake.repaired - intake.refusedCount,
      repaired: intake.repaired,
      refused: intake.refused,
      refusedCount: intake.refusedCount,
      debit: books.debit / 100,
      credit: books.credit / 100,
      notices,
      details: detailsOf(notices, { oddAccounts: intake.oddAccounts }),
    },
    ...(sameNames.length > 0 && { sameNames }),
  };
  const late = new Map<string, number>();
  for (const { customer, key } of buyers) {
    const days = delays.lateOf(customer);
    if (days !== null) late.set(key, days);
  }
  const filled = submissionOf(body, { peakFactor: outstanding.peakFactor, late });
  return { ...body, ...filled, derivations: derivationsOf(body, sales, filled.submission) };
}

function sumOfPositive(cents: Float64Array, sign = 1): number {
  let sum = 0;
  for (const value of cents) sum += Math.max(0, sign * value);
  return sum;
}

function sumOf(cents: Float64Array): number {
  let sum = 0;
  for (const value of cents) sum += value;
  return sum;
}

/** The median of days from the invoice until it is paid or taken over; null where nothing is. */
function* daysUntilCeded(books: Books, count: number): Generator<void, number | null> {
  const delays = new Delays(books.customers.size);
  yield* fifo(books, count, { paid: (paid) => delays.add(paid), ceded: true });
  return delays.quantile(0.5);
}

/** Whether opening balances are one sum per customer. */
function* hasAggregatedOpenings(books: Books, count: number): Generator<void, boolean> {
  const { lines } = books;
  const seen = { any: false, several: false, last: -1 };
  yield* inSlices(count, (from, to) => {
    if (!seen.several) lookForOpenings(lines, seen, from, to);
  });
  return seen.any && !seen.several;
}

function lookForOpenings(
  { kind, flags, customer }: LineLog,
  seen: { any: boolean; several: boolean; last: number },
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    if ((flags[i]! & IS_OPENING) === 0 || kind[i] !== RECEIVABLE) continue;
    seen.any = true;
    if (customer[i] === seen.last) seen.several = true;
    seen.last = customer[i]!;
  }
}

/** Both rounds over what is paid: delays first, then how late, which needs the terms that customers keep to. */
function* delaysOf(
  books: Books,
  count: number,
  reconciliation: Reconciliation,
  method: 'reconciliation' | 'fifo',
): Generator<void, Delays> {
  const delays = new Delays(books.customers.size);
  const each = function* (work: (paid: Paid) => void): Generator<void, void> {
    if (method === 'fifo') return yield* fifo(books, count, { paid: work });
    yield* inSlices(reconciliation.size, (from, to) => reconciliation.eachPaid(work, from, to));
  };
  yield* each((paid) => delays.add(paid));
  yield* each((paid) => delays.addLate(paid));
  return delays;
}

function paymentOf(
  books: Books,
  reconciled: Delays,
  delays: Delays,
  covered: number,
  countBackDso: number | null,
): Payment {
  // Sums of fractions: in an order that is not the file's.
  const keys: string[] = [];
  for (let c = 0; c < books.customers.size; c++) keys.push(books.customers.keyOf(c));
  const byKey = keys.map((_, c) => c).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const byReconciliation = reconciled.overall(byKey).days;
  const { days, late } = delays.overall(byKey);
  const usual = delays === reconciled ? 'reconciliation' : 'fifo';
  return {
    countBackDso,
    daysByReconciliation: byReconciliation,
    ...(usual === 'fifo' && { daysByFifo: days }),
    daysPastDue: late,
    method: days === null ? (countBackDso === null ? 'none' : 'countBack') : usual,
    reconciled: covered,
    p50: delays.quantile(0.5),
    p90: delays.quantile(0.9),
    medianWithOpen: days === null ? null : delays.medianWithOpen(),
  };
}

function noticesOf(
  intake: Intake,
  books: Books,
  sales: Sales,
  payment: Payment,
  buyers: readonly Buyer[],
  reports: ReportBody['buyers'],
  aggregated: boolean,
  owing: boolean,
  cededAfter: number | null,
): string[] {
  const found: string[] = [];
  if (intake.form?.header === 0) found.push(notice('noHeader'));
  const difference = Math.round(books.debit - books.credit);
  if (difference !== 0) found.push(notice('unbalancedFile', (difference / 100).toFixed(2)));
  if (books.oddAccounts > 0) found.push(notice('oddAccounts', books.oddAccounts));
  if (buyers.length === 0) found.push(notice('noSubsidiaryAccounts'));
  else if (sales.method === 'estimated') found.push(notice('turnoverEstimated'));
  if (sales.exact < 0.995 && sales.method === 'pairing')
    found.push(notice('allocation', sales.exact.toFixed(4)));
  if (payment.reconciled === 0) found.push(notice('noReconciliation'));
  else if (payment.method !== 'reconciliation') {
    found.push(notice('fewReconciliations', payment.reconciled.toFixed(4)));
  }
  if (owing && payment.countBackDso === null) found.push(notice('countBackBeyondPeriod'));
  if (aggregated) found.push(notice('aggregatedOpenings'));
  if (cededAfter !== null && cededAfter < FACTOR_DAYS) found.push(notice('factoring', cededAfter));
  if (sales.elsewhere !== 0) found.push(notice('salesElsewhere', (sales.elsewhere / 100).toFixed(2)));
  if (!books.validated && (intake.form?.layout.validationDate ?? -1) >= 0) found.push(notice('notValidated'));
  if (books.retention !== 0) found.push(notice('retention', (books.retention / 100).toFixed(2)));
  if (books.establishments) found.push(notice('establishments'));
  const suspected = reports.filter(({ suspicion }) => suspicion !== null).length;
  if (suspected > 0) found.push(notice('suspectedBuyers', suspected));
  let abroad = 0;
  buyers.forEach(({ customer }, i) => {
    if (reports[i]!.country === null) abroad += Math.max(0, sales.abroad[customer]!);
  });
  if (abroad > 0 && sales.total > 0) found.push(notice('abroadUnknown', (abroad / sales.total).toFixed(4)));
  return found;
}

function derivationsOf(
  body: ReportBody,
  sales: Sales,
  submission: ReceivablesReport['submission'],
): Derivation[] {
  const { payment, concentration, quality } = body;
  const whole = quality.lines > 0 ? 1 - quality.refusedCount / quality.lines : 0;
  const sure = whole === 1 ? 'sure' : whole > 0.99 ? 'likely' : 'unsure';
  const allocation: Derivation['confidence'] =
    sales.method === 'estimated'
      ? 'unsure'
      : sales.exact > 0.95 || sales.method === 'named'
        ? sure
        : 'likely';
  const paid: Derivation['confidence'] =
    payment.method === 'reconciliation' ? 'sure' : payment.method === 'fifo' ? 'likely' : 'unsure';
  const all: Derivation[] = [
    { field: 'turnover', method: 'byAccount', coverage: whole, confidence: sure },
    {
      field: 'insurableTurnover',
      method: 'byAccount',
      coverage: whole,
      confidence: sure === 'sure' ? 'likely' : sure,
    },
    { field: 'buyers', method: sales.method, coverage: concentration.allocated, confidence: allocation },
    {
      field: 'concentration',
      method: sales.method,
      coverage: concentration.allocated,
      confidence: allocation,
    },
    { field: 'dso', method: payment.method, coverage: payment.reconciled, confidence: paid },
    { field: 'daysPastDue', method: payment.method, coverage: payment.reconciled, confidence: 'unsure' },
    { field: 'peakFactor', method: 'dailyBalances', coverage: null, confidence: 'sure' },
    { field: 'losses', method: 'byAccount', coverage: null, confidence: 'likely' },
    { field: 'lossExperience', method: 'byAccount', coverage: null, confidence: 'likely' },
    { field: 'countryMix', method: 'signals', coverage: null, confidence: 'unsure' },
  ];
  const always = ['turnover', 'concentration', 'losses'];
  return all.filter(({ field }) => always.includes(field) || field in submission);
}
