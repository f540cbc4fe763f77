/** What of a text is read; ours are ten times shorter. */
export const LONGEST = 6000;
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

/** Signs of ASCII one by one, others with what belongs to them: what cannot be understood stays as it is. */
const ESCAPES = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi;

/** A text without its percent signs, as far as it makes sense. Never throws. */
export const unescaped = (text: string): string => text.replace(ESCAPES, unescapedRun);

function unescapedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
