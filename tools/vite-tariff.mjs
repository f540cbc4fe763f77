import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const virtual = 'virtual:bundled-tariff';
const resolved = `\0${virtual}`;
const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url)).replaceAll('\\', '/');

/**
 * Vite plugin: serves `virtual:bundled-tariff`, the values of a tariff pack without evidence and sources.
 *
 * @param {{ file?: string }} [options] the pack; default `src/tariff/market-2026.1.json`
 * @returns {import('vite').Plugin}
 */
export function bundledTariff({ file = pathOf('../src/tariff/market-2026.1.json') } = {}) {
  return {
    name: 'bundled-tariff',
    resolveId: (id) => (id === virtual ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      this.addWatchFile(file);
      const { title: _title, sources: _sources, ...coefficients } = JSON.parse(await readFile(file, 'utf8'));
      return { code: moduleOf(strip(coefficients)), moduleSideEffects: false };
    },
    // The dev server watches the file but does not know which module was made from it.
    hotUpdate({ file: changed, modules }) {
      const made = changed === file ? this.environment.moduleGraph.getModuleById(resolved) : undefined;
      return made ? [...modules, made] : undefined;
    },
  };
}

/** Any object with a `value` of its own is a leaf; the same rule as `src/tariff/values.ts`. */
function strip(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Object.hasOwn(node, 'value')) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, strip(child)]));
}

/** The module's code: the values as a literal, and the OECD classes in a third of their bytes. */
function moduleOf({ countryIndex: { oecdClass, ...countryIndex }, ...tariff }) {
  const literal = JSON.stringify({ ...tariff, countryIndex });
  if (!oecdClass) return `export default ${literal};`;
  return `const tariff = ${literal};
tariff.countryIndex.oecdClass = Object.fromEntries(
  '${codesByClass(oecdClass)}'.split('/').flatMap((codes, level) => (codes.match(/../g) ?? []).map((code) => [code, level]))
);
export default tariff;`;
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
