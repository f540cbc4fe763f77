import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { analyse } from '../../src/receivables/analyse.js';
import { RefusedFile, type ReceivablesReport } from '../../src/receivables/report.js';
import {
  cellsOf,
  codes,
  elsewhere,
  entry,
  fecOf,
  fileOf,
  HEADER,
  invoice,
  payment,
  read,
  readLines,
  turnovers,
  YEAR,
  type Line,
} from './fec-file.js';

/* Files as programs and people really leave them: each is read with the figures of the whole one, or says why not. */

const LINES: Line[] = [
  ...YEAR,
  ...invoice('1', '20250310', 'C1', 1000, { let: 'A', cl: 'Société Élan' }),
  ...payment('2', '20250414', 'C1', 1200, { let: 'A' }),
  ...invoice('3', '20251220', 'C2', 200),
];
const ROWS = LINES.map(cellsOf);
const usual = readLines(LINES);

/** What a report says of the company. */
const figures = ({ turnover, buyers, payment: paid, receivables, quality }: ReceivablesReport) => ({
  turnover,
  buyers,
  paid,
  receivables,
  sums: [quality.lines, quality.debit, quality.credit],
});
const same = (file: string, repaired = 0, separator = '\t') => {
  for (const chunk of [65536, 7]) {
    const report = read(file.replaceAll('\t', separator), chunk);
    expect(figures(report)).to.deep.equal(figures(usual));
    expect(report.quality).to.deep.include({ refused: [], refusedCount: 0, repaired });
    expect(report.quality.understood + repaired).to.equal(ROWS.length);
  }
};
const refusal = async (content: string | Uint8Array): Promise<string> => {
  try {
    await analyse(new Blob([content as BlobPart]));
  } catch (error) {
    if (error instanceof RefusedFile) return `${error.code} ${error.detail}`.trim();
    throw error;
  }
  return 'read';
};

