import { expect } from '@open-wc/testing';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import { isPack, type TariffPack } from '../../src/tariff/pack.js';
import { tariffValues } from '../../src/tariff/values.js';
import { comparisonSource } from '../../src/tariff/usual-comparison.js';
import { whole, wholeTariff } from '../../src/tariff/whole.js';
import golden from '../golden/parameters.json';
import { checkPack, earlier, freshPack } from './market-pack.js';

describe('the bundled tariff', () => {
  it('passes its own checks', () => {
    const result = checkPack(freshPack());
    expect(result.ok ? [] : result.problems).to.deep.equal([]);
    if (result.ok) expect(result.pack).to.deep.equal(freshPack());
  });

  it('is what the document says, compiled', () => {
    expect(wholeTariff).to.deep.equal(tariffValues(freshPack()));
  });

  it('of 2026.1 equals the independent copy of the parameters, but for the OECD classes', () => {
    const { market: _m, levers: _l, comparison: _c, unpaidInvoice: _u, ...priced } = tariffValues(earlier);
    const { oecdClass, ...countryIndex } = priced.countryIndex;
    expect({ ...priced, countryIndex }).to.deep.equal(golden);
    expect(oecdClass).to.be.an('object');
  });

  it('has, for single views, what the independent copy does not have', () => {
    const { market, levers, comparison, unpaidInvoice } = wholeTariff;
    expect({ market, levers, comparison, unpaidInvoice }).to.deep.equal({
      market: {
        low: 0.001,
        mean: 0.003,
        high: 0.01,
        fewestBuyers: 5,
        heaviestBuyer: 0.4,
        grossBadDebtBands: { X: [0.003, 0.004], Y: [0.005, 0.007], Z: [0.008, 0.01] },
      },
      levers: {
        ...{ dso: -10, largestShare: -0.05, badDebts: 0.8, lossYears: 5, waitingPeriodMonths: 2 },
        ...{ insuredPercentage: -0.05, lowestInsuredPercentage: 0.6, annualAggregateDeductible: [0.5, 1] },
        ...{ eachLossDeductible: 5000, claimThreshold: 3000, maximumLiabilityMultiple: 20 },
        bonus: { share: 0.25, lossRatioBelow: 0.4 },
        bonusByRate: { usualBelow: 0.002, hardFrom: 0.008 },
      },
      comparison: {
        ...{ operatingMargin: 0.05, daysGained: 2, shareFinanced: 0.9 },
        ...{ factoringCommission: 0.01, financingRate: 0.04 },
      },
      unpaidInvoice: {
        ...{ vatRate: 0.2, lateInterestRate: 0.0786, lateInterestUntil: '2026-06-30' },
        ...{ recoveryCharge: 40, unnamedPercentage: 0.7 },
      },
    });
    expect(bundledTariff, 'at first load').not.to.have.any.keys('levers', 'comparison', 'unpaidInvoice');
  });

  it('lends a pack what it lacks, one figure at a time, and says where only its own are printed', () => {
    const pack = freshPack();
    const own = { ...pack.unpaidInvoice!.recoveryCharge!, value: 50 };
    delete pack.market;
    delete pack.levers;
    delete pack.comparison;
    const result = checkPack({ ...pack, unpaidInvoice: { recoveryCharge: own } });
    expect(result.ok ? [] : result.problems).to.deep.equal([]);
    if (!result.ok) return;
    const { market, levers, comparison, unpaidInvoice } = wholeTariff;
    expect(whole(result.tariff)).to.deep.include({
      ...{ market, levers, comparison },
      unpaidInvoice: { ...unpaidInvoice, recoveryCharge: 50 },
    });
    const { publisher } = freshPack().sources['compensating-sales']!;
    expect(comparisonSource(result.pack, 'operatingMargin')?.publisher).to.equal(publisher);
    expect(comparisonSource(freshPack(), 'operatingMargin')).to.equal(undefined);
    expect(comparisonSource(undefined, 'factoringCommission')?.publisher).to.equal('groupe Clarisse');
  });

  it('knows the OECD class of 176 countries and leaves the unreviewed ones out', () => {
    const classes = bundledTariff.countryIndex.oecdClass ?? {};
    expect(Object.keys(classes)).to.have.length(176);
    // Read off the OECD's list of 30 January 2026.
    expect([classes['AE'], classes['AF'], classes['AM'], classes['CN'], classes['RU']]).to.deep.equal([
      2, 7, 5, 2, 7,
    ]);
    expect([classes['FR'], classes['NA']]).to.deep.equal([0, 6]);
    for (const code of ['BB', 'LI', 'MO', 'SC', 'XK']) expect(classes).not.to.have.property(code);
  });

  it('says where every coefficient comes from, and uses every source it lists', () => {
    const pack = freshPack();
    const leaves = packLeaves(pack);
    expect(leaves.length).to.be.greaterThan(70);
    const used = new Set(leaves.map(({ leaf }) => leaf.source));
    expect([...used].sort()).to.deep.equal(Object.keys(pack.sources).sort());
  });

  it('owns up to its assumptions, and gives an address only for the documents of others', () => {
    const pack = freshPack();
    const leaves = packLeaves(pack);
    for (const { path, leaf } of leaves) {
      const ours = leaf.source === 'model-2026';
      expect(leaf.evidence === 'assumption', path).to.equal(ours);
    }
    expect(pack.sources['model-2026']).not.to.have.property('url');
    expect(pack.probabilityOfDefault.scale.evidence).to.equal('calibrated');
    expect(pack.economy.sigma.evidence).to.equal('calibrated');
    expect(pack.economy.tailLevel.evidence).to.equal('assumption');
    expect(pack.bill.insurancePremiumTax.evidence).to.equal('published');
  });
});

