import { expect } from '@open-wc/testing';
import type { ProblemCode } from '../../src/tariff/problems.js';
import { checkPack, freshPack, packWith } from './market-pack.js';

/** One value of the bundled pack spoilt: where, by what (undefined = removed), code, and path if elsewhere. */
type Row = [place: string, value: unknown, code: ProblemCode, path?: string];

const pd = 'probabilityOfDefault.byGrade.value';

const nothingAccepted = { A: 0, B: 0, C: 0, D: 0, E: 0, F: 0, G: 0, NR: 0 };

const structure: Row[] = [
  ['id', undefined, 'missing'],
  ['id', 'Market 2026', 'format'],
  ['id', 'constructor', 'format'],
  ['version', '2026.1', 'format'],
  ['version', 2026.1, 'type'],
  ['validFrom', '2026-02-30', 'format'],
  ['validTo', '31/12/2027', 'format'],
  ['title.en', '', 'range'],
  ['title.fr', 'x'.repeat(1001), 'range'],
  ['surprise', 1, 'unknownKey'],
  ['loadings.marge', 0.04, 'unknownKey'],
  ['loadings.margin.comment', 'x', 'unknownKey'],
  ['loadings', undefined, 'missing'],
  ['loadings', 0.3, 'type'],
  ['loadings', [], 'type'],
  ['loadings.margin', 0.04, 'type'],
  ['loadings.margin.value', undefined, 'missing'],
  ['loadings.margin.value', '0,04', 'type'],
  ['loadings.margin.value', null, 'type'],
  ['loadings.margin.value', Number.NaN, 'type'],
  ['loadings.margin.value', 4, 'range'],
  ['loadings.margin.value', -0.01, 'range'],
  ['loadings.margin.evidence', 'guess', 'choice'],
  ['loadings.margin.evidence', undefined, 'missing'],
  ['loadings.margin.source', 12, 'type'],
  ['loadings.margin.date', '2025', 'format'],
  ['loadings.margin.interval', [0.03], 'type'],
  ['loadings.margin.interval', '3 à 5 %', 'type'],
  ['loadings.margin.method', 'à vue', 'type'],
  ['loadings.margin.date', '2025-13', 'format'],
  ['loadings.margin.note.en', undefined, 'missing'],
  ['loadings.fixedCost.value', Number.POSITIVE_INFINITY, 'type'],
  [`${pd}.A`, 0, 'range'],
  [`${pd}.G`, 1.01, 'range'],
  [`${pd}.NR`, undefined, 'missing'],
  [`${pd}.H`, 0.2, 'unknownKey'],
  ['probabilityOfDefault.cap.value', 0, 'range'],
  ['acceptanceByGrade.value.G', -0.1, 'range'],
  ['acceptanceByGrade.value.A', 1.1, 'range'],
  ['sectorIndex.value.retail', 0, 'range'],
  ['sectorIndex.value.retail', 'cher', 'type'],
  ['sectorIndex.value.BTP', 1.2, 'format'],
  ['sectorIndex.value.constructor', 1.2, 'format'],
  ['countryIndex.oecdClass.value.CN', 8, 'range'],
  ['countryIndex.oecdClass.value.CN', -1, 'range'],
  ['countryIndex.oecdClass.value.CN', 2.5, 'type'],
  ['countryIndex.byOecdClass.value.7', undefined, 'missing'],
  ['countryIndex.byOecdClass.value.8', 4, 'unknownKey'],
  ['gradeMixPresets.value.good.B', -0.28, 'range'],
  ['claims.lossGivenInsolvency.value', 0, 'range'],
  ['claims.probabilityCap.value', 1, 'range'],
  ['economy.tailLevel.value', 1, 'range'],
  ['economy.tailLevel.value', 0.5, 'range'],
  ['economy.sigma.value', 2, 'range'],
  ['probabilityOfDefault.scale.value', 1e-9, 'range'],
  [`${pd}.A`, 1e-12, 'range'],
  ['sectorIndex.value.retail', 125, 'range'],
  ['exposure.peakFactor.value', 1e-9, 'range'],
  ['exposure.dso.value', 0.5, 'range'],
  ['loadings.fixedCost.value', 1e12, 'range'],
  ['loadings.costOfCapital.value', 0.8, 'range'],
  ['bill.minimumPremium.value', 2.5e6, 'range'],
  ['defaultTerms.claimThreshold.value', 5e8, 'range'],
  ['defaultTerms.maximumLiability.value', 1, 'range'],
  ['answerQuartiles.value.largest', [0.1, 1], 'range', 'answerQuartiles.value.largest.1'],
  ['experience.basis.value', {}, 'unknownKey'],
  ['experience.basis.writeOffs.value.c', 0, 'range'],
  ['experience.factorMin.value', 1.5, 'range'],
  ['experience.factorMax.value', 0.5, 'range'],
  ['experience.developmentFactors.value', [], 'range'],
  ['experience.developmentFactors.value', Array<number>(21).fill(1), 'range'],
  ['bill.minimumPremium.value', -1, 'range'],
  ['bill.creditLimitFeePerBuyer.value', -35, 'range'],
  ['bill.insurancePremiumTax.value', 9, 'range'],
  ['bill.discretionaryLimit.value', 1e13, 'range'],
  ['defaultTerms.insuredPercentage.value', 0, 'range'],
  ['defaultTerms.insuredPercentage.value', 90, 'range'],
  ['defaultTerms.maximumLiabilityMultiple.value', 0, 'range'],
  ['defaultTerms.maximumLiability.value', 'aucun', 'type'],
  ['uncertainty.coverage.value', 1, 'range'],
  ['settlement.recoveryRule.value', 'prorata', 'choice'],
  ['settlement.stopDeliveriesDays.value', 45.5, 'type'],
  ['referenceCase.value.buyerCount', 0, 'range'],
  ['referenceCase.value.topShares.1', 1.2, 'range'],
  ['referenceCase.value.lossExperience.kind', 'claims', 'choice'],
  ['profiles.W', {}, 'unknownKey'],
  ['answerQuartiles.value.dso', [40], 'range'],
  ['answerQuartiles.value.dso', [40, 50, 60], 'range'],
  ['sources.model-2026.title', undefined, 'missing'],
  ['sources.rate-calculation.url', 'javascript:alert(1)', 'format'],
  ['sources.rate-calculation.undated', false, 'choice'],
];

