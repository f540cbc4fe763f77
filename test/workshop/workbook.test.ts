import { expect } from '@open-wc/testing';
import { plain, readIndices } from '../../demo/workshop/work/indices.js';
import { readWorkbook } from '../../demo/workshop/work/workbook.js';
import { xlsx } from '../receivables/xlsx-file.js';

const names = new Map([
  ['food', 'food'],
  [plain('Agroalimentaire'), 'food'],
  ['retail', 'retail'],
]);
const read = (...parts: BlobPart[]) => readWorkbook(new Blob(parts), (name) => names.has(name));
const bytes = (made: Uint8Array) => Uint8Array.from(made);

describe('sector indices from a workbook', () => {
  it('come from the sheet and the columns that name sectors, with the figures beside them', async () => {
    const book = xlsx({
      Notes: [['Retail is dear'], ['food', 'see there']],
      'Indices 2027': [
        ['Our sectors', '', '2027'],
        [],
        ['no', 'Sector', 'What it is', 'Index'],
        [1, 'Agroalimentaire', 'Food', 0.81 + 1e-15],
        [2, 'retail', 'Shops', '1,2'],
        [3, 'fish', 'Nets', 1],
      ],
    });
    const reading = await read(bytes(book));
    expect(reading).to.deep.equal({
      ...{ kind: 'read', sheet: 'Indices 2027' },
      text: 'Sector\tIndex\nAgroalimentaire\t0.81\nretail\t1,2\nfish\t1',
    });
    const { indices, bad } = readIndices(reading.kind === 'read' ? reading.text : '', names);
    expect([...indices]).to.deep.equal([
      ['food', 0.81],
      ['retail', 1.2],
    ]);
    expect(bad).to.deep.equal([{ line: 4, text: 'fish 1' }]);
  });

  it('come from a text file as they stand there, in any character set of spreadsheets', async () => {
    const text = 'Secteur;Coefficient\nAgroalimentaire;0,81\n';
    const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(await read(text)).to.deep.equal({ kind: 'read', text, sheet: '' });
    const old = Uint8Array.from([...'retail;1,2 \u00e9t\u00e9'].map((letter) => letter.charCodeAt(0)));
    expect(await read(old)).to.deep.equal({ kind: 'read', text: 'retail;1,2 été', sheet: '' });
    expect(await read(wide)).to.deep.equal({ kind: 'read', text, sheet: '' });
  });

  it('are refused with the reason', async () => {
    const book = bytes(xlsx({ Feuil1: [['food', 1]] }));
    const why = async (...parts: BlobPart[]) => {
      const reading = await read(...parts);
      return reading.kind === 'refused' ? reading.why : reading.kind;
    };
    expect(await why(bytes(xlsx({ Feuil1: [['fish', 1]], Feuil2: [] })))).to.equal('noSector');
    expect(await why('%PDF-1.7')).to.equal('noTable');
    expect(await why()).to.equal('noTable');
    expect(await why(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).to.equal('oldForm');
    expect(await why(book.slice(0, book.length / 2))).to.equal('damaged');
    expect(await why(book, new Uint8Array(10_000_001))).to.equal('tooLarge');
  });
});
