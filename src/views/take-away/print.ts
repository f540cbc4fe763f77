import { render } from 'lit';
import { today } from '../../browser/today.js';
import { adoptedStyles, adoptStyles } from '../../lazy/adopt-styles.js';
import type { ReadModel } from '../../lazy/host.js';
import { sheet, type SheetModel } from './draw/sheet.js';
import { CrsPrintEvent } from './events.js';
import type { Rooms, TakeAwayHost } from './host.js';
import { linkTo } from './link.js';
import { takeAwayMessages } from './messages.js';
import { qrOf } from './qr.js';
import { sheetStyles } from './sheet-styles.js';
import { takeAwayStyles } from './styles.js';

/** Takes the sheet of before away. */
let clear = (): void => undefined;

/** Prints the result alone. The sheet stands beside the page's body, on paper in its place, until the printing is over. */
export async function print(
  host: TakeAwayHost,
  read: ReadModel,
  { loadLinkKeys, sheetParts }: Rooms,
): Promise<void> {
  const { lang } = read()!;
  const [text, viewKeys, firstPage] = await Promise.all([
    takeAwayMessages(lang),
    loadLinkKeys(),
    Promise.all(sheetParts.map(async (part) => (await part())(lang))),
  ]);
  clear();
  host.dispatchEvent(new CrsPrintEvent(read()!.estimate));
  const model = read()!;
  const link = linkTo(host, model, viewKeys);
  clear = mounted(host, {
    ...{ ...model, text, link, firstPage },
    today: today(),
    code: qrOf(link),
    legal: legalOf(host),
    isOpen: () => false,
  });
  window.print();
}

/** What the host has put into the slot `legal`, in words. */
const legalOf = (host: TakeAwayHost): string =>
  [...host.querySelectorAll(':scope > [slot=legal]')]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' ');

/** On the visitor's paper; beats whatever the page says of its root and body. */
const PAGE = `@page { margin: 10mm 14mm }
@media print {
  :root:root:not(#_) { all: initial !important }
  :root:root:not(#_) > body:not(#_) { display: none !important }
}`;

/** Puts the sheet beside the body, without a trace on screen; returns how to take it away. */
function mounted(host: TakeAwayHost, model: SheetModel): () => void {
  const { ownerDocument: page } = host;
  const place = page.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  page.documentElement.append(place);
  adoptStyles(root, ...(adoptedStyles.get(host.shadowRoot!) ?? []), takeAwayStyles, sheetStyles);
  render(sheet(model), root);
  // The chart's figures and further remarks, which no button can open there.
  for (const twin of root.querySelectorAll<HTMLDetailsElement>('.year > details, .panel > details'))
    twin.open = true;
  const sheetOfPage = new (page.defaultView ?? window).CSSStyleSheet();
  sheetOfPage.replaceSync(PAGE);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheetOfPage];
  const remove = () => {
    place.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheetOfPage);
    window.removeEventListener('afterprint', remove);
    for (const type of ENDS) page.removeEventListener(type, remove, true);
    clear = () => undefined;
  };
  window.addEventListener('afterprint', remove);
  for (const type of ENDS) page.addEventListener(type, remove, true);
  return remove;
}

/** Where printing is refused, nothing says that it is over; the visitor's next move does. */
const ENDS = ['pointerdown', 'keydown'] as const;
