import { expect } from '@open-wc/testing';
import { expectedFigures } from '../../tools/books/oracle.mjs';
import { iso } from '../../tools/books/calendar.mjs';
import type { FecOptions } from '../../tools/books/fec.mjs';
import type { OverdueBand, ReceivablesReport } from '../../src/receivables/report.js';
import { fileOf, read } from './reading.js';

/*
 * The reader against what happened: the generator makes up a company's year, books it and writes the file; the expected
 * figures are computed from the events (`tools/books/oracle.mjs`), never from the file. Each entry has one customer, so
 * that nothing is shared out and every amount is right to the cent.
 */

const cents = (amount: number | null | undefined) => Math.round((amount ?? NaN) * 100);
const amounts = (bands: readonly OverdueBand[] | undefined) => bands?.map(({ amount }) => cents(amount));

/** Business that the default has little of, so that each formula has something to get wrong. */
const busy = {
  lines: 1500,
  deposits: 0.04,
  bills: 0.06,
  doubtful: 0.02,
  writeOffs: 0.02,
  returned: 0.03,
  offsets: 0.03,
};

const companies: Record<string, FecOptions> = {
  'a quiet company': {},
  'a busy company': busy,
  'another one': { ...busy, seed: 2, customers: 9 },
  'one with many customers': { ...busy, seed: 3, customers: 300, lines: 2500 },
  'openings in one sum a customer': { ...busy, seed: 4, openings: 'aggregated' },
  'postings days after the invoice': { ...busy, seed: 5, postingLag: 6 },
  'partial marks in lower case': { ...busy, seed: 6, lowerLetters: 0.2 },
  'everything factored': { ...busy, seed: 7, factoring: true },
  'classes 6 and 7 closed in the file': { ...busy, seed: 8, closingEntries: true },
  'exports above all': { ...busy, seed: 9, exports: 0.7 },
  'recoveries of before 2025': { ...busy, seed: 10, recoveryAccount: '7714' },
  'nine months': { ...busy, seed: 11, months: 9 },
  'thirteen months': { ...busy, seed: 12, months: 13 },
  'subsidiary accounts on every line': { ...busy, seed: 13, auxEverywhere: true },
  'a 411 account for each customer': { seed: 14, customerAccounts: 'accounts', bills: 0, doubtful: 0 },
  'labels as people write them': { ...busy, seed: 15, labels: 'nasty' },
  'cash sales above all': { ...busy, seed: 16, lines: 6000, customers: 4, exports: 0 },
  'nothing reconciled': { ...busy, seed: 19, lettered: 0 },
  'little reconciled': { ...busy, seed: 20, lettered: 0.3 },
  'a column of due dates': { ...busy, seed: 21, dueColumn: 'EcheanceDate' },
  'one number for all entries': { ...busy, seed: 22, numbering: 'constant', openings: 'aggregated' },
  'one number for all entries, openings item by item': { ...busy, seed: 22, numbering: 'constant' },
  'turnover booked apart from invoices': { ...busy, seed: 23, turnoverApart: true },
  'no cut-offs, no rebates, no noise': { ...busy, seed: 17, cutOffs: false, rebates: false, noise: false },
};

/** Means of days differ in their last digits, for sums are taken in another order. */
function same(found: number | null, expected: number | null, what: string) {
  if (expected === null || found === null) expect(found, what).to.equal(expected);
  else expect(found, what).to.be.closeTo(expected, 1e-9);
}

