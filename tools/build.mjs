/**
 * Builds dist/: the modules, the classic scripts, the style sheet that reserves room, the type declarations and the
 * WordPress plugin; and dist-site/, the documentation. Prints the sizes, and the lines that embed the classic scripts with
 * their integrity hashes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildClassic } from './classic.mjs';
import { classicScript, distFolder, integrityFile, measured, scripts, tariffScript } from './dist.mjs';
import { integrityOf } from './integrity.mjs';
import { buildLanguages } from './languages.mjs';
import { buildStand } from './stand.mjs';
import { notices, noticesFile } from './licences.mjs';
import { buildPages } from './pages.mjs';
import { buildSite } from './site/build.mjs';
import { buildWorkshop } from './workshop.mjs';
import { packageWordPress } from './wordpress/package.mjs';

const root = join(distFolder, '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
process.chdir(root);

/** Without the pages and the plugin that are made of the scripts. */
const scriptsOnly = process.argv.includes('--scripts');

// In this order: the first one empties the folder.
for (const mode of [
  'element',
  'engine',
  'receivables',
  'command',
  'tariff',
  'reader',
  'iframe',
  'iframe-host',
])
  await build({ mode, logLevel: 'warn' });
await buildClassic(version, await buildLanguages(version));
if (!scriptsOnly) {
  await buildStand(version);
  await buildPages();
  await buildWorkshop();
}
await declarations();
// The demo pages load it unbuilt.
await cp(join(root, 'demo/reserve.css'), join(distFolder, 'reserve.css'));
await writeFile(join(distFolder, noticesFile), await notices(pathToFileURL(`${root}/`)));
await writeIntegrity();
const sizes = await measured(await scripts());
if (!scriptsOnly) {
  await packageWordPress(version);
  await buildSite(version, sizes);
}
await report();

/** `tsc -b` writes the declarations of every project to .types/; those of our sources are published. */
async function declarations() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b', 'src/entries'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  const from = join(root, '.types/src');
  for (const file of await readdir(from, { recursive: true })) {
    // A declaration whose source is gone has been left by an earlier run.
    if (!file.endsWith('.d.ts') || !existsSync(join(root, 'src', file.replace(/d\.ts$/, 'ts')))) continue;
    await cp(join(from, file), join(distFolder, 'types', file));
  }
}

/** The hashes of the scripts that a page may embed, by their names, as in the attribute `integrity`. */
async function writeIntegrity() {
  const names = (await readdir(distFolder)).filter((name) => name.endsWith('.js')).sort();
  const hash = async (name) => [name, integrityOf(await readFile(join(distFolder, name)))];
  const hashes = Object.fromEntries(await Promise.all(names.map(hash)));
  await writeFile(join(distFolder, integrityFile), `${JSON.stringify(hashes, null, 2)}\n`);
}

async function report() {
  for (const { label, bytes, ceiling } of sizes) {
    const kilobytes = (number) => `${(number / 1000).toFixed(1)} kB`.padStart(9);
    console.log(`${label.padEnd(40)}${kilobytes(bytes)} of${kilobytes(ceiling)}`);
  }
  console.log();
  for (const name of [classicScript, tariffScript]) {
    const integrity = integrityOf(await readFile(join(distFolder, name)));
    console.log(`<script src="/${name}" integrity="${integrity}"></script>`);
  }
}
