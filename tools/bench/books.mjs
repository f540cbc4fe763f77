/**
 * `npm run bench:books`: how fast a company's books are read, in the same run as a bare look at every byte and as the
 * fastest readers of tables, which only add up what each customer owes. `-- --big` streams a file of 1 GB from disk as
 * well and tells what it takes of memory; `-- --big 200` one of 200 MB.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { encoded } from '../books/encode.mjs';
import { fecText } from '../books/fec.mjs';
import { peers, totalsOf } from './books-peers.mjs';
import { bundledReader } from './books-reader.mjs';
import { report } from './report.mjs';
import { median } from './yardstick.mjs';

const PIECE = 1 << 20;
const FLOOR = 'separators and line ends, byte by byte: the floor';
const OWN = 'this reader, full analysis';

/**
 * Reads made-up books grouped by journal, as real files are, in all ways by turns. In time of the processor, so that
 * what else runs on the machine counts as little as may be.
 *
 * @param {{ lines: number, rounds: number, aims: boolean }} options
 */
export async function benchBooks({ lines, rounds, aims }) {
  const { analysed } = await bundledReader();
  const bytes = Buffer.concat([...encoded(fecText({ lines, customers: 1000, seed: 7 }))]);
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) =>
    bytes.subarray(i * PIECE, (i + 1) * PIECE),
  );
  checkPeers(pieces, analysed(pieces));

  const tasks = {
    'line ends only, native search': () => lineEnds(pieces),
    [FLOOR]: () => bareScan(pieces),
    [OWN]: () => analysed(pieces),
    ...Object.fromEntries(
      Object.entries(peers).map(([name, add]) => [`${name}, buyers' totals`, () => add(pieces)]),
    ),
  };
  const rates = interleaved(tasks, rounds, bytes.length);
  console.log(`A company's books of ${(bytes.length / 1e6).toFixed(1)} MB, read at so many MB/s`);
  for (const [name, rate] of Object.entries(rates)) report(name, rate);
  const fastest = Math.max(...Object.keys(peers).map((name) => rates[`${name}, buyers' totals`]));
  report('this reader over the floor', rates[OWN] / rates[FLOOR], aims ? 0.6 : undefined, false);
  report('this reader over the fastest peer', rates[OWN] / fastest, aims ? 3 : undefined, false);
}

/**
 * @param {Record<string, () => unknown>} tasks
 * @param {number} rounds
 * @param {number} size bytes
 * @returns {Record<string, number>} MB/s
 */
function interleaved(tasks, rounds, size) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1)
    for (const [name, task] of Object.entries(tasks)) {
      const start = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) times[name].push(user + system);
    }
  return Object.fromEntries(Object.entries(times).map(([name, took]) => [name, size / median(took)]));
}

/** Looks at every byte, and counts what ends a cell or a line. @param {readonly Uint8Array[]} pieces */
function bareScan(pieces) {
  let count = 0;
  for (const piece of pieces)
    for (let i = 0; i < piece.length; i += 1) {
      const byte = piece[i];
      if (byte === 9 || byte === 10) count += 1;
    }
  return count;
}

/** @param {readonly Uint8Array[]} pieces */
function lineEnds(pieces) {
  let count = 0;
  for (const piece of pieces)
    for (let i = piece.indexOf(10); i !== -1; i = piece.indexOf(10, i + 1)) count += 1;
  return count;
}

/** Every reader finds the same balance, or the comparison means nothing. */
function checkPeers(pieces, { buyers }) {
  const expected = Math.round(buyers.reduce((sum, buyer) => sum + buyer.closingOutstanding, 0) * 100);
  for (const [name, add] of Object.entries(peers)) {
    const found = totalsOf(add(pieces));
    if (found !== expected) throw new Error(`${name} finds ${found}, this reader ${expected}`);
  }
}

/**
 * A large file, made once and kept in the system's folder for such files, read by a process that does nothing else.
 *
 * @param {number} size MB, about
 */
async function streamed(size) {
  const folder = join(tmpdir(), 'credit-rate-simulator-bench');
  const file = join(folder, `books-${size}MB.txt`);
  mkdirSync(folder, { recursive: true });
  const run = (script, ...words) =>
    execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
      stdio: 'inherit',
    });
  if (!existsSync(file)) {
    console.log(`making a file of ${size} MB …`);
    // a generated line has about 140 bytes
    const lines = String(Math.round(size / 140e-6));
    run('../books/write.mjs', 'fec', '--lines', lines, '--customers', '5000', '--seed', '7', `${file}.part`);
    renameSync(`${file}.part`, file);
  }
  const { script } = await bundledReader();
  run('books-big.mjs', script, file);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await benchBooks({ lines: 1_000_000, rounds: 5, aims: true });
  const big = process.argv.indexOf('--big');
  if (big !== -1) await streamed(Number(process.argv[big + 1] ?? 1000));
}