/** Holds a report to what happened. */
function hold(report: ReceivablesReport, options: FecOptions, year = 0) {
  const expected = expectedFigures(options, year);
  const { turnover, losses, concentration, payment, receivables } = report;

  expect([report.period.from, report.period.to], 'period').to.deep.equal([
    iso(expected.from),
    iso(expected.to),
  ]);
  expect(cents(turnover?.total), 'turnover').to.equal(expected.turnover.total);
  expect(cents(turnover?.excluded.cash), 'cash').to.equal(expected.turnover.cash);
  expect(cents(turnover?.excluded.group), 'group').to.equal(expected.turnover.group);
  expect(cents(turnover?.excluded.prepaid), 'prepaid').to.equal(expected.turnover.prepaid);
  expect(cents(turnover?.insurable), 'insurable').to.equal(expected.turnover.insurable);

  const found = new Map(report.buyers.map((buyer) => [buyer.key, buyer]));
  for (const { key, name, ...buyer } of expected.buyers) {
    expect(found.get(key)?.name, key).to.equal(name);
    expect(cents(found.get(key)?.turnover), `turnover of ${key}`).to.equal(buyer.turnover);
    expect(cents(found.get(key)?.closingOutstanding), `closing of ${key}`).to.equal(buyer.closing);
    expect(cents(found.get(key)?.peakOutstanding), `peak of ${key}`).to.equal(buyer.peak);
  }
  expect(found.size, 'buyers').to.equal(expected.buyers.length);
  for (const name of ['largest', 'topThree', 'topTen', 'herfindahl', 'allocated'] as const)
    expect(concentration[name], name).to.be.closeTo(expected.concentration[name], 1e-9);

  expect(payment.countBackDso, 'count-back').to.equal(expected.countBackDso);
  expect(payment.reconciled, 'coverage').to.be.closeTo(expected.reconciliation.coverage, 1e-9);
  same(payment.daysByReconciliation, expected.reconciliation.days, 'reconciliation');
  if (payment.method === 'fifo') same(payment.daysByFifo ?? null, expected.fifo.days, 'first in, first out');
  const times = payment.method === 'fifo' ? expected.fifo : expected.reconciliation;
  expected.buyers.forEach(({ key }, i) =>
    same(found.get(key)?.daysToPay ?? null, times.perCustomer[i] ?? null, `days of ${key}`),
  );

  expect(cents(receivables.closing), 'closing').to.equal(expected.closing);
  expect(cents(receivables.creditBalances), 'credit balances').to.equal(expected.creditBalances);
  if (options.dueColumn)
    expect(amounts(receivables.overdue), 'ladder by due date').to.deep.equal(expected.ladderByDue());
  else
    for (const term of [30, 45, 60])
      expect(amounts(receivables.overdueByTerm[String(term)]), `ladder at ${term}`).to.deep.equal(
        expected.ladder(term),
      );

  expect(cents(losses?.writtenOff), 'written off').to.equal(expected.losses.writtenOff);
  expect(cents(losses?.recoveries), 'recoveries').to.equal(expected.losses.recoveries);
  expect(cents(losses?.doubtful), 'doubtful').to.equal(expected.losses.doubtful);
  expect(cents(losses?.provisions), 'provisions').to.equal(expected.losses.provisions);
  const { risk } = expected;
  expect(cents(losses?.costOfRisk), 'cost of risk').to.equal(risk.cost);
  for (const basis of ['grossInclVat', 'grossExclVat', 'writeOffs'] as const)
    expect(losses?.ratios?.[basis], basis).to.be.closeTo(risk[basis], 1e-9);
  expect(losses?.doubtfulRatio, 'doubtful').to.be.closeTo(risk.doubtfulRatio, 1e-9);
  same(losses?.cover ?? null, risk.cover, 'cover');
  const median = payment.method === 'fifo' ? expected.medianByFifo() : expected.medianByMarks();
  expect(payment.medianWithOpen, 'median with what is open').to.equal(median);

  expect(report.submission.peakFactor, 'peak factor').to.be.closeTo(expected.peakFactor, 1e-9);

  const { quality } = report;
  expect(quality.debit, 'debit = credit').to.equal(quality.credit);
  expect(quality.understood + quality.repaired + quality.refusedCount, 'lines').to.equal(quality.lines);
}

describe('books as the reader finds them are what happened', () => {
  for (const [name, company] of Object.entries(companies))
    it(name, () => {
      const report = read(fileOf(company));
      hold(report, company);
      expect(report.quality.refusedCount).to.equal(0);
    });

  it('in each of three consecutive years', () => {
    const company = { ...busy, seed: 18, years: 3 };
    for (const year of [0, 1, 2]) hold(read(fileOf(company, year)), company, year);
  });
});
