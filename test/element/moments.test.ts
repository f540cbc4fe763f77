import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { freshPack } from '../tariff/market-pack.js';
import { field, part, said } from './by-role.js';
import { inChromium } from './for-all.js';
import { holdingFetch, type Held } from './held-fetch.js';
import { ARTICLE, errors, estimated, warnings } from './visit.js';
import { painted, until } from './waits.js';

/*
 * Random sequences of what hosts, networks and visitors do at bad moments, against a model of what must come of them:
 * an estimate of the tariff last wished for, or a refusal that is told, with nothing lost that somebody has said.
 */

const good = (id: string) => ({ ...freshPack(), id });
const circular: { self?: unknown } = {};
circular.self = circular;
/** Tariffs that must be refused, whatever is wrong with them. */
const bad: readonly unknown[] = [{ id: 'x' }, '{"id":', { ...good('x'), version: 1n }, circular];

type Step =
  | { readonly do: 'give'; readonly id: string }
  | { readonly do: 'give bad'; readonly which: number }
  | { readonly do: 'answer' | 'answer badly' | 'fail'; readonly at: number }
  | { readonly do: 'link' | 'restore' | 'visitor'; readonly value: number }
  | { readonly do: 'name'; readonly file: number }
  | { readonly do: 'withdraw' | 'unname' | 'remove' | 'insert' | 'rest' | 'paint' };

const small = fc.integer({ min: 0, max: 3 });
const days = fc.integer({ min: 20, max: 120 });
const plain = (name: 'withdraw' | 'unname' | 'remove' | 'insert' | 'rest' | 'paint') =>
  fc.constant<Step>({ do: name });
const step: fc.Arbitrary<Step> = fc.oneof(
  small.map((n): Step => ({ do: 'give', id: `host-${n}` })),
  small.map((which): Step => ({ do: 'give bad', which })),
  small.map((file): Step => ({ do: 'name', file })),
  fc
    .tuple(fc.constantFrom('answer', 'answer badly', 'fail'), small)
    .map(([name, at]): Step => ({ do: name, at })),
  fc
    .tuple(fc.constantFrom('link', 'restore', 'visitor'), days)
    .map(([name, value]): Step => ({ do: name, value })),
  plain('withdraw'),
  plain('unname'),
  plain('remove'),
  plain('insert'),
  plain('rest'),
  plain('paint'),
);

/** Each browser draws lists of its own: the two slow ones fewer. */
const CASES = inChromium ? 40 : 12;

/** What must come of the steps. */
class Model {
  /** The tariff that the host gives as a property: its id, null if it is bad. */
  given: string | null | undefined;
  file: number | undefined;
  /** Of the case: the last link's, the last restored one's, and what the visitor has said after them. */
  link: number | undefined;
  restored: number | undefined;
  said: number | undefined;
}

class Page {
  readonly place = document.body.appendChild(document.createElement('div'));
  readonly element: CreditRateSimulator;
  readonly model = new Model();
  /** What has become of the address last named: its tariff, null for none. */
  readonly answered = new Map<Held, string | null>();

  constructor(
    private readonly made: readonly Held[],
    first: Step,
  ) {
    this.place.innerHTML = `<credit-rate-simulator lang="fr" ${ARTICLE}></credit-rate-simulator>`;
    this.element = this.place.firstElementChild as CreditRateSimulator;
    this.begin = this.run(first);
  }

  readonly begin: Promise<void>;

  async run(step: Step): Promise<void> {
    const { element, model, place } = this;
    switch (step.do) {
      case 'give':
        element.tariff = good(step.id);
        model.given = step.id;
        return;
      case 'give bad':
        element.tariff = bad[step.which] as string;
        model.given = null;
        return;
      case 'withdraw':
        element.tariff = null;
        model.given = undefined;
        return;
      case 'name':
        element.tariffSrc = `https://broker.example/${step.file}.json`;
        model.file = step.file;
        return;
      case 'unname':
        element.removeAttribute('tariff-src');
        element.tariffSrc = null;
        model.file = undefined;
        return;
      case 'answer':
      case 'answer badly':
      case 'fail':
        this.answer(this.made.at(-1 - step.at), step.do);
        return;
      case 'remove':
        element.remove();
        return;
      case 'insert':
        place.append(element);
        return;
      case 'link':
        return this.follow(step.value);
      case 'restore':
        element.formStateRestoreCallback(`crs=1&tariff=market-2026.2@2026.2.0&late=${step.value}`);
        if (model.link === undefined) {
          model.restored = step.value;
          model.said = undefined;
        }
        return;
      case 'visitor':
        this.say(step.value);
        return;
      case 'rest':
        await new Promise((resolve) => setTimeout(resolve));
        return;
      case 'paint':
        await painted();
    }
  }

