import { expect } from '@open-wc/testing';
import contractText from '../../src/contract.json?raw';
import { locales, type Lang } from '../../src/text/locales.js';
import { packLangOf } from '../../src/text/pack-language.js';
import { freshPack } from '../tariff/market-pack.js';
import { refusedWords } from './refused-words.js';
import { refused as german, right as rightGerman } from './refused/de.js';
import { refused as spanish, right as rightSpanish } from './refused/es.js';
import { refused as italian, right as rightItalian } from './refused/it.js';
import { refused as dutch, right as rightDutch } from './refused/nl.js';
import { sentencesOf } from './sentences.js';

const files = import.meta.glob<object>(['../../src/*/text/*.ts', '../../src/views/*/text/*.ts'], {
  eager: true,
});

/** All that is said in a language, by the file that says it. */
function said(lang: Lang): Record<string, object> {
  const dictionaries = Object.entries(files).filter(([file]) => file.endsWith(`/${lang}.ts`));
  // What others have written keeps their words: the titles of the sources.
  const { sources: _quoted, ...pack } = freshPack();
  return {
    ...Object.fromEntries(dictionaries.map(([file, texts]) => [file.replace('../../', ''), texts])),
    // Tariff and contract have two languages.
    ...(packLangOf(lang) === lang && {
      'src/tariff/market-2026.2.json': inLanguage(pack, lang),
      'src/contract.json': inLanguage(JSON.parse(contractText), lang),
    }),
  };
}

/** What a document with both languages says in one of them: every text under the name of the language. */
function inLanguage(node: unknown, lang: Lang): object {
  if (typeof node !== 'object' || node === null) return {};
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [
      key,
      key === lang && typeof child === 'string' ? child : inLanguage(child, lang),
    ]),
  );
}

describe('one term for one thing', () => {
  for (const lang of locales) {
    for (const [file, texts] of Object.entries(said(lang))) {
      it(`is what ${file} says in ${lang}`, () => {
        const sentences = sentencesOf(texts);
        expect(sentences).not.to.have.length(0);
        const faults = refusedWords[lang].flatMap(({ refused, use }) => {
          const found = sentences.filter(([, sentence]) => refused.test(sentence));
          // One form of a sentence tells of all.
          const forms = new Map(
            found.reverse().map(([place, sentence]) => [place.replace(/#.*/, ''), sentence]),
          );
          return [...forms].map(([place, sentence]) => `${file}${place}: “${sentence}” → ${use}`);
        });
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('is refused where it is not: each list knows its own words', () => {
    const wrong: Record<Lang, readonly string[]> = {
      fr: [
        'Frais de surveillance des limites',
        'Limite de crédit',
        'Clients suivis par l’assureur',
        'Prime technique',
        'Taux d’impayés',
        'compte 654 de vos bilans',
        'L’appétit du marché est une bande',
        'Bornes de l’année',
        'Barème de marché 2026.2',
        'Tout compris (taxe, frais)',
        'Le montant de vos impayés réduirait un peu la fourchette',
        'le risque d’une mauvaise année',
        'plafond annuel',
        'valeur de Shapley',
      ],
      en: [
        'receivership',
        'Average delay',
        'Debt admitted on',
        'File the claim with the insurer',
        'Each-loss deductible',
        'invoices sent to litigation',
        'Black year',
        'without a yearly maximum',
        'before insurance tax',
        'Technical premium',
        'Market appetite is a band',
        'Market tariff 2026.2',
        'Credit-limit monitoring fees',
        'Does the insurer monitor this customer?',
        'All included',
        'Shapley value',
      ],
      de: german.map(({ wrong }) => wrong),
      es: spanish.map(({ wrong }) => wrong),
      it: italian.map(({ wrong }) => wrong),
      nl: dutch.map(({ wrong }) => wrong),
    };
    for (const lang of locales) {
      const found = wrong[lang].map((text) =>
        refusedWords[lang].findIndex(({ refused }) => refused.test(text)),
      );
      expect(found, lang).to.deep.equal(refusedWords[lang].map((_, i) => i));
    }
  });

  it('is taken where it is: the terms to use are refused by nobody', () => {
    const right: Record<Lang, readonly string[]> = {
      fr: [
        'frais d’enquête et de surveillance',
        'agrément (limite de crédit)',
        'la surveillance de vos clients',
        'Préciser vos impayés réduirait de moitié la fourchette',
        'Tout compris, hors frais de contentieux',
        'compte 654 de vos comptes de résultat',
      ],
      en: [
        'Proof of debt admitted on',
        'Each-and-every-loss deductible',
        'a very bad year',
        'insurance premium tax',
        'All in, litigation fees apart',
      ],
      de: rightGerman,
      es: rightSpanish,
      it: rightItalian,
      nl: rightDutch,
    };
    for (const lang of locales) {
      const refused = right[lang].filter((text) =>
        refusedWords[lang].some((word) => word.refused.test(text)),
      );
      expect(refused, lang).to.deep.equal([]);
    }
  });
});
