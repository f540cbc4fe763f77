import { format, resolveConfig } from 'prettier';

/**
 * A JSON document with some of its values replaced, by dotted paths, and everything else as it was. A path whose last key
 * is new is added at the end of its object.
 *
 * @param {string} text the document
 * @param {Record<string, unknown>} values by path
 * @param {string} file where it lies, for the project's format
 */
export async function withValues(text, values, file) {
  let result = text;
  for (const [path, value] of Object.entries(values)) result = replaced(result, path.split('.'), value);
  return format(result, { ...(await resolveConfig(file)), parser: 'json' });
}

function replaced(text, keys, value) {
  const found = spanOf(text, keys);
  if (found) return text.slice(0, found.start) + JSON.stringify(value) + text.slice(found.end);
  const parent = spanOf(text, keys.slice(0, -1));
  if (!parent) throw new Error(`no place for ${keys.join('.')}`);
  const inside = text.slice(parent.start + 1, parent.end - 1).trimEnd();
  const entry = `${JSON.stringify(keys.at(-1))}: ${JSON.stringify(value)}`;
  return `${text.slice(0, parent.start + 1)}${inside}${inside.trim() ? ', ' : ''}${entry} ${text.slice(parent.end - 1)}`;
}

/** Where the value at a path starts and ends in the text; undefined if there is none. */
function spanOf(text, keys) {
  let at = skipped(text, 0);
  for (const key of keys) {
    const next = membersOf(text, at).find(([name]) => name === key);
    if (!next) return undefined;
    at = next[1];
  }
  return { start: at, end: endOf(text, at) };
}

/** The names of an object that starts here, each with the place of its value. */
function membersOf(text, start) {
  const members = [];
  if (text[start] !== '{') return members;
  let at = skipped(text, start + 1);
  while (text[at] !== '}') {
    const end = endOf(text, at);
    const value = skipped(text, skipped(text, end) + 1);
    members.push([JSON.parse(text.slice(at, end)), value]);
    at = skipped(text, endOf(text, value));
    if (text[at] === ',') at = skipped(text, at + 1);
  }
  return members;
}

/** Past white space. */
function skipped(text, at) {
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

/** Past the value that starts here. */
function endOf(text, start) {
  if (text[start] === '"') {
    let at = start + 1;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    return at + 1;
  }
  if (text[start] !== '{' && text[start] !== '[') {
    let at = start;
    while (!/[\s,}\]]/.test(text[at] ?? ' ')) at++;
    return at;
  }
  let at = start + 1;
  for (let depth = 1; depth > 0;) {
    if (text[at] === '"') {
      at = endOf(text, at);
      continue;
    }
    if (text[at] === '{' || text[at] === '[') depth++;
    if (text[at] === '}' || text[at] === ']') depth--;
    at++;
  }
  return at;
}
