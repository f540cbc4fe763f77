/** The longest address that mail programs and systems are known to take whole; Windows gives up above 2,048. */
export const LONGEST = 1800;

/**
 * Address that opens a message to a host's contact. What the host has put into it (`cc=…`, its own subject) stays; the
 * body is ours.
 *
 * @param contact `mailto:` address as the host wrote it
 */
export function mailto(contact: string, subject: string, body: string): string {
  const [address = '', query = ''] = contact.split('?', 2);
  const own = query.split('&').filter((pair) => pair && !/^body=/i.test(pair));
  const ownSubject = own.some((pair) => /^subject=/i.test(pair));
  const ours = [...(ownSubject ? [] : [`subject=${encoded(subject)}`]), `body=${encoded(body)}`];
  return `${address}?${[...own, ...ours].join('&')}`;
}

/** Plain spaces, a third as long once encoded; lines end as in mail. */
function encoded(text: string): string {
  const plain = text.replace(/[\u202f\u00a0]/g, ' ').replace(/\r?\n/g, '\r\n');
  return encodeURIComponent(plain.replace(/\p{Surrogate}/gu, '\ufffd'));
}
