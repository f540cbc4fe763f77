import { expect } from '@open-wc/testing';
import { effectSteps } from '../../demo/workshop/effect/effect-steps.js';
import { profilesOf } from '../../demo/workshop/effect/profiles.js';
import { population, railsUnder, sectorsLacking } from '../../demo/workshop/effect/rails.js';
import { lackingText, words } from '../../demo/workshop/text/index.js';
import { refusedWords } from '../text/refused-words.js';
import { tariff } from './market.js';

/** Every text of a language, functions as they are written. */
const texts = (node: unknown): string[] =>
  typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : [String(node)];

describe('the words of the workshop', () => {
  it('name every guard rail, in both languages', () => {
    const figures = { mean: 0.3, inside: 99, weighted: 0.2, expenses: 30, lossRatio: 45 };
    const names = railsUnder(tariff, figures).map(({ name }) => name);
    expect(names.length).to.be.above(15);
    for (const { t } of [words.fr, words.en]) expect(t.effect.railNames).to.have.all.keys(names);
  });

  it('are those of the trade', () => {
    for (const lang of ['fr', 'en'] as const) {
      for (const text of texts(words[lang].t)) {
        for (const { refused, use } of refusedWords[lang])
          expect(refused.test(text), `${text}: ${use}`).to.equal(false);
        expect(text).not.to.include('!\u202f');
      }
    }
  });
});

describe('what is worked out before and after', () => {
  it('spans thirty companies that the tariff can price', () => {
    const profiles = profilesOf(tariff);
    expect(profiles.length).to.equal(30);
    expect(new Set(profiles.map(({ id }) => id)).size).to.equal(30);
  });

  it('prices a tariff that lacks sectors too, and says which', () => {
    const {
      'textiles-clothing': _textiles,
      'chemicals-pharma': _pharma,
      ...sectorIndex
    } = tariff.sectorIndex;
    const fewer = { ...tariff, sectorIndex };
    const figures = { mean: 0.3, inside: 99, weighted: 0.2, expenses: 30, lossRatio: 45 };
    expect(railsUnder(fewer, figures).length).to.equal(railsUnder(tariff, figures).length);
    const sectors = new Set(population(fewer).map(({ sector }) => sector));
    expect([sectors.has('textiles-clothing'), sectors.has('other')]).to.deep.equal([false, true]);
    expect(profilesOf(fewer).length).to.equal(26);
    const told = (of: typeof tariff, lang: 'fr' | 'en') =>
      lackingText(sectorsLacking(of), profilesOf(of).length, words[lang]);
    expect(told(tariff, 'fr')).to.equal(undefined);
    expect(told(fewer, 'fr')).to.match(
      /^Sans coefficient dans le barème\u202f: Chimie, pharmacie\u202f; Textile.* «\u00a0Autre .* trente entreprises, il en reste 26\.$/,
    );
    const { agriculture: _farms, ...farmless } = tariff.sectorIndex;
    expect(told({ ...tariff, sectorIndex: farmless }, 'en')).to.match(
      /^Without an index in the tariff: Agriculture\. .* or under “[^”]+”\.$/,
    );
  });

  it('tells its progress after each company, of all that there are to price', () => {
    const steps = effectSteps(tariff, { ...tariff });
    expect(steps.next().value).to.deep.equal({ done: 1, of: 4060 });
    expect(steps.next().value).to.deep.equal({ done: 2, of: 4060 });
  });

  it('prices a tariff once, where nothing has changed or one side is known', () => {
    const figures = { mean: 0.3, inside: 99, weighted: 0.2, expenses: 30, lossRatio: 45 };
    const known = {
      ...{
        rates: new Map(),
        population: { ...figures, quantiles: [] },
        rails: [],
        disorder: [],
        lacking: [],
      },
    };
    expect(effectSteps(tariff, tariff).next().value).to.deep.equal({ done: 1, of: 2030 });
    expect(effectSteps(tariff, { ...tariff }, known).next().value).to.deep.equal({ done: 1, of: 2030 });
    expect(effectSteps(tariff, tariff, known).next().value).to.deep.equal({ before: known, after: known });
  });
});
