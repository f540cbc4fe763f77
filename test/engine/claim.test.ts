import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Claim,
  type ClaimEvent,
  type Settlement,
  type Tariff,
  type Terms,
  InvalidSubmission,
  settleClaim,
} from '../../src/engine/index.js';
import { addDays, addMonths, dayNumber, isIsoDate } from '../../src/engine/settlement/dates.js';
import { settleClaim as published } from '../../src/entries/engine.js';
import { tariff } from './cases.js';

/** The worked example of the pricing model. */
const worked: Claim = {
  invoiceInclVat: 120_000,
  vatRate: 0.2,
  cause: 'protractedDefault',
  dueDate: '2026-01-31',
  creditLimit: 80_000,
  recoveredBefore: 20_000,
  aggregateDeductibleLeft: 10_000,
};
const workedTerms: Terms = { insuredPercentage: 0.9, claimThreshold: 500 };
const netLoss: Tariff = { ...tariff, settlement: { ...tariff.settlement, recoveryRule: 'netLoss' } };

const afters = ({ steps }: Settlement) => Object.fromEntries(steps.map(({ step, after }) => [step, after]));
const dates = (claim: Claim, terms: Terms = workedTerms) =>
  Object.fromEntries(
    settleClaim(claim, terms, tariff).calendar.map(({ event, earliest, latest }) => [
      event,
      [earliest, latest],
    ]),
  ) as Partial<Record<ClaimEvent, [string, string]>>;

describe('the worked example of the model', () => {
  it('tops up to the insured percentage', () => {
    const settled = settleClaim(worked, workedTerms, tariff);
    expect(settled.steps).to.deep.equal([
      { step: 'vat', before: 120_000, after: 100_000 },
      { step: 'creditLimit', before: 100_000, after: 80_000 },
      { step: 'recoveredBefore', before: 80_000, after: 64_000 },
      { step: 'claimThreshold', before: 64_000, after: 64_000 },
      { step: 'insuredPercentage', before: 64_000, after: 56_000 },
      { step: 'eachLossDeductible', before: 56_000, after: 56_000 },
      { step: 'annualAggregateDeductible', before: 56_000, after: 46_000 },
      { step: 'maximumLiability', before: 46_000, after: 46_000 },
    ]);
    const { lossExclVat, coveredLoss, indemnityBeforeAggregate, indemnity, keptByInsured } = settled;
    expect([lossExclVat, coveredLoss, indemnityBeforeAggregate, indemnity, keptByInsured]).to.deep.equal([
      100_000, 80_000, 56_000, 46_000, 34_000,
    ]);
  });

  it('pays the insured percentage of the net loss under the other rule', () => {
    const settled = settleClaim(worked, workedTerms, netLoss);
    expect(settled.indemnityBeforeAggregate).to.equal(57_600);
    expect(settled.indemnity).to.equal(47_600);
  });

  it('gives the whole claim back when all is recovered afterwards', () => {
    const settled = settleClaim({ ...worked, recoveredAfter: 80_000 }, workedTerms, tariff);
    expect(settled.insurerRecovery).to.be.closeTo(46_000, 1e-9);
    expect(settled.insuredRecovery).to.be.closeTo(34_000, 1e-9);
    expect(settled.keptByInsured).to.be.closeTo(0, 1e-9);
  });

  it('shares what comes afterwards in proportion to who bore the loss', () => {
    const settled = settleClaim({ ...worked, recoveredAfter: 8000 }, workedTerms, tariff);
    expect(settled.insurerRecovery).to.be.closeTo(4600, 1e-9);
    expect(settled.insuredRecovery).to.be.closeTo(3400, 1e-9);
  });

  it('is the same through the published function, with a tariff’s defaults', () => {
    expect(published(worked, workedTerms)).to.deep.equal(settleClaim(worked, workedTerms, tariff));
    expect(published(worked)).to.deep.equal(settleClaim(worked, undefined, tariff));
    expect(afters(published(worked))['insuredPercentage']).to.equal(56_000);
  });
});

