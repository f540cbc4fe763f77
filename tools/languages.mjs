import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { distFolder, languageScript } from './dist.mjs';
import { integrityOf } from './integrity.mjs';

const source = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');

/** Languages that the classic script has inside. */
export const INSIDE = ['fr', 'en'];

/** Rooms whose texts lie in a language's second script: what few open, and what is long. */
const MORE = ['views/buyers', 'coefficients'];

/** The languages of the screen, read from the one table of them. */
export async function languageNames() {
  const [, table = ''] =
    /^const table = \{\n([^]*?)^\} as const/m.exec(await readFile(`${source}text/locales.ts`, 'utf8')) ?? [];
  const names = [...table.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);
  if (names.length === 0) throw new Error('no table of languages in src/text/locales.ts');
  return names;
}

/** Those that lie beside the classic script. */
export const languagesBeside = async () =>
  (await languageNames()).filter((language) => !INSIDE.includes(language));

/** The rooms with texts, by their folders in src/. */
async function textRooms() {
  const files = await readdir(source, { recursive: true });
  return files
    .map((file) => /^(.+)\/text\/fr\.ts$/.exec(file.replaceAll('\\', '/'))?.[1])
    .filter(Boolean)
    .sort();
}

/**
 * Writes the two scripts of each language beside the classic one; the first leaves the hash of the second. Resolves with
 * the hashes of the first ones.
 */
export async function buildLanguages(version) {
  const rooms = await textRooms();
  const hashes = {};
  for (const language of await languagesBeside()) {
    const more = await script(
      rooms.filter((room) => MORE.includes(room)),
      { language, version },
    );
    const first = await script(
      rooms.filter((room) => !MORE.includes(room)),
      { language, version, hash: integrityOf(more, 'sha256') },
    );
    await writeFile(join(distFolder, languageScript(language)), first);
    await writeFile(join(distFolder, languageScript(language, '-more')), more);
    hashes[languageScript(language)] = integrityOf(first, 'sha256');
  }
  return hashes;
}

/** A script that leaves the texts of rooms for the scripts of its version, without looking for them. */
async function script(rooms, { language, version, hash }) {
  const entry = 'virtual:language';
  const key = JSON.stringify(`credit-rate-simulator ${version} ${language}`);
  const file = (room) => JSON.stringify(`${source}${room}/text/${language}.ts`);
  const imports = rooms.map((room, i) => `import { messages as m${i} } from ${file(room)};`);
  const texts = rooms.map((room, i) => `${JSON.stringify(room)}: m${i}`);
  if (hash) texts.push(`more: ${JSON.stringify(hash)}`);
  const code = `${imports.join('\n')}
const key = Symbol.for(${key});
globalThis[key] = { ...globalThis[key], ${texts.join(', ')} };`;
  const itself = {
    name: 'language',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? { code, moduleSideEffects: true } : undefined),
  };
  const [{ output }] = [
    await build({
      mode: 'language',
      logLevel: 'warn',
      plugins: [itself],
      build: {
        write: false,
        sourcemap: false,
        lib: { entry, name: 'creditRateSimulatorTexts', formats: ['iife'], fileName: () => 'language.js' },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
  ].flat();
  return output.find(({ type }) => type === 'chunk').code;
}
