import { agedText } from '../books/aged.mjs';
import { fecText } from '../books/fec.mjs';
import { fecXml } from '../books/xml.mjs';

const company = { seed: 11, lines: 700, customers: 40 };
const text = (pieces) => [...pieces].join('');

/** Files that visitors drop: sound books in several forms, cut ones, one with a question open, and none at all. */
export function files() {
  const fec = text(fecText(company));
  const list = text(agedText({ ...company, layout: 'frenchSummary' }));
  return [
    { name: 'FEC.txt', text: fec },
    { name: 'FEC2.txt', text: text(fecText({ ...company, seed: 12, separator: '|' })) },
    { name: 'FEC.xml', text: text(fecXml({ ...company, lines: 300 })) },
    { name: 'balance.csv', text: list },
    { name: 'items.csv', text: text(agedText({ ...company, layout: 'englishItems' })) },
    { name: 'ledger.csv', text: text(agedText({ ...company, layout: 'ledger' })) },
    { name: 'cut.txt', text: fec.slice(0, fec.length / 3) },
    { name: 'cut.csv', text: list.slice(40, list.length / 2) },
    { name: 'photo.jpg', text: '\xff\xd8\xff\xe0 no books' },
    { name: 'empty.csv', text: '' },
  ];
}
