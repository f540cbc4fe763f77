import { expect } from '@open-wc/testing';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import type { Outcome } from '../../src/views/buyers/reading/protocol.js';
import { buyersReadBy } from '../../src/views/buyers/start.js';
import { messages as en } from '../../src/views/buyers/text/en.js';
import { messages as fr } from '../../src/views/buyers/text/fr.js';
import { readingOf } from '../core/books-report.js';
import { all, part } from '../element/by-role.js';
import { replaceStart } from '../element/for-all.js';
import { openView, root, simulator } from '../element/visit.js';
import { painted, until } from '../element/waits.js';
import { cases, conditions, factsOfBooks, type BooksCase } from './books.js';
import { saidIn } from './read.js';
import { textOf } from './shown.js';

const texts = { fr, en };
const langs = ['fr', 'en'] as const;

let outcome: Outcome;
const reader = {
  worker: (): Worker => {
    throw new DOMException('', 'SecurityError');
  },
  here: () => Promise.resolve(() => Promise.resolve(outcome)),
};

const place = (element: Element) => root(element).getElementById('buyers')!;

/** Waits for what follows from all that was said so far. */
async function priced(element: Element): Promise<void> {
  const list = () => all(place(element), '.books-list')[0];
  await until(() => {
    list()?.scrollIntoView();
    return list()?.ariaBusy === 'false' && list()!.childElementCount > 2;
  }, 'the price of the list');
}

/** A simulator whose visitor has given these books, and said what the case has of their buyers. */
async function shown({ report, refused, graded, named }: BooksCase): Promise<CreditRateSimulator> {
  const element = await simulator('lang="fr" turnover="2500000"');
  await openView(element, 'Mes clients');
  outcome = { status: 'read', reading: readingOf(report) };
  const input = all(place(element), 'input[type=file]')[0] as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File(['…'], 'livres.txt'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => all(place(element), '.quality').length > 0, 'the books read');
  await priced(element);
  const adjust = async <E extends HTMLElement>(adjusting: string, control: string) => {
    const choice = all(place(element), '#books-adjusting')[0] as HTMLSelectElement;
    choice.value = adjusting;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    const controls = () => all(place(element), `.buyers-table td ${control}`) as E[];
    await until(() => controls().length > 0, adjusting);
    return controls();
  };
  if (refused > 0) for (const tick of (await adjust('refused', 'input')).slice(0, refused)) tick.click();
  if (graded) {
    const [first] = await adjust<HTMLSelectElement>('grade', 'select');
    first!.value = 'A';
    first!.dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (named) all(place(element), '#books-names')[0]!.click();
  // what was said is drawn, and with it that the price is of before
  await painted();
  await priced(element);
  return element;
}

describe('what is said of a company’s own books', () => {
  let undo: () => void;
  before(() => {
    undo = replaceStart('buyers', () => Promise.resolve(buyersReadBy(reader)));
  });
  after(() => undo());

  cases.forEach((one, i) => {
    it(`is true, sentence by sentence, in both languages: case ${i}`, async () => {
      const element = await shown(one);
      const facts = factsOfBooks(one);
      const faults: string[] = [];
      for (const lang of langs) {
        element.lang = lang;
        await until(
          () => part(element, 'page')?.lang === lang && all(place(element), '.quality').length > 0,
          'the language',
        );
        await until(
          () => textOf(place(element)).includes(texts[lang].quality.heading),
          'the texts of the language',
        );
        const text = textOf(place(element));
        for (const [name, { says, if: holds }] of Object.entries(conditions)) {
          const isSaid = saidIn(text, says(texts[lang])).length > 0;
          if (isSaid !== holds(facts))
            faults.push(`${lang} ${isSaid ? 'said, and false' : 'not said'}: ${name}`);
        }
      }
      expect(faults.join('\n')).to.equal('');
    });
  });

  it('has each sentence true in a case, and false in another', () => {
    const facts = cases.map(factsOfBooks);
    const always = Object.entries(conditions).filter(
      ([, { if: holds }]) => new Set(facts.map(holds)).size < 2,
    );
    expect(always.map(([name]) => name)).to.deep.equal([]);
  });
});
