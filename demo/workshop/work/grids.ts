import type { TariffPack } from '../../../src/tariff/pack.js';
import { isTable } from './changes.js';

/** A value that is edited in rows and columns. */
export interface Grid {
  /** `list`: steps one after the other, which may be more or fewer; `named`: each row has its name. */
  kind: 'list' | 'named';
  /** Keys of the rows, positions from 0 for a list. */
  rows: readonly string[];
  /** Keys of the columns; empty: a row is one value. */
  columns: readonly string[];
}

/**
 * The rows and columns of a leaf's value; undefined where it has none: a single figure, a table of figures, or a company
 * of many kinds of fields.
 *
 * @param pack the grades of a mix are those of the pack, whether a mix uses them or not
 */
export function gridOf(path: string, value: unknown, pack: TariffPack): Grid | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const rows = Object.keys(value);
  const inside: unknown[] = Object.values(value);
  const kind = Array.isArray(value) ? 'list' : 'named';
  if (rows.length === 0) return undefined;
  if (kind === 'list' && inside.every(isPlain)) return { kind, rows, columns: [] };
  if (inside.every(isPlainList)) {
    const [first = []] = inside;
    if (inside.some(({ length }) => length !== first.length)) return undefined;
    return { kind, rows, columns: Object.keys(first) };
  }
  if (!inside.every((row) => isTable(row) && Object.values(row).every(isPlain))) return undefined;
  const own = path === 'gradeMixPresets' ? Object.keys(pack.probabilityOfDefault.byGrade.value) : [];
  return {
    kind,
    rows,
    columns: [...new Set([...own, ...inside.flatMap((row) => Object.keys(row as object))])],
  };
}

const isPlain = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string';

const isPlainList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPlain);

/** What stands at a place of a value, from the outside in. */
export const at = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], value);

/** A copy with another value at a place; undefined: without it. */
export function put(value: unknown, [key, ...rest]: readonly string[], own: unknown): unknown {
  if (key === undefined) return own;
  const inner = rest.length > 0 ? put(at(value, [key]), rest, own) : own;
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, i) => {
      if (String(i) !== key) return [one];
      return inner === undefined ? [] : [inner];
    });
  }
  const { [key]: _former, ...others } = value as Readonly<Record<string, unknown>>;
  if (inner === undefined) return others;
  return { ...(value as object), [key]: inner };
}
