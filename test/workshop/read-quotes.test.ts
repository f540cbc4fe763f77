import { expect } from '@open-wc/testing';
import parse from 'csv-simple-parser';
import { answersFrom } from '../../src/core/answers.js';
import { ownSubmissionOf } from '../../src/core/submission.js';
import { readQuotes, rowsOf, writtenTable, type ReadTable } from '../../src/workshop/quotes/index.js';
import { tariff, today } from './market.js';

const read = (text: string, lang: 'fr' | 'en' = 'fr'): ReadTable => readQuotes(text, { tariff, lang, today });

function table(text: string, lang: 'fr' | 'en' = 'fr'): Extract<ReadTable, { kind: 'read' }> {
  const found = read(text, lang);
  if (found.kind !== 'read') throw new Error(`nothing read: ${found.kind}`);
  return found;
}

const one = 'date;rate;turnover;buyers;sector\n2026-03-31;0,25;8 M€;90;food\n';

describe('a table of quotes', () => {
  it('takes a line as the component takes its attributes', () => {
    const { quotes, problems } = table(one);
    expect(problems).to.deep.equal([]);
    const values = { insurableTurnover: 8e6, buyerCount: 90, sector: 'food' };
    expect(quotes).to.deep.equal([
      {
        ...{ line: 2, label: '', rate: 0.0025, date: '2026-03-31' },
        submission: ownSubmissionOf(answersFrom(values, 'answered'), tariff),
      },
    ]);
  });

  it('reads what spreadsheets paste, and what they save in either language, alike', () => {
    const rows = [
      ['Dossier', 'Date', 'Taux (%)', 'Chiffre d’affaires (€)', 'Clients', 'Premier client (%)', 'Quotité'],
      ['n° 12', '31/03/2026', '0,25', '8000000', '90', '12', '90'],
    ];
    const tabs = rows.map((row) => row.join('\t')).join('\r\n');
    const semicolons = `\uFEFF${rows.map((row) => row.join(';')).join('\n')}`;
    const commas = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
    const pasted = table(tabs);
    expect(pasted.problems).to.deep.equal([]);
    expect(pasted.quotes[0]).to.deep.include({ label: 'n° 12', rate: 0.0025, date: '2026-03-31' });
    expect(pasted.quotes[0]!.submission.terms).to.deep.equal({ insuredPercentage: 0.9 });
    expect(table(semicolons)).to.deep.equal(pasted);
    expect(table(commas)).to.deep.equal(pasted);
  });

  it('tells each bad line by its number, its column and the reason, and reads the others', () => {
    const text = [
      'date,rate,turnover,buyers,sector,quality',
      '2026-03-31,0.25,8000000,90,food,good',
      '2026-02-30,0.25,8000000,90,food,good',
      '2026-12-31,0.25,8000000,90,food,good',
      '',
      '2026-03-31,12,8000000,90,food,good',
      '2026-03-31,,8000000,90,food,good',
      '2026-03-31,0.25,eight,90.5,fish,superb',
      '2026-03-31,0.31,9000000,80,Metals machinery,',
    ].join('\n');
    const { quotes, problems } = table(text, 'en');
    expect(quotes.map(({ line }) => line)).to.deep.equal([2, 9]);
    expect(quotes[1]!.submission.sector).to.equal('metals-machinery');
    expect(problems).to.deep.equal([
      { line: 3, column: 'date', code: 'noSuchDay', text: '2026-02-30' },
      { line: 4, column: 'date', code: 'inTheFuture', text: '2026-12-31' },
      { line: 6, column: 'rate', code: 'outside', text: '12' },
      { line: 7, column: 'rate', code: 'missing', text: '' },
      { line: 8, column: 'turnover', code: 'notUnderstood', text: 'eight' },
      { line: 8, column: 'sector', code: 'unknownName', text: 'fish' },
      { line: 8, column: 'buyers', code: 'outside', text: '90.5' },
      { line: 8, column: 'quality', code: 'unknownName', text: 'superb' },
    ]);
  });

  it('asks about an amount that may be read two ways, by leaving its line out', () => {
    expect(table('date;rate;turnover;buyers\n2026-03-31;0,25;1.500;90').problems).to.deep.equal([
      { line: 2, column: 'turnover', code: 'ambiguous', text: '1.500' },
    ]);
  });

  it('says which headings are missing, and which mean nothing', () => {
    expect(read('')).to.deep.equal({ kind: 'empty' });
    expect(read(' \n\n')).to.deep.equal({ kind: 'empty' });
    expect(read('date;taux;couleur\n2026-03-31;0,25;bleu')).to.deep.equal({
      kind: 'noHeadings',
      missing: ['turnover', 'buyers'],
    });
    const { ignored, quotes } = table('date;taux;ca;clients;couleur;taux\n2026-03-31;0,25;8000000;90;bleu;9');
    expect(ignored).to.deep.equal(['couleur', 'taux']);
    expect(quotes[0]!.rate).to.equal(0.0025);
    expect(table('date;rate;turnover;buyers;__proto__\n').ignored).to.deep.equal(['__proto__']);
  });

  it('reads no more than two thousand lines, and says how many it leaves', () => {
    const line = '2026-03-31;0,25;8000000;90;food\n';
    const { quotes, leftOut } = table(`${one.split('\n')[0]}\n${line.repeat(2003)}`);
    expect({ quotes: quotes.length, leftOut }).to.deep.equal({ quotes: 2000, leftOut: 3 });
  });
});

describe('a table written for spreadsheets', () => {
  it('comes back as it was, and holds no formula', () => {
    const rows = [
      ['label', 'date', 'rate'],
      ['=HYPERLINK("http://x")', '2026-03-31', '-0,5'],
      [' +1;2', '@cmd', '-1-1'],
      ['two\nlines', 'a "quote"', 'a,b'],
    ];
    const text = writtenTable(rows);
    const data = parse(text.slice(1).trimEnd(), { delimiter: ';' }) as string[][];
    expect(data.flat().filter((cell) => /^\s*[=+@]/.test(cell))).to.deep.equal([]);
    const harmless = rows.map((row) =>
      row.map((cell) => (/^\s*([=+@]|-.*-)/.test(cell) ? `'${cell}` : cell)),
    );
    expect(data).to.deep.equal(harmless);
    const back = rowsOf(text, (cell) => cell === 'date' || cell === 'rate');
    expect(back.map(({ cells }) => cells)).to.deep.equal(data.map((row) => row.map((cell) => cell.trim())));
    expect(back.map(({ line }) => line)).to.deep.equal([1, 2, 3, 4]);
  });

  it('keeps count of lines after a cell that spans some', () => {
    const rows = rowsOf('date;rate\n"a\nb";1\n\n"open;2\n"c";3', (cell) => cell === 'date');
    expect(rows).to.deep.equal([
      { line: 1, cells: ['date', 'rate'] },
      { line: 2, cells: ['a\nb', '1'] },
      { line: 5, cells: ['open;2\nc"', '3'] },
    ]);
  });
});
