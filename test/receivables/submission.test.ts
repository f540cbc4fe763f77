import { expect } from '@open-wc/testing';
import { price } from '../../src/engine/index.js';
import { combine } from '../../src/receivables/submission.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { invoice, payment, readLines, type Line } from './fec-file.js';

/** Sales of ten customers over a year, some paid, one doubtful. */
const books = (year: number, loss: number): Line[] => {
  const lines: Line[] = [];
  for (let i = 0; i < 40; i++) {
    const month = String((i % 12) + 1).padStart(2, '0');
    const code = `L${i}`;
    lines.push(...invoice(`V${i}`, `${year}${month}05`, `C${i % 10}`, 10000 + 700 * i, { let: code }));
    if (i % 12 < 10) {
      const paid = String((i % 12) + 2).padStart(2, '0');
      lines.push(
        ...payment(`B${i}`, `${year}${paid}20`, `C${i % 10}`, (10000 + 700 * i) * 1.2, { let: code }),
      );
    }
  }
  return [
    ...lines,
    { j: 'OD', n: 'D', t: `${year}1231`, a: '416000', c: 'C9', d: `${loss},00` },
    { j: 'OD', n: 'D', t: `${year}1231`, a: '411000', c: 'C9', k: `${loss},00` },
    { j: 'OD', n: 'E', t: `${year}0101`, a: '606000', d: '1,00' },
    { j: 'OD', n: 'E', t: `${year}0101`, a: '401000', k: '1,00' },
  ];
};

describe('the questionnaire from the books', () => {
  it('is priced by the engine when nothing is missing', () => {
    const { submission, missing } = readLines(books(2025, 500));
    expect(missing).to.deep.equal([]);
    const { premiumRate } = price(submission, bundledTariff);
    expect(premiumRate).to.be.within(0.0005, 0.05);
  });

  it('holds the term and the lateness apart, and no name', () => {
    const { submission, payment: found, buyers } = readLines(books(2025, 500));
    expect(submission.dso! + submission.daysPastDue!).to.be.closeTo(found.daysByReconciliation!, 1e-9);
    expect(submission.buyers).to.have.length(buyers.length);
    expect(JSON.stringify(submission)).not.to.include('Client');
    expect(submission.buyers!.some((buyer) => 'name' in buyer)).to.equal(false);
  });

  it('has no delay where nothing is owed and nothing was paid', () => {
    const { submission, missing } = readLines([
      { j: 'VE', n: '1', t: '20250105', a: '411000', c: 'C1', k: '12,00' },
      { j: 'VE', n: '1', t: '20250105', a: '707000', d: '12,00' },
    ]);
    expect(submission).to.deep.equal({});
    expect(missing).to.deep.equal(['insurableTurnover', 'buyers']);
  });

  it('takes the latest year’s figures and the losses of all', () => {
    const reports = [readLines(books(2024, 300)), readLines(books(2025, 500)), readLines(books(2023, 0))];
    const all = combine(reports);
    expect(all.reports.map(({ period }) => period.to)).to.deep.equal([
      '2025-12-31',
      '2024-12-31',
      '2023-12-31',
    ]);
    expect(all.submission.buyers).to.deep.equal(reports[1]!.submission.buyers);
    const turnover = reports[0]!.turnover!.insurable;
    expect(all.submission.lossExperience).to.deep.equal({
      kind: 'amounts',
      basis: 'grossInclVat',
      history: [
        { year: 2025, insurableTurnover: turnover, loss: 500 },
        { year: 2024, insurableTurnover: turnover, loss: 300 },
        { year: 2023, insurableTurnover: turnover, loss: 0 },
      ],
    });
    expect(all.missing).to.deep.equal([]);
    expect(() => price(all.submission, bundledTariff)).not.to.throw();
    expect(all.reports.flatMap(({ quality }) => quality.notices)).not.to.include(
      'gapBetweenPeriods:2025-01-01',
    );
  });

  it('tells what does not go together', () => {
    const short = readLines(books(2025, 0).filter(({ t }) => t <= '20250930'));
    const notices = (files: Parameters<typeof combine>[0], companies?: string[]) =>
      combine(files, companies).reports.flatMap(({ quality }) => quality.notices);
    const full = readLines(books(2024, 0));
    expect(notices([short, full])).to.include('unequalPeriods');
    expect(notices([full, full])).to.include('overlappingPeriods:2024-01-01');
    expect(notices([readLines(books(2022, 0)), full])).to.include('gapBetweenPeriods:2024-01-01');
    expect(notices([full, readLines(books(2025, 0))], ['732829320', '552100554'])).to.include(
      'differentCompanies',
    );
    expect(notices([full, readLines(books(2025, 0))])).not.to.include('differentCompanies');
  });
});
