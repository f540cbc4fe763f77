/**
 * `node tools/bench/books-big.mjs <script of the reader> <file>`: reads a large file from disk as a stream and tells
 * what it takes of memory. In a process of its own, which has done nothing else: `books.mjs` starts it.
 */
import { createReadStream, statSync } from 'node:fs';
import { report } from './report.mjs';

const [, , script, file] = process.argv;
const { FecReader } = await import(script);

const before = process.memoryUsage.rss();
const reader = new FecReader();
let most = before;
let held = 0;
const start = performance.now();
for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
  reader.push(chunk);
  most = Math.max(most, process.memoryUsage.rss());
  held = Math.max(held, reader.progress.held);
}
const steps = reader.finish();
let step = steps.next();
for (; !step.done; step = steps.next()) most = Math.max(most, process.memoryUsage.rss());
const seconds = (performance.now() - start) / 1000;

const read = statSync(file).size / 1e6;
console.log(`\n${read.toFixed(0)} MB from disk as a stream, ${step.value.quality.lines} lines`);
report('seconds', seconds);
report('MB/s', read / seconds);
report("MB held: the buyers' own data", held / 1e6);
report('MB of memory above what stood before', (most - before) / 1e6);
report("MB of memory above that and the buyers' own data", (most - before - held) / 1e6, 200);
