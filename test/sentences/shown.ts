import type { AnswerValues } from '../../src/core/answers.js';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { all, button, part, plain } from '../element/by-role.js';
import { estimated, isLoading, openAll, printed, root, simulator, status } from '../element/visit.js';
import { until } from '../element/waits.js';
import { readable, tablesIn, type ReadTable } from './read.js';

export type Lang = 'fr' | 'en';

/** Where a sentence may stand. */
export const places = [
  'summary',
  'explain',
  'levers',
  'claim',
  'compare',
  'sheet',
  'copied',
  'aloud',
] as const;
export type Place = (typeof places)[number];

/** All that is said of a case in a language; `aloud` is empty where it was not listened to. */
export type Shown = Readonly<Record<Place, string>> & { readonly tables: readonly ReadTable[] };

const HEADINGS = {
  explain: /^Comprendre ce taux$/,
  levers: /^Réduire ce taux$/,
  claim: /^En cas d’impayé$/,
  compare: /^S’assurer ou s’auto-assurer$/,
};
export type ViewPlace = keyof typeof HEADINGS;
export const viewPlaces = Object.keys(HEADINGS) as ViewPlace[];

/** A simulator with every view, table and panel open, to be shown one case after the other. */
export async function openSimulator(): Promise<CreditRateSimulator> {
  const element = await simulator('lang="fr" turnover="2500000"');
  for (const heading of Object.values(HEADINGS)) button(element, heading).click();
  button(element, /^Tout compris/).click();
  button(element, 'Voir en tableau').click();
  button(element, 'Partager').click();
  // Whoever enters a field has the words for whoever answers.
  root(element).querySelector<HTMLElement>('#insurableTurnover')!.focus();
  const there = () => {
    // A view is drawn where it is seen.
    root(element).querySelector('.views .waiting')?.scrollIntoView();
    return (
      viewPlaces.every((name) => viewIn(element, name).childElementCount > 0) &&
      part(element, 'share') !== undefined &&
      part(element, 'compact') !== undefined &&
      !isLoading(part(element, 'page')!)
    );
  };
  await until(there, 'every view');
  return element;
}

export const viewIn = (element: CreditRateSimulator, name: ViewPlace) => root(element).getElementById(name)!;

/** Has a case answered in place of the one before, and waits for its estimate. */
export async function answer(element: CreditRateSimulator, values: AnswerValues): Promise<void> {
  // A trial is checked by a part of its own, and comes after the rest.
  element.answers = values;
  await until(() => !values.levers || element.answers.levers !== undefined, 'the changes on trial');
  await estimated(element);
}

/**
 * What the status region comes to say of the case in force, in a language; empty where the result is not that of all
 * that was given, and hence not said.
 */
export async function heard(element: CreditRateSimulator, begins: RegExp, before: string): Promise<string> {
  if (root(element).querySelector('.stale')) return '';
  const said = () => readable(status(element).textContent);
  await until(() => said() !== before && begins.test(said()), 'the result read aloud');
  return said();
}

/** Everything that is said of the case in force, in a language. */
export async function shownIn(element: CreditRateSimulator, lang: Lang, aloud: string): Promise<Shown> {
  if (element.lang !== lang) {
    element.lang = lang;
    await until(() => part(element, 'page')?.lang === lang, 'the language');
    const away = () =>
      all(element, '#share button, #share input').length > 0 && !isLoading(part(element, 'page')!);
    await until(away, 'the texts of the language');
  }
  // Paper does not wait: what the views compute is there once it is printed.
  const paper = root(await printed(element));
  window.dispatchEvent(new Event('beforeprint'));
  const detailed = ['claim', 'compare'] as const;
  for (const name of detailed) openAll(viewIn(element, name));
  // the chart of the explanation as a table
  root(element).querySelector<HTMLDetailsElement>('#breakdown')!.open = true;
  // what is drawn on demand waits for an event that comes in the browser's own time
  const drawn = (view: Element) =>
    all(view, 'details[open]').every(({ childElementCount }) => childElementCount > 1);
  await until(
    () => [...detailed, 'explain' as const].every((name) => drawn(viewIn(element, name))),
    'what opens on demand',
  );
  const sheet = { text: textOf(paper), tables: tablesIn(paper) };
  window.dispatchEvent(new Event('afterprint'));
  const views = Object.fromEntries(viewPlaces.map((name) => [name, textOf(viewIn(element, name))])) as Record<
    ViewPlace,
    string
  >;
  return {
    ...views,
    summary: textOf(part(element, 'summary')!),
    sheet: sheet.text,
    copied: await copied(element),
    aloud,
    tables: [...tablesIn(root(element)), ...sheet.tables],
  };
}

/** The result as it goes to the clipboard. */
async function copied(element: CreditRateSimulator): Promise<string> {
  let text: string | undefined;
  const writeText = (written: string) => Promise.resolve(void (text = written));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    button(element, /^(Copier le résultat|Copy the result)$/).click();
    await until(() => text !== undefined, 'the result copied');
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return plain(text);
}

/** A text in which what stands in two boxes does not run together. */
export function textOf(place: ParentNode): string {
  const pieces: string[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const boxed = new Set([
    'P',
    'LI',
    'TD',
    'TH',
    'DT',
    'DD',
    'H2',
    'H3',
    'H4',
    'H5',
    'SMALL',
    'CAPTION',
    'SUMMARY',
  ]);
  let box: Element | null = null;
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode as Text;
    if (parentElement?.closest('style')) continue;
    const own = closestIn(parentElement, boxed);
    if (own !== box) pieces.push(' | ');
    box = own;
    pieces.push(nodeValue ?? '');
  }
  return readable(pieces.join(''));
}

function closestIn(element: Element | null, names: ReadonlySet<string>): Element | null {
  let found = element;
  while (found && !names.has(found.tagName.toUpperCase())) found = found.parentElement;
  return found;
}
