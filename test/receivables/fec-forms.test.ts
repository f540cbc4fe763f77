import { expect } from '@open-wc/testing';
import { fecLayout } from '../../src/receivables/fec/layout.js';
import { FecReader } from './fec-reader.js';
import { RefusedFile, type ReceivablesReport } from '../../src/receivables/report.js';
import {
  cellsOf,
  fecOf,
  fileOf,
  HEADER,
  invoice,
  money,
  payment,
  read,
  readLines,
  singleBytes,
  type Line,
} from './fec-file.js';

const LINES: Line[] = [
  { j: 'AN', jl: 'A nouveaux', n: '1', t: '20250101', a: '411000', c: 'C1', d: '600,00' },
  { j: 'AN', jl: 'A nouveaux', n: '1', t: '20250101', a: '411000', c: 'C2', d: '60,00' },
  { j: 'AN', jl: 'A nouveaux', n: '1', t: '20250101', a: '101000', k: '660,00' },
  ...payment('2', '20250115', 'C1', 600),
  ...invoice('3', '20250310', 'C1', 1000, { let: 'A', cl: 'Société Élan' }),
  ...invoice('4', '20250620', 'C2', 500, { let: 'A' }),
  ...payment('5', '20250712', 'C2', 600, { let: 'A' }),
  ...payment('6', '20250414', 'C1', 1200, { let: 'A' }),
  ...invoice('7', '20251220', 'C3', 200, { vat: 0.1 }),
];
const ROWS = LINES.map(cellsOf);
const usual = readLines(LINES);

/** What a report says, without what tells how the file was written. */
const figures = ({ quality, ...report }: ReceivablesReport) => ({
  ...report,
  lines: quality.lines,
  debit: quality.debit,
  credit: quality.credit,
});
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusedFile) return error.code;
    throw error;
  }
  return 'none';
};
const upper = (header: readonly string[]): string[] => header.map((name) => name.toUpperCase());