describe('the intervals of the bundled tariff', () => {
  it('hold their values, and are there for all that figures were fitted to here', () => {
    const leaves = packLeaves(freshPack()).filter(({ leaf }) => leaf.interval);
    expect(leaves.map(({ path }) => path)).to.include.members([
      'probabilityOfDefault.scale',
      'probabilityOfDefault.byGrade',
      'sectorIndex',
      'claims.lossGivenInsolvency',
      'economy.sigma',
      'exportMix',
    ]);
    for (const { path, leaf } of leaves) {
      expect(leaf.method?.fr, path).to.be.a('string');
      const { value, interval } = leaf;
      const pairs = Array.isArray(interval)
        ? [[value, interval] as const]
        : Object.entries(interval!).map(
            ([key, of]) => [(value as Record<string, unknown>)[key], of] as const,
          );
      for (const [figure, [low, high]] of pairs) expect(figure, path).to.be.within(low, high);
    }
  });

  it('leave at most five groups without a figure that is published or calibrated, beside the new ones', () => {
    const groups = (pack: TariffPack) => {
      const all = packLeaves(pack).map(({ path, leaf }) => [path.split('.')[0]!, leaf.evidence] as const);
      const founded = all.filter(([, evidence]) => evidence !== 'assumption').map(([group]) => group);
      return new Set(all.map(([group]) => group).filter((group) => !founded.includes(group)));
    };
    const former = groups(earlier);
    const still = [...groups(freshPack())].filter((group) => former.has(group));
    expect(former.size).to.equal(11);
    expect(still).to.have.members([
      'acceptanceByGrade',
      'gradeMixPresets',
      'selfInsurance',
      'referenceCase',
      'answerQuartiles',
    ]);
  });
});

describe('stripping', () => {
  it('leaves the pack as it was', () => {
    const pack = freshPack();
    tariffValues(pack);
    expect(pack).to.deep.equal(freshPack());
  });

  it('keeps a null value and an empty table', () => {
    const pack = freshPack();
    pack.exportMix.value = {};
    const tariff = tariffValues(pack);
    expect(tariff.defaultTerms.maximumLiability).to.equal(null);
    expect(tariff.exportMix).to.deep.equal({});
  });

  it('reaches no prototype through a hostile key', () => {
    const pack = JSON.parse('{"id":"x","__proto__":{"polluted":{"value":1}}}') as ReturnType<
      typeof freshPack
    >;
    const tariff = tariffValues(pack);
    expect(Object.getPrototypeOf(tariff)).to.equal(Object.prototype);
    expect({}).not.to.have.property('polluted');
    expect(tariff).not.to.have.nested.property('polluted');
  });

  it('tells a pack from a stripped tariff', () => {
    expect(isPack(freshPack())).to.equal(true);
    for (const other of [bundledTariff, null, undefined, 'pack', [], {}, { sources: {} }]) {
      expect(isPack(other)).to.equal(false);
    }
  });
});
