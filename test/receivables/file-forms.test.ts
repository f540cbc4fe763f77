import { expect } from '@open-wc/testing';
import type { FecOptions } from '../../tools/books/fec.mjs';
import type { ReceivablesReport } from '../../src/receivables/report.js';
import { fileOf, read } from './reading.js';

const company: FecOptions = {
  lines: 900,
  deposits: 0.04,
  bills: 0.05,
  doubtful: 0.02,
  writeOffs: 0.02,
  seed: 21,
};

/** The figures: everything that the form of the file must not change. */
function figures({ quality, ...report }: ReceivablesReport) {
  const { lines, debit, credit } = quality;
  return { ...report, lines, debit, credit };
}

const forms: Record<string, FecOptions> = {
  'by date': { order: 'chronological' },
  shuffled: { order: 'shuffled' },
  'with pipes': { separator: '|' },
  'with semicolons': { separator: ';', quotes: 'needed' },
  'with commas, all quoted': { separator: ',', quotes: 'all' },
  'in windows-1252': { charset: 'windows-1252' },
  'in ISO 8859-15': { charset: 'iso-8859-15' },
  'with a byte order mark': { bom: true },
  'with line feeds': { eol: '\n' },
  'with carriage returns': { eol: '\r' },
  'with two carriage returns and a line feed': { eol: '\r\r\n' },
  'padded to fixed widths': { padded: true },
  'amounts without a leading zero': { amounts: 'bare' },
  'amounts of fixed width': { amounts: 'fixed' },
  'amounts with a blank, then zeros': { amounts: 'blankFixed' },
  'amounts in groups of three': { amounts: 'grouped' },
  'amounts with a point': { amounts: 'dot' },
  'amounts with an exponent': { amounts: 'exponent' },
  'amounts with three decimals': { amounts: 'thousandths' },
  'negative debits': { negativeDebit: true },
  'negative debits, sign on the right': { negativeDebit: true, minus: 'right' },
  'negative debits in parentheses': { negativeDebit: true, minus: 'parentheses' },
  'dates with slashes': { dates: 'slashed' },
  'dates with dashes': { dates: 'iso' },
  'dates with a time': { dates: 'isoTime' },
  'dates with the day first': { dates: 'dayFirst' },
  'zeros for no date': { emptyDate: '00000000' },
  'dashes for no date': { emptyDate: '--' },
  'a separator at the end of each line': { trailingSeparator: true },
  'lines cut before their empty columns': { cutTrailing: true },
  'an amount and a side': { sides: 'sens' },
  'an amount and a signed side': { sides: 'signedSens' },
  'longer names in the header': { header: 'long' },
  'accents in the header': { header: 'accents' },
  'capitals in the header': { header: 'upper' },
  '21 columns': { columns: 21 },
  '22 columns': { columns: 22 },
  'one sequence of numbers': { numbering: 'global' },
  'entries in two places': { splitEntries: 0.1 },
  'separators in labels': { brokenLabels: true },
};

describe('the form of the file does not change the figures', () => {
  const expected = figures(read(fileOf(company)));
  for (const [name, form] of Object.entries(forms))
    it(name, () => {
      // A negative debit moves a credit to the other side: the sums change, their difference does not.
      const { debit, credit, ...found } = figures(read(fileOf({ ...company, ...form })));
      const { debit: usualDebit, credit: usualCredit, ...usual } = expected;
      expect(found).to.deep.equal(usual);
      expect(debit).to.equal(credit);
      if (!form.negativeDebit) expect([debit, credit]).to.deep.equal([usualDebit, usualCredit]);
    });

  it('nor do names in any character set', () => {
    const odd: FecOptions = { ...company, labels: 'nasty' };
    const utf8 = figures(read(fileOf(odd)));
    for (const charset of ['windows-1252', 'iso-8859-15'] as const) {
      const found = figures(read(fileOf({ ...odd, charset })));
      // ISO 8859-15 writes Œ with a byte that windows-1252 reads as ¼, and nothing in the file tells them apart.
      const names = (report: typeof found) =>
        report.buyers.map(({ name }) => name.replace(charset === 'iso-8859-15' ? /[Œ¼]/g : '', ''));
      expect(names(found)).to.deep.equal(names(utf8));
    }
  });

  it('nor does the size of the pieces that it comes in', () => {
    const bytes = fileOf({ ...company, labels: 'nasty' });
    const whole = read(bytes, bytes.length);
    for (const size of [1, 7, 64, 4096, 65_536]) expect(read(bytes, size), String(size)).to.deep.equal(whole);
  });
});
