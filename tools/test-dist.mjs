/** `npm run test:dist [file…]`: the tests of the built files. */
import { readdirSync } from 'node:fs';
import { runNodeTests } from './node-tests/run.mjs';

const named = process.argv.slice(2);
const all = readdirSync('test/dist').filter((file) => file.endsWith('.test.mjs'));
const files = named.length > 0 ? named : all.map((file) => `test/dist/${file}`);
// Two files at a time, each with a browser of its own.
process.exitCode = await runNodeTests(files, ['--test-concurrency=2']);
