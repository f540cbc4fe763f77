/** A field of a leaf, or of a place within its value: how the state names it. */
export const fieldOf = (path: string, keys: readonly string[] = []): string => [path, ...keys].join(' ');

/** The id of a field's control. */
export const fieldId = (path: string, keys: readonly string[] = []): string =>
  `value-${fieldOf(path, keys).replace(/\W+/g, '-')}`;

/** An end of an interval, of a leaf or an entry of its table. */
export const endField = (path: string, entry: string, end: 0 | 1): string =>
  fieldOf(`${path}:interval`, [entry, String(end)]);

/** The name of an entry to be: of a new one, or the new name of one that is there. */
export const nameField = (path: string, deed: 'add' | 'rename'): string => fieldOf(`${path}:${deed}`);

/** Whether a field is of a leaf, whatever of it. */
export const isOf = (path: string, field: string): boolean =>
  field.startsWith(`${path} `) || field.startsWith(`${path}:`);