const sense: Row[] = [
  ['validTo', '2025-12-31', 'dates'],
  [`${pd}.C`, 0.0001, 'gradeOrder'],
  [`${pd}.G`, 0.05, 'gradeOrder'],
  ['sectorIndex.value.other', undefined, 'missingSector'],
  ['countryIndex.overrides.value.UK', 1.05, 'country'],
  ['countryIndex.overrides.value.fr', 1, 'country'],
  ['countryIndex.oecdClass.value.ZZ', 7, 'country'],
  ['countryIndex.oecdClass.value.constructor', 7, 'country'],
  ['countryIndex.byOecdClass.value.5', 1.5, 'classOrder'],
  ['gradeMixPresets.value.degraded', undefined, 'missingPreset'],
  ['gradeMixPresets.value.good.B', 0.5, 'mixSum', 'gradeMixPresets.value.good'],
  ['gradeMixPresets.value.mine', {}, 'mixSum'],
  ['exposure.peakFactorByActivity.value.very', 1.1, 'order', 'exposure.peakFactorByActivity.value'],
  ['levers.bonusByRate.value.hardFrom', 0.001, 'order', 'levers.bonusByRate.value'],
  ['market.grossBadDebtBands.value.Y', [0.007, 0.005], 'order'],
  ['loadings.margin.value', 0.74, 'loadingsSum', 'loadings'],
  ['loadings.margin.value', 0.45, 'loadingsSum', 'loadings'],
  ['exportMix.value', { DE: 0.5, FR: 0.5 }, 'homeCountry', 'exportMix.value.FR'],
  ['exportMix.value', { DE: 0.5, ZZ: 0.5 }, 'country', 'exportMix.value.ZZ'],
  ['exportMix.value', {}, 'mixSum'],
  ['exportMix.value.DE', 0.25, 'mixSum', 'exportMix.value'],
  ['settlement.filingDays.value.latest', 20, 'deadlines', 'settlement.filingDays.value'],
  ['settlement.filingDays.value.latestWithExtension', 59, 'deadlines', 'settlement.filingDays.value'],
  [
    ...(['settlement.insolvencyFilingDays.value.latest', 9] as const),
    ...(['deadlines', 'settlement.insolvencyFilingDays.value'] as const),
  ],
  [
    ...(['settlement.declareDebtMonths.value.home', 5] as const),
    ...(['deadlines', 'settlement.declareDebtMonths.value'] as const),
  ],
  ['referenceCase.value.sector', 'piracy', 'unknownSector'],
  ['referenceCase.value.country', 'EU', 'country'],
  ['referenceCase.value.gradeMix', 'superb', 'unknownPreset'],
  ['referenceCase.value.topShares', [0.6, 0.4], 'topShares'],
  ['referenceCase.value.buyerCount', 2, 'topShares', 'referenceCase.value.topShares'],
  ['profiles.X.value.sector', 'piracy', 'unknownSector'],
  ['profiles.Z.value.gradeMix', 'superb', 'unknownPreset'],
  ['answerQuartiles.value.dso', [60, 40], 'quartileOrder'],
  ['answerQuartiles.value.exportShare', [0.2, 0], 'quartileOrder'],
  ['answerQuartiles.value.sector', ['retail', 'business-services'], 'quartileOrder'],
  ['answerQuartiles.value.sector', ['retail', 'piracy'], 'unknownSector', 'answerQuartiles.value.sector.1'],
  ['answerQuartiles.value.quality', ['fragile', 'good'], 'quartileOrder'],
  ['answerQuartiles.value.quality', ['superb', 'good'], 'unknownPreset', 'answerQuartiles.value.quality.0'],
  ['loadings.margin.source', 'hearsay', 'unknownSource'],
  ['economy.sigma.interval', [0.6, 0.2], 'interval'],
  ['sectorIndex.interval.food', [0.9, 0.7], 'interval'],
  ['sectorIndex.interval.piracy', [0.9, 1], 'interval'],
  ['settlement.recoveryRule.interval', [0, 1], 'interval'],
  ['experience.basis.writeOffs.source', 'hearsay', 'unknownSource'],
];

