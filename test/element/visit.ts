import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { loadActing } from '../../src/element/acting.js';
import '../../src/entries/index.js';
import type { CreditRateSimulator, Estimate } from '../../src/entries/index.js';
import {
  all,
  allByRole,
  button,
  disclosure,
  part,
  plain,
  said,
  view,
  type Name,
  type Place,
} from './by-role.js';
import { painted, until } from './waits.js';

/** The example of the demo article, as its host writes it. */
export const ARTICLE =
  'turnover="2500000" sector="wholesale" buyers="120" largest="12" topthree="30" term="45" late="15"';

/**
 * A simulator in a page, once its first estimate is on screen and the part is there without which what is done waits:
 * when that comes is the machine's affair, and the built files' tests have it late.
 */
export async function simulator(
  attributes = `lang="fr" ${ARTICLE}`,
  content = '',
): Promise<CreditRateSimulator> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.innerHTML = `<credit-rate-simulator ${attributes}>${content}</credit-rate-simulator>`;
  const element = parent.firstElementChild as CreditRateSimulator;
  await Promise.all([element.ready, loadActing()]);
  return element;
}

export const root = (element: Element): ShadowRoot => element.shadowRoot!;

/** The digits of an amount, with its sign. */
export const eurosIn = (text: string | null | undefined): number =>
  Number(
    plain(text)
      .replace('−', '-')
      .replace(/[^\d-]/g, ''),
  );

/** Opens every disclosure in a place, as a curious visitor would. */
export function openAll(place: Place): void {
  for (const details of all(place, 'details')) (details as HTMLDetailsElement).open = true;
}

/** Whether something in a place is on its way: what is closed waits until somebody opens it. */
export const isLoading = (place: Element): boolean =>
  all(place, 'p').some(
    (line) =>
      /^(Chargement|Loading|Wird geladen|Cargando|Caricamento|Laden)…/.test(said(line)) &&
      !line.closest('details:not([open])'),
  );

/** Opens a disclosure by its name, and waits for what is inside. */
export async function unfold(place: Place, name: Name): Promise<HTMLDetailsElement> {
  const details = disclosure(place, name);
  if (!details.open) button(place, name).click();
  await until(
    () => details.open && details.childElementCount > 1 && !isLoading(details),
    `the inside of ${String(name)}`,
  );
  return details;
}

/** Opens all that a place holds, what comes on demand and what is in it too. */
export async function unfoldAll(place: Element): Promise<void> {
  const closed = () => all(place, 'details:not([open])');
  do {
    openAll(place);
    // what is drawn on demand waits for an event that comes in the browser's own time
    const drawn = () => all(place, 'details[open]').every(({ childElementCount }) => childElementCount > 1);
    await until(() => !isLoading(place) && drawn(), 'all that opens');
    await painted();
  } while (closed().length > 0);
}

/** Opens a view by its heading, and waits until it shows. */
export async function openView(element: Element, heading: Name): Promise<HTMLElement> {
  const opener = button(element, heading);
  opener.scrollIntoView();
  opener.click();
  const place = view(element, heading);
  await until(() => place.childElementCount > 0 && !isLoading(place), `the view ${String(heading)}`);
  await until(() => staysInWindow(opener), `the view ${String(heading)} in the window`);
  return place;
}

/**
 * Whether something is in the window two frames later; where it has gone, it is brought back. WebKitGTK may carry out
 * late the scroll to the top of the page that the end of the test before has left shorter, and what is out of the
 * window is not drawn.
 */
async function staysInWindow(element: Element): Promise<boolean> {
  await painted();
  const { top, bottom } = element.getBoundingClientRect();
  const isThere = bottom > 0 && top < innerHeight;
  if (!isThere) element.scrollIntoView();
  return isThere;
}

/** The one region that tells what has changed. Others come and go with what they tell of; it is the last. */
export const status = (element: Element): HTMLElement => allByRole(element, 'status').at(-1)!;

