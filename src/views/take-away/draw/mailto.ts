/** The longest address that mail programs and systems are known to take whole; Windows gives up above 2,048. */
export const LONGEST = 1800;

/**
 * Address that opens a message to a host's contact. What the host has put into it (`cc=…`, its own subject) stays; the
 * body is ours, which begins with the host's: see `ownBody`.
 *
 * @param contact `mailto:` address as the host wrote it
 */
export function mailto(contact: string, subject: string, body: string): string {
  const { address, pairs } = partsOf(contact);
  const own = pairs.filter(({ key }) => key !== 'body');
  const ownSubject = own.some(({ key }) => key === 'subject');
  const ours = [...(ownSubject ? [] : [`subject=${encoded(subject)}`]), `body=${encoded(body)}`];
  return `${address}?${[...own.map(({ pair }) => pair), ...ours].join('&')}`;
}

/** The body that a host has put into its `mailto:` address, as a text. */
export const ownBody = (contact: string): string =>
  partsOf(contact)
    .pairs.filter(({ key }) => key === 'body')
    .map(({ pair }) => decoded(pair.slice(pair.indexOf('=') + 1)))
    .join('\n');

/** One header field of an address: its name in lower case, and both as they stand. */
interface Pair {
  readonly key: string;
  readonly pair: string;
}

/**
 * An address cut at its first `?`. A `#` begins a fragment, of which no message has one: in a field, the host has meant
 * the sign.
 */
function partsOf(contact: string): { address: string; pairs: Pair[] } {
  const [, before = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(contact)!;
  const pairs = query
    .replaceAll('#', '%23')
    .split('&')
    .filter((pair) => pair && !pair.startsWith('='))
    .map((pair) => ({ key: decoded(pair.split('=', 1)[0]!).toLowerCase(), pair }));
  return { address: before.split('#', 1)[0]!, pairs };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/\r\n?/g, '\n');
  } catch {
    return text;
  }
}

/** Plain spaces, a third as long once encoded; lines end as in mail. */
function encoded(text: string): string {
  const plain = text.replace(/[\u202f\u00a0]/g, ' ').replace(/\r?\n/g, '\r\n');
  return encodeURIComponent(plain.replace(/\p{Surrogate}/gu, '\ufffd'));
}
