import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url)).replaceAll('\\', '/');

/** What is made from the pack's values, by module. */
const modules = {
  'virtual:questionnaire-tariff': questionnaireModule,
  'virtual:country-classes': countryModule,
  'virtual:tariff/levers': ({ levers }) => `export default ${JSON.stringify(levers)};`,
  'virtual:tariff/comparison': ({ comparison }, pack) => `export default ${JSON.stringify(comparison)};
export const sources = ${JSON.stringify(comparisonSources(pack))};`,
  'virtual:tariff/unpaidInvoice': ({
    unpaidInvoice,
    settlement,
  }) => `export default ${JSON.stringify(unpaidInvoice)};
export const settlement = ${JSON.stringify(settlement)};`,
};
const profileRates = 'virtual:tariff/profile-rates';
const wholePack = 'virtual:market-pack';
const earlier = 'virtual:tariff/earlier';
const served = [...Object.keys(modules), profileRates, wholePack, earlier];
const resolved = (id) => `\0${id}`;

/**
 * Vite plugin: serves a tariff pack as `virtual:market-pack` and its values, without evidence and sources, as modules:
 * `virtual:questionnaire-tariff` with what the questionnaire can ask for; `virtual:country-classes` with the OECD classes
 * of all countries and `virtual:tariff/…` with what single views need, which the first load does without.
 * `virtual:tariff/profile-rates` has the rates of its three reference profiles, which a page need not price again.
 * `virtual:tariff/earlier` is the pack before, for links that were made with it.
 *
 * @param {{ file?: string, before?: string, together?: boolean }} [options] `file`: the pack; default
 *   `src/tariff/market-2026.2.json`. `before`: the earlier one; default `src/tariff/market-2026.1.json`. `together`: the script holds the whole pack anyway, so the values are taken from it instead of held twice
 * @returns {import('vite').Plugin}
 */
export function bundledTariff({
  file = pathOf('../../src/tariff/market-2026.2.json'),
  before = pathOf('../../src/tariff/market-2026.1.json'),
  together = false,
} = {}) {
  return {
    name: 'bundled-tariff',
    resolveId: (id) => (served.includes(id) ? resolved(id) : undefined),
    async load(id) {
      const name = served.find((candidate) => resolved(candidate) === id);
      if (!name) return undefined;
      if (name === earlier)
        return { code: earlierModule(JSON.parse(await readFile(before, 'utf8'))), moduleSideEffects: false };
      this.addWatchFile(file);
      if (name === profileRates) return { code: await ratesModule(file), moduleSideEffects: false };
      if (together && name !== wholePack) return { code: fromWholePack[name], moduleSideEffects: false };
      const pack = JSON.parse(await readFile(file, 'utf8'));
      if (name === wholePack) return { code: packModule(pack), moduleSideEffects: false };
      const { title: _title, sources: _sources, ...coefficients } = pack;
      return { code: modules[name](strip(coefficients), pack), moduleSideEffects: false };
    },
    // The dev server watches the file but does not know which modules were made from it.
    hotUpdate({ file: changed, modules: affected }) {
      if (changed !== file) return undefined;
      const { moduleGraph } = this.environment;
      const made = served.map((id) => moduleGraph.getModuleById(resolved(id)));
      return [...affected, ...made.filter((module) => module)];
    },
  };
}

/** The document itself; as a text, which browsers read faster than a literal of that size. */
function packModule(pack) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`;
}

/** Any object with a `value` of its own is a leaf; the same rule as `src/tariff/values.ts`. */
function strip(node) {
  if (typeof node !== 'object' || node === null) return node;
  if (Object.hasOwn(node, 'value')) return node.value;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, strip(child)]));
}

/** The same modules for a script that holds the whole pack. */
const fromWholePack = {
  'virtual:questionnaire-tariff': `import pack from '${wholePack}';
${strip}
const { title: _title, sources: _sources, ...coefficients } = pack;
export default strip(coefficients);`,
  'virtual:tariff/levers': `import pack from '${wholePack}';
${strip}
export default strip(pack.levers);`,
  'virtual:tariff/comparison': `import pack from '${wholePack}';
${strip}
export default strip(pack.comparison);
${comparisonSources}
export const sources = comparisonSources(pack);`,
  'virtual:tariff/unpaidInvoice': `import pack from '${wholePack}';
${strip}
export default strip(pack.unpaidInvoice);
export const settlement = strip(pack.settlement);`,
  'virtual:country-classes': `import pack from '${wholePack}';
export default pack.countryIndex.oecdClass.value;`,
};

/** Where what is published of the comparison is printed, by figure. */
function comparisonSources({ comparison, sources }) {
  const published = Object.entries(comparison).filter(([, { evidence }]) => evidence === 'published');
  return Object.fromEntries(published.map(([name, { source }]) => [name, sources[source]]));
}

/** The values, with the classes of the countries that exports are spread over and nothing else prices. */
function questionnaireModule(whole) {
  const tariff = ofQuestionnaire(whole);
  const { oecdClass = {}, ...countryIndex } = tariff.countryIndex;
  const asked = Object.keys(tariff.exportMix).filter(
    (code) => code in oecdClass && !(code in countryIndex.overrides),
  );
  const classes = Object.fromEntries(asked.map((code) => [code, oecdClass[code]]));
  return `export default ${JSON.stringify({ ...tariff, countryIndex: { ...countryIndex, oecdClass: classes } })};`;
}

/** Rates by profile, to more digits than are ever shown. */
async function ratesModule(file) {
  const { engine } = await import(new URL('../calibrate/engine.mjs', import.meta.url).href);
  const { price } = await engine();
  const pack = JSON.parse(await readFile(file, 'utf8'));
  const rates = Object.entries(strip(pack.profiles)).map(([name, profile]) => [
    name,
    +price(profile, pack).premiumRate.toPrecision(6),
  ]);
  return `export default ${JSON.stringify(Object.fromEntries(rates))};`;
}

/** Without what single views need. */
function ofQuestionnaire({ levers: _l, comparison: _c, unpaidInvoice: _u, settlement: _t, ...tariff }) {
  return tariff;
}

/** The values that price a questionnaire, without the OECD classes, which are those of the pack in force. */
function earlierModule({ title: _title, sources: _sources, ...coefficients }) {
  const tariff = ofQuestionnaire(strip(coefficients));
  const { oecdClass: _classes, ...countryIndex } = tariff.countryIndex;
  return `export default ${JSON.stringify({ ...tariff, countryIndex })};`;
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
