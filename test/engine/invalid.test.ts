import { expect } from '@open-wc/testing';
import { InvalidSubmission, type Submission, price } from '../../src/engine/index.js';
import { submissionOf, tariff } from './cases.js';

const reference = submissionOf('reference');
const list: Submission = { buyers: [{ turnover: 1e6, creditGrade: 'B' }] };
const year = { year: 2025, insurableTurnover: 1e6, loss: 1000 };

function refusal(submission: unknown, options = {}): Pick<InvalidSubmission, 'path' | 'code'> | 'accepted' {
  try {
    price(submission as Submission, tariff, options);
    return 'accepted';
  } catch (fault) {
    if (!(fault instanceof InvalidSubmission)) throw fault;
    expect(fault.accepts).to.be.a('string').that.is.not.equal('');
    expect(fault.message).to.contain(fault.path);
    return { path: fault.path, code: fault.code };
  }
}

const refused: [string, unknown, string, string][] = [
  ['nothing', null, 'submission', 'type'],
  ['a number', 12, 'submission', 'type'],
  ['no turnover', { buyerCount: 10 }, 'insurableTurnover', 'missing'],
  ['a turnover of 0', { ...reference, insurableTurnover: 0 }, 'insurableTurnover', 'range'],
  ['a negative turnover', { ...reference, insurableTurnover: -1 }, 'insurableTurnover', 'range'],
  ['NaN', { ...reference, insurableTurnover: NaN }, 'insurableTurnover', 'type'],
  ['infinity', { ...reference, insurableTurnover: Infinity }, 'insurableTurnover', 'range'],
  ['text for a number', { ...reference, insurableTurnover: '1e6' }, 'insurableTurnover', 'type'],
  ['a turnover beyond the bounds', { ...reference, insurableTurnover: 1.1e12 }, 'insurableTurnover', 'range'],
  ['no number of buyers', { insurableTurnover: 1e6 }, 'buyerCount', 'missing'],
  ['0 buyers', { ...reference, buyerCount: 0 }, 'buyerCount', 'range'],
  ['a fraction of a buyer', { ...reference, buyerCount: 10.5 }, 'buyerCount', 'range'],
  ['too many buyers', { ...reference, buyerCount: 200_001 }, 'buyerCount', 'range'],
  ['an unknown sector', { ...reference, sector: 'piracy' }, 'sector', 'unknown'],
  ['a sector of the prototype', { ...reference, sector: 'constructor' }, 'sector', 'unknown'],
  ['a country that is no ISO code', { ...reference, country: 'XX' }, 'country', 'unknown'],
  ['a country by its name', { ...reference, countryMix: { France: 1 } }, 'countryMix.France', 'unknown'],
  ['a negative weight', { ...reference, countryMix: { FR: 1, DE: -0.1 } }, 'countryMix.DE', 'range'],
  ['a mix of nothing', { ...reference, countryMix: { FR: 0 } }, 'countryMix', 'range'],
  ['an empty mix', { ...reference, gradeMix: {} }, 'gradeMix', 'range'],
  ['a mix that is a list', { ...reference, gradeMix: [1] }, 'gradeMix', 'type'],
  ['an unknown grade', { ...reference, gradeMix: { H: 1 } }, 'gradeMix.H', 'unknown'],
  ['an unknown preset', { ...reference, gradeMix: 'superb' }, 'gradeMix', 'unknown'],
  ['a share above 1', { ...reference, topShares: [1.2] }, 'topShares.0', 'range'],
  ['a share of 0', { ...reference, topShares: [0.2, 0] }, 'topShares.1', 'range'],
  ['shares above 1 in all', { ...reference, topShares: [0.6, 0.5] }, 'topShares', 'inconsistent'],
  ['shares of 1 with more buyers', { ...reference, topShares: [0.6, 0.4] }, 'topShares', 'inconsistent'],
  ['more shares than buyers', { ...reference, buyerCount: 2 }, 'topShares', 'inconsistent'],
  ['too many shares', { ...reference, topShares: Array(51).fill(0.001) }, 'topShares', 'range'],
  ['shares that are no list', { ...reference, topShares: 0.2 }, 'topShares', 'type'],
  ['an unknown top grade', { ...reference, topGrades: ['Z'] }, 'topGrades.0', 'unknown'],
  ['more top grades than shares', { ...reference, topGrades: ['A', 'A', 'A', 'A'] }, 'topGrades', 'range'],
  ['too long a delay', { ...reference, dso: 731 }, 'dso', 'range'],
  ['negative lateness', { ...reference, daysPastDue: -1 }, 'daysPastDue', 'range'],
  ['no peak', { ...reference, peakFactor: 0 }, 'peakFactor', 'range'],
  ['an empty list', { buyers: [] }, 'buyers', 'range'],
  ['a list that is none', { buyers: {} }, 'buyers', 'type'],
  ['a buyer that is none', { buyers: [null] }, 'buyers.0', 'type'],
  ['a buyer without turnover', { buyers: [{ turnover: 1e6 }, {}] }, 'buyers.1.turnover', 'type'],
  ['buyers of nothing', { buyers: [{ turnover: 0 }] }, 'buyers', 'range'],
  [
    "a buyer's unknown grade",
    { buyers: [{ turnover: 1, creditGrade: 'Q' }] },
    'buyers.0.creditGrade',
    'unknown',
  ],
  ["a buyer's unknown sector", { buyers: [{ turnover: 1, sector: 'x' }] }, 'buyers.0.sector', 'unknown'],
  ["a buyer's unknown country", { buyers: [{ turnover: 1, country: 'fr' }] }, 'buyers.0.country', 'unknown'],
  [
    "a buyer's negative limit",
    { buyers: [{ turnover: 1, creditLimit: -1 }] },
    'buyers.0.creditLimit',
    'range',
  ],
  ['an experience without kind', { ...reference, lossExperience: {} }, 'lossExperience.kind', 'unknown'],
  ['an experience that is none', { ...reference, lossExperience: 3 }, 'lossExperience', 'type'],
  [
    'an unknown basis',
    {
      ...reference,
      lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.01, years: 3, basis: 'claimCount' },
    },
    'lossExperience.basis',
    'unknown',
  ],
  [
    'no years',
    {
      ...reference,
      lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.01, years: 0, basis: 'writeOffs' },
    },
    'lossExperience.years',
    'range',
  ],
  [
    'a flag that is none',
    {
      ...reference,
      lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.01, years: 3, basis: 'writeOffs', capped: 1 },
    },
    'lossExperience.capped',
    'type',
  ],
  [
    'no history',
    { ...reference, lossExperience: { kind: 'amounts', basis: 'writeOffs', history: [] } },
    'lossExperience.history',
    'range',
  ],
  [
    'a year twice',
    { ...reference, lossExperience: { kind: 'amounts', basis: 'writeOffs', history: [year, year] } },
    'lossExperience.history.1.year',
    'inconsistent',
  ],
  [
    'years without turnover',
    {
      ...reference,
      lossExperience: { kind: 'amounts', basis: 'writeOffs', history: [{ ...year, insurableTurnover: 0 }] },
    },
    'lossExperience.history',
    'range',
  ],
  [
    'a year without loss',
    {
      ...reference,
      lossExperience: {
        kind: 'amounts',
        basis: 'writeOffs',
        history: [{ year: 2025, insurableTurnover: 1 }],
      },
    },
    'lossExperience.history.0.loss',
    'type',
  ],
  [
    'negative claims',
    {
      ...reference,
      lossExperience: { kind: 'claims', history: [{ year: 2025, insurableTurnover: 1e6, claims: -1 }] },
    },
    'lossExperience.history.0.claims',
    'range',
  ],
  ['terms that are none', { ...reference, terms: 'all' }, 'terms', 'type'],
  [
    'more than everything insured',
    { ...reference, terms: { insuredPercentage: 1.1 } },
    'terms.insuredPercentage',
    'range',
  ],
  [
    'a multiple of 0',
    { ...reference, terms: { maximumLiabilityMultiple: 0 } },
    'terms.maximumLiabilityMultiple',
    'range',
  ],
  [
    'a base of the maximum that is none',
    { ...reference, terms: { maximumLiabilityOf: 'turnover' } },
    'terms.maximumLiabilityOf',
    'unknown',
  ],
  ['half a named buyer', { ...reference, terms: { namedBuyers: 0.5 } }, 'terms.namedBuyers', 'range'],
  ['a bonus that is none', { ...reference, terms: { bonus: 1 } }, 'terms.bonus', 'type'],
  [
    'a malus without cap',
    { ...reference, terms: { malus: { share: 0.1, lossRatioAbove: 1 } } },
    'terms.malus.cap',
    'type',
  ],
  [
    'a bonus that no premium can carry',
    { ...reference, terms: { bonus: { share: 0.9, lossRatioBelow: 0.8 } } },
    'terms.bonus',
    'unpriceable',
  ],
];

