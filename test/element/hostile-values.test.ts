import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { CreditRateSimulator } from '../../src/entries/index.js';
import { part } from './by-role.js';
import { ARTICLE, errors, estimated, simulator, warnings } from './visit.js';
import { holdingFetch } from './held-fetch.js';
import { painted, until } from './waits.js';

const broken = (): never => {
  throw new Error('the host’s');
};
const traps = {
  get: broken,
  has: broken,
  ownKeys: broken,
  getPrototypeOf: broken,
  getOwnPropertyDescriptor: broken,
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What a page may set by mistake or on purpose, by what it is. */
const hostile: Readonly<Record<string, unknown>> = {
  symbol: Symbol('no text'),
  'symbol without a name': Symbol(),
  'throwing toString': { toString: broken, valueOf: broken, [Symbol.toPrimitive]: broken, toJSON: broken },
  'no prototype': Object.create(null),
  'big integer': 5n,
  function: broken,
  'throwing getters': {
    get insurableTurnover() {
      return broken();
    },
    get length() {
      return broken();
    },
  },
  'throwing proxy': new Proxy({}, traps),
  'throwing proxy of a function': new Proxy(broken, traps),
  'proxy that is over': revoked.proxy,
  array: [Symbol('no text'), 5n],
  date: new Date(NaN),
  NaN,
  infinity: -Infinity,
  true: true,
  false: false,
  null: null,
  undefined,
  'name of Object.prototype': 'constructor',
  'lone surrogate': '\ud800',
  'zero character': '\0',
  long: '9'.repeat(100_000),
};

const text = [...CreditRateSimulator.elementProperties.keys()].map(String);
const set = (element: Element, name: string, value: unknown) => Reflect.set(element, name, value);

describe('whatever a page sets', () => {
  it('covers every property that a host may set', () => {
    expect(text).to.include.members([
      'answers',
      'tariff',
      'turnover',
      'views',
      'broker',
      'datalayer',
      'name',
    ]);
    expect(text.length).to.be.above(30);
  });

  for (const name of text) {
    it(`as ${name} throws nothing, breaks nothing, and is told once at the most`, async () => {
      const element = await simulator();
      const seen = await errors(() =>
        holdingFetch(async () => {
          for (const [what, value] of Object.entries(hostile)) {
            const told = await warnings(async () => {
              set(element, name, value);
              await element.updateComplete;
              await painted();
            });
            expect(told.length, what).to.be.at.most(1);
            for (const words of told) {
              expect(words, what).to.match(/^\[credit-rate-simulator\] [a-z-]+: /);
            }
            expect(element.estimate, what).to.have.nested.property('rate.likely').above(0);
            expect(part(element, 'footer') !== undefined, what).to.equal(true);
          }
          set(element, name, null);
          await estimated(element);
        }),
      );
      expect(seen).to.deep.equal([]);
    });
  }

  it('on many properties, before it is in the page and after', async () => {
    const values = fc.dictionary(fc.constantFrom(...text), fc.constantFrom(...Object.keys(hostile)));
    const seen = await errors(() =>
      warnings(async () => {
        await fc.assert(
          fc.asyncProperty(values, values, async (before, after) => {
            const element = document.createElement('credit-rate-simulator');
            for (const [name, what] of Object.entries(before)) set(element, name, hostile[what]);
            document.body.append(element);
            await element.ready;
            for (const [name, what] of Object.entries(after)) set(element, name, hostile[what]);
            await painted();
            expect(element.estimate!.rate.likely).to.be.above(0);
            element.remove();
          }),
          { numRuns: 25 },
        );
      }).then(() => undefined),
    );
    expect(seen).to.deep.equal([]);
  });

  it('in answers and their details leaves the other answers', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE}`);
    const others = { insurableTurnover: 3_000_000, buyerCount: 90 };
    // What checks details is there: it warns at once then, not later, in the middle of another case.
    element.answers = { countryMix: { FR: 0.8, DE: 0.2 } };
    await until(() => element.answers.countryMix !== undefined, 'details');
    const fields = ['sector', 'dso', 'countryMix', 'lossExperience', 'levers', 'unknown', '__proto__'];
    const seen = await errors(async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...fields),
          fc.constantFrom(...Object.keys(hostile)),
          fc.boolean(),
          async (field, what, nested) => {
            const value = nested
              ? { FR: hostile[what], years: hostile[what], dso: hostile[what] }
              : hostile[what];
            const told = await warnings(async () => {
              element.answers = { ...others, grossBadDebtRatio: 0.001, [field]: value };
              await painted();
            });
            expect(told.length).to.be.at.most(1);
            expect(element.answers).to.deep.include(others);
            expect(element.estimate!.rate.likely).to.be.above(0);
          },
        ),
        { numRuns: 120 },
      );
      const told = await warnings(async () => {
        element.answers = { insurableTurnover: 5n } as never;
        await painted();
      });
      expect(told).to.deep.equal([
        '[credit-rate-simulator] bad-attribute: answers.insurableTurnover = 5n is not understood; ignored.',
      ]);
      element.answers = null;
      expect(element.answers).to.deep.equal({});
    });
    expect(seen).to.deep.equal([]);
  });

  it('as a number, an address or a yes means what its attribute would', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE}`);
    const told = await warnings(async () => {
      Object.assign(element, {
        ...{ turnover: 4_000_000, orias: 12345678, datalayer: true, commission: false, broker: 'X' },
        contact: new URL('https://cabinet.example/rdv'),
      });
      await element.updateComplete;
    });
    expect(told).to.deep.equal([]);
    expect(element).to.include({ turnover: 4_000_000, orias: '12345678', datalayer: true, commission: null });
    expect(part(element, 'contact')).to.have.property('href', 'https://cabinet.example/rdv');
  });
});
