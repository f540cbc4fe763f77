import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.js';
import type { CreditRateSimulator, Estimate } from '../../src/entries/index.js';

/** The example of the demo article, as its host writes it. */
export const ARTICLE =
  'turnover="2500000" sector="wholesale" buyers="120" largest="12" topthree="30" term="45" late="15"';

/*
 * Keys, focus and scrolling pass through the driver of a browser that shares the machine with two others: a test that
 * fails gets a second attempt, and the run says so. One that needs it is to be mended.
 */
beforeEach(function () {
  const test = this.currentTest!;
  test.retries(1);
  if ((test as unknown as { currentRetry(): number }).currentRetry() > 0)
    console.warn(`second attempt: ${test.fullTitle()}`);
});

/** A simulator in a page, once its first estimate is on screen. */
export async function simulator(
  attributes = `lang="fr" ${ARTICLE}`,
  content = '',
): Promise<CreditRateSimulator> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.innerHTML = `<credit-rate-simulator ${attributes}>${content}</credit-rate-simulator>`;
  const element = parent.firstElementChild as CreditRateSimulator;
  await element.ready;
  return element;
}

export const root = (element: Element): ShadowRoot => element.shadowRoot!;

/** Text as read: narrow and no-break spaces are spaces. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a selector finds in the element. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];

/** The digits of an amount, with its sign. */
export const eurosIn = (text: string | null | undefined): number =>
  Number(
    plain(text)
      .replace('−', '-')
      .replace(/[^\d-]/g, ''),
  );

/** Opens every disclosure that a selector finds, as a curious visitor would. */
export function openAll(element: Element, selector = 'details'): void {
  for (const details of all(element, selector)) (details as HTMLDetailsElement).open = true;
}

/** What a region says. */
export const said = (element: Element, selector: string): string =>
  plain(root(element).querySelector(selector)?.textContent);

/** What the status region says from now on, in order; nothing else is live. */
export function heardIn(element: Element): string[] {
  if (all(element, '[aria-live]').length > 0) throw new Error('there is another live region');
  const heard: string[] = [];
  const region = root(element).querySelector('[role=status]')!;
  new MutationObserver(() => heard.push(plain(region.textContent))).observe(region, {
    ...{ characterData: true, childList: true, subtree: true },
  });
  return heard;
}

/** A field by its label. */
export function field(element: Element, label: string): HTMLInputElement {
  const labels = [...root(element).querySelectorAll('label')];
  const found = labels.find((candidate) => plain(candidate.textContent) === label);
  if (!found)
    throw new Error(`no field "${label}" among ${labels.map((l) => plain(l.textContent)).join(', ')}`);
  return (found.control ?? found.querySelector('input')) as HTMLInputElement;
}

/** What describes a field: its unit and the line under it. */
export const description = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => plain((control.getRootNode() as ShadowRoot).getElementById(id)?.textContent))
    .join(' ')
    .trim();

/** A button by its accessible name, as far as it is text. */
export function button(element: Element, name: string | RegExp): HTMLButtonElement {
  const buttons = [...root(element).querySelectorAll('button')];
  const found = buttons.find(({ textContent }) =>
    typeof name === 'string' ? plain(textContent) === name : name.test(plain(textContent)),
  );
  if (!found) throw new Error(`no button ${String(name)}`);
  return found;
}

/** Goes out of the field that has the focus, as by keyboard. */
export async function leave(): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await painted();
}

/**
 * Types over what a field holds, key by key; once what was typed before shows, for it may change this field too. Firefox
 * scrolls back to the caret a frame after the last key.
 */
export async function type(control: HTMLInputElement, text: string): Promise<void> {
  await painted();
  control.focus();
  control.select();
  if (text === '') await sendKeys({ press: 'Delete' });
  else await sendKeys({ type: text });
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
  await until(isComplete, 'estimated');
  await element.updateComplete;
}

/** Two frames: the next paint is done. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something to hold, and says what did not. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  ms = 15_000,
): Promise<void> {
  for (const end = performance.now() + ms; !(await holds()); await pause(20)) {
    if (performance.now() > end) throw new Error(`still not: ${what}`);
  }
}

/** Scrolls down until the result is out of sight, and the one-line summary, which has to be there, knows it. */
export async function scrolledAway(element: Element): Promise<void> {
  root(element).querySelector('footer')!.scrollIntoView();
  await until(() => root(element).querySelector('.page.scrolled') !== null, 'out of sight');
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
    await until(() => asked, 'asked');
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
