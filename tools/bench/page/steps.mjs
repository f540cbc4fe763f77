import { viewNames } from '../../views.mjs';
import { PAUSE } from './trace.mjs';

/** What the page finds its parts by, in the shadow root. */
const TURNOVER = 'insurableTurnover';
const views = await viewNames();
/** Between two keys of somebody who types fast, ms. */
const BETWEEN_KEYS = 150;
const DIGITS = ['1', 'Backspace', '2', 'Backspace', '3', 'Backspace'];

/**
 * What a visitor does, in this order: its group, its name, and `run(tab)`, which prepares it and does it, marked in the
 * trace by its name.
 */
export const steps = [
  tapping('typing', 'entering the field of the turnover', TURNOVER),
  typing('views closed'),
  choosing('sector', 'choosing a sector', 'sector'),
  tapping('helper', 'opening a helper', 'grossBadDebtRatio-button', { again: true }),
  tapping('share', 'Partager', 'share-button', { again: true }),
  ...views.map((view) => tapping('views', `opening ${view}`, `${view}-button`, { again: true })),
  typing('four views open', openViews),
  typing('everything open', openEverything),
  {
    group: 'lang',
    name: 'setting lang',
    run: (tab) => measured(tab, 'setting lang', () => tab.evaluate(setLanguage, 'en')),
  },
].flat();

/** The names of the groups, for `--only`. */
export const groups = [...new Set(steps.map(({ group }) => group))];

/** Does something between two marks, until all is quiet again. */
async function measured(tab, name, act) {
  await tab.mark(name);
  await act();
  await tab.quiet();
  await tab.mark(PAUSE);
}

/** A tap on what has an id; `again`: closed, and opened once more, with all its parts there. It is left closed. */
function tapping(group, name, id, { again = false } = {}) {
  const once = (name, close) => ({
    group,
    name,
    async run(tab) {
      const [x, y] = await tab.evaluate(centre, id);
      await measured(tab, name, () => tab.page.touchscreen.tap(x, y));
      if (!close) return;
      if (!(await tab.evaluate(press, id))) throw new Error(`${name}: it had not opened`);
      await tab.quiet();
    },
  });
  return again ? [once(name, true), once(`${name}, again`, true)] : once(name, false);
}

function typing(state, prepare) {
  const name = `typing, ${state}`;
  return {
    group: 'typing',
    name,
    async run(tab) {
      if (prepare) await prepare(tab);
      await tab.evaluate(focus, TURNOVER);
      await tab.page.keyboard.press('End');
      await tab.quiet();
      await measured(tab, name, async () => {
        for (const key of DIGITS) {
          await tab.page.keyboard.press(key);
          await tab.page.waitForTimeout(BETWEEN_KEYS);
        }
      });
    },
  };
}

function choosing(group, name, id) {
  return {
    group,
    name,
    async run(tab) {
      const before = await tab.evaluate(focus, id);
      await tab.quiet();
      await measured(tab, name, () => tab.page.keyboard.press('ArrowDown'));
      if ((await tab.evaluate(focus, id)) === before) throw new Error(`${name}: nothing was chosen`);
    },
  };
}

async function openViews(tab) {
  for (const view of views) await tab.evaluate(open, `${view}-button`);
  await tab.quiet();
}

/** All that unfolds, and what unfolds in it. */
async function openEverything(tab) {
  await openViews(tab);
  while (await tab.evaluate(unfold)) await tab.quiet();
}

// What follows runs in the page, each function by itself.

/** Brings what has an id into view, and tells where its centre is once that is drawn. */
async function centre(id) {
  const element = document.querySelector('credit-rate-simulator').shadowRoot.getElementById(id);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/** Presses a heading; tells whether what it opens was open. */
function press(id) {
  const button = document.querySelector('credit-rate-simulator').shadowRoot.getElementById(id);
  const wasOpen = button.ariaExpanded === 'true' || button.parentElement.open === true;
  button.click();
  return wasOpen;
}

function open(id) {
  const button = document.querySelector('credit-rate-simulator').shadowRoot.getElementById(id);
  if (button.ariaExpanded !== 'true') button.click();
}

function unfold() {
  const { shadowRoot } = document.querySelector('credit-rate-simulator');
  const closed = [...shadowRoot.querySelectorAll('details:not([open])')];
  for (const details of closed) details.open = true;
  return closed.length > 0;
}

function focus(id) {
  const control = document.querySelector('credit-rate-simulator').shadowRoot.getElementById(id);
  control.focus();
  return control.value;
}

function setLanguage(lang) {
  const simulator = document.querySelector('credit-rate-simulator');
  const heading = simulator.shadowRoot.getElementById('explain-button');
  const before = heading.textContent;
  return new Promise((resolve) => {
    new MutationObserver((_changes, observer) => {
      if (heading.textContent === before) return;
      observer.disconnect();
      resolve();
    }).observe(heading, { characterData: true, childList: true, subtree: true });
    simulator.lang = lang;
  });
}