describe('one claim, term by term', () => {
  const plain: Claim = {
    invoiceInclVat: 12_000,
    vatRate: 0.2,
    cause: 'protractedDefault',
    dueDate: '2026-03-10',
  };
  const paid = (claim: Partial<Claim>, terms: Terms = {}) =>
    settleClaim({ ...plain, ...claim }, terms, tariff);

  it('counts at the threshold, and not below', () => {
    expect(paid({}, { claimThreshold: 10_000 }).indemnity).to.equal(9000);
    expect(paid({}, { claimThreshold: 10_001 }).indemnity).to.equal(0);
  });

  it('takes the threshold on what is left after recoveries', () => {
    expect(paid({ recoveredBefore: 1 }, { claimThreshold: 10_000 }).indemnity).to.equal(0);
  });

  it('applies the insured percentage before either deductible (1.4: 90 % of 50,000 erodes it by 45,000)', () => {
    const settled = paid({ invoiceInclVat: 60_000 }, { annualAggregateDeductible: 100_000 });
    expect(settled.indemnityBeforeAggregate).to.equal(45_000);
    expect(settled.indemnity).to.equal(0);
    // the published example of an each-loss deductible: 2,000 off 10,000
    expect(paid({}, { insuredPercentage: 1, eachLossDeductible: 2000 }).indemnity).to.equal(8000);
  });

  it('pays at most what is left of the year’s maximum, by default that of the terms', () => {
    expect(paid({ maximumLiabilityLeft: 4000 }).indemnity).to.equal(4000);
    expect(paid({}, { maximumLiability: 5000 }).indemnity).to.equal(5000);
    expect(paid({ maximumLiabilityLeft: null }, { maximumLiability: 5000 }).indemnity).to.equal(9000);
  });

  it('is without limit where there is none, and pays nothing for a refused buyer', () => {
    expect(paid({ creditLimit: null }).coveredLoss).to.equal(10_000);
    const refused = paid({ creditLimit: 0, recoveredAfter: 500 }, { claimThreshold: 0 });
    expect([refused.indemnity, refused.insurerRecovery, refused.insuredRecovery]).to.deep.equal([0, 0, 500]);
    expect(refused.keptByInsured).to.equal(9500);
  });

  it('has nothing to share when everything came back before, nor of an invoice of nothing', () => {
    const all = paid({ recoveredBefore: 10_000 });
    expect([all.indemnity, all.keptByInsured, all.insurerRecovery, all.insuredRecovery]).to.deep.equal([
      0, 0, 0, 0,
    ]);
    const none = paid({ invoiceInclVat: 0 });
    expect([none.lossExclVat, none.coveredLoss, none.indemnity, none.keptByInsured]).to.deep.equal([
      0, 0, 0, 0,
    ]);
  });

  it('pays nothing for a file that comes too late, and says what that cost', () => {
    const last = paid({ filedOn: '2026-05-09' });
    expect(last.indemnity).to.equal(9000);
    const late = paid({ filedOn: '2026-05-10' });
    expect(late.steps.at(-1)).to.deep.equal({ step: 'forfeited', before: 9000, after: 0 });
    expect([late.indemnity, late.indemnityBeforeAggregate, late.keptByInsured]).to.deep.equal([0, 0, 10_000]);
    expect(late.calendar.map(({ event }) => event)).not.to.include('indemnity');
  });
});

describe('the calendar of a claim', () => {
  // days and months: as in the tariff's `settlement`
  it('runs from the due date in a protracted default', () => {
    expect(dates(worked)).to.deep.equal({
      unilateralExtensionEnds: ['2026-04-01', '2026-04-01'],
      stopDeliveries: ['2026-04-01', '2026-04-01'],
      fileClaim: ['2026-03-02', '2026-04-01'],
      indemnity: ['2026-07-31', '2026-09-02'],
    });
  });

  it('counts the waiting period from filing, whichever date comes first', () => {
    const { indemnity } = dates({ ...worked, filedOn: '2026-03-31' }, { waitingPeriodMonths: 1 });
    expect(indemnity).to.deep.equal(['2026-04-30', '2026-07-31']);
  });

  it('pays so many days after admission in a declared insolvency, after filing if nothing else is known', () => {
    const claim: Claim = { ...worked, cause: 'declaredInsolvency' };
    expect(dates({ ...claim, admittedOn: '2026-05-20' }).indemnity).to.deep.equal([
      '2026-06-19',
      '2026-06-19',
    ]);
    expect(dates(claim).indemnity).to.deep.equal(['2026-04-01', '2026-04-01']);
  });

  it('says in which figure of the tariff each date has its source', () => {
    const places = (cause: Claim['cause']) =>
      settleClaim({ ...worked, cause }, {}, tariff).calendar.map(({ source }) => source.split('.'));
    for (const [group, leaf] of [...places('protractedDefault'), ...places('declaredInsolvency')]) {
      expect(group).to.equal('settlement');
      expect(tariff.settlement).to.have.property(leaf!);
    }
  });
});

