import { expect } from '@open-wc/testing';
import {
  compareOffers,
  InvalidSubmission,
  renewals,
  type Offer,
  type RenewalScenario,
  type Submission,
} from '../../src/engine/index.js';
import { validOffers } from '../../src/engine/index.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';
import { seeded } from './wild.js';

const company: Submission = { insurableTurnover: 1e6, buyerCount: 2 };
const sound: Offer = { premium: 5000 };
const clause = { share: 0.2, lossRatioBelow: 0.4 };
const malus = { share: 0.2, lossRatioAbove: 0.6, cap: 0.3 };

function refusalOf(run: () => unknown): Pick<InvalidSubmission, 'path' | 'code'> | 'accepted' {
  try {
    run();
    return 'accepted';
  } catch (fault) {
    if (!(fault instanceof InvalidSubmission)) throw fault;
    expect(fault.accepts).to.be.a('string').that.is.not.equal('');
    return { path: fault.path, code: fault.code };
  }
}

const refused: [string, unknown, string, string][] = [
  ['nothing', undefined, 'offers', 'type'],
  ['one that is in no list', sound, 'offers', 'type'],
  ['none', [], 'offers', 'range'],
  ['more than anybody compares', Array(11).fill(sound), 'offers', 'range'],
  ['one that is nothing', [sound, null], 'offers.1', 'type'],
  ['one that is a list', [[]], 'offers.0', 'type'],
  ['one left out of the list', Array(1), 'offers.0', 'type'],
  ['neither rate nor premium', [{ insuredPercentage: 0.9 }], 'offers.0.premiumRate', 'missing'],
  ['both', [{ premium: 5000, premiumRate: 0.005 }], 'offers.0.premium', 'inconsistent'],
  ['a label that is none', [{ ...sound, label: 3 }], 'offers.0.label', 'type'],
  ['a rate of nothing', [{ premiumRate: 0 }], 'offers.0.premiumRate', 'range'],
  ['a rate in percent', [{ premiumRate: 1.2 }], 'offers.0.premiumRate', 'range'],
  ['a rate that is no number', [{ premiumRate: NaN }], 'offers.0.premiumRate', 'type'],
  ['a rate as text', [{ premiumRate: '0,3 %' }], 'offers.0.premiumRate', 'type'],
  ['no premium by null', [{ premium: null }], 'offers.0.premium', 'type'],
  ['a negative premium', [{ premium: -5000 }], 'offers.0.premium', 'range'],
  ['an endless premium', [{ premium: Infinity }], 'offers.0.premium', 'range'],
  ['no base', [{ premiumRate: 0.003, base: 0 }], 'offers.0.base', 'range'],
  ['a negative minimum', [{ ...sound, minimumPremium: -1 }], 'offers.0.minimumPremium', 'range'],
  ['a percentage above 1', [{ ...sound, insuredPercentage: 90 }], 'offers.0.insuredPercentage', 'range'],
  [
    'a percentage above 1 of the unnamed',
    [sound, { ...sound, insuredPercentageUnnamed: 1.01 }],
    'offers.1.insuredPercentageUnnamed',
    'range',
  ],
  [
    'a negative discretionary limit',
    [{ ...sound, discretionaryLimit: -1 }],
    'offers.0.discretionaryLimit',
    'range',
  ],
  ['a negative threshold', [{ ...sound, claimThreshold: -1 }], 'offers.0.claimThreshold', 'range'],
  [
    'an endless deductible',
    [{ ...sound, eachLossDeductible: Infinity }],
    'offers.0.eachLossDeductible',
    'range',
  ],
  [
    'a yearly deductible as text',
    [{ ...sound, annualAggregateDeductible: '1000' }],
    'offers.0.annualAggregateDeductible',
    'type',
  ],
  ['a wait of years', [{ ...sound, waitingPeriodMonths: 25 }], 'offers.0.waitingPeriodMonths', 'range'],
  [
    'a multiple of 0',
    [{ ...sound, maximumLiabilityMultiple: 0 }],
    'offers.0.maximumLiabilityMultiple',
    'range',
  ],
  [
    'a wrong multiple beside an amount',
    [{ ...sound, maximumLiabilityMultiple: -1, maximumLiability: 1e5 }],
    'offers.0.maximumLiabilityMultiple',
    'range',
  ],
  ['a negative maximum', [{ ...sound, maximumLiability: -1 }], 'offers.0.maximumLiability', 'range'],
  ['a maximum as text', [{ ...sound, maximumLiability: '1e5' }], 'offers.0.maximumLiability', 'type'],
  [
    'a maximum of what',
    [{ ...sound, maximumLiabilityOf: 'turnover' }],
    'offers.0.maximumLiabilityOf',
    'unknown',
  ],
  ['half a named buyer', [{ ...sound, namedBuyers: 1.5 }], 'offers.0.namedBuyers', 'range'],
  ['a negative fee', [{ ...sound, feePerNamedBuyer: -35 }], 'offers.0.feePerNamedBuyer', 'range'],
  ['other fees that are no number', [{ ...sound, otherFees: NaN }], 'offers.0.otherFees', 'type'],
  ['a limit that is no list', [{ ...sound, largestLimits: 1e5 }], 'offers.0.largestLimits', 'type'],
  ['a negative limit', [{ ...sound, largestLimits: [1e5, -1] }], 'offers.0.largestLimits.1', 'range'],
  [
    'a limit left out of the list',
    [{ ...sound, largestLimits: Array(1) }],
    'offers.0.largestLimits.0',
    'type',
  ],
  [
    'more limits than buyers',
    [{ ...sound, largestLimits: [3, 2, 1] }],
    'offers.0.largestLimits',
    'inconsistent',
  ],
  ['limits without end', [{ ...sound, largestLimits: Array(51).fill(1) }], 'offers.0.largestLimits', 'range'],
  ['a bonus that is none', [{ ...sound, bonus: 0.2 }], 'offers.0.bonus', 'type'],
  ['a bonus in percent', [{ ...sound, bonus: { ...clause, share: 20 } }], 'offers.0.bonus.share', 'range'],
  [
    'a bonus that no premium carries',
    [{ ...sound, bonus: { share: 1, lossRatioBelow: 0.9 } }],
    'offers.0.bonus',
    'unpriceable',
  ],
  ['half a malus', [{ ...sound, malus: { share: 0.2, cap: 0.3 } }], 'offers.0.malus.lossRatioAbove', 'type'],
];

