import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { firstMessages } from '../../src/screen/messages.js';
import type { ViewPart } from '../../src/screen/model.js';
import { views, type ViewName } from '../../src/views/index.js';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { all, field, part, view } from './by-role.js';
import { asBefore } from './for-all.js';
import { ARTICLE, estimated, openView, root, simulator, unfold } from './visit.js';
import { painted, until } from './waits.js';

/*
 * What is drawn, and when, by counts. A question asks for its own label each time that it is drawn, the result for the
 * words beside the likely rate, a view for its drawing.
 */

const HEADINGS: Record<ViewName, string> = {
  explain: 'Comprendre ce taux',
  levers: 'Réduire ce taux',
  claim: 'En cas d’impayé',
  compare: 'S’assurer ou s’auto-assurer',
  offers: 'Comparer des offres',
  buyers: 'Mes clients',
};
const names = Object.keys(HEADINGS) as ViewName[];

/** How often each thing was drawn since the last `forget`. */
let drawn: Record<string, number> = {};
const forget = () => (drawn = {});
const count = (name: string) => (drawn[name] = (drawn[name] ?? 0) + 1);
/** Views that were drawn in the timer's task in which another one was. */
let together: string[] = [];
let inThisTask: string | undefined;
const undo: (() => void)[] = [];

/** Counts who reads a text. */
function counted(texts: object, key: string, name: string): void {
  const usual: unknown = Reflect.get(texts, key);
  Object.defineProperty(texts, key, {
    configurable: true,
    get: () => {
      count(name);
      return usual;
    },
  });
  undo.push(() => Object.defineProperty(texts, key, { configurable: true, writable: true, value: usual }));
}

function drawnIn(name: string): void {
  count(name);
  if (inThisTask !== undefined && inThisTask !== name) together.push(name);
  inThisTask = name;
}

/** Each timer that ends is a task of its own. */
function toldTasks(): void {
  const usual = window.setTimeout.bind(window);
  window.setTimeout = ((handler: (...given: unknown[]) => void, length?: number, ...given: unknown[]) =>
    usual(() => {
      inThisTask = undefined;
      handler(...given);
    }, length)) as typeof window.setTimeout;
  undo.push(() => void (window.setTimeout = usual));
}

function countedView(name: ViewName): void {
  const usual = views[name].start;
  Reflect.set(views[name], 'start', async () => {
    const start = await usual();
    return async (...given: Parameters<typeof start>): Promise<ViewPart> => {
      const { draw, follow, paper } = await start(...given);
      const counting: ViewPart['draw'] = (model) => {
        drawnIn(name);
        return draw(model);
      };
      return { draw: counting, paper, ...(follow && { follow }) };
    };
  });
  undo.push(() => Reflect.set(views[name], 'start', usual));
}

beforeEach(() => {
  for (const [name, texts] of Object.entries(firstMessages.fields)) counted(texts, 'label', name);
  counted(firstMessages.result, 'likely', 'result');
  names.forEach(countedView);
  toldTasks();
  inThisTask = undefined;
  together = [];
  forget();
});
afterEach(async () => {
  for (const one of undo.splice(0)) one();
  await asBefore();
});

/** All views open, complete, and quiet. */
async function withViews(): Promise<CreditRateSimulator> {
  const element = await simulator();
  for (const name of names) {
    const place = await openView(element, HEADINGS[name]);
    const busy = () => all(place, '[aria-busy=true]');
    await until(() => (busy()[0]?.scrollIntoView(), busy().length === 0), `${name} computed`);
  }
  field(element, 'Clients actifs').scrollIntoView({ block: 'center' });
  await estimated(element);
  await painted();
  return element;
}

const inView = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
/** What is near is drawn too, so that it is up to date once it comes in. */
const isNear = ({ top, bottom }: DOMRect) => bottom > -innerHeight / 2 && top < innerHeight * 1.5;

describe('a key stroke', () => {
  it('draws the result and the field in its frame, and no other question', async () => {
    const element = await simulator();
    await estimated(element);
    const buyers = field(element, 'Clients actifs');
    buyers.focus();
    await sendKeys({ press: 'End' });
    await painted();
    forget();
    await sendKeys({ press: '5' });
    await until(() => element.answers.buyerCount === 1205, 'typed');
    await painted();
    expect(drawn['result']).to.be.above(0);
    expect(drawn['buyerCount']).to.be.above(0);
    const questions = Object.keys(firstMessages.fields);
    expect(Object.keys(drawn).filter((name) => questions.includes(name))).to.deep.equal(['buyerCount']);
  });

  it('draws no view that is out of the window; each is up to date once it comes in', async () => {
    const element = await withViews();
    const far = names.filter((name) => !isNear(view(element, HEADINGS[name]).getBoundingClientRect()));
    expect(far).to.include('claim');
    const before = view(element, HEADINGS.claim).textContent;
    forget();
    element.answers = { ...element.answers, insurableTurnover: 9_000_000 };
    await estimated(element);
    await painted();
    expect(drawn['result']).to.be.above(0);
    expect(far.filter((name) => drawn[name])).to.deep.equal([]);
    for (const name of names) {
      view(element, HEADINGS[name]).scrollIntoView();
      await until(() => (drawn[name] ?? 0) > 0, `${name} drawn`);
    }
    expect(view(element, HEADINGS.claim).textContent === before).to.equal(false);
  });

  it('is followed by the views that are seen, each in a task of its own', async () => {
    const element = await simulator('lang="fr" turnover="2500000" views="claim explain"');
    for (const name of ['claim', 'explain'] as const) await openView(element, HEADINGS[name]);
    // both at the edge between them
    view(element, HEADINGS.explain).scrollIntoView({ block: 'center' });
    scrollBy(0, view(element, HEADINGS.explain).getBoundingClientRect().top - innerHeight / 2);
    await estimated(element);
    await painted();
    forget();
    element.answers = { ...element.answers, insurableTurnover: 9_000_000 };
    await until(() => !!drawn['result'], 'the result drawn');
    expect([drawn['claim'], drawn['explain']]).to.deep.equal([undefined, undefined]);
    await until(() => !!drawn['claim'] && !!drawn['explain'], 'both views drawn');
    expect(together).to.deep.equal([]);
  });

  it('draws every open view for paper', async () => {
    const element = await withViews();
    element.answers = { ...element.answers, insurableTurnover: 9_000_000 };
    await estimated(element);
    await painted();
    forget();
    window.dispatchEvent(new Event('beforeprint'));
    const late = names.filter((name) => !inView(view(element, HEADINGS[name]).getBoundingClientRect()));
    expect(late.filter((name) => drawn[name])).to.deep.equal(late);
    window.dispatchEvent(new Event('afterprint'));
  });
});

