/** Stryker's build command: the tests as scripts for Node, of the sources that it has put mutants into. */
import { fileURLToPath } from 'node:url';
import { bundleForNode } from '../node-tests/bundle.mjs';
import { testFiles } from '../test-files.mjs';

const folder = fileURLToPath(new URL('../../.mutant-tests', import.meta.url));
await bundleForNode(['engine', 'core'].flatMap(testFiles), folder);
