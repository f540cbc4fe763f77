/** `npm run test:wordpress [file…]`: the built plugin in a WordPress of its own on this machine. */
import { readdirSync } from 'node:fs';
import { runNodeTests } from './node-tests/run.mjs';

const named = process.argv.slice(2);
const all = readdirSync('test/wordpress').filter((file) => file.endsWith('.test.mjs'));
const files = named.length > 0 ? named : all.map((file) => `test/wordpress/${file}`);
// Two files at a time, each with a site and a browser of its own.
process.exitCode = await runNodeTests(files, ['--test-concurrency=2']);
