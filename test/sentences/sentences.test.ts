import { expect } from '@open-wc/testing';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { status } from '../element/visit.js';
import { randomCase } from './cases.js';
import { falseIn } from './conditions.js';
import { factsOf } from './facts.js';
import { unlikeIn, unsummedIn, unwordedIn } from './figures.js';
import { readable } from './read.js';
import { answer, heard, openSimulator, shownIn, type Lang } from './shown.js';

/** More by hand: `VITE_CASES=400 ROOMS=sentences npx web-test-runner`. */
const { VITE_CASES } = import.meta.env;
const CASES = Number(VITE_CASES ?? 40);
const TOGETHER = 10;

const ANNOUNCED = { fr: /^(?:.*\. )?Taux estimé/, en: /^(?:.*\. )?Estimated rate/ };

/** What is wrong with all that is said of a case, in both languages. */
async function faultsOf(seed: number, element: CreditRateSimulator): Promise<string[]> {
  const values = randomCase(seed);
  const first: Lang = seed % 2 === 0 ? 'fr' : 'en';
  const before = readable(status(element).textContent);
  element.lang = first;
  await answer(element, values);
  const facts = factsOf(element.answers, element.estimate!);
  const faults: string[] = [];
  const said = await heard(element, ANNOUNCED[first], before);
  for (const lang of [first, first === 'fr' ? 'en' : 'fr'] as const) {
    const shown = await shownIn(element, lang, lang === first ? said : '');
    const found = [
      ...falseIn(shown, facts, lang),
      ...unsummedIn(shown, lang),
      ...unlikeIn(shown, facts, lang),
      ...unwordedIn(shown, lang),
    ];
    faults.push(...found.map((fault) => `${seed} ${lang} ${JSON.stringify(values)}: ${fault}`));
  }
  return faults;
}

describe('what is said of a random case', () => {
  for (let start = 0; start < CASES; start += TOGETHER) {
    it(`is true, sentence by sentence, of cases ${start} to ${start + TOGETHER - 1}`, async () => {
      const element = await openSimulator();
      const faults: string[] = [];
      for (let seed = start; seed < Math.min(CASES, start + TOGETHER); seed++) {
        faults.push(...(await faultsOf(seed, element)));
      }
      expect(faults.join('\n')).to.equal('');
    });
  }
});
