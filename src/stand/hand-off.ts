import { phoneTexts } from '../views/take-away/hand-off.js';
import { qrOf } from '../views/take-away/qr.js';
import type { Identity } from '../screen/model.js';
import type { StandMessages } from './text/fr.js';
import type { Visit } from './visit.js';

/** The case as a code for the visitor's telephone: a link to the broker's page, or all of it in words. */
export interface HandOff {
  readonly kind: 'link' | 'text';
  /** Dark modules by row, quiet zone included; undefined where the case is too long for a code that can be read. */
  readonly code: readonly (readonly boolean[])[] | undefined;
}

/** Of 125 modules a side, which a telephone reads off a screen that shows nothing else, if need be. */
const LARGEST = 27;

const isPage = (address: string | null | undefined): boolean => /^https?:\/\/./i.test(address ?? '');

/**
 * What a telephone reads: the link where the host names a page for it, which may have been opened before or will be once
 * there is a network; else, or where the link is too long, the case in words, the less needed left out until it fits.
 */
export async function handOffOf(
  { host, read }: Visit,
  identity: Identity,
  words: StandMessages['phone'],
): Promise<HandOff> {
  await host.ready;
  await host.updateComplete;
  if (isPage(host.shareBase)) {
    const code = qrOf(await host.shareUrl(), LARGEST);
    if (code) return { kind: 'link', code };
  }
  const texts = await phoneTexts({ ...read()!, identity }, words);
  const [whole] = texts;
  // Rather less than what can hardly be read; rather that than nothing.
  for (const text of texts) {
    const code = qrOf(text);
    if (code) return { kind: 'text', code };
  }
  return { kind: 'text', code: qrOf(whole!, LARGEST) };
}
