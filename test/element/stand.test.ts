import { expect } from '@open-wc/testing';
import { all, button, part } from './by-role.js';
import { holdingTimers } from './held-timers.js';
import { ARTICLE, root, simulator } from './visit.js';
import { painted, until } from './waits.js';

type Simulator = Awaited<ReturnType<typeof simulator>>;

const visitorOf = (element: Simulator): Simulator | null =>
  root(element).querySelector('credit-rate-simulator');

/** A stand at its attract screen. */
async function stand(attributes = '', content = ''): Promise<Simulator> {
  const element = await simulator(
    `lang="fr" ${ARTICLE} mode="stand" broker="Cabinet Exemple" ${attributes}`,
    content,
  );
  await until(() => !!part(element, 'stand'), 'a stand');
  return element;
}

/** A visitor has begun. */
async function begin(element: Simulator): Promise<Simulator> {
  button(element, 'Touchez pour commencer').click();
  await until(() => !!visitorOf(element)?.estimate, 'a visitor’s estimate');
  await visitorOf(element)!.updateComplete;
  return visitorOf(element)!;
}

/** What the page warns of while something runs. */
async function warnings(run: (told: readonly string[]) => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (text: string) => told.push(text);
  try {
    await run(told);
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('the mode', () => {
  it('is the usual screen where it says so or nothing that is known, with one warning', async () => {
    const isOfMode = (text: string) => text.includes('mode=');
    const told = await warnings(async (told) => {
      for (const mode of ['article', 'kiosque']) {
        const element = await simulator(`lang="fr" ${ARTICLE}`);
        element.mode = mode;
        await element.updateComplete;
        // Its part has come, and has drawn.
        if (mode === 'kiosque') await until(() => told.some(isOfMode), 'a warning');
        await painted();
        await element.updateComplete;
        expect(part(element, 'summary') !== null).to.equal(true);
      }
    });
    expect(told.filter(isOfMode)).to.deep.equal([
      '[credit-rate-simulator] bad-attribute: mode="kiosque" is not understood; the usual screen is shown.',
    ]);
  });

  it('may change: a stand gives way to the usual screen, and its visitor is gone', async () => {
    const element = await stand();
    await begin(element);
    element.mode = null;
    await until(() => !part(element, 'stand') && !!part(element, 'summary'), 'the usual screen');
    expect(visitorOf(element) === null).to.equal(true);
  });
});

describe('the stand', () => {
  it('gives each visitor the example, the host’s views but none that asks for files, and no contact', async () => {
    const element = await stand('views="claim" contact="https://cabinet.example"');
    const visitor = await begin(element);
    expect(visitor.answers).to.deep.equal(element.answers);
    expect(all(visitor, '.views > h3').length).to.equal(1);
    expect(all(visitor, 'a[href]').length).to.equal(0);
  });

  it('keeps the visitor’s answers from the element around, and tells them in events alone', async () => {
    const element = await stand();
    const before = element.answers;
    const visitor = await begin(element);
    const heard = new Promise<EventTarget | null>((resolve) => {
      document.addEventListener('crs-estimate', ({ target }) => resolve(target), { once: true });
    });
    visitor.answers = { insurableTurnover: 7_654_321 };
    expect((await heard) === element).to.equal(true);
    expect(element.answers).to.deep.equal(before);
  });

  it('shows the host’s legal slot to the visitor', async () => {
    const element = await stand('', '<p slot="legal">Police 42.</p>');
    await begin(element);
    expect(element.querySelector('[slot=legal]')!.checkVisibility()).to.equal(true);
  });

  it('leaves no timer behind where it is taken away', async () => {
    await holdingTimers([75_000], async (quiet) => {
      const element = await stand();
      await begin(element);
      expect(quiet.waiting()).to.equal(1);
      element.remove();
      expect(quiet.waiting()).to.equal(0);
      expect(visitorOf(element) === null).to.equal(true);
    });
  });
});
