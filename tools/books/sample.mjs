/**
 * The files that visitors of the demo may drop, of one made-up wholesaler: its accounting entries, and its aged list of
 * the last day. `node tools/books/write.mjs samples` writes them.
 */
import { agedText } from './aged.mjs';
import { fecText } from './fec.mjs';

/** @type {import('./fec.mjs').FecOptions} */
const company = {
  seed: 87,
  lines: 2600,
  customers: 60,
  scale: 14,
  retail: false,
  doubtful: 0.004,
  writeOffs: 0.002,
};

/** Path from the root, and text, of each file. */
export const samples = () => ({
  'demo/exemple-FEC.txt': [...fecText(company)].join(''),
  'demo/exemple-balance-agee.csv': [...agedText({ ...company, layout: 'frenchSummary' })].join(''),
});
