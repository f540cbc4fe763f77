import { isTable } from './changes.js';
import { put } from './grids.js';
import { packLeaves } from '../../../src/tariff/leaves.js';
import type { Bilingual, Evidence, Sourced, TariffPack } from '../../../src/tariff/pack.js';

/** What may be changed of a leaf by hand. */
export type LeafChange = Partial<Pick<Sourced<unknown>, 'evidence' | 'source' | 'date'>>;

type Node = Readonly<Record<string, unknown>>;

/** A leaf of a pack. */
export const leafAt = (pack: TariffPack, path: string): Sourced<unknown> | undefined =>
  packLeaves(pack).find((one) => one.path === path)?.leaf;

/** A copy with the leaf at a dotted place replaced; what is beside it is shared. */
export function replaced(pack: TariffPack, path: string, change: (leaf: Node) => Node): TariffPack {
  const walk = (node: Node, [key = '', ...rest]: readonly string[]): Node => ({
    ...node,
    [key]: rest.length > 0 ? walk(node[key] as Node, rest) : change(node[key] as Node),
  });
  return walk(pack, path.split('.')) as unknown as TariffPack;
}

export const withLeaf = (pack: TariffPack, path: string, change: LeafChange): TariffPack =>
  replaced(pack, path, (leaf) => ({ ...leaf, ...change }));

/**
 * With another value at a leaf, or at an entry of its table; undefined: without that entry. How the former value came about, and the interval of its
 * figures, go: they were its own.
 */
export const withValue = (pack: TariffPack, path: string, value: unknown, entry?: string): TariffPack =>
  replaced(pack, path, ({ method: _method, interval, ...leaf }) => {
    if (entry === undefined) return { ...leaf, value };
    const { [entry]: _own, ...others }: Node = isTable(interval) ? interval : {};
    return {
      ...leaf,
      value: put(leaf.value, [entry], value),
      ...(Object.keys(others).length > 0 && { interval: others }),
    };
  });

/**
 * With another value at a place within a leaf's; undefined: without it. An entry's interval goes with it alone.
 *
 * @param keys from the outside in; none: the leaf's whole value
 */
export function withPlace(
  pack: TariffPack,
  path: string,
  keys: readonly string[],
  value: unknown,
): TariffPack {
  const former = leafAt(pack, path)?.value;
  const [entry, ...rest] = keys;
  if (entry === undefined || !isTable(former)) return withValue(pack, path, put(former, keys, value));
  return withValue(pack, path, put(former[entry], rest, value), entry);
}

/** What a pack says of itself. */
export type Head = Pick<TariffPack, 'id' | 'version' | 'validFrom' | 'validTo'>;

export const withHead = (pack: TariffPack, change: Partial<Head>): TariffPack => ({ ...pack, ...change });

export const withTitle = (pack: TariffPack, change: Partial<Bilingual>): TariffPack => ({
  ...pack,
  title: { ...pack.title, ...change },
});

export const evidences: readonly Evidence[] = ['published', 'calibrated', 'assumption'];
