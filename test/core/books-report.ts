import type { Reading } from '../../src/views/buyers/figures/books.js';
import type { BuyerReport, ReceivablesReport } from '../../src/receivables/report.js';

/** A buyer of made-up books: € of the period excl. VAT, outstandings incl. VAT. */
export const buyer = (key: string, turnover: number, more: Partial<BuyerReport> = {}): BuyerReport => ({
  key,
  name: `Société ${key}`,
  turnover,
  closingOutstanding: turnover / 10,
  peakOutstanding: turnover / 5,
  daysToPay: 50,
  overdue: turnover / 50,
  country: 'FR',
  siren: null,
  suspicion: null,
  ...more,
});

/** Five buyers of a year, 1,000,000 € in all; the third may be of the group, the fifth is a town. */
export const buyers: readonly BuyerReport[] = [
  buyer('C001', 400_000, { name: '=Alpha & fils', siren: '732829320', country: 'DE' }),
  buyer('C002', 300_000, { name: 'Bêta' }),
  buyer('C003', 150_000, { name: 'Gamma groupe', suspicion: 'group' }),
  buyer('C004', 100_000, { name: 'Delta', daysToPay: null }),
  buyer('C005', 50_000, { name: 'Mairie d’Epsilon', suspicion: 'publicBody' }),
];

/** A year's entries as the reader reports them, by hand. */
export function reportOf(more: Partial<ReceivablesReport> = {}): ReceivablesReport {
  return {
    kind: 'accountingEntries',
    period: { from: '2025-01-01', to: '2025-12-31', months: 12 },
    turnover: {
      total: 1_020_000,
      insurable: 1_000_000,
      excluded: { cash: 20_000, pseudoBuyers: 0, group: 0, publicBodies: 0, prepaid: 0 },
    },
    buyers,
    concentration: {
      base: 'turnover',
      largest: 0.4,
      topThree: 0.85,
      topTen: 1,
      herfindahl: 0.285, // 0.16 + 0.09 + 0.0225 + 0.01 + 0.0025
      allocated: 1,
    },
    payment: {
      countBackDso: 40,
      daysByReconciliation: 52.4,
      daysPastDue: 7.4,
      method: 'reconciliation',
      reconciled: 0.9,
      p50: 48,
      p90: 75,
    },
    losses: {
      writtenOff: 3_000,
      recoveries: 0,
      doubtful: 4_000,
      provisions: 2_000,
      grossBadDebtRatio: 0.004,
      basis: 'grossInclVat',
    },
    receivables: {
      closing: 100_000,
      creditBalances: 0,
      overdue: ladder(80_000, 15_000, 5_000),
      overdueByTerm: { 30: ladder(60_000, 30_000, 10_000), 45: ladder(80_000, 15_000, 5_000) },
    },
    quality: {
      lines: 1_200,
      understood: 1_190,
      repaired: 8,
      refused: [
        { line: 17, reason: 'badDate' },
        { line: 902, reason: 'badAmount' },
      ],
      refusedCount: 2,
      debit: 5_000_000,
      credit: 5_000_000,
      notices: ['suspectedBuyers:2'],
    },
    derivations: [
      { field: 'insurableTurnover', method: 'byAccount', coverage: 1, confidence: 'likely' },
      { field: 'concentration', method: 'pairing', coverage: 1, confidence: 'sure' },
      { field: 'dso', method: 'reconciliation', coverage: 0.9, confidence: 'sure' },
    ],
    submission: {
      insurableTurnover: 1_000_000,
      buyers: [{ turnover: 400_000 }],
      dso: 45,
      daysPastDue: 7.4,
      countryMix: { FR: 0.6, DE: 0.4 },
      peakFactor: 1.4,
      lossExperience: {
        kind: 'amounts',
        basis: 'grossInclVat',
        history: [{ year: 2025, insurableTurnover: 1_000_000, loss: 4_000 }],
      },
    },
    missing: [],
    ...more,
  };
}

const ladder = (notDue: number, late: number, later: number) => [
  { fromDays: null, toDays: 0, amount: notDue },
  { fromDays: 1, toDays: 30, amount: late },
  { fromDays: 31, toDays: null, amount: later },
];

/** What reading those books gives. */
export const readingOf = (report = reportOf()): Reading => ({
  reports: [report],
  submission: report.submission,
  missing: report.missing,
});

/** An aged list of the same buyers: no turnover, hence shares of what they owe. */
export function agedReport(): ReceivablesReport {
  const { submission: _submission, ...rest } = reportOf();
  return {
    ...rest,
    kind: 'agedReceivables',
    period: { from: '2025-12-31', to: '2025-12-31', months: 0 },
    turnover: null,
    buyers: buyers.map((one) => ({ ...one, turnover: null, daysToPay: null })),
    concentration: { ...rest.concentration, base: 'outstandings' },
    losses: null,
    submission: { buyerCount: 5, topShares: [0.4, 0.3, 0.15, 0.1, 0.05] },
    missing: ['insurableTurnover'],
    derivations: [{ field: 'topShares', method: 'outstandings', coverage: 1, confidence: 'unsure' }],
  };
}