describe('offers that are none', () => {
  for (const [name, offers, path, code] of refused) {
    it(`are refused with their place and reason: ${name}`, () => {
      expect(refusalOf(() => compareOffers(company, offers as Offer[], tariff))).to.deep.equal({
        path,
        code,
      });
    });
  }

  it('are told apart from a company that is none', () => {
    const nobody = { ...company, buyerCount: 0 };
    expect(refusalOf(() => compareOffers(nobody, [sound], tariff))).to.include({ path: 'buyerCount' });
    const options = { latticeSize: 3 };
    expect(refusalOf(() => compareOffers(company, [sound], tariff, options))).to.include({
      path: 'options.latticeSize',
    });
  });

  it('are not taken for a fault of the offer where the tariff is broken', () => {
    const broken = { ...tariff, loadings: undefined } as unknown as typeof tariff;
    expect(() => validOffers([{ ...sound, bonus: clause }], company, broken)).to.throw(TypeError);
  });

  it('are few: every term may be given, and most may be extreme', () => {
    const whole: Offer = {
      ...sound,
      label: 'B',
      base: 0.01,
      minimumPremium: 1e12,
      insuredPercentage: 0,
      insuredPercentageUnnamed: 1,
      discretionaryLimit: 1e12,
      claimThreshold: 1e12,
      eachLossDeductible: 1e12,
      annualAggregateDeductible: 1e12,
      waitingPeriodMonths: 0,
      maximumLiabilityMultiple: 1000,
      maximumLiabilityOf: 'premium',
      maximumLiability: 0,
      namedBuyers: 0,
      feePerNamedBuyer: 1e12,
      otherFees: 1e12,
      largestLimits: [0, 1e12],
      bonus: clause,
      malus,
    };
    expect(refusalOf(() => compareOffers(company, [whole, { premium: 0.01 }], tariff))).to.equal('accepted');
    expect(refusalOf(() => compareOffers(company, [{ premiumRate: 1 }], tariff))).to.equal('accepted');
  });
});

