import { expect } from '@open-wc/testing';
import { en as claimEn } from '../../src/language/claim/en.js';
import { fr as claimFr } from '../../src/language/claim/fr.js';
import { en as claimDetailEn } from '../../src/language/claim-detail/en.js';
import { fr as claimDetailFr } from '../../src/language/claim-detail/fr.js';
import { en } from '../../src/language/en.js';
import { en as compareEn } from '../../src/language/compare/en.js';
import { fr as compareFr } from '../../src/language/compare/fr.js';
import { en as compareDetailEn } from '../../src/language/compare-detail/en.js';
import { fr as compareDetailFr } from '../../src/language/compare-detail/fr.js';
import { en as explainEn } from '../../src/language/explain/en.js';
import { fr as explainFr } from '../../src/language/explain/fr.js';
import { en as answeringEn } from '../../src/language/answering/en.js';
import { fr as answeringFr } from '../../src/language/answering/fr.js';
import { fr } from '../../src/language/fr.js';
import { en as helpersEn } from '../../src/language/helpers/en.js';
import { fr as helpersFr } from '../../src/language/helpers/fr.js';
import { en as leversEn } from '../../src/language/levers/en.js';
import { fr as leversFr } from '../../src/language/levers/fr.js';
import { loadMessages } from '../../src/language/load.js';
import { en as methodEn } from '../../src/language/method/en.js';
import { fr as methodFr } from '../../src/language/method/fr.js';
import { sectorGroups } from '../../src/language/sector-groups.js';
import { en as tablesEn } from '../../src/language/tables/en.js';
import { fr as tablesFr } from '../../src/language/tables/fr.js';
import { freshPack } from '../tariff/market-pack.js';

/** Arguments that every sentence of the dictionaries can be said with, whichever of them it takes. */
const SAID_WITH = [
  ['money', 'money', 'money', 'money', 'money'],
  [1, 0.5, 3, 4, 5],
  [2, 0.33, 3, 4, 5],
  [2, 0.25, 3, 4, 5],
  [2, 0.15, 3, 4, 5],
  [2, 0.01, 3, 4, 5],
];
type Sentence = (...values: unknown[]) => string;

/** Every text of a dictionary by its path; sentences are said several times. */
function texts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const sentence = node as Sentence;
    // Those that look their argument up only know names, not numbers.
    const takesNames = path.startsWith('.answering.faults.');
    return SAID_WITH.slice(0, takesNames ? 1 : undefined).map((values, i) => [
      `${path}#${i}`,
      sentence(...values),
    ]);
  }
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

/** The dictionary with its texts left out: what two languages have in common. */
function shape(node: unknown): unknown {
  if (typeof node === 'function') return `sentence of ${node.length}`;
  if (typeof node !== 'object' || node === null) return typeof node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, shape(child)]));
}

const expectNone = (dictionary: object, fault: RegExp): void => {
  expect(texts(dictionary).filter(([, text]) => fault.test(text))).to.deep.equal([]);
};

/** All that is said in a language, whenever it loads. */
const all = {
  fr: {
    first: fr,
    answering: answeringFr,
    tables: tablesFr,
    explain: explainFr,
    method: methodFr,
    claim: claimFr,
    claimDetail: claimDetailFr,
    compare: compareFr,
    compareDetail: compareDetailFr,
    helpers: helpersFr,
    levers: leversFr,
  },
  en: {
    first: en,
    answering: answeringEn,
    tables: tablesEn,
    explain: explainEn,
    method: methodEn,
    claim: claimEn,
    claimDetail: claimDetailEn,
    compare: compareEn,
    compareDetail: compareDetailEn,
    helpers: helpersEn,
    levers: leversEn,
  },
};

describe('the dictionaries', () => {
  it('have the same keys, in the same order of arguments', () => {
    expect(shape(all.en)).to.deep.equal(shape(all.fr));
  });

  for (const [name, dictionary] of Object.entries(all)) {
    it(`leave no text empty or untrimmed in ${name}`, () => {
      expectNone(dictionary, /^\s*$|^\s|\s$|undefined|\s\s/);
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
    expect([0, 1, 5].map((n) => tablesEn.bill.feesFor(n, `${n}`).split(' ')[1])).to.deep.equal([
      'customers',
      'customer',
      'customers',
    ]);
  });

  it('name every sector of the tariff, each in one group', () => {
    const market = freshPack();
    const sectors = Object.keys(market.sectorIndex.value).sort();
    expect(Object.keys(fr.sectors).sort()).to.deep.equal(sectors);
    expect(Object.values(sectorGroups).flat().sort()).to.deep.equal(sectors);
    expect(Object.keys(sectorGroups)).to.deep.equal(Object.keys(fr.sectorGroups));
    expect(Object.keys(fr.qualities)).to.deep.equal(Object.keys(market.gradeMixPresets.value));
  });

  it('load French at once and English on demand', async () => {
    expect(loadMessages('fr')).to.equal(fr);
    expect(await loadMessages('en')).to.equal(en);
  });
});