describe('days and months', () => {
  it('clamp to the end of the month, leap years included', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2026-08-31', 6)).to.equal('2027-02-28');
    expect(addMonths('2026-12-15', 0)).to.equal('2026-12-15');
    expect(addMonths('2026-03-31', 1)).to.equal('2026-04-30');
    expect(addMonths('2026-01-31', 1.5)).to.equal('2026-03-15');
  });

  it('know which days exist', () => {
    for (const day of ['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31', '2026-04-30']) {
      expect(isIsoDate(day), day).to.equal(true);
    }
    for (const day of [
      '2026-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
      '2026-1-1',
      '31/12/2026',
      '',
      '2026-01-01T00:00',
      20260101,
      null,
      ['2026-01-01'],
    ]) {
      expect(isIsoDate(day), String(day)).to.equal(false);
    }
  });

  it('agree with the browser’s calendar, day by day', () => {
    const utc = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;
    const start = dayNumber('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 84_000 }), (days) => {
        const date = addDays('1970-01-01', days);
        expect(utc(date)).to.equal(days);
        expect(dayNumber(date) - start).to.equal(days);
        expect(new Date(days * 86_400_000).toISOString().slice(0, 10)).to.equal(date);
      }),
    );
  });
});

describe('whatever the claim', () => {
  const money = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const case_ = fc
    .record({
      invoiceInclVat: money(1e7),
      vatRate: fc.constantFrom(0, 0.055, 0.1, 0.2),
      cause: fc.constantFrom<Claim['cause']>('protractedDefault', 'declaredInsolvency'),
      creditLimit: fc.option(money(1e7)),
      before: share,
      after: share,
      aggregateDeductibleLeft: fc.option(money(1e6), { nil: undefined }),
      maximumLiabilityLeft: fc.option(money(1e6)),
      filedAfter: fc.integer({ min: -30, max: 90 }),
      terms: fc.record({
        insuredPercentage: share,
        claimThreshold: money(1e5),
        eachLossDeductible: money(1e5),
        waitingPeriodMonths: fc.integer({ min: 0, max: 24 }),
      }),
      rule: fc.constantFrom<'topUp' | 'netLoss'>('topUp', 'netLoss'),
    })
    .map(({ before, after, filedAfter, terms, rule, ...rest }) => {
      const loss = rest.invoiceInclVat / (1 + rest.vatRate);
      const recoveredBefore = before * loss;
      const { aggregateDeductibleLeft, ...others } = rest;
      const claim: Claim = {
        ...others,
        ...(aggregateDeductibleLeft !== undefined && { aggregateDeductibleLeft }),
        dueDate: '2026-06-30',
        filedOn: addDays('2026-06-30', filedAfter),
        recoveredBefore,
        recoveredAfter: after * (loss - recoveredBefore),
      };
      return { claim, terms, rule };
    });
  const holds = (check: (settled: Settlement, claim: Claim, terms: Terms, rule: Tariff) => void) =>
    fc.assert(
      fc.property(case_, ({ claim, terms, rule }) => {
        const pack = rule === 'topUp' ? tariff : netLoss;
        check(settleClaim(claim, terms, pack), claim, terms, pack);
      }),
      { numRuns: 400 },
    );
  const dust = (settled: Settlement) => 1e-9 * Math.max(1, settled.lossExclVat);

  it('every euro is accounted for', () => {
    holds((s, { recoveredBefore = 0, recoveredAfter = 0 }) => {
      const sum = recoveredBefore + s.indemnity + s.keptByInsured + s.insuredRecovery;
      expect(sum).to.be.closeTo(s.lossExclVat, dust(s));
      expect(s.insurerRecovery + s.insuredRecovery).to.be.closeTo(recoveredAfter, dust(s));
    });
  });

  it('never more than the loss, the limit or the maximum; the insured never gains', () => {
    holds((s, { recoveredBefore = 0, creditLimit, maximumLiabilityLeft }) => {
      expect(s.indemnity).to.be.at.most(s.lossExclVat - recoveredBefore + dust(s));
      expect(s.coveredLoss).to.be.at.most(creditLimit ?? Infinity);
      expect(s.indemnity).to.be.at.most(s.coveredLoss + dust(s));
      expect(s.indemnity).to.be.at.most(maximumLiabilityLeft ?? Infinity);
      expect(s.indemnity).to.be.at.most(s.indemnityBeforeAggregate);
      for (const amount of [s.keptByInsured, s.insurerRecovery, s.insuredRecovery]) {
        expect(amount).to.be.at.least(-dust(s));
      }
      expect(s.insurerRecovery).to.be.at.most(s.indemnity + dust(s));
    });
  });

  it('each step goes on where the last one ended, downwards', () => {
    const order = [
      'vat',
      'creditLimit',
      'recoveredBefore',
      'claimThreshold',
      'insuredPercentage',
      'eachLossDeductible',
      'annualAggregateDeductible',
      'maximumLiability',
      'forfeited',
    ];
    holds((s, { invoiceInclVat }) => {
      expect(s.steps.map(({ step }) => step)).to.deep.equal(order.slice(0, s.steps.length));
      expect(s.steps.length).to.be.at.least(8);
      expect(s.steps[0]!.before).to.equal(invoiceInclVat);
      s.steps.forEach(({ before, after }, i) => {
        if (i > 0) expect(before).to.equal(s.steps[i - 1]!.after);
        expect(after).to.be.at.most(before + dust(s));
      });
      expect(s.indemnity).to.equal(s.steps.at(-1)!.after);
    });
  });

  it('a higher limit, percentage or maximum never pays less; a higher deductible never more', () => {
    holds((s, claim, terms, rule) => {
      const pays = (c: Partial<Claim>, t: Terms = {}) =>
        settleClaim({ ...claim, ...c }, { ...terms, ...t }, rule).indemnity;
      const { creditLimit, maximumLiabilityLeft, aggregateDeductibleLeft = 0 } = claim;
      const { insuredPercentage = 0, eachLossDeductible = 0 } = terms;
      const least = s.indemnity - dust(s);
      expect(pays({ creditLimit: typeof creditLimit === 'number' ? creditLimit * 2 : null })).to.be.at.least(
        least,
      );
      expect(pays({ maximumLiabilityLeft: (maximumLiabilityLeft ?? 1e9) * 2 })).to.be.at.least(least);
      expect(pays({}, { insuredPercentage: (1 + insuredPercentage) / 2 })).to.be.at.least(least);
      const most = s.indemnity + dust(s);
      expect(pays({ aggregateDeductibleLeft: aggregateDeductibleLeft + 500 })).to.be.at.most(most);
      expect(pays({}, { eachLossDeductible: eachLossDeductible + 500 })).to.be.at.most(most);
    });
  });

  it('topping up never pays more than the share of the net loss', () => {
    holds((s, claim, terms) => {
      const other = (rule: Tariff) => settleClaim(claim, terms, rule).indemnity;
      expect(other(tariff)).to.be.at.most(other(netLoss) + dust(s));
    });
  });

  it('dates go from the earliest to the latest', () => {
    holds(({ calendar }) => {
      for (const { earliest, latest } of calendar) expect(earliest <= latest).to.equal(true);
    });
  });
});

