import { isCountryCode } from '../../../src/engine/index.js';
import { packLeaves } from '../../../src/tariff/leaves.js';
import type { TariffPack } from '../../../src/tariff/pack.js';
import { isTable } from './changes.js';

/** What names the entries of a table: identifiers of the pack's own, or ISO country codes. */
export type NameForm = 'id' | 'country';

/** Tables that may have more, fewer and other entries; the entries of every other are fixed. */
const forms: Readonly<Record<string, NameForm>> = {
  sectorIndex: 'id',
  'countryIndex.overrides': 'country',
  'countryIndex.oecdClass': 'country',
  gradeMixPresets: 'id',
  exportMix: 'country',
};

/** Entries that no pack may lack: the questions offer them, or the engine falls back on them. */
const required: Readonly<Record<string, readonly string[]>> = {
  sectorIndex: ['other'],
  gradeMixPresets: ['excellent', 'good', 'average', 'fragile', 'degraded'],
};

/** How entries of the table at a leaf are named; undefined: they are fixed. */
export const nameFormOf = (path: string): NameForm | undefined => forms[path];

/** The entries of a free table that may go or be renamed. */
export const looseEntries = (path: string, entries: readonly string[]): readonly string[] =>
  entries.filter((entry) => !required[path]?.includes(entry));

/** A name as packs take it. */
export const isId = (name: string): boolean => /^[a-z0-9][a-z0-9.-]{0,63}$/.test(name) && !(name in {});

export const isName = (form: NameForm, name: string): boolean =>
  form === 'id' ? isId(name) : isCountryCode(name);

/** A place within a leaf's value that names an entry of a table. */
export interface Reference {
  path: string;
  keys: readonly string[];
}

/** Fields by which companies and answers name entries of a table. */
const fields: Readonly<Record<string, readonly string[]>> = {
  sectorIndex: ['sector'],
  gradeMixPresets: ['gradeMix', 'quality'],
};

/** Where a pack names an entry of the table at a leaf. */
export function referencesTo(pack: TariffPack, table: string, entry: string): Reference[] {
  const naming = fields[table];
  if (!naming) return [];
  return packLeaves(pack).flatMap(({ path, leaf: { value } }) => {
    const places = path === 'gradeMixBySize' ? stepsNaming(table, value, entry) : [];
    if (!isTable(value)) return places.map((keys) => ({ path, keys }));
    return naming.flatMap((field) => placesOf(value[field], field, entry)).map((keys) => ({ path, keys }));
  });
}

/** Of one answer, or of a pair of them. */
function placesOf(named: unknown, field: string, entry: string): string[][] {
  if (!Array.isArray(named)) return named === entry ? [[field]] : [];
  return named.flatMap((one, i) => (one === entry ? [[field, String(i)]] : []));
}

/** Steps by size, each an amount and a mix. */
function stepsNaming(table: string, steps: unknown, entry: string): string[][] {
  if (table !== 'gradeMixPresets') return [];
  return (steps as readonly (readonly unknown[])[]).flatMap(([, mix], i) =>
    mix === entry ? [[String(i), '1']] : [],
  );
}
