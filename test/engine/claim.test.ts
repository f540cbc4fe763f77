import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Claim,
  type ClaimEvent,
  type Settlement,
  type TariffWith,
  type Terms,
  InvalidSubmission,
  settleClaim,
} from '../../src/engine/index.js';
import { addDays, addMonths, dayNumber, isIsoDate } from '../../src/engine/settlement/dates.js';
import { settleClaim as published } from '../../src/entries/engine.js';
import { wholeTariff } from '../../src/tariff/whole.js';
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
const netLoss: TariffWith<'settlement'> = {
  ...tariff,
  settlement: { ...tariff.settlement, recoveryRule: 'netLoss' },
};

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
      // with the file, or 60 days late
      stopDeliveries: ['2026-03-02', '2026-04-01'],
      fileClaim: ['2026-03-02', '2026-04-01'],
      indemnity: ['2026-07-31', '2026-09-02'],
    });
  });

  it('counts the waiting period from filing, whichever date comes first', () => {
    const { indemnity } = dates({ ...worked, filedOn: '2026-03-31' }, { waitingPeriodMonths: 1 });
    expect(indemnity).to.deep.equal(['2026-04-30', '2026-07-31']);
  });

  it('says in which figure of the tariff each date has its source', () => {
    const sources = (claim: Partial<Claim>) =>
      settleClaim({ ...worked, ...claim }, {}, wholeTariff).calendar.map(({ event, source }) => {
        const [group, leaf] = source.split('.');
        expect(group).to.equal('settlement');
        expect(wholeTariff.settlement).to.have.property(leaf!);
        return [event, leaf];
      });
    expect(sources({})).to.have.length(4);
    const insolvent = { cause: 'declaredInsolvency', openedOn: '2026-01-31' } as const;
    expect(Object.fromEntries(sources(insolvent))).to.deep.equal({
      stopDeliveries: 'stopDeliveriesDays',
      fileClaim: 'insolvencyFilingDays',
      declareDebt: 'declareDebtMonths',
      claimGoods: 'claimGoodsMonths',
      indemnity: 'indemnityAfterAdmissionDays',
    });
    // Opened 29 days after the due date: the deadlines of a late invoice come first.
    expect(sources({ ...insolvent, openedOn: '2026-03-01' })).to.deep.include(['fileClaim', 'filingDays']);
  });
});

describe('the calendar of an insolvency', () => {
  const insolvent: Claim = { ...worked, cause: 'declaredInsolvency', dueDate: '2026-12-31' };

  it('of a debt admitted before it is due is counted from the proceedings, and paid after it is filed', () => {
    expect(dates({ ...insolvent, admittedOn: '2026-12-10' })).to.deep.equal({
      stopDeliveries: ['2026-12-10', '2026-12-10'],
      fileClaim: ['2026-12-20', '2027-01-09'],
      declareDebt: ['2027-02-10', '2027-04-10'],
      claimGoods: ['2027-03-10', '2027-03-10'],
      indemnity: ['2027-01-19', '2027-01-19'],
    });
  });

  it('starts with the opening judgment, months clamped to their last day', () => {
    const opened = { ...insolvent, openedOn: '2026-12-31' };
    expect(dates(opened)).to.deep.equal({
      stopDeliveries: ['2026-12-31', '2026-12-31'],
      fileClaim: ['2027-01-10', '2027-01-30'],
      declareDebt: ['2027-02-28', '2027-04-30'],
      claimGoods: ['2027-03-31', '2027-03-31'],
      indemnity: ['2027-03-30', '2027-03-30'],
    });
    expect(dates({ ...opened, admittedOn: '2027-06-15' }).indemnity![0]).to.equal('2027-07-15');
    expect(dates({ ...opened, filedOn: '2027-01-30', admittedOn: '2027-01-05' }).indemnity![0]).to.equal(
      '2027-03-01',
    );
  });

  it('keeps the deadline of the late invoice where that comes first', () => {
    // due + 30 comes after opening + 10, due + 60 before opening + 30
    const later = dates({ ...insolvent, openedOn: '2027-02-05' });
    expect(later.fileClaim).to.deep.equal(['2027-01-30', '2027-03-01']);
    expect(later.stopDeliveries).to.deep.equal(['2027-02-05', '2027-02-05']);
    // Opened after both: the late invoice is taken to have been filed in time.
    const long = settleClaim({ ...insolvent, openedOn: '2027-06-01' }, workedTerms, tariff);
    expect(long.calendar.map(({ event }) => event)).to.include('indemnity');
    expect(long.indemnity).to.equal(46_000);
  });

  it('says what is presumed: an admission two months after the judgment, a judgment on the due date', () => {
    const presumed = (claim: Partial<Claim>) =>
      settleClaim({ ...insolvent, ...claim }, workedTerms, tariff)
        .calendar.filter((date) => date.presumed)
        .map(({ event }) => event);
    expect(presumed({ openedOn: '2026-12-31', admittedOn: '2027-03-01' })).to.deep.equal([]);
    expect(presumed({ admittedOn: '2027-03-01' })).to.deep.equal([]);
    expect(presumed({ openedOn: '2026-12-31' })).to.deep.equal(['indemnity']);
    expect(presumed({})).to.have.members([
      ...['stopDeliveries', 'fileClaim', 'declareDebt', 'claimGoods', 'indemnity'],
    ]);
    expect(dates(insolvent)).to.deep.equal(dates({ ...insolvent, openedOn: insolvent.dueDate }));
    expect(presumed({ cause: 'protractedDefault' })).to.deep.equal([]);
  });

  it('is late after the later deadline only', () => {
    const paid = (filedOn: string) =>
      settleClaim({ ...insolvent, openedOn: '2026-12-10', filedOn }, workedTerms, tariff).indemnity;
    expect([paid('2027-01-09'), paid('2027-01-10')]).to.deep.equal([46_000, 0]);
  });

  it('follows the pack’s figures; one that lacks them has the bundled tariff’s', () => {
    const own: TariffWith<'settlement'> = {
      ...tariff,
      settlement: {
        ...tariff.settlement,
        insolvencyFilingDays: { earliest: 5, latest: 15 },
        presumedAdmissionMonths: 6,
        declareDebtMonths: { home: 1, abroad: 2 },
        claimGoodsMonths: 4,
      },
    };
    const claim = { ...insolvent, openedOn: '2026-12-10' };
    const ends = settleClaim(claim, {}, own).calendar.map(({ event, earliest, latest }) => [
      ...[event, earliest, latest],
    ]);
    expect(ends.slice(1)).to.deep.equal([
      ['fileClaim', '2026-12-15', '2026-12-25'],
      ['declareDebt', '2027-01-10', '2027-02-10'],
      ['claimGoods', '2027-04-10', '2027-04-10'],
      ['indemnity', '2027-07-10', '2027-07-10'],
    ]);
    expect(tariff.settlement).not.to.have.property('claimGoodsMonths');
    expect(settleClaim(claim, {}, tariff)).to.deep.equal(
      settleClaim(claim, {}, { ...tariff, settlement: wholeTariff.settlement }),
    );
  });
});

