import { render } from 'lit';
import { loadExplainMessages } from '../../language/explain/load.js';
import { loadTablesMessages } from '../../language/tables/load.js';
import { loadTakeAwayMessages } from '../../language/take-away/load.js';
import type { Model } from '../../view/model.js';
import { beside } from '../../view/take-away/beside.js';
import { sheetStyles } from '../../view/take-away/sheet-styles.js';
import { openedIn, sheet, type SheetModel } from '../../view/take-away/sheet.js';
import { takeAwayStyles } from '../../view/take-away/styles.js';
import { dress, worn } from '../dress.js';
import { CrsPrintEvent } from '../events.js';
import type { TakeAwayHost } from '../take-away.js';
import { linkTo } from './link.js';
import { qrOf } from './qr.js';
import { today } from '../today.js';

/** Takes the sheet of before away. */
let clear = (): void => undefined;

/** Prints the result alone. The sheet stands beside the page's body, on paper in its place, until the printing is over. */
export async function print(host: TakeAwayHost, read: () => Model | undefined): Promise<void> {
  const { lang } = read()!;
  const coming: Promise<unknown>[] = [];
  for (const { content } of openedIn(read()!)) {
    content!({ ...read()!, beside: ({ details }) => coming.push(details.load()) });
  }
  const [text, tablesText, explainText] = await Promise.all([
    loadTakeAwayMessages(lang),
    loadTablesMessages(lang),
    loadExplainMessages(lang),
    ...coming,
  ]);
  const model = read()!;
  const link = linkTo(host, model);
  clear();
  host.dispatchEvent(new CrsPrintEvent(model.estimate));
  clear = mounted(host, {
    ...{ ...model, text, tablesText, explainText, link, beside },
    today: today(),
    code: qrOf(link),
  });
  window.print();
}

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
  dress(root, ...(worn.get(host.shadowRoot!) ?? []), takeAwayStyles, sheetStyles);
  render(sheet(model), root);
  // The chart's figures, which no button can open there.
  for (const twin of root.querySelectorAll<HTMLDetailsElement>('.year > details')) twin.open = true;
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
