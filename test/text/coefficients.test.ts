import { expect } from '@open-wc/testing';
import { coefficientText, intervalText, type Words } from '../../src/coefficients/coefficient-text.js';
import { measureOf } from '../../src/coefficients/measures.js';
import { messages as textEn } from '../../src/coefficients/text/en.js';
import { messages as textFr } from '../../src/coefficients/text/fr.js';
import { messages as en } from '../../src/screen/text/en.js';
import { messages as fr } from '../../src/screen/text/fr.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import { freshPack } from '../tariff/market-pack.js';

const french: Words = { lang: 'fr', messages: fr, text: textFr };
const english: Words = { lang: 'en', messages: en, text: textEn };

describe('coefficients in words', () => {
  it('are named, each one of the tariff', () => {
    const nameless = packLeaves(freshPack()).filter(({ path }) => !(path in textFr.leaves));
    expect(nameless.map(({ path }) => path)).to.deep.equal([]);
  });

  it('have the unit of their place, not of their name', () => {
    const told = (place: string, value: unknown) => coefficientText(place, value, english);
    expect(told('bill.minimumPremium', 2500)).to.equal('€2,500');
    expect(told('bill.minimumPremiumShare', 0.8)).to.equal('80%');
    expect(told('exposure.dso', 50)).to.equal('50 days');
    expect(told('claims.waitingReferenceMonths', 6)).to.equal('6 months');
    expect(told('defaultTerms.maximumLiability', null)).to.equal('none');
    expect(told('economy.sigma', 0.4)).to.equal('0.4');
    expect(told('uncertainty.sigma', 0.3)).to.equal('30%');
  });

  it('have in a case the unit of each answer', () => {
    const { referenceCase, answerQuartiles } = freshPack();
    const entries = Object.fromEntries(
      coefficientText('referenceCase', referenceCase.value, french) as [string, string][],
    );
    expect(entries).to.include({
      'chiffre d’affaires': '10\u202f000\u202f000\u00a0€',
      clients: '150',
      délai: '50\u00a0jours',
    });
    const quartiles = coefficientText('answerQuartiles', answerQuartiles.value, english) as [
      string,
      string,
    ][];
    expect(Object.fromEntries(quartiles)).to.include({
      customers: '50 to 200',
      'largest customer': '8% to 18%',
    });
  });

  it('are told without a word of code, in either language', () => {
    const codes = new Set<string>();
    /** Every name and every text of a value, as they are written in the pack. */
    const collect = (node: unknown): void => {
      if (typeof node === 'string') codes.add(node);
      if (typeof node !== 'object' || node === null) return;
      if (!Array.isArray(node)) for (const name of Object.keys(node)) codes.add(name);
      Object.values(node).forEach(collect);
    };
    const leaves = packLeaves(freshPack());
    for (const { leaf } of leaves) collect(leaf.value);
    // Words of the language as well, and the grades and profiles, which are told as they are.
    const words: Record<string, RegExp> = {
      fr: /^(export|construction|fragile|[A-GX-Z]|\d+)$/,
      // In English most names are words; a code is one that no text would hold.
      en: /^(?!kind$|basis$|dso$)([a-z]+|[A-Z]+|\d+)$/,
    };
    for (const language of [french, english]) {
      const told = leaves.flatMap(({ path, leaf }) => {
        const text = coefficientText(path, leaf.value, language);
        return typeof text === 'string' ? [text] : text.flat();
      });
      const found = told
        .flatMap((text) => text?.split(/[\s,()]+/) ?? [])
        .filter((word) => codes.has(word) && !words[language.lang]!.test(word));
      expect([...new Set(found)], language.lang).to.deep.equal([]);
    }
  });

  it('tell a record of bad debts as a company would', () => {
    const { referenceCase } = freshPack();
    const history = (words: Words) =>
      (coefficientText('referenceCase', referenceCase.value, words) as [string, string][]).find(
        ([name]) => name === words.text.keys.lossExperience,
      )?.[1];
    expect(history(french)).to.equal(
      '0,5\u00a0% du chiffre d’affaires, sur 3\u00a0ans, factures passées en contentieux, TTC',
    );
    expect(history(english)).to.equal(
      '0.5% of turnover, over 3\u00a0years, invoices passed for legal collection, incl. VAT',
    );
  });

  it('have their interval beside them, each entry of a table its own', () => {
    expect(intervalText('economy.sigma', [0.23, 0.62], french)).to.equal('0,23 à 0,62');
    expect(intervalText('claims.lossGivenInsolvency', [0.87, 0.96], english)).to.equal('87% to 96%');
    expect(intervalText('economy.sigma', undefined, french)).to.equal(undefined);
    const table = { food: 0.78, finance: 0.6 };
    expect(coefficientText('sectorIndex', table, english, { food: [0.7, 0.86] })).to.deep.equal([
      [en.sectors['food'], '0.78', '0.7 to 0.86'],
      [en.sectors['finance'], '0.6'],
    ]);
  });

  it('are bare numbers where nothing is known of their place', () => {
    expect(measureOf('loadings.feeShare', 'feeShare')).to.equal('factor');
    expect(coefficientText('bill.lateFee', 12.5, french)).to.equal('12,5');
    expect(coefficientText('referenceCase', { staffShare: 0.25 }, english)).to.deep.equal([
      ['staffShare', '0.25'],
    ]);
  });
});
