import type { Sourced, TariffPack } from './pack.js';

/** One coefficient and its dotted place in the pack, e.g. `loadings.margin`. */
export interface Leaf {
  path: string;
  leaf: Sourced<unknown>;
}

/**
 * Every sourced coefficient of a pack, in the order in which the document gives them.
 *
 * @param pack a pack of the right structure
 */
export function packLeaves(pack: TariffPack): Leaf[] {
  return Object.entries(pack)
    .filter(([key]) => key !== 'sources' && key !== 'title')
    .flatMap(([key, part]) => leavesIn(key, part));
}

function leavesIn(path: string, node: unknown): Leaf[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Object.hasOwn(node, 'value')) return [{ path, leaf: node as Sourced<unknown> }];
  return Object.entries(node).flatMap(([key, child]) => leavesIn(`${path}.${key}`, child));
}