  /** Each request is answered once. */
  answer(held: Held | undefined, how: 'answer' | 'answer badly' | 'fail'): void {
    if (!held || this.answered.has(held)) return;
    const id = `file-${/(\d)\.json/.exec(held.url)![1]}`;
    this.answered.set(held, how === 'answer' ? id : null);
    if (how === 'fail') held.fail();
    else held.answer(new Response(how === 'answer' ? JSON.stringify(good(id)) : '<html>'));
  }

  /** A link that is followed while the element is out would be another element's. */
  async follow(buyers: number): Promise<void> {
    const { element, model } = this;
    if (!element.isConnected) return;
    await element.ready;
    if (location.hash === `#crs=1&buyers=${buyers}`) return;
    location.hash = `crs=1&buyers=${buyers}`;
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    model.link = buyers;
    model.restored = undefined;
    model.said = undefined;
  }

  /** The visitor types a payment term. */
  say(term: number): void {
    if (!this.element.isConnected || !this.element.estimate) return;
    const input = field(this.element, 'Délai de paiement accordé');
    input.value = String(term);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    this.model.said = term;
  }

  /** Everything that was still on its way comes. */
  async end(): Promise<void> {
    const { element, model, place } = this;
    if (!element.isConnected) place.append(element);
    await element.ready;
    await painted();
    const footer = () => said(part(element, 'footer'));
    await until(() => {
      for (const held of this.made) this.answer(held, 'answer');
      return this.isAsked() && !footer().includes('Lecture du barème') && this.isSettled();
    }, 'a tariff in force or refused');
    const refused = footer().includes('illisible');
    expect(refused, 'told as refused').to.equal(this.wished() === null);
    expect(footer().includes('Barème de ce site'), 'told as the host’s').to.equal(!!this.wished());
    await until(() => location.hash === '', 'the link taken');
    if (model.link !== undefined) await until(() => element.answers.buyerCount === model.link, 'its case');
    if (model.restored !== undefined)
      await until(() => element.answers.daysPastDue === model.restored, 'what was restored');
    if (model.said !== undefined)
      await until(() => element.answers.dso === model.said, 'the visitor’s answer');
    const inForce = this.wished() ?? 'market-2026.2';
    await until(() => element.estimate!.tariff.id === inForce, 'an estimate with the tariff in force');
    await estimated(element);
    expect(element.estimate!.tariff.id).to.equal(inForce);
    this.place.remove();
  }

  /** The tariff that must be in force: the host's, null for a refused one, undefined without one. */
  wished(): string | null | undefined {
    const { given, file } = this.model;
    if (given !== undefined) return given;
    return file === undefined ? undefined : this.answered.get(this.lastFor(file)!);
  }

  lastFor(file: number): Held | undefined {
    return this.made.filter(({ url }) => url.endsWith(`/${file}.json`)).at(-1);
  }

  /** Whether what was named has been asked for: until then, the screen tells of what was wished before. */
  isAsked(): boolean {
    const { given, file } = this.model;
    return given !== undefined || file === undefined || !!this.lastFor(file);
  }

  isSettled(): boolean {
    const wished = this.wished();
    return (this.element.tariff?.id ?? null) === (wished ?? null);
  }
}

describe('whatever happens at a bad moment', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('ends in an estimate or a told refusal, and nothing that was said is lost', async () => {
    const sequences = fc.array(step, { minLength: 1, maxLength: 14 });
    const seen = await errors(async () => {
      const told = await warnings(() =>
        fc.assert(
          fc.asyncProperty(sequences, ([first, ...steps]) =>
            holdingFetch(async (made) => {
              const page = new Page(made, first!);
              try {
                await page.begin;
                for (const one of steps) await page.run(one);
                await page.end();
              } finally {
                page.place.remove();
                history.replaceState(null, '', location.pathname + location.search);
              }
            }),
          ),
          { numRuns: Number(import.meta.env['VITE_CASES'] ?? CASES), includeErrorInReport: true },
        ),
      );
      for (const words of told) expect(words).to.match(/ (bad-tariff|bad-attribute): /);
    });
    expect(seen).to.deep.equal([]);
  });
});