describe('a FEC in every form', () => {
  it('has the figures worked out by hand', () => {
    // C1: 600 brought forward and paid, 1200 invoiced and paid after 35 days. C2: 600 after 22 days. C3 owes 220.
    expect(usual.turnover?.total).to.equal(1700);
    expect(
      usual.buyers.map((b) => [
        b.key,
        b.name,
        b.turnover,
        b.closingOutstanding,
        b.peakOutstanding,
        b.daysToPay,
      ]),
    ).to.deep.equal([
      ['C1', 'Société Élan', 1000, 0, 1200, 35],
      ['C2', 'Client C2', 500, 60, 660, 22],
      ['C3', 'Client C3', 200, 220, 220, null],
    ]);
    expect(usual.quality).to.deep.include({
      lines: 18,
      understood: 18,
      repaired: 0,
      refusedCount: 0,
      debit: 5080,
      credit: 5080,
    });
    expect(usual.payment.daysByReconciliation).to.be.closeTo((1200 * 35 + 600 * 22) / 1800, 1e-12);
  });

  for (const [name, separator] of Object.entries({ tab: '\t', pipe: '|', semicolon: ';', comma: ';' })) {
    for (const [end, lineEnd] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r', CRCRLF: '\r\r\n' })) {
      it(`reads ${name} and ${end}`, () => {
        expect(figures(read(fileOf([HEADER, ...ROWS], separator, lineEnd)))).to.deep.equal(figures(usual));
      });
    }
  }

  it('reads commas, with decimals in quotes', () => {
    const quoted = [HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell}"`));
    expect(figures(read(fileOf(quoted, ',')))).to.deep.equal(figures(usual));
  });

  it('reads UTF-8 with a byte order mark, Windows-1252 and ISO 8859-15', () => {
    const text = fecOf(LINES);
    expect(figures(read(`\ufeff${text}`))).to.deep.equal(figures(usual));
    expect(figures(read(singleBytes(text)))).to.deep.equal(figures(usual));
    const euro = text.replaceAll('Société Élan', 'Société €lan');
    for (const byte of [0x80, 0xa4])
      expect(read(singleBytes(euro, { '€': byte })).buyers[0]!.name).to.equal('Société €lan');
  });

  it('gives the same report in chunks of 1, 7 and 64 thousand bytes', () => {
    for (const form of [fecOf(LINES), fileOf([HEADER, ...ROWS], ';', '\r\r\n')]) {
      const whole = read(form);
      for (const chunk of [1, 7]) expect(read(form, chunk)).to.deep.equal(whole);
    }
  });

  it('does not depend on the order of lines', () => {
    for (let seed = 1; seed <= 20; seed++) {
      let state = seed;
      const shuffled = LINES.map((line) => ({ line, rank: (state = (state * 48271) % 2147483647) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ line }) => line);
      expect(readLines(shuffled)).to.deep.equal(usual);
    }
  });

  it('drops the separator at the end of each line', () => {
    expect(figures(read(fileOf([HEADER, ...ROWS].map((row) => [...row, '']))))).to.deep.equal(figures(usual));
    expect(figures(read(fileOf([HEADER, ...ROWS.map((row) => [...row, ''])])))).to.deep.equal(figures(usual));
  });

  it('takes lines cut before empty columns', () => {
    const bare = LINES.map((line) => cellsOf({ ...line, let: '' }));
    const cut = bare.map((row, i) => row.slice(0, [13, 16, 18][i % 3]));
    expect(figures(read(fileOf([HEADER, ...cut])))).to.deep.equal(figures(read(fileOf([HEADER, ...bare]))));
  });

  it('takes zones of fixed length, and amounts with zeros on the left', () => {
    const padded = ROWS.map((row) =>
      row.map((cell, i) =>
        i === 11 || i === 12 ? ` ${cell.padStart(15, '0')}` : cell.padEnd(i === 3 || i === 9 ? 8 : 22),
      ),
    );
    expect(figures(read(fileOf([HEADER, ...padded], '|')))).to.deep.equal(figures(usual));
  });

  it('takes amounts with points, signs, blanks and in the scientific form', () => {
    const other = (cell: string): string =>
      cell === '600,00'
        ? '6,00E+02'
        : cell === '1200,00'
          ? '1 200.00'
          : cell === '0,00'
            ? ''
            : cell.replace(',', '.');
    const rows = ROWS.map((row) => row.map((cell, i) => (i === 11 || i === 12 ? other(cell) : cell)));
    expect(figures(read(fileOf([HEADER, ...rows])))).to.deep.equal(figures(usual));
  });

  it('takes a negative debit for a credit', () => {
    const rows = ROWS.map((row) => {
      const credit = row[12]!;
      return credit === '0,00' ? row : row.with(11, `-${credit}`).with(12, '');
    });
    const report = read(fileOf([HEADER, ...rows]));
    expect({ ...figures(report), debit: 0, credit: 0 }).to.deep.equal({
      ...figures(usual),
      debit: 0,
      credit: 0,
    });
  });

  it('takes dates in other forms', () => {
    const other = (date: string): string => `${date.slice(6)}/${date.slice(4, 6)}/${date.slice(0, 4)}`;
    const iso = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T00:00:00`;
    for (const form of [other, iso]) {
      const rows = ROWS.map((row) => row.map((cell, i) => ([3, 9, 15].includes(i) ? form(cell) : cell)));
      expect(figures(read(fileOf([HEADER, ...rows])))).to.deep.equal(figures(usual));
    }
  });

  it('takes a missing voucher date for the entry’s', () => {
    for (const none of ['', '00000000', '--', '20259999']) {
      const rows = ROWS.map((row) => row.with(9, none));
      expect(figures(read(fileOf([HEADER, ...rows])))).to.deep.equal(figures(usual));
    }
  });

  it('takes amount and side instead of debit and credit', () => {
    const sides: Readonly<Record<string, readonly [string, string]>> = {
      letters: ['D', 'c '],
      signs: ['+1', '-1'],
      bare: ['1', '-1'],
    };
    for (const [debit, credit] of Object.values(sides)) {
      const rows = ROWS.map((row) =>
        row[12] === '0,00' ? row.with(12, debit) : row.with(11, row[12]!).with(12, credit),
      );
      const header = HEADER.with(11, 'Montant').with(12, 'Sens');
      expect(figures(read(fileOf([header, ...rows])))).to.deep.equal(figures(usual));
    }
    const wrong = read(
      fileOf([
        HEADER.with(11, 'Montant').with(12, 'Sens'),
        ...ROWS.map((row) => row.with(12, 'D')),
        ROWS[0]!.with(12, 'X'),
      ]),
    );
    expect(wrong.quality.refused).to.deep.equal([{ line: 20, reason: 'badSign' }]);
  });

  it('takes 21 and 22 columns, and any more', () => {
    for (const more of [
      ['DateRglt', 'ModeRglt', 'NatOp'],
      ['DateRglt', 'ModeRglt', 'NatOp', 'IdClient'],
      ['NumFacture', 'Divers'],
    ]) {
      const rows = ROWS.map((row) => [...row, ...more.map(() => 'x')]);
      expect(figures(read(fileOf([[...HEADER, ...more], ...rows])))).to.deep.equal(figures(usual));
    }
  });

  it('knows the header’s other names, in any case, order and with accents', () => {
    const names: Readonly<Record<string, string>> = {
      JournalLib: 'JournalLibelle',
      CompteLib: 'CompteLibelle',
      CompAuxNum: 'CompteAuxNum',
      CompAuxLib: 'Compte Aux Lib',
      EcritureLet: 'EcritureLettrage',
      DateLet: 'DateLettrage',
      Debit: 'Débit',
      Credit: 'CRÉDIT',
      Idevise: 'IdDevise',
    };
    const renamed = HEADER.map((name) => names[name] ?? name);
    expect(figures(read(fileOf([renamed, ...ROWS])))).to.deep.equal(figures(usual));
    expect(figures(read(fileOf([upper(renamed), ...ROWS])))).to.deep.equal(figures(usual));
    const turned = [HEADER, ...ROWS].map((row) => [...row].reverse());
    expect(figures(read(fileOf(turned)))).to.deep.equal(figures(usual));
    expect(fecLayout(['Client', 'Solde', 'Non échu'])).to.equal(undefined);
    expect(fecLayout([...HEADER, 'DateLimitReglmt', ''])).to.deep.include({
      width: 19,
      dueDate: 18,
      debit: 11,
    });
  });

  it('does without any column that it does not need', () => {
    for (const [i, name] of HEADER.entries()) {
      const file = fileOf([HEADER.with(i, 'x'), ...ROWS]);
      if (['EcritureDate', 'CompteNum', 'Debit', 'Credit'].includes(name)) continue;
      expect(read(file).turnover, name).to.deep.equal(usual.turnover);
      expect(read(file).quality.refusedCount, name).to.equal(0);
    }
  });

  it('takes the legal order where there is no header, and says so', () => {
    const report = read(fileOf(ROWS));
    expect(figures(report)).to.deep.equal(figures(usual));
    expect(report.quality.notices).to.include('noHeader');
  });

  it('finds the header under a title, and counts the title', () => {
    const report = read(`Export comptable\n\n${fileOf([HEADER, ...ROWS])}`);
    expect(report.buyers).to.deep.equal(usual.buyers);
    expect(report.quality.refused).to.deep.equal([{ line: 1, reason: 'tooFewFields' }]);
  });

  it('strips byte marks of a careless exporter', () => {
    const rows = ROWS.map((row, i) =>
      i < 3 ? row.map((cell, c) => (c < 8 && cell !== '' ? `b'${cell}'` : cell)) : row,
    );
    expect(figures(read(fileOf([HEADER, ...rows])))).to.deep.equal(figures(usual));
  });

  it('skips blank lines and the mark that ends old files', () => {
    const text = `${fileOf([HEADER, ...ROWS.slice(0, 5)])}\r\n  \r\n${fileOf(ROWS.slice(5))}\t\t\t\t\t\r\n\x1a`;
    expect(figures(read(text))).to.deep.equal(figures(usual));
  });
});

describe('lines that are not as they should be', () => {
  it('do not lose others for a quote in a label', () => {
    for (const label of ['"DUPONT SARL', 'CABLE 19" RACK', '"DUPONT" SARL']) {
      const rows = ROWS.map((row, i) => (i === 6 ? row.with(10, label) : row));
      for (const separator of ['\t', '|', ';']) {
        const report = read(fileOf([HEADER, ...rows], separator));
        expect({ ...figures(report) }).to.deep.equal(figures(usual));
      }
    }
  });

  it('take quotes off where the separator has them, line ends within too', () => {
    const rows = ROWS.map((row, i) => (i === 6 ? row.with(10, '"a ""b""; c\r\nd"') : row));
    expect(figures(read(fileOf([HEADER, ...rows], ';')))).to.deep.equal(figures(usual));
  });

  it('are put together again where a separator stands in a text', () => {
    for (const [column, text] of [
      [10, 'Facture | mars'],
      [1, 'Ventes | France'],
      [10, 'a|b|c'],
    ] as const) {
      const rows = ROWS.map((row, i) => (i === 6 ? row.with(column, text) : row));
      const report = read(fileOf([HEADER, ...rows], '|'));
      expect(report.quality).to.deep.include({ lines: 18, understood: 17, repaired: 1, refusedCount: 0 });
      expect(report.turnover).to.deep.equal(usual.turnover);
      expect(report.buyers.map((b) => b.closingOutstanding)).to.deep.equal(
        usual.buyers.map((b) => b.closingOutstanding),
      );
    }
    // A separator at a label's end leaves an empty debit behind it, which is an amount.
    const rows = ROWS.map((row, i) => (i === 6 ? row.with(10, 'Facture|') : row));
    expect(read(fileOf([HEADER, ...rows], '|')).turnover).to.deep.equal(usual.turnover);
  });

  it('are refused where a separator may stand in more than one text', () => {
    const rows = ROWS.map((row, i) => (i === 6 ? row.with(7, 'Société | Élan') : row));
    const { quality } = read(fileOf([HEADER, ...rows], '|'));
    expect(quality.refused).to.deep.equal([{ line: 8, reason: 'tooManyFields' }]);
    expect(quality.notices).to.include('unbalancedFile:1000.00');
  });

  it('are told with number and reason', () => {
    const bad = [
      ROWS[3]!.with(3, '20250230'),
      ROWS[3]!.with(3, ''),
      ROWS[3]!.with(11, '12,3,4'),
      ROWS[3]!.with(4, ''),
      ROWS[3]!.slice(0, 12),
      [...ROWS[3]!.slice(0, 10), 'a', '1', '2', '3', ...ROWS[3]!.slice(10), 'x', 'y', 'z'],
    ];
    const report = read(fileOf([HEADER, ...ROWS, ...bad]));
    expect(report.quality.refused).to.deep.equal([
      { line: 20, reason: 'badDate' },
      { line: 21, reason: 'badDate' },
      { line: 22, reason: 'badAmount' },
      { line: 23, reason: 'noAccount' },
      { line: 24, reason: 'tooFewFields' },
      { line: 25, reason: 'tooManyFields' },
    ]);
    expect(report.quality).to.deep.include({ lines: 24, understood: 18, repaired: 0, refusedCount: 6 });
    expect(report.buyers).to.deep.equal(usual.buyers);
  });

  it('do not fill the memory with reasons', () => {
    const report = read(fileOf([HEADER, ...ROWS, ...Array<string[]>(1500).fill(['x'])]));
    expect(report.quality.refusedCount).to.equal(1500);
    expect(report.quality.refused).to.have.length(1000);
  });

  it('leave a file that does not balance, which is told', () => {
    const report = readLines([...LINES, { j: 'OD', n: '9', t: '20250505', a: '606000', d: money(12.34) }]);
    expect(report.quality.notices).to.include('unbalancedFile:12.34');
    expect(report.quality.notices.some((text) => text.startsWith('entriesUnbalanced'))).to.equal(true);
  });
});

describe('a file that is no FEC', () => {
  it('is refused with a reason', () => {
    expect(refusal(() => read(''))).to.equal('empty');
    expect(refusal(() => read('Client;Solde\nA;1\n'))).to.equal('noHeader');
    expect(refusal(() => read('\n\n'))).to.equal('noHeader');
    expect(refusal(() => read(new Uint8Array(5000)))).to.equal('binary');
    expect(refusal(() => read(fileOf([HEADER])))).to.equal('noLines');
    expect(refusal(() => read(fileOf([HEADER, ['x'], ['y']])))).to.equal('noLines');
    expect(refusal(() => readLines([{ j: 'OD', n: '1', t: '20250101', a: '606000', d: '1,00' }]))).to.equal(
      'noReceivables',
    );
    expect(refusal(() => read(fecOf(LINES) + 'x'.repeat(600_000), 1000))).to.equal('endlessLine');
    expect(refusal(() => read(fecOf(LINES) + 'x'.repeat(600_000), 1_000_000))).to.equal('endlessLine');
  });
});

describe('what is held of a FEC', () => {
  /** Sales to the same few customers, line after line. */
  const part = (from: number, count: number): Uint8Array => {
    const lines: Line[] = [];
    for (let i = from; i < from + count; i++)
      lines.push(
        { j: 'AC', n: `A${i}`, t: '20250405', a: '606000', d: '1,00' },
        { j: 'AC', n: `A${i}`, t: '20250405', a: '401000', k: '1,00' },
      );
    return new TextEncoder().encode(fileOf(lines.map(cellsOf)));
  };

  it('does not grow with lines that touch no customer', () => {
    const reader = new FecReader();
    reader.push(new TextEncoder().encode(fecOf(LINES)));
    const held: number[] = [];
    for (let round = 0; round < 6; round++) {
      for (let i = 0; i < 4; i++) reader.push(part((round * 4 + i) * 4000, 4000));
      held.push(reader.progress.held);
    }
    expect(reader.progress.lines).to.be.greaterThan(190_000);
    expect(Math.max(...held.slice(1))).to.be.at.most(3_000_000);
  });

  it('is worked through in many steps', () => {
    const reader = new FecReader();
    reader.push(new TextEncoder().encode(fileOf([HEADER])));
    for (let i = 0; i < 50; i++) {
      const lines: Line[] = [];
      for (let k = 0; k < 1000; k++) lines.push(...invoice(`${i * 1000 + k}`, '20250405', `C${k % 97}`, 10));
      reader.push(new TextEncoder().encode(fileOf(lines.map(cellsOf))));
    }
    let steps = 0;
    for (const steady = reader.finish(); ; steps++) if (steady.next().done) break;
    // At least a dozen passes over 50,000 customers' lines, in slices of 16,384.
    expect(steps).to.be.at.least(48);
  });
});
