/**
 * `npm run test:node [file…]`: the tests that need no browser, in bare Node.
 */
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './node-tests/bundle.mjs';
import { runNodeTests } from './node-tests/run.mjs';
import { rooms, runsInNode, testFiles } from './test-files.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : rooms.flatMap(testFiles).filter(runsInNode);
const globals = fileURLToPath(new URL('node-tests/globals.mjs', import.meta.url));
const scripts = await bundleForNode(files);
process.exitCode = await runNodeTests(scripts, ['--enable-source-maps', '--import', globals]);
