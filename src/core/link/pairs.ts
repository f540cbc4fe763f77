/** What of a text is read; ours are ten times shorter. */
const LONGEST = 6000;
const MOST = 80;

/** What may stand in a value as it is; the rest is escaped. */
const ESCAPED = /[^\w.~,:@-]/gu;

/** `key=value` for a URL's fragment. */
export function pairOf(key: string, value: string): string {
  return `${key}=${value.replace(/\p{Surrogate}/gu, '\ufffd').replace(ESCAPED, escaped)}`;
}

/** `encodeURIComponent` leaves some signs that programs which look for links in a text stop at. */
const escaped = (sign: string): string =>
  /[!'()*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign);

/**
 * The pairs of a text between `&`, whoever wrote it. A key that comes twice keeps its first value. Never throws.
 *
 * @param text without the `#`
 */
export function pairsOf(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of text.slice(0, LONGEST).split('&').slice(0, MOST)) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!;
    const name = unescaped(key);
    if (name && !pairs.has(name)) pairs.set(name, unescaped(value));
  }
  return pairs;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
