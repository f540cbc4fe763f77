import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { distFolder, tariffScript } from '../dist.mjs';

const pack = new URL('../../src/tariff/market-2026.2.json', import.meta.url);

/**
 * The coefficients that a tariff must have, found by trial: one thing at a time is taken out of the bundled tariff, and
 * the rest given to the built checks.
 *
 * @param {string} version of the built files
 * @returns `leaves`: by path, the kind of the value (`number`, `text`, `flag`, `list`, `table`; `any` where nothing may
 *   stand too); `groups`: those that a tariff may lack as a whole
 */
export async function tariffShape(version) {
  const check = await builtChecks(version);
  const text = await readFile(pack, 'utf8');
  const lacks = (path, change) => {
    const changed = JSON.parse(text);
    change(changed, path.split('.'));
    return problems(check, changed).filter((one) => `${one.path}.`.startsWith(`${path}.`));
  };
  const required = leavesIn(JSON.parse(text), '').filter(([path]) =>
    lacks(path, remove).some((one) => one.code === 'missing' && one.path === path),
  );
  const leaves = required.map(([path, { value }]) => [
    path,
    lacks(path, empty).length === 0 ? 'any' : kindOf(value),
  ]);
  const groups = new Set(required.flatMap(([path]) => groupsAbove(path)));
  return {
    leaves: Object.fromEntries(leaves),
    groups: [...groups].filter((path) => lacks(path, remove).length === 0),
  };
}

/** The groups that a coefficient is in, the outermost first. */
const groupsAbove = (path) =>
  path
    .split('.')
    .slice(0, -1)
    .map((_name, i, all) => all.slice(0, i + 1).join('.'));

/** The checks as the script beside the classic one leaves them on a page. */
async function builtChecks(version) {
  // It tells the page that it is there.
  const page = { dispatchEvent() {}, Event: class {} };
  runInNewContext(await readFile(join(distFolder, tariffScript), 'utf8'), page);
  return runInNewContext(`globalThis[Symbol.for('credit-rate-simulator ${version} tariff checks')]`, page);
}

/** What a pack lacks is told before anything is priced. */
const problems = (check, input) => {
  const result = check(input, {});
  return result.ok ? [] : result.problems;
};

function leavesIn(node, path) {
  if (typeof node !== 'object' || node === null || path === 'sources' || path === 'title') return [];
  if (Object.hasOwn(node, 'value')) return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => leavesIn(child, path ? `${path}.${key}` : key));
}

function remove(node, [key, ...rest]) {
  if (rest.length === 0) delete node[key];
  else remove(node[key], rest);
}

function empty(node, [key, ...rest]) {
  if (rest.length === 0) node[key].value = null;
  else empty(node[key], rest);
}

function kindOf(value) {
  if (Array.isArray(value)) return 'list';
  return { number: 'number', string: 'text', boolean: 'flag', object: 'table' }[typeof value];
}
