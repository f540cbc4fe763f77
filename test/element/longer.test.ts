import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { locales } from '../../src/text/locales.js';
import { all, allByRole, part, said } from './by-role.js';
import { expectFit } from './for-all.js';
import { ARTICLE, estimated, openView, simulator, unfoldAll } from './visit.js';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../src/*/text/fr.ts', '../../src/views/*/text/fr.ts'],
  { eager: true },
);

/** A text with two fifths more: words where it has some, else a longer word. */
function longer(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < 4
    ? text
    : text + (text.includes(' ') ? ' ' : '') + text.slice(0, Math.ceil(text.length * 0.4)).trim();
}

/** Makes every text of a dictionary longer, in place: the element has the same one. */
function lengthen(dictionary: Record<string, unknown>): void {
  for (const [key, text] of Object.entries(dictionary)) {
    if (typeof text === 'string') dictionary[key] = longer(text);
    else if (typeof text === 'function')
      dictionary[key] = (...values: unknown[]): unknown => {
        const told = (text as (...given: unknown[]) => unknown)(...values);
        return typeof told === 'string' ? longer(told) : told;
      };
    else if (typeof text === 'object' && text !== null) lengthen(text as Record<string, unknown>);
  }
}

/** Everything inside, that of views too, but what is drawn in a chart's own measures. */
const parts = (element: Element) => all(element, '*').filter((one) => !one.closest('svg, option, select'));

describe('the screen at the width of a phone', () => {
  before(() => setViewport({ width: 360, height: 640 }));

  it('holds what further languages say', async () => {
    for (const lang of locales.slice(2)) {
      const element = await simulator(`lang="${lang}" ${ARTICLE}`);
      await estimated(element);
      expectFit(element, parts(element));
      element.remove();
    }
  });

  it('holds texts two fifths longer, in every view', async () => {
    for (const texts of Object.values(files)) lengthen(texts['messages'] as Record<string, unknown>);
    const element = await simulator(`lang="fr" ${ARTICLE}`);
    await estimated(element);
    const headings = allByRole(element, 'button')
      .filter((one) => one.closest('h3') && one.hasAttribute('aria-expanded'))
      .map(said);
    expect(headings).to.have.length(6);
    for (const heading of headings) await openView(element, heading);
    await unfoldAll(part(element, 'page')!);
    expectFit(element, parts(element));
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth, 'the page, sideways').to.be.at.most(clientWidth);
  });
});
