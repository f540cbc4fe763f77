/** `npm run site`: writes the documentation site from what is in dist/, which `npm run build` does as well. */
import { readFile } from 'node:fs/promises';
import { measured, scripts } from './dist.mjs';
import { buildSite } from './site/build.mjs';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
await buildSite(version, await measured(await scripts()));