/** What the status region says from now on, in order; nothing else is live. */
export function heardIn(element: Element): string[] {
  if (all(element, '[aria-live]').length > 0) throw new Error('there is another live region');
  const heard: string[] = [];
  const region = status(element);
  new MutationObserver(() => heard.push(plain(region.textContent))).observe(region, {
    ...{ characterData: true, childList: true, subtree: true },
  });
  return heard;
}

/** What describes a field: its unit and the line under it. */
export const description = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => plain((control.getRootNode() as ShadowRoot).getElementById(id)?.textContent))
    .join(' ')
    .trim();

/** Whether a field says what is wrong: until the part that says why has come, it only says that something is. */
export const isTold = (control: Element): boolean =>
  control.getAttribute('aria-invalid') === 'true' && !description(control).endsWith('À revoir.');

/** Goes out of the field that has the focus, as by keyboard. */
export async function leave(): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await painted();
}

/**
 * Types over what a field holds, as one edit, so that no machine is slow enough to rest in the middle; once what was typed
 * before shows, for it may change this field too. Firefox scrolls back to the caret a frame after it.
 */
export async function type(control: HTMLInputElement, text: string): Promise<void> {
  await painted();
  control.focus();
  control.select();
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (control.value !== text) throw new Error(`«${control.value}» instead of «${text}» was typed`);
  await (control.getRootNode() as { host?: CreditRateSimulator }).host?.updateComplete;
  await painted();
}

/** The last estimate that each element has said is complete. */
const complete = new WeakMap<EventTarget, Estimate>();
addEventListener('crs-estimate', ({ target, detail }) => complete.set(target!, detail), true);

/** Waits until the estimate is complete, and is that of the answers; told of before or not. */
export async function estimated(element: CreditRateSimulator): Promise<void> {
  const isComplete = () => {
    const { estimate, answers } = element;
    return (
      estimate !== undefined &&
      complete.get(element) === estimate &&
      JSON.stringify(estimate.answers) === JSON.stringify(answers)
    );
  };
  await until(isComplete, 'a complete estimate of the answers in force');
  await element.updateComplete;
}

/** Scrolls down until the result is out of sight, and the one-line summary, which has to be there, knows it. */
export async function scrolledAway(element: Element): Promise<void> {
  part(element, 'footer')!.scrollIntoView();
  const line = getComputedStyle(part(element, 'compact')!);
  await until(() => line.visibility === 'visible', 'the result out of sight');
}

/** The sheet of paper that is made, once the browser is asked to print it; it stays until `afterprint`. */
export async function printed(
  element: CreditRateSimulator,
  print = () => element.print(),
): Promise<HTMLElement> {
  const usual = window.print.bind(window);
  let asked = false;
  window.print = () => void (asked = true);
  try {
    print();
    await until(() => asked, 'the browser asked to print');
  } finally {
    window.print = usual;
  }
  return document.documentElement.lastElementChild as HTMLElement;
}

/** What stands open on the paper of an element. */
export async function openOnPaper(element: CreditRateSimulator): Promise<Element[]> {
  const sheet = root(await printed(element));
  window.dispatchEvent(new Event('afterprint'));
  return [...sheet.querySelectorAll('details[open]')];
}

/** Errors that reach the page while something runs, kept from whoever else would be told of them. */
export async function errors(run: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    seen.push(String('reason' in event ? event.reason : event.message));
  };
  addEventListener('error', keep, true);
  addEventListener('unhandledrejection', keep, true);
  try {
    await run();
  } finally {
    removeEventListener('error', keep, true);
    removeEventListener('unhandledrejection', keep, true);
  }
  return seen;
}

/** Collects what the component warns of while something runs, which may wait for it. */
export async function warnings(run: (seen: readonly string[]) => Promise<void>): Promise<string[]> {
  const usual = console.warn;
  const seen: string[] = [];
  console.warn = (...words: unknown[]) => {
    const text = words.join(' ');
    if (text.startsWith('[credit-rate-simulator]')) seen.push(text);
  };
  try {
    await run(seen);
  } finally {
    console.warn = usual;
  }
  return seen;
}
