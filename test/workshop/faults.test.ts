import { expect } from '@open-wc/testing';
import { problem, type ProblemCode } from '../../src/tariff/problems.js';
import { faultText, words } from '../../demo/workshop/text/index.js';
import { faultsEn } from '../../demo/workshop/text/faults.js';
import { checkPack, packWith } from '../tariff/market-pack.js';
import { prices, sense, structure } from '../tariff/spoilt.js';

/** Codes of getting hold of a document: what the page opens is at hand. */
const notOfTheChecks = [
  'notJson',
  'unreadable',
  'unavailable',
  'unreachable',
  'httpStatus',
  'tooLarge',
] as const satisfies readonly ProblemCode[];

describe('the faults of a pack, in the words of the workshop', () => {
  it('are told in both languages, in full, whatever is spoilt', () => {
    const told = new Set<ProblemCode>();
    const spoilt = [...structure, ...sense, ...prices].map(([place, value]) => packWith(place, value));
    const steps = [
      packWith('loadings.expenseBands.value', [[1, 0.2]]),
      packWith('loadings.expenseBands.value', [
        [0, 0.2],
        [0, 0.69],
      ]),
    ];
    for (const pack of [...spoilt, ...steps]) {
      const result = checkPack(pack);
      for (const one of result.ok ? [] : result.problems) {
        told.add(one.code);
        expect(faultText(words.fr, one)).to.equal(one.message);
        const rules = faultsEn[one.code].rules?.filter(([fr]) => fr.test(one.message)) ?? [];
        expect(rules.length, one.message).to.be.above(0);
        const text = faultText(words.en, one);
        expect(text).to.match(/^[A-Z“][^«»àéèêç\u00a0]{8,200}[.?]$/u);
        expect(text, one.message).not.to.include('undefined');
      }
    }
    const all = new Set(Object.keys(faultsEn) as ProblemCode[]);
    for (const code of notOfTheChecks) all.delete(code);
    expect([...all].filter((code) => !told.has(code))).to.deep.equal([]);
  });

  it('keep their figures, written as in English', () => {
    const english = (message: string, code: ProblemCode) => faultText(words.en, problem('x', code, message));
    expect(english('Au moins 0,05.', 'range')).to.equal('At least 0.05.');
    expect(english('Au plus 10\u202f000\u202f000.', 'range')).to.equal('At most 10,000,000.');
    expect(english('Le profil Y paierait 0,004\u00a0% de son chiffre d’affaires', 'unpriceable')).to.match(
      /^Profile Y would pay 0\.004% of its turnover/,
    );
  });

  it('are told by their kind where a sentence is not known', () => {
    for (const code of Object.keys(faultsEn) as ProblemCode[])
      expect(faultText(words.en, problem('', code, '…')), code).to.equal(faultsEn[code].otherwise);
  });
});
