import { expect } from '@open-wc/testing';
import { invoice, payment, readLines, type Line } from './fec-file.js';

const closing: Line = { j: 'OD', n: '900', t: '20251231', a: '606000', d: '10,00' };
const closingBank: Line = { j: 'OD', n: '900', t: '20251231', a: '401000', k: '10,00' };
/** A first and a last day, so that the period is the year. */
const year: Line[] = [
  { j: 'OD', n: '899', t: '20250101', a: '606000', d: '5,00' },
  { j: 'OD', n: '899', t: '20250101', a: '401000', k: '5,00' },
  closing,
  closingBank,
];

describe('figures of a FEC', () => {
  it('finds turnover, buyers and what they owe', () => {
    const report = readLines([
      ...year,
      ...invoice('1', '20250110', 'C1', 1000, { let: 'A' }),
      ...invoice('2', '20250201', 'C2', 500),
      ...payment('3', '20250212', 'C1', 1200, { let: 'A' }),
    ]);
    expect(report.turnover).to.deep.equal({
      total: 1500,
      insurable: 1500,
      excluded: { cash: 0, pseudoBuyers: 0, group: 0, publicBodies: 0, prepaid: 0 },
    });
    expect(
      report.buyers.map(({ key, turnover, closingOutstanding, peakOutstanding, daysToPay }) => [
        key,
        turnover,
        closingOutstanding,
        peakOutstanding,
        daysToPay,
      ]),
    ).to.deep.equal([
      ['C1', 1000, 0, 1200, 33],
      ['C2', 500, 600, 600, null],
    ]);
    expect(report.period).to.deep.equal({ from: '2025-01-01', to: '2025-12-31', months: 12 });
  });
});
