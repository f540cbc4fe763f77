import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url)).replaceAll('\\', '/');

/** What is made from the pack's values, by module. */
const modules = {
  'virtual:questionnaire-tariff': questionnaireModule,
  'virtual:country-classes': countryModule,
};
const resolved = (id) => `\0${id}`;

/**
 * Vite plugin: serves the values of a tariff pack, without evidence and sources, as two modules:
 * `virtual:questionnaire-tariff` with what the questionnaire can ask for, and `virtual:country-classes` with the OECD
 * classes of all countries, which the first load does without.
 *
 * @param {{ file?: string }} [options] the pack; default `src/tariff/market-2026.1.json`
 * @returns {import('vite').Plugin}
 */
export function bundledTariff({ file = pathOf('../src/tariff/market-2026.1.json') } = {}) {
  return {
    name: 'bundled-tariff',
    resolveId: (id) => (Object.hasOwn(modules, id) ? resolved(id) : undefined),
    async load(id) {
      const made = Object.entries(modules).find(([name]) => resolved(name) === id);
      if (!made) return undefined;
      this.addWatchFile(file);
      const { title: _title, sources: _sources, ...coefficients } = JSON.parse(await readFile(file, 'utf8'));
      return { code: made[1](strip(coefficients)), moduleSideEffects: false };
    },
    // The dev server watches the file but does not know which modules were made from it.
    hotUpdate({ file: changed, modules: affected }) {
      if (changed !== file) return undefined;
      const { moduleGraph } = this.environment;
      const made = Object.keys(modules).map((id) => moduleGraph.getModuleById(resolved(id)));
      return [...affected, ...made.filter((module) => module)];
    },
  };
}

/** Any object with a `value` of its own is a leaf; the same rule as `src/tariff/values.ts`. */
function strip(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Object.hasOwn(node, 'value')) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, strip(child)]));
}

/** The values, with the classes of the countries that exports are spread over and nothing else prices. */
function questionnaireModule(tariff) {
  const { oecdClass = {}, ...countryIndex } = tariff.countryIndex;
  const asked = Object.keys(tariff.exportMix).filter(
    (code) => code in oecdClass && !(code in countryIndex.overrides),
  );
  const classes = Object.fromEntries(asked.map((code) => [code, oecdClass[code]]));
  return `export default ${JSON.stringify({ ...tariff, countryIndex: { ...countryIndex, oecdClass: classes } })};`;
}

/** The OECD classes, in a third of their bytes. */
function countryModule({ countryIndex: { oecdClass = {} } }) {
  return `export default Object.fromEntries(
  '${codesByClass(oecdClass)}'.split('/').flatMap((codes, level) => (codes.match(/../g) ?? []).map((code) => [code, level]))
);`;
}

/** `ADAT/…/AFAG`: the two-letter codes of class 0, of class 1, and so on to 7. */
function codesByClass(oecdClass) {
  const codes = ['', '', '', '', '', '', '', ''];
  for (const [code, level] of Object.entries(oecdClass)) {
    if (!/^[A-Z]{2}$/.test(code) || !(level in codes)) throw new Error(`oecdClass: ${code} = ${level}`);
    codes[level] += code;
  }
  return codes.join('/');
}