describe('a file of entries', () => {
  it('may have another separator in its header than below, or in some of its lines', () => {
    same(fileOf([HEADER]) + fileOf(ROWS, '|'));
    same(fileOf([HEADER], '|') + fileOf(ROWS));
    same(fileOf([HEADER], ';') + fileOf(ROWS, '|'));
    same(fileOf([HEADER, ...ROWS.slice(0, 5)]) + fileOf(ROWS.slice(5), '|'), ROWS.length - 5);
  });

  it('may name its separator first, and repeat its headings', () => {
    same(`sep=;\r\n${fileOf([HEADER, ...ROWS], ';')}`);
    same(
      `sep=,\r\n${fileOf(
        [HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell}"`)),
        ',',
      )}`,
    );
    same(fileOf([HEADER, HEADER, ...ROWS.slice(0, 5), HEADER, ...ROWS.slice(5)]));
    same(fileOf([HEADER, ...ROWS.slice(0, 5), HEADER, ...ROWS.slice(5)], ';'));
  });

  it('may have line ends within its texts', () => {
    const cut = (label: string) => ROWS.map((row, i) => (i === 5 ? row.with(10, label) : row));
    for (const separator of ['\t', '|', ';']) {
      same(fileOf([HEADER, ...cut('Facture\nde mars')], separator), 1);
      same(fileOf([HEADER, ...cut('Facture\r\nde\r\nmars\r\n')], separator), 1);
    }
    same(fileOf([HEADER, ...cut('"Facture\r\nde mars"')]), 1);
    // Two lines that are cut short do not make one.
    const short = read(fileOf([HEADER, ...ROWS, ROWS[0]!.slice(0, 9), ROWS[1]!.slice(0, 9)]));
    expect(short.quality.refused).to.deep.equal([
      { line: ROWS.length + 2, reason: 'tooFewFields' },
      { line: ROWS.length + 3, reason: 'tooFewFields' },
    ]);
  });

  it('may end with a line of sums, or one that counts lines', () => {
    const total = HEADER.map(() => '')
      .with(0, 'TOTAL')
      .with(11, '3600,00')
      .with(12, '3600,00');
    for (const [line, reason] of [
      [total, 'noAccount'],
      [['Nombre de lignes : 12'], 'tooFewFields'],
    ] as const) {
      const report = read(fileOf([HEADER, ...ROWS, line]));
      expect(report.quality.refused).to.deep.equal([{ line: ROWS.length + 2, reason }]);
      expect(report.buyers).to.deep.equal(usual.buyers);
      expect(report.quality.debit).to.equal(usual.quality.debit);
    }
  });

  it('may have dates and amounts as spreadsheets and other countries write them', () => {
    const dates = (form: (date: string) => string) =>
      fileOf([
        HEADER,
        ...ROWS.map((row) => row.map((cell, i) => ([3, 9, 15].includes(i) ? form(cell) : cell))),
      ]);
    same(dates((date) => `${date.slice(6)}${date.slice(4, 6)}${date.slice(0, 4)}`));
    same(dates((date) => `${date.slice(6)}/${date.slice(4, 6)}/${date.slice(2, 4)}`));
    same(dates((date) => `${Number(date.slice(6))}.${Number(date.slice(4, 6))}.${date.slice(0, 4)}`));
    same(dates((date) => `${date}.0`));
    const amounts = (form: (amount: string) => string) =>
      fileOf([
        HEADER,
        ...ROWS.map((row) => row.map((cell, i) => ([11, 12].includes(i) ? form(cell) : cell))),
      ]);
    same(amounts((amount) => amount.replace('1200', "1'200")));
    same(amounts((amount) => amount.replace('1200', '1\u202f200')));
    same(amounts((amount) => amount.replace('1200', '1.200')));
    same(amounts((amount) => `${amount} €`));
    same(amounts((amount) => `${amount} EUR`));
    same(amounts((amount) => `${amount.replace(',', '')}E-02`));
  });

  it('may fill the subsidiary account with zeros or dashes where there is none', () => {
    for (const filler of ['0', '00000000', '-', '---'])
      same(fileOf([HEADER, ...ROWS.map((row) => (row[6] === '' ? row.with(6, filler) : row))]));
  });

  it('may hold dates that nobody meant', () => {
    const odd = entry('OD', '9', '20521231', ['606000', 5], ['411000', -5, { c: 'C1' }]);
    const old = entry('OD', '8', '20050101', ['606000', 5], ['411000', -5, { c: 'C1' }]);
    const report = readLines([...LINES, ...odd, ...old]);
    expect(report.period.months).to.be.within(10, 12);
    expect(report.quality.notices).to.include('datesOutside:2');
    expect(report.turnover?.total).to.equal(1200);
    expect(report.buyers.find(({ key }) => key === 'C1')?.closingOutstanding).to.equal(-10);
    // A first year of eighteen months is one.
    const long = readLines([...LINES, ...elsewhere('A9', '20260630')]);
    expect(long.period).to.deep.equal({ from: '2025-01-01', to: '2026-06-30', months: 18 });
    expect(codes(long)).not.to.include('datesOutside');
  });

  it('may hold nothing but balances brought forward', () => {
    const report = readLines([
      { j: 'AN', n: '1', t: '20250101', a: '411000', c: 'C1', d: '60,00' },
      { j: 'AN', n: '1', t: '20250101', a: '101000', k: '60,00' },
    ]);
    expect(report.turnover?.total).to.equal(0);
    expect(report.receivables.closing).to.equal(60);
    expect(report.period).to.deep.include({ from: '2025-01-01', to: '2025-01-01' });
  });
});

describe('several files', () => {
  const opening: Line[] = [
    { j: 'AN', n: '1', t: '20250101', a: '411000', c: 'C1', d: '600,00' },
    { j: 'AN', n: '1', t: '20250101', a: '101000', k: '600,00' },
  ];
  const whole = [...opening, ...LINES];
  const expected = readLines(whole);
  const blob = (lines: readonly Line[], separator = '\t') =>
    new Blob([fileOf([HEADER, ...lines.map(cellsOf)], separator)]);
  const isFirst = ({ t }: Line) => t <= '20250331';
  const parts = [whole.filter(isFirst), whole.filter((line) => !isFirst(line))];
  const oneYear = (reports: readonly ReceivablesReport[], count = 2) => {
    expect(reports).to.have.length(1);
    expect(figures(reports[0]!)).to.deep.equal(figures(expected));
    expect(reports[0]!.period).to.deep.equal(expected.period);
    expect(reports[0]!.quality.notices).to.include(`joinedParts:${count}`);
  };

  it('that follow each other within a year are one', async () => {
    const { reports, submission } = await analyse(parts.map((lines) => blob(lines)));
    oneYear(reports);
    expect(submission.insurableTurnover).to.equal(1200);
    expect((submission.lossExperience as { history: unknown[] }).history).to.have.length(1);
    const named = await analyse([
      { input: blob(parts[1]!, '|'), fileName: '732829320FEC20251231_02.txt' },
      { input: blob(parts[0]!), fileName: '732829320FEC20251231_01.txt' },
    ]);
    oneYear(named.reports);
    // In one archive, beside what is none of it.
    const archive = zipSync({
      'FEC_01.txt': strToU8(fecOf(parts[0]!)),
      'FEC_02.txt': strToU8(fecOf(parts[1]!)),
      'lisez-moi.txt': strToU8('Deux fichiers.\n'),
    });
    oneYear([await analyse(new Blob([archive]))]);
  });

  it('that hold a journal each are one', async () => {
    const journals = [...new Set(whole.map(({ j }) => j))];
    const files = journals.map((j) => whole.filter((line) => line.j === j));
    const { reports } = await analyse(files.map((lines) => blob(lines)));
    expect(reports).to.have.length(1);
    expect(turnovers(reports[0]!)).to.deep.equal(turnovers(expected));
    expect(reports[0]!.receivables.closing).to.equal(expected.receivables.closing);
    // Purchases alone have no customers, which is no reason to refuse the rest.
    expect(
      reports[0]!.quality.notices.filter((told) => told.startsWith('fileRefused:noReceivables')),
    ).to.have.length(1);
  });

  it('are two years where each brings its balances forward, two companies where they say so', async () => {
    const next = whole.map((line) => ({ ...line, t: line.t.replace('2025', '2026') }));
    const years = await analyse([blob(whole), blob(next)]);
    expect(years.reports.map(({ period }) => period.to)).to.deep.equal(['2026-12-31', '2025-12-31']);
    const halves = [
      whole.filter(({ t }) => t <= '20250630'),
      [...opening.map((line) => ({ ...line, t: '20250701' })), ...whole.filter(({ t }) => t > '20250630')],
    ];
    expect((await analyse(halves.map((lines) => blob(lines)))).reports).to.have.length(2);
    const companies = await analyse([
      { input: blob(parts[0]!), fileName: '732829320FEC20251231.txt' },
      { input: blob(parts[1]!), fileName: '552100554FEC20251231.txt' },
    ]);
    expect(companies.reports).to.have.length(2);
    expect(companies.reports.flatMap(codes)).to.include('differentCompanies');
  });

  it('that say the same count once', async () => {
    const { reports, submission } = await analyse([blob(whole), blob(whole, '|')]);
    expect(reports).to.have.length(1);
    expect(reports[0]!.quality.notices).to.include('duplicateFile:1');
    expect(reports[0]!.quality.details?.['duplicateFile']).to.deep.equal({ count: 1 });
    expect(submission.insurableTurnover).to.equal(1200);
    const archive = zipSync({ 'a.txt': strToU8(fecOf(whole)), 'copie de a.txt': strToU8(fecOf(whole)) });
    expect(figures(await analyse(new Blob([archive])))).to.deep.equal(figures(expected));
  });

  it('whose days overlap with the same journals stay apart, and are told', async () => {
    const other = whole.map((line) => (line.n === '3' && line.d ? { ...line, d: '250,00' } : line));
    const { reports } = await analyse([blob(whole), blob(other)]);
    expect(reports).to.have.length(2);
    expect(reports.flatMap(codes)).to.include('overlappingPeriods');
  });
});

describe('what only looks like a file of entries', () => {
  it('is refused by what it is', async () => {
    expect(await refusal('\ufeff%PDF-1.4\n')).to.equal('pdf');
    expect(await refusal(`%PDF-1.4\n${fecOf(LINES)}`)).to.equal('pdf');
    expect(await refusal('{\\rtf1\\ansi Balance}')).to.equal('noHeader RTF');
    expect(await refusal('[{"JournalCode": "VE", "Debit": 12}]')).to.equal('noHeader JSON');
    expect(
      await refusal([HEADER, ...ROWS].map((row) => row.map((cell) => cell.padEnd(20)).join('')).join('\n')),
    ).to.equal('noHeader FEC');
    expect(await refusal('<!DOCTYPE html><html><body><p>Connexion</p></body></html>')).to.equal('noHeader');
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    });
    expect(await refusal(ods)).to.equal('binary ods');
    expect(await refusal(zipSync({ 'a.txt': new Uint8Array(0) }))).to.equal('empty');
    expect(await refusal('JournalCode\n')).to.equal('noHeader');
  });
});
