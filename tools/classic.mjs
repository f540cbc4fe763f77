import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, parseAst } from 'vite';
import { distFolder, readerScript, viewsScript } from './dist.mjs';
import { integrityOf } from './integrity.mjs';
import { plainStrings } from './vite/plain-strings.mjs';

/** Source folder, with a slash at its end. */
const source = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');

/**
 * What loads on intent and lies in the classic script all the same, by its file in src/; everything else that loads on
 * intent is a part of the script beside it, such as any further view.
 */
const INSIDE = [
  /^(element|tariff|screen)\//,
  /^lazy\/drawn-late$/,
  /^living\/follower$/,
  /^views\/(answering|tables|take-away)\/start$/,
  /^views\/take-away\/datalayer$/,
  /^views\/[\w-]+\/link-keys$/,
];

/** What is in neither: a stand is a file of its own, `stand.html`. */
const ELSEWHERE = /^stand\//;

const SHARED = 'virtual:classic-shared';
const VIEWS = 'virtual:classic-views';
const PLACE = 'shared:';

/**
 * Builds the classic script, with the hashes of the languages that lie beside it, and the script of the views. That one
 * takes what the two have in common from the first, by place in a list that only this build knows; so the first is built
 * twice, to learn what it has, then to hand it over.
 */
export async function buildClassic(version, languages) {
  const parts = new Set();
  const first = await built('classic', [handOver('', parts)]);
  const common = modulesOf(first);
  const { code } = chunkOf(await built('views', [takeFrom(common, [...parts].sort())]));
  const { script, taken } = asScript(code, version);
  await writeFile(join(distFolder, viewsScript), script);
  const imports = taken.map(({ module, name }, i) => ({ module: common[module], name, as: `s${i}` }));
  await built(
    'classic',
    [
      handOver(
        sharedModule(imports, integrityOf(script), {
          [readerScript]: integrityOf(await readFile(join(distFolder, readerScript))),
          ...languages,
        }),
        new Set(),
      ),
    ],
    true,
  );
}

const built = (mode, plugins, write = false) =>
  build({ mode, plugins, logLevel: 'warn', build: { write, ...(write ? {} : { sourcemap: false }) } });

const chunkOf = (result) => [result].flat()[0].output.find(({ type }) => type === 'chunk');

/** A list of the engine's functions: taken from it, what only views use would come to lie in the script itself. */
const LIST = `${source}engine/index.ts`;

/** The modules that the script really holds: what was left out of it cannot be taken from it. */
const modulesOf = (result) =>
  Object.entries(chunkOf(result).modules)
    .filter(
      ([id, { renderedLength }]) => renderedLength > 0 && !id.includes('rolldown/runtime') && id !== LIST,
    )
    .map(([id]) => id)
    .sort();

/**
 * For the classic script: parts come from beside, and what they need is listed.
 *
 * @param {string} shared the module that lists it
 * @param {Set<string>} parts gets the parts, by their files in src/
 */
function handOver(shared, parts) {
  return {
    name: 'hand-over',
    enforce: 'pre',
    resolveId: (id) => (id === SHARED ? `\0${SHARED}` : undefined),
    load: (id) =>
      id === `\0${SHARED}`
        ? shared || `export default { shared: [], file: '', integrity: '', others: {} };`
        : undefined,
    transform(code, id) {
      if (!id.startsWith(source)) return undefined;
      let found = false;
      const calls = code.replace(/\bimport\('(\.[^']+)\.js'\)/g, (call, path) => {
        const name = posix.join(posix.dirname(id.slice(source.length)), path);
        if (INSIDE.some((pattern) => pattern.test(name))) return call;
        found = true;
        if (!ELSEWHERE.test(name)) parts.add(name);
        return `__loadClassicPart('${name}')`;
      });
      if (!found) return undefined;
      // Relative: the source map has this text too, and tells no folder of the building machine.
      const from = posix.relative(posix.dirname(id.slice(source.length)), 'entries/classic-parts.ts');
      const loader = JSON.stringify(from.startsWith('.') ? from : `./${from}`);
      return { code: `import { loadClassicPart as __loadClassicPart } from ${loader};\n${calls}`, map: null };
    },
  };
}

/** For the script beside: the parts, and in place of what the classic script holds, its number in the list. */
function takeFrom(common, parts) {
  const places = new Map(common.map((id, place) => [id, place]));
  return {
    name: 'take-from',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id.endsWith(VIEWS)) return `\0${VIEWS}`;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const place = places.get(found?.id);
      return place === undefined ? found : { id: `${PLACE}${place}`, external: true };
    },
    load(id) {
      if (id !== `\0${VIEWS}`) return undefined;
      const from = (name) => JSON.stringify(`${source}${name}.ts`);
      const imports = parts.map((name, i) => `import * as p${i} from ${from(name)};`);
      return `${imports.join('\n')}\nexport const parts = { ${parts.map((name, i) => `'${name}': p${i}`)} };`;
    },
  };
}

/**
 * A module as a classic script: a function that reads its imports off the list and hands over its one export.
 *
 * @returns the script, and what it takes from the classic one, in the order of the list
 */
function asScript(code, version) {
  const { body } = parseAst(code);
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const exported = body.at(-1);
  const specifiers = imports.flatMap(({ source, specifiers }) =>
    specifiers.map(({ type, imported, local }) => {
      if (type === 'ImportNamespaceSpecifier' || !source.value.startsWith(PLACE)) {
        throw new Error(`${type} from ${source.value}: only names can be taken`);
      }
      const name = type === 'ImportDefaultSpecifier' ? 'default' : imported.name;
      return { module: Number(source.value.slice(PLACE.length)), name, local: local.name };
    }),
  );
  if (exported.type !== 'ExportNamedDeclaration' || exported.specifiers.length !== 1) {
    throw new Error('one export is expected, at the end');
  }
  if (/\bimport\(/.test(code)) throw new Error('a part imports what the classic script loads on intent');
  const inside = code.slice(imports.at(-1).end, exported.start).replace(/^[;\s]+|[;\s]+$/g, '');
  const key = JSON.stringify(`credit-rate-simulator ${version} views`);
  const taken = `const[${specifiers.map(({ local }) => local)}]=shared`;
  const handed = `return ${exported.specifiers[0].local.name}`;
  const [licences] = /^\/\*!.*\n/.exec(code);
  // Left for the classic script of this version, which may come later. `shared`: a name that no minifier chooses.
  const left = `globalThis[Symbol.for(${key})]=shared=>{${taken};${inside};${handed}};`;
  const script = `${licences}${plainStrings(left)}\n`;
  return { script, taken: specifiers };
}

function sharedModule(imports, integrity, others) {
  const lines = imports.map(
    ({ module, name, as }) => `import { ${name} as ${as} } from ${JSON.stringify(module.replace('\0', ''))};`,
  );
  const bundle = `{ shared: [${imports.map(({ as }) => as)}], file: '${viewsScript}', integrity: '${integrity}', others: ${JSON.stringify(others)} }`;
  return `${lines.join('\n')}\nexport default ${bundle};`;
}
