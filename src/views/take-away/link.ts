import { warnOnce } from '../../browser/warn.js';
import type { LinkKey } from '../../core/link/link-key.js';
import { caseText } from '../../core/link/write.js';
import type { Model } from '../../screen/model.js';
import type { TakeAwayHost } from './host.js';

const SCHEMES = ['https:', 'http:', 'file:'];

const withoutFragment = (url: string): string => url.split('#', 1)[0]!;

/** The page's own address; that of the document around it where it is written into that one. */
const ownPage = (): string =>
  withoutFragment(SCHEMES.includes(location.protocol) ? location.href : document.baseURI);

/** The page that links point to. */
function pageOf({ shareBase }: TakeAwayHost): string {
  if (!shareBase) return ownPage();
  try {
    const { protocol, href } = new URL(shareBase, document.baseURI);
    if (SCHEMES.includes(protocol)) return withoutFragment(href);
  } catch {
    // No address at all.
  }
  warnOnce('bad-attribute', `share-base="${shareBase}" is no address of a page; links point to this one.`);
  return ownPage();
}

/** The simulators beside this one, itself included. */
export const siblingsOf = (host: TakeAwayHost): Element[] => [
  ...(host.getRootNode() as Document | ShadowRoot).querySelectorAll(host.localName),
];

/** How a link names this simulator among those of its page. */
function nameOf(host: TakeAwayHost): string {
  const all = siblingsOf(host);
  return all.length > 1 ? host.id || String(all.indexOf(host) + 1) : '';
}

/** A link to the case on screen. Another page than this one may have another example, and is told everything. */
export function linkTo(host: TakeAwayHost, { state, tariff }: Model, viewKeys: readonly LinkKey[]): string {
  const page = pageOf(host);
  const here = page === ownPage();
  return `${page}#${caseText(state, tariff, viewKeys, here ? { sim: nameOf(host) } : { whole: true })}`;
}
