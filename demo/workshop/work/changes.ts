import { packLeaves } from '../../../src/tariff/leaves.js';
import type { TariffPack } from '../../../src/tariff/pack.js';

/** A figure that differs between two packs; `entry` of a table. */
export interface Change {
  path: string;
  entry?: string;
  before: unknown;
  after: unknown;
}

/** What differs between two packs, entry by entry where a coefficient is a table. */
export function changesBetween(before: TariffPack, after: TariffPack): Change[] {
  const former = new Map(packLeaves(before).map(({ path, leaf }) => [path, leaf.value]));
  return packLeaves(after).flatMap(({ path, leaf: { value } }) =>
    valueChanges(path, former.get(path), value),
  );
}

function valueChanges(path: string, before: unknown, after: unknown): Change[] {
  if (same(before, after)) return [];
  if (!isTable(before) || !isTable(after)) return [{ path, before, after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((entry) => !same(before[entry], after[entry]))
    .map((entry) => ({ path, entry, before: before[entry], after: after[entry] }));
}

/**
 * Leaves whose value has moved while source and date are the former ones, and nobody has said that they hold: a figure
 * without its origin.
 */
export function unsourced(
  before: TariffPack,
  after: TariffPack,
  confirmed: ReadonlySet<string>,
): readonly string[] {
  const former = new Map(packLeaves(before).map(({ path, leaf }) => [path, leaf]));
  return packLeaves(after)
    .filter(({ path, leaf }) => {
      const own = former.get(path);
      if (!own || same(own.value, leaf.value) || confirmed.has(path)) return false;
      return own.source === leaf.source && own.date === leaf.date;
    })
    .map(({ path }) => path);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
