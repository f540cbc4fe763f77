import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Tariff } from '../../src/engine/tariff.js';
import { parseTariff } from '../../src/tariff/load.js';
import { checkPack, freshPack, packText, packWith } from './market-pack.js';

/** Every place of the bundled pack, as a dotted path; the documents' own keys hold no dot. */
function places(node: unknown, path: string[] = []): string[] {
  const here = path.length > 0 ? [path.join('.')] : [];
  if (typeof node !== 'object' || node === null) return here;
  return [...here, ...Object.entries(node).flatMap(([key, child]) => places(child, [...path, key]))];
}

function numbers(node: unknown): number[] {
  if (typeof node === 'number') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(numbers);
}

/** What the engine may take for granted, stated without the checks' own code. */
function expectSane(tariff: Tariff): void {
  // Levers take days and points away.
  const { levers: _, ...amounts } = tariff;
  for (const value of numbers(amounts)) expect(value).to.satisfy(Number.isFinite).and.to.be.at.least(0);
  const { A, B, C, D, E, F, G, NR } = tariff.probabilityOfDefault.byGrade;
  const ladder = [A, B, C, D, E, F, G];
  expect(ladder).to.deep.equal([...ladder].sort((a, b) => a - b));
  expect(Math.min(A, NR)).to.be.greaterThan(0);
  expect(Math.max(G, NR)).to.be.at.most(1);
  const { acquisition, administration, margin } = tariff.loadings;
  expect(acquisition + administration + margin).to.be.lessThan(1);
  expect(tariff.sectorIndex['other']).to.be.greaterThan(0);
  for (const { sector, gradeMix } of [tariff.referenceCase, ...Object.values(tariff.profiles)]) {
    expect(tariff.sectorIndex).to.have.property(sector);
    expect(tariff.gradeMixPresets).to.have.property(gradeMix);
  }
  expect(tariff.exportMix).not.to.have.property('FR');
  expect(tariff.validTo >= tariff.validFrom).to.equal(true);
  expect(tariff.experience.factorMin).to.be.at.most(tariff.experience.factorMax);
}

const seed = 20261;

describe('checkPack under fire', () => {
  it('refuses arbitrary JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        const result = checkPack(input);
        expect(result.ok).to.equal(false);
        if (!result.ok) expect(result.problems.length).to.be.within(1, 20);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (input) => {
        expect(checkPack(input).ok).to.equal(false);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('accepts only sane packs, whatever one value is replaced by', () => {
    let accepted = 0;
    let refused = 0;
    const replacement = fc.oneof(
      fc.double(),
      fc.double({ min: -1, max: 2, noNaN: true }),
      fc.integer({ min: -10, max: 200 }),
      fc.string(),
      fc.constantFrom('other', 'retail', 'FR', 'average', '__proto__', 'constructor', null, undefined),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(freshPack())), replacement, (place, value) => {
        const result = checkPack(packWith(place, value));
        if (result.ok) {
          accepted++;
          expectSane(result.tariff);
        } else {
          refused++;
          expect(result.problems.length).to.be.within(1, 20);
          for (const { path, message } of result.problems) {
            expect(path).to.be.a('string');
            expect(message).not.to.equal('');
          }
        }
      }),
      { seed, numRuns: 600 },
    );
    expect(accepted).to.be.greaterThan(20);
    expect(refused).to.be.greaterThan(200);
  });

  it('accepts a pack whose figures a broker nudged, as long as it stays sane', () => {
    // The tail level sits next to its upper bound: no room to nudge it.
    const valueAt = (place: string) =>
      place.split('.').reduce<unknown>((node, key) => (node as never)[key], freshPack());
    const nudged = places(freshPack()).filter(
      (place) =>
        typeof valueAt(place) === 'number' &&
        /^(claims|exposure|economy|loadings|bill|uncertainty|selfInsurance)\.(?!tailLevel)\w+\.value$/.test(
          place,
        ),
    );
    expect(nudged.length).to.be.greaterThan(30);
    fc.assert(
      fc.property(
        fc.constantFrom(...nudged),
        fc.double({ min: 0.5, max: 1.05, noNaN: true }),
        (place, by) => {
          const result = checkPack(packWith(place, (valueAt(place) as number) * by));
          expect(result.ok ? [] : result.problems, place).to.deep.equal([]);
          if (result.ok) expectSane(result.tariff);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it('survives a document cut or garbled anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packText.length - 1), fc.string({ maxLength: 4 }), async (at, junk) => {
        const result = await parseTariff(packText.slice(0, at) + junk + packText.slice(at + junk.length));
        if (result.ok) expectSane(result.tariff);
        else expect(result.problems).not.to.be.empty;
      }),
      { seed, numRuns: 150 },
    );
  });
});
