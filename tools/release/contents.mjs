import { spawnSync } from 'node:child_process';

/** What the package holds, by patterns of paths: each one is there, and nothing else is. */
const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^(custom-elements|html-custom-data|web-types)\.json$/,
  /^types\/(react|vue|svelte|[\w-]+)\.d\.ts$/,
  /^src\/tariff\/market-\d{4}\.\d\.json$/,
  /^dist\/LICENSES\.txt$/,
  /^dist\/integrity\.json$/,
  /^dist\/reserve\.css$/,
  /^dist\/(stand|workshop|configurator|iframe)\.html$/,
  /^dist\/wordpress\/credit-rate-simulator\.zip$/,
  /^dist\/credit-rate-simulator(\.(classic|views|receivables|tariff))?\.js(\.map)?$/,
  /^dist\/(element|engine|receivables|receivables-command|stand-file|iframe|iframe-host)\.js(\.map)?$/,
  /^dist\/credit-rate-simulator\.lang-\w\w(-more)?\.js$/,
  /^dist\/chunks\/[\w-]+\.js(\.map)?$/,
  /^dist\/types\/[\w/.-]+\.d\.ts$/,
];
/**
 * What is wrong with the paths of a package: what nobody expects in it, and what is missing.
 *
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function misplaced(paths) {
  return [
    ...paths
      .filter((path) => !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `unexpected: ${path}`),
    ...allowed
      .filter((pattern) => !paths.some((path) => pattern.test(path)))
      .map((pattern) => `missing: ${pattern.source}`),
  ];
}

/**
 * Packs a project as npm publishes it.
 *
 * @param {string} folder
 * @param {string} [target] where the package is written, `<name>-<version>.tgz`; without it, nowhere
 * @returns {string[]} the paths in it
 */
export function packed(folder, target) {
  const where = target ? ['--pack-destination', target] : ['--dry-run'];
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--ignore-scripts', ...where], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  return JSON.parse(stdout)[0].files.map(({ path }) => path);
}

/**
 * The files that `exports`, `bin` and the fields for editors promise, by their paths in the package.
 *
 * @param {Record<string, any>} manifest package.json
 * @returns {string[]}
 */
export function promised({ exports, bin, customElements, 'web-types': webTypes }) {
  const leaves = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(leaves));
  return [exports, bin, customElements, webTypes].flatMap(leaves).map((path) => path.replace(/^\.\//, ''));
}
