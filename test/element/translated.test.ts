import { expect } from '@open-wc/testing';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { all, button, field, part, said } from './by-role.js';
import { ARTICLE, errors, estimated, openView, root, simulator, unfoldAll } from './visit.js';
import { until } from './waits.js';

const VIEWS = ['Comprendre ce taux', 'Réduire ce taux', 'En cas d’impayé', 'S’assurer ou s’auto-assurer'];

/** Texts in a place, those that only stand between words too. */
function textsIn(place: Node): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

const isFree = (text: Text) => !text.parentElement?.closest('[translate=no], font');

/** Puts every text that may be translated into capitals, as browsers' translators put theirs in place of it. */
function translate(element: Element): void {
  for (const [i, text] of textsIn(root(element)).filter(isFree).entries()) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data.toUpperCase();
    // One way of theirs, then the other.
    if (i % 2) {
      outer.append(inner);
      text.replaceWith(outer);
    } else {
      text.before(outer);
      outer.append(inner);
      text.remove();
    }
  }
}

/** The result, whoever has put it into capitals. */
const result = (element: Element): string =>
  ['rate', 'cost', 'progress'].map((name) => said(part(element, name)).toLowerCase()).join(' ');

async function whole(): Promise<CreditRateSimulator> {
  const element = await simulator(`lang="fr" ${ARTICLE}`);
  element.scrollIntoView();
  await estimated(element);
  for (const heading of VIEWS) await openView(element, heading);
  await unfoldAll(part(element, 'page')!);
  await until(() => all(element, '[part=compact]').length === 1, 'the line');
  return element;
}

/** Answers, and waits for the estimate; only what is seen is priced in full. */
async function answered(element: CreditRateSimulator, dso: number): Promise<string> {
  element.scrollIntoView();
  element.answers = { ...element.answers, dso };
  await estimated(element);
  return result(element);
}

describe('a page that the browser translates', () => {
  it('marks its figures as none of the translator’s', async () => {
    const element = await whole();
    const marked = (text: Text) => !isFree(text);
    for (const place of all(element, 'td, svg, [part=rate] .figure, [part=cost] .figure'))
      for (const text of textsIn(place)) expect(marked(text), text.data).to.equal(true);
    expect(all(element, 'td').length).to.be.above(20);
  });

  it('shows new figures, all open, and leaves the rest as translated', async () => {
    const plain = await simulator(`lang="fr" ${ARTICLE}`);
    const expected = [await answered(plain, 90), await answered(plain, 30)];
    plain.remove();
    const element = await whole();
    const view = all(element, '#explain')[0]!;
    const seen = await errors(async () => {
      translate(element);
      expect(all(element, 'font').length).to.be.above(300);
      for (const [i, dso] of [90, 30].entries()) {
        const before = said(view).toLowerCase();
        expect(await answered(element, dso)).to.equal(expected[i]);
        // Views follow once they are near the window.
        view.scrollIntoView();
        await until(() => said(view).toLowerCase() !== before, 'new figures in the view');
        expect(said(part(element, 'title'))).to.equal('VOTRE TAUX D’ASSURANCE-CRÉDIT');
        translate(element);
      }
    });
    expect(seen).to.deep.equal([]);
  });

  it('opens, closes and tells what it likes, and takes back what the translator takes back', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE} compact`);
    await estimated(element);
    const seen = await errors(async () => {
      translate(element);
      button(element, 'AFFINER ET COMPRENDRE').click();
      await until(() => all(element, '[part=scale]').length === 1, 'the rest');
      translate(element);
      const turnover = all(element, '#insurableTurnover')[0] as HTMLInputElement;
      turnover.value = '1.500';
      turnover.dispatchEvent(new Event('input', { bubbles: true }));
      turnover.dispatchEvent(new Event('change', { bubbles: true }));
      await until(
        () => said(all(element, '#insurableTurnover-note')[0]).includes('1 500'),
        'the question back',
      );
      translate(element);
      button(element, 'AFFINER ET COMPRENDRE').click();
      await until(() => all(element, '[part=scale]').length === 0, 'the rest gone');
      // Back to the original: the texts themselves are gone for good.
      for (const font of all(element, 'font').filter(
        ({ parentElement }) => parentElement!.localName !== 'font',
      ))
        font.replaceWith(font.textContent.toLowerCase());
      element.reset();
      await estimated(element);
    });
    expect(seen).to.deep.equal([]);
    expect(said(part(element, 'title'))).to.equal('Votre taux d’assurance-crédit');
    expect(field(element, 'Chiffre d’affaires HT à assurer').value).to.match(/^2.500.000$/);
  });
});