describe('500 random offers, sound and not', () => {
  const values = [
    NaN,
    Infinity,
    -1,
    0,
    1e-300,
    0.3,
    1,
    90,
    1e12,
    1e300,
    '',
    '12',
    null,
    undefined,
    [],
    [5],
    {},
    true,
  ];
  const fields = [
    'premium',
    'premiumRate',
    'base',
    'minimumPremium',
    'insuredPercentage',
    'insuredPercentageUnnamed',
    'discretionaryLimit',
    'claimThreshold',
    'eachLossDeductible',
    'annualAggregateDeductible',
    'waitingPeriodMonths',
    'maximumLiabilityMultiple',
    'maximumLiabilityOf',
    'maximumLiability',
    'namedBuyers',
    'feePerNamedBuyer',
    'otherFees',
    'largestLimits',
    'bonus',
    'malus',
  ];

  it('are compared in finite figures or refused, nothing else', () => {
    const random = seeded(2026);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const seen = { compared: 0, refused: 0 };
    for (let i = 0; i < 500; i++) {
      const offer: Record<string, unknown> = random() < 0.5 ? { premium: 5000 } : { premiumRate: 0.003 };
      for (let n = Math.floor(random() * 4); n > 0; n--) offer[pick(fields)] = pick(values);
      try {
        const found = compareOffers(company, [offer], tariff, { latticeSize: 256 });
        const text = JSON.stringify(found, (_, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value}`);
          return value;
        });
        expect(text.length).to.be.above(100);
        seen.compared++;
      } catch (fault) {
        if (!(fault instanceof InvalidSubmission)) {
          throw new Error(`${String(fault)} for ${JSON.stringify(offer)}`, { cause: fault });
        }
        seen.refused++;
      }
    }
    expect(seen.compared).to.be.above(100);
    expect(seen.refused).to.be.above(100);
  });
});

describe('a scenario of renewals that is none', () => {
  for (const [name, scenario, path, code] of [
    ['nothing', undefined, 'scenario', 'type'],
    ['no factor', {}, 'scenario.lossFactor', 'type'],
    ['a negative one', { lossFactor: -0.5 }, 'scenario.lossFactor', 'range'],
    ['an endless one', { lossFactor: Infinity }, 'scenario.lossFactor', 'range'],
    [
      'a sixth year',
      { lossFactor: 1, largestBuyerFailsInYear: 6 },
      'scenario.largestBuyerFailsInYear',
      'range',
    ],
    [
      'half a year',
      { lossFactor: 1, largestBuyerFailsInYear: 1.5 },
      'scenario.largestBuyerFailsInYear',
      'range',
    ],
    ['no year', { lossFactor: 1, largestBuyerFailsInYear: 0 }, 'scenario.largestBuyerFailsInYear', 'range'],
    [
      'a year as text',
      { lossFactor: 1, largestBuyerFailsInYear: '1' },
      'scenario.largestBuyerFailsInYear',
      'type',
    ],
  ] as const) {
    it(`is refused with its place and reason: ${name}`, () => {
      const run = () => renewals(company, scenario as unknown as RenewalScenario, tariff);
      expect(refusalOf(run)).to.deep.equal({ path, code });
    });
  }

  it('is told apart from a company that is none', () => {
    const run = (options = {}, submission = company) =>
      renewals(submission, { lossFactor: 1 }, tariff, options);
    expect(refusalOf(() => run({}, { ...company, dso: -1 }))).to.include({ path: 'dso' });
    expect(refusalOf(() => run({ latticeSize: 1 }))).to.include({ path: 'options.latticeSize' });
    expect(refusalOf(() => run())).to.equal('accepted');
  });
});
