import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  bill,
  contributions,
  explain,
  levers,
  premiumRange,
  price,
  selfInsurance,
  settleClaim,
  type OpenAnswer,
  type Submission,
  type Tariff,
} from '../../src/engine/index.js';
import { whole } from '../../src/tariff/whole.js';
import { checkPack, freshPack } from './market-pack.js';

/** Every figure of the bundled pack, as a path, but for the classes of countries. */
function figures(node: unknown, path: string[] = []): string[][] {
  if (typeof node === 'number') return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .filter(([key]) => key !== 'oecdClass')
    .flatMap(([key, child]) => figures(child, [...path, key]));
}

/** The places of all numbers that are none, in something that the engine returned. */
function notFinite(node: unknown, path = ''): string[] {
  if (typeof node === 'number') return Number.isFinite(node) ? [] : [`${path} = ${node}`];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => notFinite(child, `${path}.${key}`));
}

/** The bundled pack with some figures replaced. */
function packOf(changes: readonly [string[], (before: number) => number][]): unknown {
  const pack = freshPack() as unknown;
  for (const [path, change] of changes) {
    let node = pack as Record<string, unknown>;
    for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
    const last = path.at(-1)!;
    const before = node[last] as number;
    const after = change(before);
    // Counts and days stay whole, so that as many packs as can be pass.
    node[last] = Number.isInteger(before) && Math.abs(before) > 1 ? Math.round(after) : after;
  }
  return pack;
}

const open: OpenAnswer[] = [
  ...(['sector', 'buyerCount', 'largest', 'topThree', 'dso'] as const),
  ...(['daysPastDue', 'quality', 'exportShare', 'grossBadDebtRatio'] as const),
];
const sketch = { latticeSize: 1024 };

/** What is asked of the engine under a tariff. */
function everythingPriced(tariff: Tariff, submission: Submission, unanswered: OpenAnswer[] = []): unknown {
  const pricing = price(submission, tariff, sketch);
  return {
    pricing,
    bill: bill(submission, pricing, tariff),
    explanation: explain(pricing),
    range: premiumRange(submission, tariff, { ...sketch, unanswered }),
  };
}

/** Companies that a pack does not describe: tiny, abroad, with every term, and with nothing left to pay. */
const companies: Submission[] = [
  { insurableTurnover: 200_000, buyerCount: 3, topShares: [0.5, 0.3] },
  { insurableTurnover: 5e6, buyerCount: 60, countryMix: { FR: 0.2, BR: 0.3, NA: 0.5 } },
  { insurableTurnover: 5e6, buyerCount: 60, terms: { annualAggregateDeductible: 1e9 } },
  {
    buyers: [
      { turnover: 1e5, creditGrade: 'G' },
      { turnover: 1e3, country: 'SC' },
      { turnover: 1e6, creditLimit: 0 },
    ],
    terms: {
      bonus: { share: 0.1, lossRatioBelow: 0.3 },
      malus: { share: 0.2, lossRatioAbove: 0.7, cap: 0.3 },
    },
  },
];

describe('a pack that passes', () => {
  it('prices everything with finite figures', () => {
    let passed = 0;
    const places = figures(freshPack());
    const change = fc.oneof(
      fc.constantFrom(-9, -6, -4, -3, -2, -1, -0.5, 0.5, 1, 2, 3).map((k) => (x: number) => x * 10 ** k),
      fc.constantFrom(0, 1).map((x) => () => x),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), change), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changes, (all) => {
        const result = checkPack(packOf(all));
        if (!result.ok) return;
        passed++;
        const tariff = whole(result.tariff);
        const { referenceCase, profiles } = tariff;
        expect(notFinite(everythingPriced(tariff, referenceCase, open))).to.deep.equal([]);
        for (const submission of [profiles.X, profiles.Z, ...companies]) {
          expect(notFinite(everythingPriced(tariff, submission))).to.deep.equal([]);
        }
        // Ten times the work.
        if (passed % 8 > 0) return;
        const invoice = { invoiceInclVat: 12_000, vatRate: 0.2, dueDate: '2026-01-31' };
        expect(
          notFinite({
            levers: levers(profiles.Z, tariff),
            contributions: contributions(profiles.Z, tariff),
            years: selfInsurance(profiles.Z, tariff, sketch),
            claim: settleClaim({ ...invoice, cause: 'protractedDefault' }, {}, tariff),
          }),
        ).to.deep.equal([]);
      }),
      { seed: 20262, numRuns: 150 },
    );
    expect(passed).to.be.greaterThan(25);
  });
});
