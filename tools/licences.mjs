import { readFile } from 'node:fs/promises';

/** What is inside the built scripts besides our own code; of Lit, its four packages have one licence. */
export const bundled = [
  {
    name: 'Lit',
    licence: 'BSD-3-Clause',
    packages: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  },
  { name: 'fflate', licence: 'MIT', packages: ['fflate'] },
  { name: 'sax', licence: 'BlueOak-1.0.0', packages: ['sax'] },
  { name: 'uqr', licence: 'MIT', packages: ['uqr'] },
  { name: 'zod', licence: 'MIT', packages: ['zod'] },
];

/** The file beside the scripts that holds the notices. */
export const noticesFile = 'LICENSES.txt';

/** The package that a module is of, if it is none of ours. */
export const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/**
 * The line that a built script begins with: its licences, and where the notices are. A part, which is named after its
 * content, goes without name and version.
 *
 * @param {string} own name and version of an entry
 * @param {Iterable<string>} modules that the script was made of, by their files
 */
export function banner(own, modules) {
  const packages = new Set([...modules].map(packageOf).filter(Boolean));
  const inside = bundled.filter((one) => one.packages.some((name) => packages.delete(name)));
  for (const { packages: more } of inside) for (const name of more) packages.delete(name);
  if (packages.size > 0) throw new Error(`of no known licence: ${[...packages].join(', ')}`);
  const names = inside.map(({ name, licence }) => `${name} (${licence})`);
  return `/*! ${[own ? `${own} (MIT)` : 'MIT', ...names].join(', ')}: ${noticesFile} */\n`;
}

/** The notices that our own licence and those of the packages inside ask to be passed on. */
export async function notices(root) {
  const text = (path) => readFile(new URL(path, root), 'utf8');
  const licenceOf = (name) =>
    text(`node_modules/${name}/LICENSE`).catch(() => text(`node_modules/${name}/LICENSE.md`));
  const all = [['credit-rate-simulator', await text('LICENSE')]];
  for (const { packages } of bundled) {
    all.push([packages.join(', '), await licenceOf(packages[0])]);
  }
  return all.map(([names, licence]) => `${names}\n\n${licence.trim()}\n`).join('\n\n');
}
