import { packLeaves } from '../../../src/tariff/leaves.js';
import type { TariffPack } from '../../../src/tariff/pack.js';

/** A figure that differs between two packs; `entry` of a table, where undefined stands for an entry that is not there. */
export interface FigureChange {
  kind: 'figure';
  path: string;
  entry?: string;
  before: unknown;
  after: unknown;
}

/** An entry of a table that has another name, and the same figures. */
export interface NameChange {
  kind: 'renamed';
  path: string;
  before: string;
  after: string;
}

/** What differs in the figures of two packs, entry by entry where a coefficient is a table. */
export function changesBetween(before: TariffPack, after: TariffPack): (FigureChange | NameChange)[] {
  const former = new Map(packLeaves(before).map(({ path, leaf }) => [path, leaf.value]));
  return packLeaves(after).flatMap(({ path, leaf: { value } }) =>
    valueChanges(path, former.get(path), value),
  );
}

function valueChanges(path: string, before: unknown, after: unknown): (FigureChange | NameChange)[] {
  if (same(before, after)) return [];
  if (!isTable(before) || !isTable(after)) return [{ kind: 'figure', path, before, after }];
  const renamed = renamedIn(before, after);
  const told = new Set(renamed.flat());
  return [
    ...renamed.map(([from, to]): NameChange => ({ kind: 'renamed', path, before: from, after: to })),
    ...[...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((entry) => !told.has(entry) && !same(before[entry], after[entry]))
      .map((entry): FigureChange => ({
        ...{ kind: 'figure', path, entry, before: before[entry], after: after[entry] },
      })),
  ];
}

type Table = Readonly<Record<string, unknown>>;

/** Entries at whose place stands another one with their figures, where either is nowhere in the other table. */
function renamedIn(before: Table, after: Table): (readonly [from: string, to: string])[] {
  const names = Object.keys(after);
  return Object.keys(before).flatMap((from, i) => {
    const to = names[i];
    if (to === undefined || from in after || to in before || !same(before[from], after[to])) return [];
    return [[from, to] as const];
  });
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

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