describe('what is closed', () => {
  it('is not drawn until it opens', async () => {
    const element = await withViews();
    const filled = all(element, 'details:not([open])').filter(
      (closed) => [...closed.children].filter(({ tagName }) => tagName !== 'SUMMARY').length > 0,
    );
    // What somebody has pasted stays when the place for it is closed.
    expect(filled.filter(({ className }) => className !== 'paste').map(({ id }) => id)).to.deep.equal([]);
    const bill = await unfold(element, /^Tout compris/);
    expect(bill.querySelectorAll('tbody tr').length).to.be.above(3);
    bill.open = false;
    await until(() => bill.childElementCount === 1, 'closed again');
  });
});

describe('a view that opens', () => {
  it('has room before anything in it is drawn', async () => {
    const element = await simulator();
    await openView(element, HEADINGS.explain);
    const button = root(element).getElementById('explain-button')!;
    button.click();
    await until(() => view(element, HEADINGS.explain).childElementCount === 0, 'closed');
    element.answers = { ...element.answers, insurableTurnover: 9_000_000 };
    await estimated(element);
    forget();
    button.click();
    await element.updateComplete;
    expect(drawn['explain']).to.equal(undefined);
    expect(view(element, HEADINGS.explain).offsetHeight).to.be.above(400);
    await until(() => !!drawn['explain'], 'drawn');
  });
});

describe('an element far below the window', () => {
  const usual: unknown = Reflect.get(window, 'requestIdleCallback');
  let idle: IdleRequestCallback[] = [];
  /** The page has an idle moment for what asked for one until now. */
  const pause = () => {
    for (const callback of idle.splice(0)) callback({ didTimeout: false, timeRemaining: () => 10 });
  };
  beforeEach(() => {
    window.requestIdleCallback = (callback) => idle.push(callback);
  });
  afterEach(async () => {
    Reflect.set(window, 'requestIdleCallback', usual);
    await until(() => {
      pause();
      return true;
    }, 'nothing put off');
    idle = [];
  });

  /** Elements below a page that is longer than the margin. */
  async function below(number: number): Promise<CreditRateSimulator[]> {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const text = document.createElement('p');
    text.style.height = '5000px';
    const elements = Array.from({ length: number }, () => document.createElement('credit-rate-simulator'));
    for (const element of elements) element.innerHTML = '<p>Sans JavaScript</p>';
    for (const element of elements) element.setAttribute('turnover', '3000000');
    parent.append(text, ...elements);
    await painted();
    return elements;
  }

  it('is neither priced nor drawn, keeps its room, and tells its example', async () => {
    const [element] = await below(1);
    expect(ARTICLE).not.to.contain('3000000');
    expect(element!.estimate).to.equal(undefined);
    expect(part(element!, 'page') === undefined).to.equal(true);
    expect(element!.offsetHeight).to.be.above(600);
    expect(element!.answers.insurableTurnover).to.equal(3_000_000);
  });

  it('begins once it comes near', async () => {
    const [element] = await below(1);
    window.scrollTo(0, 4_000);
    const estimate = await element!.ready;
    expect(estimate.answers.insurableTurnover).to.equal(3_000_000);
    window.scrollTo(0, 0);
  });

  it('begins in an idle moment, one at a time, with what the host has said meanwhile', async () => {
    const elements = await below(3);
    const [first, ...others] = elements as [CreditRateSimulator, ...CreditRateSimulator[]];
    first.answers = { ...first.answers, buyerCount: 77 };
    await painted();
    expect(first.estimate).to.equal(undefined);
    await until(() => idle.length > 0, 'an idle moment asked for');
    pause();
    expect((await first.ready).answers.buyerCount).to.equal(77);
    expect(others.map(({ estimate }) => estimate)).to.deep.equal([undefined, undefined]);
  });

  it('begins before the browser prints', async () => {
    const [element] = await below(1);
    window.dispatchEvent(new Event('beforeprint'));
    await element!.updateComplete;
    expect(element!.estimate === undefined).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
  });
});