/** Each figure alone is possible, and the price is none that a market asks. */
const prices: Row[] = [
  ['market.low.value', 0.01, 'marketOrder', 'market'],
  ['market.mean.value', 0.02, 'marketOrder', 'market'],
  ['referenceCase.value.insurableTurnover', 10_000, 'unpriceable', 'referenceCase'],
  ['profiles.Z.value.insurableTurnover', 10_000, 'unpriceable', 'profiles.Z'],
  // A company of 150 M€ then pays the fixed cost alone.
  ['defaultTerms.claimThreshold.value', 1e7, 'unpriceable', 'profiles.X'],
  ['acceptanceByGrade.value', nothingAccepted, 'unpriceable', 'profiles.X'],
];

function shown(value: unknown): string {
  return value === undefined ? 'removed' : `= ${String(JSON.stringify(value)).slice(0, 40)}`;
}

for (const [title, rows] of [
  ['structure', structure],
  ['sense', sense],
  ['prices', prices],
] as const) {
  describe(`a pack's ${title}`, () => {
    for (const [place, value, code, path = place] of rows) {
      it(`${place} ${shown(value)}: ${code}`, () => {
        const result = checkPack(packWith(place, value));
        expect(result.ok).to.equal(false);
        if (result.ok) return;
        expect(result.problems.map((p) => ({ path: p.path, code: p.code }))[0]).to.deep.equal({ path, code });
        for (const { message } of result.problems) expect(message).to.match(/^[A-ZÀ-Ý«].{8,200}[.?]$/u);
      });
    }
  });
}

it('tells the rate that no market asks', () => {
  const problemsOf = (pack: unknown) => {
    const result = checkPack(pack);
    return result.ok ? [] : result.problems.map(({ path, message }) => [path, message]);
  };
  const pack = freshPack();
  pack.profiles.Y.value.insurableTurnover = 1e12;
  pack.loadings.fixedCost.value = 0;
  pack.defaultTerms.annualAggregateDeductible.value = 1e7;
  const none = 'un taux de marché va de 0,01\u00a0% à 10\u00a0%';
  expect(problemsOf(pack).slice(0, 2)).to.deep.equal([
    [
      'referenceCase',
      `L’entreprise de référence paierait 0\u00a0% de son chiffre d’affaires avec ce barème\u00a0; ${none}.`,
    ],
    ['profiles.X', `Le profil X paierait 0\u00a0% de son chiffre d’affaires avec ce barème\u00a0; ${none}.`],
  ]);
});

