import { expect } from '@open-wc/testing';
import { checkPack, freshPack, packWith } from './market-pack.js';
import { pd, prices, sense, structure } from './spoilt.js';

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
