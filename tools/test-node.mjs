/**
 * `npm run test:node [file…]`: the tests that need no browser, in bare Node. COVERED=apart leaves out those of the
 * engine that its coverage runs, in Chromium.
 */
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './node-tests/bundle.mjs';
import { runNodeTests } from './node-tests/run.mjs';
import { rooms, runsInNode, runsWithCoverage, testFiles } from './test-files.mjs';

const runsHere = (file) => runsInNode(file) && !(process.env.COVERED === 'apart' && runsWithCoverage(file));

const named = process.argv.slice(2);
const files = named.length > 0 ? named : rooms.flatMap(testFiles).filter(runsHere);

const globals = fileURLToPath(new URL('node-tests/globals.mjs', import.meta.url));
const scripts = await bundleForNode(files);
process.exitCode = await runNodeTests(scripts, ['--enable-source-maps', '--import', globals]);