describe('what a broker may change', () => {
  const allowed: [string, unknown][] = [
    ['loadings.margin.value', 0],
    ['loadings.margin.note', undefined],
    ['loadings.margin.interval', [0.03, 0.05]],
    ['sectorIndex.interval', undefined],
    // Shown beside what the figures allow.
    ['economy.sigma.value', 0.1],
    ['loadings.margin.date', '2025-02-28'],
    ['validTo', '2026-01-01'],
    [`${pd}.B`, 0.00063],
    ['sectorIndex.value.space-industry', 1.4],
    ['countryIndex.oecdClass', undefined],
    ['countryIndex.overrides.value', {}],
    ['gradeMixPresets.value.mine', { D: 1 }],
    ['gradeMixPresets.value.good.B', 0.285],
    ['defaultTerms.maximumLiabilityMultiple.value', null],
    ['defaultTerms.maximumLiability.value', 500_000],
    ['experience.developmentFactors.value', [1]],
    ['economy.sigma.value', 0],
    ['referenceCase.value.topShares', []],
    ['settlement.recoveryRule.value', 'netLoss'],
    ['settlement.claimGoodsMonths', undefined],
    ['settlement.insolvencyFilingDays', undefined],
    ['unpaidInvoice.lateInterestUntil.value', '2026-12-31'],
    ['sources.model-2026.url', 'https://example.org/bareme'],
  ];
  for (const [place, value] of allowed) {
    it(`${place} ${shown(value)}`, () => {
      const result = checkPack(packWith(place, value));
      expect(result.ok ? [] : result.problems).to.deep.equal([]);
    });
  }

  it('reaches the engine as typed', () => {
    const result = checkPack(packWith('bill.minimumPremium.value', 1234));
    expect(result.ok && result.tariff.bill.minimumPremium).to.equal(1234);
  });
});

describe('hostile input', () => {
  it('is refused, whatever it is', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['loadings'] = cyclic;
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = { value: deep };
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    for (const input of [
      undefined,
      null,
      1,
      '',
      'x',
      true,
      [],
      {},
      Symbol('s'),
      () => 1,
      cyclic,
      deep,
      throwing,
    ]) {
      const result = checkPack(input);
      expect(result.ok).to.equal(false);
      if (!result.ok) expect(result.problems).not.to.be.empty;
    }
  });

  it('is refused when a deep value or a throwing getter hides inside a good pack', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(checkPack(packWith('loadings.margin.value', deep)).ok).to.equal(false);
    const pack = freshPack();
    Object.defineProperty(pack.loadings.margin, 'value', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    const result = checkPack(pack);
    expect(result.ok ? '' : result.problems[0]?.code).to.equal('unreadable');
  });

  it('never reaches a prototype through the keys of a table or of the document', () => {
    for (const place of [
      '__proto__',
      'loadings.__proto__',
      'sectorIndex.value.__proto__',
      'sources.__proto__',
    ]) {
      const hostile = packWith(place, { polluted: true, other: 1 });
      const result = checkPack(hostile);
      expect({}, place).not.to.have.property('polluted');
      if (result.ok) {
        expect(Object.getPrototypeOf(result.tariff.sectorIndex), place).to.equal(Object.prototype);
        expect(Object.getPrototypeOf(result.pack.sources), place).to.equal(Object.prototype);
        expect(Object.hasOwn(result.tariff.sectorIndex, '__proto__')).to.equal(false);
      }
    }
  });

  it('yields at most 20 problems with short paths, the first ones first', () => {
    const pack = freshPack() as unknown as Record<string, unknown>;
    for (let i = 0; i < 5000; i++) pack[`k${i}`.repeat(100)] = i;
    const result = checkPack({ ...pack, id: 7 });
    expect(result.ok).to.equal(false);
    if (result.ok) return;
    expect(result.problems).to.have.length(20);
    expect(result.problems[0]).to.include({ path: 'id', code: 'type' });
    expect(Math.max(...result.problems.map(({ path }) => path.length))).to.be.at.most(200);
  });

  it('gives back a copy that later changes of the input do not reach', () => {
    const pack = freshPack();
    const result = checkPack(pack);
    pack.loadings.margin.value = 5;
    pack.sectorIndex.value['retail'] = -1;
    expect(result.ok && [result.tariff.loadings.margin, result.tariff.sectorIndex['retail']]).to.deep.equal([
      0.04, 1.14,
    ]);
  });
});
