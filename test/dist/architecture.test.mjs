import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { rooms } from '../../tools/eslint-rooms.mjs';
import { importsOf, reached } from '../../tools/imports.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
process.chdir(root);

const files = readdirSync('src', { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
  .sort();
const isDeclaration = (file) => file.endsWith('.d.ts');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const graph = new Map(files.map((file) => [file, importsOf(file)]));

/**
 * Every circle that a walk in depth meets, each once, told as its files in the order of the imports.
 *
 * @param {Map<string, string[]>} imports
 */
function circles(imports) {
  const found = new Set();
  const done = new Set();
  const path = [];
  const visit = (file) => {
    const start = path.indexOf(file);
    if (start >= 0) found.add([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of imports.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return [...found];
}

/** The projects of TypeScript that one refers to, however far, itself included: the files of each, by its path. */
function projects(config, seen = new Map()) {
  if (seen.has(config)) return seen;
  const read = ts.readConfigFile(config, (path) => ts.sys.readFile(path));
  assert.equal(read.error?.messageText, undefined, config);
  const { fileNames, projectReferences = [] } = ts.parseJsonConfigFileContent(
    read.config,
    ts.sys,
    resolve(dirname(config)),
    undefined,
    resolve(config),
  );
  seen.set(
    config,
    fileNames.map((name) => relative(root, name).replaceAll('\\', '/')),
  );
  for (const reference of projectReferences) {
    const path = relative(root, ts.resolveProjectReferencePath(reference)).replaceAll('\\', '/');
    projects(path, seen);
  }
  return seen;
}

/** What the build of scripts that are no modules puts in another file's place, or around what a room has of texts. */
function standIns() {
  const named = (file, pattern) => {
    const found = [...readFileSync(file, 'utf8').matchAll(pattern)];
    assert.ok(found.length > 0);
    return found.map(([, name]) => name);
  };
  const readers = named('vite.config.ts', /readerFrom\('([\w-]+)\.js'\)/g);
  return [
    ...readers.map((name) => `src/views/buyers/reading/${name}.ts`),
    ...named('tools/vite/languages-beside.mjs', /\$\{source\}([\w/-]+\.ts)/g).map((name) => `src/${name}`),
  ];
}

describe('the sources', () => {
  it('import nothing in a circle, types included', () => {
    assert.deepEqual(circles(graph), []);
  });

  it('import only files that are there', () => {
    const missing = files.flatMap((file) =>
      graph
        .get(file)
        .filter((name) => !ts.sys.fileExists(name))
        .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('are all reached from an entry, unless they only declare', () => {
    const alive = new Set();
    const entries = files.filter((name) => name.startsWith('src/entries/'));
    for (const file of [...entries, ...standIns()]) reached(file, graph, alive);
    assert.deepEqual(
      files.filter((file) => !alive.has(file) && !isDeclaration(file)),
      [],
    );
  });

  it('have each its place in one project that the entries refer to', () => {
    const known = projects('src/entries/tsconfig.json');
    const places = new Map(files.filter((file) => !isDeclaration(file)).map((file) => [file, []]));
    for (const [config, names] of known) for (const name of names) places.get(name)?.push(config);
    const lost = [...places].filter(([, configs]) => configs.length !== 1);
    assert.deepEqual(Object.fromEntries(lost), {});
    const own = folders.map((folder) => `src/${folder}/tsconfig.json`);
    assert.deepEqual(
      own.filter((config) => !known.has(config)),
      [],
      'rooms whose tsconfig.json is not there or not referred to',
    );
  });

  it('lie in rooms whose imports are held to an order', () => {
    const apart = ['entries', 'views'];
    assert.deepEqual(
      folders.filter((folder) => !apart.includes(folder) && !(folder in rooms)),
      [],
      'folders that tools/eslint-rooms.mjs does not know',
    );
  });
});
