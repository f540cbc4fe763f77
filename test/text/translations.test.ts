import { expect } from '@open-wc/testing';
import { locales, type Lang } from '../../src/text/locales.js';
import { sentencesOf } from './sentences.js';

const files = import.meta.glob<object>(['../../src/*/text/*.ts', '../../src/views/*/text/*.ts'], {
  eager: true,
});

/** Every text of a language by its room and place; sentences several times. */
const saidIn = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files)
      .filter(([file]) => file.endsWith(`/${lang}.ts`))
      .flatMap(([file, texts]) => sentencesOf(texts, file.split('/').at(-3)))
      // Some sentences are lists.
      .map(([place, text]) => [place, String(text)]),
  );

const said = Object.fromEntries(locales.map((lang) => [lang, saidIn(lang)])) as Record<
  Lang,
  ReadonlyMap<string, string>
>;

/** Places whose texts are at fault, each once however often it was said. */
const places = (found: Iterable<readonly [string, string]>): string[] =>
  [...new Map([...found].map(([place, text]) => [place.replace(/#\d$/, ''), text]))].map(
    ([place, text]) => `${place}: ${text}`,
  );

/** What each language does not do to quotes and spaces. */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  fr: /[„‚]/,
  en: /[„«»]/,
  // „so“ and ‚so‘, with the sign of percent and of the euro kept on the line of their number.
  de: /[«»‹›”]|(?<!„[^“]*)“|\d [%€‰]|\d[%‰]/,
  es: /[„‚‹›]|\d [%€‰]|\d[%‰]|[¡!]/,
  it: /[„‚‹›]|\s[%‰]|\d €/,
  nl: /[«»„‚‹›]|\s[%‰]|\d €/,
};

/** Numbers of a text by their digits, however they are grouped. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d(?:[\d.,'\u00a0\u202f]*\d)?/g) ?? []).map((number) => number.replace(/\D/g, '')).sort();

/** Places where a number is a word in one language and a figure in another, or the number of an account is left out. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set([
  'screen.messages.badDebts.bases.writeOffs',
  'claim.messages.interest.half',
  'claim.messages.inputs.badDate',
  'compare.messages.detail.method.published.1',
  'levers.messages.method.items.4',
]);

/** Options of a choice that take a line of their own. */
const LONGER: ReadonlySet<string> = new Set(['claim.messages.inputs.causes.protractedDefault']);

describe('the translations', () => {
  const french = said[locales[0]];
  for (const lang of locales.slice(1)) {
    const texts = [...said[lang]];

    it(`keep to the signs of ${lang}`, () => {
      expect(places(texts.filter(([, text]) => FOREIGN[lang].test(text)))).to.deep.equal([]);
    });

    it(`say the numbers of the French sentences, with the same values in the same places, in ${lang}`, () => {
      const other = texts.filter(
        ([place, text]) =>
          numbersIn(text).join() !== numbersIn(french.get(place) ?? '').join() &&
          !OTHER_NUMBERS.has(place.replace(/#\d$/, '')),
      );
      expect(places(other)).to.deep.equal([]);
    });

    it(`take little more room than French, in ${lang}`, () => {
      // A label may double; a paragraph may not.
      const long = texts.filter(
        ([place, text]) =>
          text.length > (french.get(place) ?? '').length * 1.6 + 16 && !LONGER.has(place.replace(/#\d$/, '')),
      );
      expect(places(long)).to.deep.equal([]);
    });

    if (lang === 'en') continue;
    it(`leave nothing of two words as French or English says it, in ${lang}`, () => {
      const alike = texts.filter(
        ([place, text]) =>
          /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text.replaceAll('money', '')) &&
          (text === said.fr.get(place) || text === said.en.get(place)),
      );
      expect(places(alike)).to.deep.equal([]);
    });
  }
});
