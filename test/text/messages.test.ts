import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/screen/messages.js';
import { sectorGroups } from '../../src/screen/sector-groups.js';
import { messages as en } from '../../src/screen/text/en.js';
import { messages as fr } from '../../src/screen/text/fr.js';
import { locales, type Lang } from '../../src/text/locales.js';
import type { messages as buyersFr } from '../../src/views/buyers/text/fr.js';
import { messages as tablesEn } from '../../src/views/tables/text/en.js';
import { freshPack } from '../tariff/market-pack.js';
import { sentencesOf } from './sentences.js';

/** All that is said, whenever it loads: every room's folder `text/` has a file for each language. */
const files = import.meta.glob<object>(['../../src/*/text/*.ts', '../../src/views/*/text/*.ts'], {
  eager: true,
});

/** What is said in a language, by room. */
const all = Object.fromEntries(
  locales.map((lang) => [
    lang,
    Object.fromEntries(
      Object.entries(files)
        .filter(([file]) => file.endsWith(`/${lang}.ts`))
        .map(([file, texts]) => [file.split('/').at(-3)!, texts]),
    ),
  ]),
) as Record<Lang, Record<string, object>>;

/** The dictionary with its texts left out: what two languages have in common, how they write numbers apart. */
function shape(node: unknown): unknown {
  if (typeof node === 'function') return `sentence of ${node.length}`;
  if (typeof node !== 'object' || node === null) return typeof node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'numbers')
      .map(([key, child]) => [key, shape(child)]),
  );
}

const expectNone = (dictionary: object, fault: RegExp): void => {
  // What stands between a label and its value, or goes on with a sentence, has its spaces.
  const joint = /\.(colon|and|minimum|lowIsMinimum)(#\d)?$/;
  const sentences = sentencesOf(dictionary).filter(([path]) => !joint.test(path));
  expect(sentences.filter(([, text]) => fault.test(text))).to.deep.equal([]);
};

describe('the dictionaries', () => {
  it('are one file for each room and language, and nothing else', () => {
    expect(Object.keys(all[locales[0]]).length).to.be.above(9);
    expect(Object.keys(files)).to.have.length(
      Object.values(all).reduce((sum, rooms) => sum + Object.keys(rooms).length, 0),
    );
  });

  it('have the same keys, in the same order of arguments', () => {
    for (const lang of locales) expect(shape(all[lang]), lang).to.deep.equal(shape(all[locales[0]]));
  });

  for (const [name, dictionary] of Object.entries(all)) {
    it(`leave no text empty or untrimmed in ${name}`, () => {
      expectNone(dictionary, /^\s*$|^\s|\s$|undefined|[^\S\n]{2}/);
    });

    it(`do not shout, sell or use typewriter quotes in ${name}`, () => {
      expectNone(dictionary, /!|optimis|sur mesure|en un clic|one click|tailor-made|'|"|\.\.\./i);
    });
  }

  it('keep French signs on the line of their word', () => {
    expectNone(all.fr, / [%:;?!€»‰]|« |\w[:;?](?!\d)/);
  });

  it('keep to English spacing in English', () => {
    expectNone(all.en, /\s[%:;?!]/);
  });

  it('agree in number with what they count', () => {
    expect([0, 1, 5].map((n) => fr.progress.given(n, 8))).to.deep.equal([
      '0 réponse sur 8',
      '1 réponse sur 8',
      '5 réponses sur 8',
    ]);
    expect([0, 1, 5].map((n) => tablesEn.bill.feesFor(n, `${n}`))).to.deep.equal([
      'no named customer',
      '1 named customer',
      '5 named customers, graded one by one',
    ]);
  });

  it('name no day where a list of receivables has none', () => {
    for (const lang of locales) {
      const { quality, overdue } = (all[lang]['buyers'] as { messages: typeof buyersFr }).messages;
      expect(quality.aged('DAY'), lang).to.match(/ \S*DAY$/);
      expect(quality.aged(''), lang).to.match(/^\p{L}[\p{L} ]*\p{L}$/u);
      expect(overdue.finding('DAY', 'LATE', 'SHARE'), lang).to.match(/ \S*DAY.*LATE/);
      expect(overdue.finding('', 'LATE', 'SHARE'), lang).to.match(/^(Había )?LATE /);
    }
  });

  it('name every sector of the tariff, each in one group', () => {
    const market = freshPack();
    const sectors = Object.keys(market.sectorIndex.value).sort();
    expect(Object.keys(fr.sectors).sort()).to.deep.equal(sectors);
    // public buyers are outside the cover: a link or a list may still name them
    const offered = sectors.filter((sector) => sector !== 'public-sector');
    expect(Object.values(sectorGroups).flat().sort()).to.deep.equal(offered);
    expect(Object.keys(sectorGroups)).to.deep.equal(Object.keys(fr.sectorGroups));
    expect(Object.keys(fr.qualities)).to.deep.equal([...Object.keys(market.gradeMixPresets.value), 'bySize']);
  });

  it('load French at once and English on demand', async () => {
    expect(loadMessages('fr')).to.equal(fr);
    expect(await loadMessages('en')).to.equal(en);
  });
});