describe('a submission is refused for', () => {
  for (const [name, submission, path, code] of refused) {
    it(name, () => {
      expect(refusal(submission)).to.deep.equal({ path, code });
    });
  }

  it('nothing of its own where reading a buyer fails: that fault passes', () => {
    const unreadable = {
      get turnover(): number {
        throw new RangeError('unreadable');
      },
    };
    expect(() => refusal({ buyers: [unreadable] })).to.throw(RangeError, 'unreadable');
  });

  it('a lattice that is no power of two', () => {
    for (const latticeSize of [0, 100, 1000, 1.5, 131_072, -4096, NaN]) {
      expect(refusal(reference, { latticeSize })).to.deep.equal({
        path: 'options.latticeSize',
        code: 'range',
      });
    }
  });
});

describe('a submission is accepted with', () => {
  const accepted: [string, Submission][] = [
    ['a list alone', list],
    [
      'unlimited liability',
      { ...reference, terms: { maximumLiabilityMultiple: null, maximumLiability: null } },
    ],
    ['an absolute limit', { ...reference, terms: { maximumLiability: 1e5 } }],
    ['all buyers declared', { insurableTurnover: 1e6, buyerCount: 2, topShares: [0.6, 0.4] }],
    ['one buyer', { insurableTurnover: 1e6, buyerCount: 1 }],
    ['the name of a grade mix', { ...reference, gradeMix: 'good' }],
    ['grades of the largest', { ...reference, topGrades: ['A', 'F'] }],
  ];
  for (const [name, submission] of accepted) {
    it(name, () => {
      expect(refusal(submission)).to.equal('accepted');
    });
  }
});