describe('whatever the days', () => {
  const DAY = '2026-06-30';
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(DAY, days));
  const given = fc.option(day, { nil: undefined });
  const days = fc
    .record({
      cause: fc.constantFrom<Claim['cause']>('protractedDefault', 'declaredInsolvency'),
      dueDate: day,
      filedOn: given,
      openedOn: given,
      admittedOn: given,
      waitingPeriodMonths: fc.integer({ min: 0, max: 24 }),
    })
    .filter(({ openedOn, admittedOn }) => !openedOn || !admittedOn || openedOn <= admittedOn);
  const eachDate = (
    check: (
      calendar: Partial<Record<ClaimEvent, [string, string]>>,
      claim: Pick<Claim, 'cause' | 'dueDate' | 'filedOn' | 'openedOn' | 'admittedOn'>,
      settled: Settlement,
    ) => void,
  ) =>
    fc.assert(
      fc.property(days, ({ waitingPeriodMonths, cause, dueDate, filedOn, openedOn, admittedOn }) => {
        const claim: Claim = {
          ...{ invoiceInclVat: 12_000, vatRate: 0.2, cause, dueDate },
          ...(filedOn && { filedOn }),
          ...(openedOn && { openedOn }),
          ...(admittedOn && { admittedOn }),
        };
        const settled = settleClaim(claim, { waitingPeriodMonths }, tariff);
        const calendar = Object.fromEntries(
          settled.calendar.map(({ event, earliest, latest }) => [event, [earliest, latest]]),
        );
        check(calendar, claim, settled);
      }),
      { numRuns: 1000 },
    );

  it('nothing is dated before what it rests on', () => {
    eachDate((calendar, claim) => {
      const { cause, dueDate, filedOn, openedOn, admittedOn } = claim;
      const insolvent = cause === 'declaredInsolvency';
      const opened = openedOn ?? admittedOn;
      const [deadline] = calendar.fileClaim!;
      // What a file reports: the unpaid invoice, or the proceedings where they come first.
      if (insolvent && opened) expect(deadline >= (opened < dueDate ? opened : dueDate)).to.equal(true);
      if (!insolvent) expect(deadline >= dueDate).to.equal(true);
      for (const event of ['declareDebt', 'claimGoods'] as const) {
        if (opened && insolvent) expect(calendar[event]![0] > opened, event).to.equal(true);
      }
      const paid = calendar.indemnity;
      if (!paid) return;
      if (filedOn) expect(paid[0] >= filedOn, 'paid after it is filed').to.equal(true);
      else expect(paid[0] >= deadline, 'paid after its deadline').to.equal(true);
      if (insolvent && opened) expect(paid[0] > opened, 'paid after the judgment').to.equal(true);
      if (insolvent && admittedOn) expect(paid[0] > admittedOn, 'paid after admission').to.equal(true);
    });
  });

  it('ends are in order; only insolvencies have dates of proceedings, and only others an extension', () => {
    eachDate((calendar, { cause }) => {
      const insolvent = cause === 'declaredInsolvency';
      for (const [earliest, latest] of Object.values(calendar)) expect(earliest <= latest).to.equal(true);
      expect('declareDebt' in calendar && 'claimGoods' in calendar).to.equal(insolvent);
      expect('unilateralExtensionEnds' in calendar).to.equal(!insolvent);
    });
  });

  it('a file is late after the later deadline and not before; one that nobody has dated is in time', () => {
    eachDate((calendar, { filedOn }, settled) => {
      const late = settled.steps.some(({ step }) => step === 'forfeited');
      expect(late).to.equal(filedOn !== undefined && filedOn > calendar.fileClaim![1]);
      expect('indemnity' in calendar).to.equal(!late);
    });
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
  const holds = (
    check: (settled: Settlement, claim: Claim, terms: Terms, rule: TariffWith<'settlement'>) => void,
  ) =>
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
      const other = (rule: TariffWith<'settlement'>) => settleClaim(claim, terms, rule).indemnity;
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
    ['a judgment on no day', { ...worked, openedOn: '2026-02-30' }, 'openedOn', 'type'],
    [
      'a debt admitted before the proceedings open',
      { ...worked, openedOn: '2026-03-02', admittedOn: '2026-03-01' },
      ...(['admittedOn', 'inconsistent'] as const),
    ],
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
