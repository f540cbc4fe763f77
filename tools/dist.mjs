import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { brotliSize, budgets } from './budgets.mjs';
import { viewNames } from './views.mjs';

/** The folder of the built files. */
export const distFolder = join(dirname(fileURLToPath(import.meta.url)), '../dist');

export const entry = 'credit-rate-simulator.js';
export const classicScript = 'credit-rate-simulator.classic.js';
/** Beside it: what few open, loaded on intent. */
export const viewsScript = 'credit-rate-simulator.views.js';
/** The reader of a company's books, and the command on it. */
export const readerModule = 'receivables.js';
export const commandScript = 'receivables-command.js';
/** Beside it, for hosts with a tariff of their own. */
export const tariffScript = 'credit-rate-simulator.tariff.js';
/** Beside it, loaded once a file is given: the reader of a company's own books. */
export const readerScript = 'credit-rate-simulator.receivables.js';
/** Beside it, for a language that it has not inside: what its rooms say, and those that few open, `-more`. */
export const languageScript = (language, more = '') => `credit-rate-simulator.lang-${language}${more}.js`;
const LANGUAGE_SCRIPT = /^credit-rate-simulator\.lang-(\w+)/;
/** The hashes of the scripts beside it. */
export const integrityFile = 'integrity.json';
/** The stand, all in one file. */
export const standPage = 'stand.html';
/** The workshop of tariffs, all in one file. */
export const workshopPage = 'workshop.html';

/** The built scripts by their paths within dist/, without types and source maps. */
export async function scripts() {
  const files = await readdir(distFolder, { recursive: true });
  const names = files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.js'));
  const read = async (name) => [name, await readFile(join(distFolder, name), 'utf8')];
  return new Map(await Promise.all(names.sort().map(read)));
}

/** The source files that a script was made of, as its source map tells them. */
export async function sourcesOf(name) {
  return JSON.parse(await readFile(join(distFolder, `${name}.map`), 'utf8')).sources;
}

/** Every script that one imports statically, itself included. */
export function staticGraph(name, files, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const { body } = parseAst(files.get(name));
  for (const { source } of body) {
    if (source) staticGraph(posix.join(posix.dirname(name), source.value), files, seen);
  }
  return seen;
}

/** What the budgets limit: a label, the brotli size of its files and its ceiling. */
export async function measured(files) {
  const views = await viewNames();
  const size = (names) => [...names].reduce((sum, name) => sum + brotliSize(files.get(name)), 0);
  const first = staticGraph(entry, files);
  const acting = [...files.keys()].find((name) => chunkName(name) === 'screen-acting');
  const there = new Set([...first, ...staticGraph(acting, files)]);
  const atStart = new Set([
    ...first,
    ...staticGraph('element.js', files),
    ...staticGraph('engine.js', files),
    ...staticGraph(readerModule, files),
  ]);
  const reader = [...staticGraph(readerModule, files)];
  const languages = [...files.keys()].filter((name) => LANGUAGE_SCRIPT.test(name));
  const further = new Set(languages.map((name) => LANGUAGE_SCRIPT.exec(name)[1]));
  const plainScripts = [
    ...[classicScript, viewsScript, tariffScript, readerScript, commandScript],
    ...languages,
  ];
  const onIntent = [...files.keys()].filter((name) => !atStart.has(name) && !plainScripts.includes(name));
  const alone = (label, name, ceiling) => ({ label, names: [name], bytes: size([name]), ceiling });
  return [
    { label: 'ESM first load', names: [...first], bytes: size(first), ceiling: budgets.firstLoad },
    alone('classic script', classicScript, budgets.classic),
    alone('views beside it', viewsScript, budgets.classicViews),
    alone('tariff checks beside it', tariffScript, budgets.tariffScript),
    { label: 'reader of entries', names: reader, bytes: size(reader), ceiling: budgets.reader },
    alone('reader of books beside it', readerScript, budgets.readerScript),
    ...languages.map((name) =>
      alone(name, name, name.includes('-more') ? budgets.languageMore : budgets.languageScript),
    ),
    ...views.map((name) => ({ ...viewWhole(name, files, there, size), ceiling: budgets.view })),
    ...onIntent.map((name) => alone(name, name, ceilingOf(chunkName(name), further))),
  ];
}

/**
 * A view as the first one opened: its chunk, what that imports beyond what is there by then (the first load, and what
 * reads entries, which follows by itself), and its French texts.
 */
function viewWhole(view, files, first, size) {
  const named = [...files.keys()].filter((name) => name.startsWith('chunks/') && chunkName(name) === view);
  // What a view shares with others may be named after it too; it is part of it.
  const chunk = named.find((name) => named.every((other) => staticGraph(name, files).has(other)));
  const own = [...staticGraph(chunk, files)].filter((name) => !first.has(name));
  const texts = own.flatMap((name) =>
    [...files.get(name).matchAll(/import\([`"']\.\/([\w-]+-fr-[\w-]{7}\.js)/g)].flatMap(([, file]) => [
      ...staticGraph(`chunks/${file}`, files),
    ]),
  );
  const names = [...new Set([...own, ...texts])].filter((name) => !first.has(name));
  return { label: `view ${view}, all in`, names, bytes: size(names) };
}

/**
 * Of a part that loads on intent: one with a ceiling of its own, the texts of a language, or any other.
 *
 * @param {Set<string>} further languages that lie beside the classic script
 */
function ceilingOf(name, further) {
  if (name in budgets.chunksByName) return budgets.chunksByName[name];
  const [, language] = /-(\w+)$/.exec(name) ?? [];
  if (language === 'en') return budgets.english;
  return further.has(language) ? budgets.language : budgets.chunk;
}

/** `levers` for `chunks/levers-Bx3k9_-.js`: the hash has seven characters. */
const chunkName = (file) => posix.basename(file, '.js').slice(0, -8);