describe('a claim that makes no sense is refused', () => {
  const refused: [string, unknown, string, string][] = [
    ['nothing', null, 'claim', 'type'],
    ['no invoice', { ...worked, invoiceInclVat: undefined }, 'invoiceInclVat', 'type'],
    ['a negative invoice', { ...worked, invoiceInclVat: -1 }, 'invoiceInclVat', 'range'],
    ['an invoice beyond the bounds', { ...worked, invoiceInclVat: 1.1e12 }, 'invoiceInclVat', 'range'],
    ['a rate in percent', { ...worked, vatRate: 20 }, 'vatRate', 'range'],
    ['an unknown cause', { ...worked, cause: 'war' }, 'cause', 'unknown'],
    ['no due date', { ...worked, dueDate: undefined }, 'dueDate', 'missing'],
    ['a day that does not exist', { ...worked, dueDate: '2026-02-30' }, 'dueDate', 'type'],
    ['a date of another shape', { ...worked, filedOn: '01/02/2026' }, 'filedOn', 'type'],
    ['a day too far away', { ...worked, admittedOn: '2201-01-01' }, 'admittedOn', 'range'],
    ['a day too long ago', { ...worked, dueDate: '1899-12-31' }, 'dueDate', 'range'],
    ['a negative limit', { ...worked, creditLimit: -1 }, 'creditLimit', 'range'],
    ['recoveries in words', { ...worked, recoveredBefore: 'all' }, 'recoveredBefore', 'type'],
    ['more back than was lost', { ...worked, recoveredBefore: 100_001 }, 'recoveredBefore', 'inconsistent'],
    ['more back than is left', { ...worked, recoveredAfter: 80_001 }, 'recoveredAfter', 'inconsistent'],
    ['a negative deductible', { ...worked, aggregateDeductibleLeft: -1 }, 'aggregateDeductibleLeft', 'range'],
    ['a maximum that is none', { ...worked, maximumLiabilityLeft: '1' }, 'maximumLiabilityLeft', 'type'],
  ];
  const refusal = (claim: unknown, terms?: unknown) => {
    try {
      settleClaim(claim as Claim, terms as Terms, tariff);
      return 'accepted';
    } catch (fault) {
      if (!(fault instanceof InvalidSubmission)) throw fault;
      expect(fault.accepts).not.to.equal('');
      return [fault.path, fault.code];
    }
  };
  for (const [what, claim, path, code] of refused) {
    it(what, () => {
      expect(refusal(claim)).to.deep.equal([path, code]);
    });
  }

  it('terms out of bounds', () => {
    expect(refusal(worked, { insuredPercentage: 1.1 })).to.deep.equal(['terms.insuredPercentage', 'range']);
  });
});
