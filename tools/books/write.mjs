/**
 * `node tools/books/write.mjs <kind> [--option value …] <file>`: writes made-up books; `--help` lists the options.
 */
import { createWriteStream, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { agedText, usualAged } from './aged.mjs';
import { usual } from './company.mjs';
import { encoded } from './encode.mjs';
import { usualBook } from './entries.mjs';
import { fecText, usualForm } from './fec.mjs';
import { samples } from './sample.mjs';
import { fecXml } from './xml.mjs';

const kinds = { fec: fecText, xml: fecXml, aged: agedText };
const defaults = { ...usual, ...usualBook, ...usualForm, ...usualAged, year: 0 };
const escapes = { '\\t': '\t', tab: '\t', '\\n': '\n', lf: '\n', crlf: '\r\n', cr: '\r', crcrlf: '\r\r\n' };

const [, , kind = '--help', ...rest] = process.argv;
if (kind === 'samples') {
  for (const [path, text] of Object.entries(samples()))
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
} else if (!(kind in kinds)) {
  help();
  process.exitCode = kind === '--help' ? 0 : 1;
} else {
  const { options, file } = read(rest);
  const { year, ...given } = options;
  const bytes = encoded(kinds[kind](given, year), given);
  const steps = [
    Readable.from(bytes),
    ...(file.endsWith('.gz') ? [createGzip()] : []),
    createWriteStream(file),
  ];
  await pipeline(steps);
}

/** @param {string[]} words */
function read(words) {
  const options = {};
  let file;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word.startsWith('--')) {
      file = word;
      continue;
    }
    const name = word.slice(2).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    if (!(name in defaults) && !['decimals', 'auxName'].includes(name)) fail(`no option ${word}`);
    i += 1;
    options[name] = valued(words[i], defaults[name], word);
  }
  if (!file) fail('no file to write');
  return { options, file };
}

/** @param {string | undefined} text @param {unknown} like @param {string} word */
function valued(text, like, word) {
  if (text === undefined) fail(`${word} needs a value`);
  if (typeof like === 'boolean') return text === 'true' || text === 'yes' || text === '1';
  if (typeof like !== 'number') return escapes[text] ?? text;
  if (!Number.isFinite(Number(text))) fail(`${word} needs a number`);
  return Number(text);
}

/** @param {string} why */
function fail(why) {
  console.error(`${why}; --help lists the options`);
  process.exit(1);
}

function help() {
  console.log(`node tools/books/write.mjs fec|xml|aged [--option value …] <file>
       node tools/books/write.mjs samples

Writes the books of a made-up company: the same seed, the same bytes. A file ending in .gz is compressed.
The kind samples writes those of the demo into their place. Yes or no: true, false. Line ends: lf, crlf, cr, crcrlf; separators: tab, | ; ,

  node tools/books/write.mjs fec --lines 100000 --seed 7 --order journal out.txt
  node tools/books/write.mjs fec --separator ';' --quotes needed --charset windows-1252 --dates slashed out.csv
  node tools/books/write.mjs aged --layout englishSummary --customers 200 aged.csv

The company:       ${listed(usual)}
Its bookkeeping:   ${listed(usualBook)}
The file (fec):    ${listed(usualForm)}
The list (aged):   ${listed(usualAged)}, decimals
                   layouts: frenchSummary frenchItems englishSummary englishItems signedItems ledger
--year says which of several financial years is written, from 0.

What each means and takes: company.mjs, entries.mjs, fec.mjs and aged.mjs beside this file.`);
}

/** @param {Record<string, unknown>} options */
function listed(options) {
  const words = Object.entries(options).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return words.join(' ').replace(/(.{60,90}) /g, '$1\n                   ');
}
