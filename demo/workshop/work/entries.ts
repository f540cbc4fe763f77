import type { TariffPack } from '../../../src/tariff/pack.js';
import { isTable } from './changes.js';
import { leafAt, replaced, withPlace, withValue } from './edits.js';
import { isName, nameFormOf, referencesTo } from './free-tables.js';
import { numberIn } from './typed.js';

/** Why an entry is not added or renamed. */
export type EntryRefusal = 'nameForm' | 'nameTaken' | 'notANumber';

/** A pack with another set of entries in one of its tables, or why it is not made. */
export type EntryResult = { kind: 'made'; pack: TariffPack } | { kind: 'refused'; why: EntryRefusal };

const refused = (why: EntryRefusal): EntryResult => ({ kind: 'refused', why });

/** The table at a leaf. */
export function tableAt(pack: TariffPack, path: string): Readonly<Record<string, unknown>> {
  const value = leafAt(pack, path)?.value;
  return isTable(value) ? value : {};
}

/** Whether a table has figures, or rows of them: one more row then begins like the last. */
export const hasRows = (table: Readonly<Record<string, unknown>>): boolean =>
  Object.values(table).some(isTable);

/** A name that the table at a leaf can still take. */
function nameRefusal(pack: TariffPack, path: string, name: string): EntryRefusal | undefined {
  const form = nameFormOf(path);
  if (form === undefined || !isName(form, name)) return 'nameForm';
  return name in tableAt(pack, path) ? 'nameTaken' : undefined;
}

/**
 * With one entry more in a free table.
 *
 * @param text its figure as somebody types it; of no account in a table of rows
 */
export function withEntry(pack: TariffPack, path: string, name: string, text: string): EntryResult {
  const why = nameRefusal(pack, path, name);
  if (why) return refused(why);
  const table = tableAt(pack, path);
  const value = hasRows(table) ? Object.values(table).at(-1) : numberIn(text);
  if (value === undefined) return refused('notANumber');
  return { kind: 'made', pack: withValue(pack, path, value, name) };
}

/** Without an entry of a free table. */
export const withoutEntry = (pack: TariffPack, path: string, entry: string): TariffPack =>
  withValue(pack, path, undefined, entry);

/** With another name for an entry, in its place, with its interval; what refers to it follows. */
export function withEntryNamed(pack: TariffPack, path: string, entry: string, name: string): EntryResult {
  const why = nameRefusal(pack, path, name);
  if (why) return refused(why);
  const named = (table: unknown) =>
    Object.fromEntries(
      Object.entries(table as object).map(([key, value]): [string, unknown] => [
        key === entry ? name : key,
        value,
      ]),
    );
  const moved = replaced(pack, path, (leaf) => ({
    ...leaf,
    value: named(leaf['value']),
    ...(isTable(leaf['interval']) && { interval: named(leaf['interval']) }),
  }));
  const followed = referencesTo(pack, path, entry).reduce(
    (made, reference) => withPlace(made, reference.path, reference.keys, name),
    moved,
  );
  return { kind: 'made', pack: followed };
}
