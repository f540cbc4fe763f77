import { expect } from '@open-wc/testing';
import { isLoading, root } from '../element/visit.js';
import { painted, until } from '../element/waits.js';
import { randomCase } from './cases.js';
import { answer, openSimulator, textOf, viewIn } from './shown.js';

const VIEWS = ['claim', 'compare'] as const;
const CASES = [3, 11, 24];

/** Every figure that a view tells, but for the lines under its fields: these say what a hypothesis is. */
function figuresIn(view: Element): string[] {
  const copy = view.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('[id$="-note"]')) note.remove();
  return (textOf(copy).match(/\d[\d\s.,]*/g) ?? []).map((figure) => figure.trim());
}

const openFields = (view: Element) =>
  [...view.querySelectorAll<HTMLInputElement>('input[type=text]')].filter(
    ({ value, placeholder }) => value === '' && placeholder !== '',
  );

describe('a hypothesis of a view, typed as shown', () => {
  for (const seed of CASES) {
    it(`changes no figure of case ${seed}`, async () => {
      const element = await openSimulator();
      const values = randomCase(seed);
      await answer(element, values);
      for (const name of VIEWS) {
        const view = viewIn(element, name);
        view.scrollIntoView();
        // what is out of the window follows later: before the browser prints, at once
        for (const moment of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(moment));
        await until(() => view.querySelector('[aria-busy=true]') === null, `${name}, computed`);
        await until(() => !isLoading(view), `${name}, loaded`);
        const before = figuresIn(view);
        for (const { id, placeholder } of openFields(view)) {
          const field = root(element).getElementById(id) as HTMLInputElement;
          field.focus();
          field.value = placeholder;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await painted();
          expect(figuresIn(view).join(' | '), `${id} as ${placeholder}`).to.equal(before.join(' | '));
        }
      }
    });
  }
});
