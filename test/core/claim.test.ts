import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, price, type ClaimEvent, type Pricing } from '../../src/engine/index.js';
import { answersFrom } from '../../src/core/answers.js';
import { chooseClaim, typeClaimDate } from '../../src/views/claim/figures/actions.js';
import { capOf } from '../../src/views/claim/figures/cap.js';
import { claimIn, dayIn, type ClaimCase } from '../../src/views/claim/figures/case.js';
import { curveOf } from '../../src/views/claim/figures/cash.js';
import { dateOf, datesOf, placeIn, spanOf } from '../../src/views/claim/figures/span.js';
import { waysOf } from '../../src/views/claim/figures/ways.js';
import { halfYearOf, interestOf, lateInterest } from '../../src/views/claim/figures/interest.js';
import { endOf } from '../../src/views/claim/figures/end.js';
import {
  changeOf,
  leftOfYear,
  sharesOfLoss,
  sharesOfRecovery,
  vatLeft,
} from '../../src/views/claim/figures/kept.js';
import { reasonsToKeep } from '../../src/views/claim/figures/reasons.js';
import { claimHypotheses } from '../../src/views/claim/figures/hypotheses.js';
import { claimRules, type ClaimField } from '../../src/views/claim/figures/fields.js';
import { pickDraft, typeDraft } from '../../src/core/drafts.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, type State } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';

const TODAY = '2026-01-31';
const answers = answersFrom(
  { insurableTurnover: 2_500_000, largest: 0.12, dso: 45, daysPastDue: 15 },
  'answered',
);
const pricing: Pricing = price(submissionOf(answers, tariff), tariff, { latticeSize: 256 });
const start = initialState(answers);

/** A state with these texts in the fields. */
const typed = (texts: Partial<Record<ClaimField, string>>, state: State = start): State =>
  Object.entries(texts).reduce(
    (before, [field, text]) =>
      typeDraft(before, field as ClaimField, text, 'fr', claimRules[field as ClaimField]),
    state,
  );
const read = (state: State) => claimIn(state, pricing, tariff, TODAY);
const found = (state: State): ClaimCase => {
  const reading = read(state);
  if (reading.status !== 'value') throw new Error(reading.status);
  return reading;
};
/** The worked example of the pricing model. */
const worked = typed({
  claimInvoice: '120 000',
  claimLimit: '80k',
  claimInsuredPercentage: '90 %',
  claimBefore: '20 000',
  claimDeductible: '10 000',
});

describe('an unpaid invoice, before the visitor has said anything', () => {
  it('is a month of the largest buyer, due today, within its usual balance', () => {
    const { claim, buyer } = found(start);
    // 2,500,000 × 12 % ÷ 12 months × 1.2
    expect(claim.invoiceInclVat).to.equal(30_000);
    // 2,500,000 × 12 % × 60 ÷ 365 = 49,315, to two digits
    expect(claim.creditLimit).to.equal(49_000);
    expect([claim.dueDate, claim.cause, buyer]).to.deep.equal([TODAY, 'protractedDefault', 'named']);
    expect(claim.maximumLiabilityLeft! / pricing.maximumLiability!).to.be.closeTo(1, 0.01);
  });

  it('is covered whole where the buyer owes less than a month at a time', () => {
    for (const dso of [0, 10, 30]) {
      const soon = answersFrom(
        { insurableTurnover: 2_500_000, largest: 0.17, dso, daysPastDue: 0 },
        'answered',
      );
      const { claim, settlement } = found(initialState(soon));
      expect(settlement.coveredLoss).to.equal(settlement.lossExclVat);
      expect(claim.creditLimit! - settlement.lossExclVat).to.be.below(1000);
    }
  });

  it('bears no VAT where all is exported', () => {
    const abroad = answersFrom({ insurableTurnover: 2_500_000, largest: 0.12, exportShare: 1 }, 'answered');
    const { claim } = found(initialState(abroad));
    expect([claim.invoiceInclVat, claim.vatRate]).to.deep.equal([25_000, 0]);
  });

  it('takes the terms of the policy that the estimate prices', () => {
    const other = answersFrom(
      { insurableTurnover: 2_500_000, insuredPercentage: 0.8, annualAggregateDeductible: 7000 },
      'answered',
    );
    const { claim, terms } = claimIn(initialState(other), pricing, tariff, TODAY) as ClaimCase;
    expect(terms.insuredPercentage).to.equal(0.8);
    expect(claim.aggregateDeductibleLeft).to.equal(7000);
  });

  // A month of the largest buyer, 25,000 € excl. VAT, at 90 %: 22,500 €.
  for (const [levers, indemnity] of [
    [{ insuredPercentage: -0.05 }, 21_250],
    [{ claimThreshold: 30_000 }, 0],
    [{ eachLossDeductible: 2000 }, 20_500],
    [{ annualAggregateDeductible: 20_000 }, 2500],
  ] as const) {
    it(`follows the term on trial: ${Object.keys(levers).join()}`, () => {
      expect(found(initialState({ ...answers, levers })).settlement.indemnity).to.be.closeTo(indemnity, 1e-6);
    });
  }

  it('waits as long as the policy on trial', () => {
    const paid = (state: State) => found(state).settlement.calendar.at(-1)!.latest;
    expect(paid(start)).to.equal('2026-09-02');
    expect(paid(initialState({ ...answers, levers: { waitingPeriodMonths: 9 } }))).to.equal('2026-12-02');
  });

  it('gives way to what the visitor types, whatever is on trial', () => {
    const levers = { insuredPercentage: -0.05, annualAggregateDeductible: 20_000 };
    const state = initialState({ ...answers, levers });
    const { settlement } = found(typed({ claimInsuredPercentage: '90', claimDeductible: '0' }, state));
    expect(settlement.indemnity).to.equal(22_500);
  });

  it('has no maximum where the policy has none', () => {
    const open = { ...pricing, maximumLiability: null };
    expect(claimHypotheses(answers, open, tariff, 'named').claimMaximum).to.equal(undefined);
    expect((claimIn(start, open, tariff, TODAY) as ClaimCase).claim.maximumLiabilityLeft).to.equal(null);
    expect(capOf(answers, open, tariff).maximum).to.equal(null);
  });

  it('of an unnamed buyer has the discretionary limit and a lower percentage', () => {
    const { claim, terms } = found(chooseClaim(start, { buyer: 'unnamed' }));
    expect([claim.creditLimit, terms.insuredPercentage]).to.deep.equal([tariff.bill.discretionaryLimit, 0.7]);
  });

  it('of an unnamed buyer has no more than the policy’s own percentage', () => {
    const low = answersFrom({ insurableTurnover: 2_500_000, insuredPercentage: 0.6 }, 'answered');
    expect(claimHypotheses(low, pricing, tariff, 'unnamed').claimInsuredPercentage).to.equal(0.6);
  });
});

describe('what the visitor says of it', () => {
  it('is settled as the model’s worked example', () => {
    const { settlement } = found(worked);
    expect([settlement.indemnity, settlement.keptByInsured]).to.deep.equal([46_000, 34_000]);
  });

  it('waits while it cannot be read, and keeps what was typed', () => {
    const unclear = typed({ claimInvoice: 'beaucoup' });
    expect(read(unclear).status).to.equal('unclear');
    expect(unclear.drafts!.entries.claimInvoice!.text).to.equal('beaucoup');
    expect(read(typed({ claimInvoice: '0' })).status).to.equal('unclear');
    expect(found(pickDraft(unclear, 'claimInvoice', 1500)).claim.invoiceInclVat).to.equal(1500);
  });

  it('cannot be got back twice', () => {
    expect(read(typed({ claimInvoice: '12 000', claimBefore: '6 000', claimAfter: '5 000' }))).to.deep.equal({
      status: 'aboveLoss',
      loss: 10_000,
    });
  });

  it('moves no answer, and goes with a reset', () => {
    expect(worked.answers).to.equal(answers);
    expect(reduce(worked, { type: 'reset' }).drafts).to.equal(undefined);
  });

  it('takes a day once it is whole; today stands in for none', () => {
    const due = (text: string) => typeClaimDate(start, 'claimDueDate', text);
    expect(dayIn(due('2026-03-15'), 'claimDueDate', TODAY, tariff)).to.equal('2026-03-15');
    expect(dayIn(due(''), 'claimDueDate', TODAY, tariff)).to.equal(TODAY);
    for (const text of ['?', '0002-03-15', '2026-02-30', '2101-01-01', '15/03/2026']) {
      expect(dayIn(due(text), 'claimDueDate', TODAY, tariff), text).to.equal(null);
      expect(read(due(text)).status).to.equal('unclear');
    }
    expect(due('2026').edit).to.include({ field: 'claimDueDate', phase: 'typing' });
  });

  it('the day of admission counts in an insolvency only', () => {
    const state = typeClaimDate(
      chooseClaim(start, { cause: 'declaredInsolvency' }),
      'claimAdmittedOn',
      '2026-05-20',
    );
    expect(found(state).settlement.calendar.at(-1)!.earliest).to.equal('2026-06-19');
    expect(found(chooseClaim(state, { cause: 'protractedDefault' })).claim.admittedOn).to.equal(undefined);
    expect(read(typeClaimDate(state, 'claimAdmittedOn', '?')).status).to.equal('unclear');
  });

  const insolvent = chooseClaim(start, { cause: 'declaredInsolvency' });
  const opened = (openedOn: string, admittedOn = '') =>
    typeClaimDate(typeClaimDate(insolvent, 'claimOpenedOn', openedOn), 'claimAdmittedOn', admittedOn);

  it('proceedings open on the due date, and admit the debt two months later, until the visitor says', () => {
    const day = (state: State, field: 'claimOpenedOn' | 'claimAdmittedOn') =>
      dayIn(state, field, TODAY, tariff);
    for (const due of ['', '2025-06-01', '2027-01-31']) {
      const state = typeClaimDate(insolvent, 'claimDueDate', due);
      expect(day(state, 'claimOpenedOn')).to.equal(due || TODAY);
      const { claim, settlement } = found(state);
      expect([claim.openedOn, claim.admittedOn]).to.deep.equal([undefined, undefined]);
      const [filing, indemnity] = settlement.calendar.filter(({ event }) => /file|indem/.test(event));
      expect(indemnity!.earliest > filing!.latest, due).to.equal(true);
      expect(indemnity!.earliest).to.equal(addDays(day(state, 'claimAdmittedOn')!, 30));
    }
    expect(day(opened('2026-12-31'), 'claimAdmittedOn')).to.equal('2027-02-28');
    expect(day(opened('', '2026-12-10'), 'claimOpenedOn')).to.equal('2026-12-10');
    expect(found(opened('2026-12-10')).claim.openedOn).to.equal('2026-12-10');
    expect(read(opened('?')).status).to.equal('unclear');
  });

  it('no debt is admitted before the judgment', () => {
    expect(read(opened('2026-12-10', '2026-12-09')).status).to.equal('admittedFirst');
    expect(read(opened('2026-12-10', '2026-12-10')).status).to.equal('value');
    expect(
      read(chooseClaim(opened('2026-12-10', '2026-12-09'), { cause: 'protractedDefault' })).status,
    ).to.equal('value');
  });

  it('an insolvent buyer is granted no extension; goods are claimed, services and buyers abroad are not', () => {
    const events = (state: State) => datesOf(found(state)).map(({ event }) => event);
    expect(events(start)).to.deep.equal([
      ...['unilateralExtensionEnds', 'stopDeliveries', 'fileClaim', 'indemnity'],
    ]);
    expect(events(insolvent)).to.deep.equal([
      ...['stopDeliveries', 'fileClaim', 'declareDebt', 'claimGoods', 'indemnity'],
    ]);
    expect(events(chooseClaim(insolvent, { vat: 'onReceipt' }))).not.to.include('claimGoods');
    const exported = (exportShare: number) => {
      const abroad = answersFrom({ insurableTurnover: 2_500_000, exportShare }, 'answered');
      return events({ ...insolvent, answers: abroad });
    };
    expect(exported(1)).to.deep.equal(['stopDeliveries', 'fileClaim', 'indemnity']);
    expect(exported(0.9)).to.include.members(['declareDebt', 'claimGoods']);
  });
});

describe('the ways in which a deadline is counted', () => {
  const ways = (event: ClaimEvent, state: State) => {
    const one = found(state);
    return waysOf(dateOf(one, event)!, one).map(({ name, count, date }) => [name, count, date]);
  };
  const insolvent = (openedOn: string, due = '2026-12-31') =>
    typeClaimDate(
      typeClaimDate(chooseClaim(start, { cause: 'declaredInsolvency' }), 'claimDueDate', due),
      'claimOpenedOn',
      openedOn,
    );

  it('are the contracts’ in a protracted default', () => {
    expect(ways('fileClaim', start)).to.deep.equal([
      ['afterDue', 30, '2026-03-02'],
      ['afterDue', 60, '2026-04-01'],
    ]);
    expect(ways('stopDeliveries', start)).to.deep.equal([
      ['filing', 0, '2026-03-02'],
      ['late', 60, '2026-04-01'],
    ]);
    expect(ways('unilateralExtensionEnds', start)).to.deep.equal([]);
    expect(ways('indemnity', start), 'no deadline').to.deep.equal([]);
  });

  it('are those of the judgment in an insolvency, or of the due date where that comes first', () => {
    expect(ways('fileClaim', insolvent('2026-12-10'))).to.deep.equal([
      ['afterOpening', 10, '2026-12-20'],
      ['afterOpening', 30, '2027-01-09'],
    ]);
    expect(ways('fileClaim', insolvent('2027-01-15'))).to.deep.equal([
      ['afterOpening', 10, '2027-01-25'],
      ['afterOpening', 30, '2027-02-14'],
    ]);
    expect(ways('fileClaim', insolvent('2027-02-05'))).to.deep.equal([
      ['afterDue', 30, '2027-01-30'],
      ['afterDue', 60, '2027-03-01'],
    ]);
    expect(ways('fileClaim', insolvent('2027-01-25'))).to.deep.equal([
      ['afterDue', 30, '2027-01-30'],
      ['afterOpening', 30, '2027-02-24'],
    ]);
    expect(ways('stopDeliveries', insolvent('2026-12-10'))).to.deep.equal([]);
    expect(ways('declareDebt', insolvent('2026-12-10'))).to.deep.equal([
      ['home', 2, '2027-02-10'],
      ['abroad', 4, '2027-04-10'],
    ]);
  });
});

describe('what is told of it', () => {
  it('says where each euro that stays is left', () => {
    // covered 80,000 of 100,000, a fifth of the 20,000 recovered pays for the rest
    expect(reasonsToKeep(found(worked))).to.deep.equal([
      { step: 'creditLimit', amount: 16_000 },
      { step: 'annualAggregateDeductible', amount: 10_000 },
      { step: 'insuredPercentage', amount: 8000 },
    ]);
  });

  it('adds up in whole euros, whatever the invoice', () => {
    const money = fc
      .integer({ min: 1, max: 3_000_000 })
      .map((cents) => (cents / 100).toFixed(2).replace('.', ','));
    fc.assert(
      fc.property(
        money,
        money,
        money,
        money,
        fc.integer({ min: 1, max: 100 }),
        (invoice, limit, before, after, q) => {
          const state = typed({
            claimInvoice: invoice,
            claimLimit: limit,
            claimBefore: before,
            claimAfter: after,
            claimInsuredPercentage: `${q}`,
          });
          const reading = read(state);
          if (reading.status !== 'value') return;
          const { loss, recoveredBefore, indemnity, insuredRecovery, kept } = sharesOfLoss(reading);
          expect(recoveredBefore + indemnity + insuredRecovery + kept).to.be.closeTo(loss, 1);
          const left = reasonsToKeep(reading).reduce((sum, { amount }) => sum + amount, 0);
          expect(left).to.equal(kept + insuredRecovery);
        },
      ),
    );
  });

  it('leaves the VAT on what nobody has paid', () => {
    expect(vatLeft(found(worked))).to.be.closeTo(16_000, 1e-6);
    expect(vatLeft(found(typed({ claimAfter: '30 000' }, worked)))).to.be.closeTo(10_000, 1e-6);
  });

  it('shares what is got back later as the indemnity shares the loss', () => {
    const { settlement } = found(worked);
    const { insurer, insured } = sharesOfRecovery(found(worked))!;
    expect(insurer * 80_000).to.be.closeTo(settlement.indemnity, 1e-6);
    expect(insurer + insured).to.equal(1);
    expect(sharesOfRecovery(found(typed({ claimMaximum: '0' })))).to.equal(undefined);
  });

  it('leaves the next claims of the year what this one has not used', () => {
    const { settlement } = found(worked);
    expect(leftOfYear(found(worked)).deductible).to.equal(0);
    const left = leftOfYear(found(typed({ claimMaximum: '500k' }, worked)));
    expect(left.maximum).to.be.closeTo(500_000 - settlement.indemnity, 1e-6);
    const none = leftOfYear(found(typed({ claimDeductible: '1M', claimMaximum: '500k' }, worked)));
    expect(none.deductible).to.be.closeTo(1_000_000 - settlement.indemnityBeforeAggregate, 1e-6);
    expect(none.maximum).to.equal(500_000);
  });

  it('changes whole euros by whole euros, which add up', () => {
    expect(changeOf({ step: 'vat', before: 100.6, after: 83.4 })).to.equal(-18);
    const { claim, settlement } = found(worked);
    const sum = settlement.steps.reduce((total, step) => total + changeOf(step), claim.invoiceInclVat);
    expect(sum).to.equal(Math.round(settlement.indemnity));
  });

  it('names the step after which nothing is left', () => {
    expect(endOf(found(worked))).to.equal(undefined);
    expect(endOf(found(typed({ claimLimit: '0' })))).to.equal('creditLimit');
    expect(endOf(found(typed({ claimInvoice: '300' })))).to.equal('claimThreshold');
    expect(endOf(found(typed({ claimDeductible: '1M' })))).to.equal('annualAggregateDeductible');
    expect(endOf(found(typed({ claimMaximum: '0' })))).to.equal('maximumLiability');
  });

  it('compares the largest buyer with the year’s maximum', () => {
    const { exposure, paid, maximum } = capOf(answers, { ...pricing, maximumLiability: 40_123 }, tariff);
    expect([exposure, paid, maximum]).to.deep.equal([49_000, 44_000, 40_100]);
  });

  it('takes from the largest buyer’s indemnity what the policy on trial takes, before comparing', () => {
    const paid = (levers: State['answers']['levers']) => capOf({ ...answers, levers }, pricing, tariff).paid;
    // 49,315 € at 90 %: 44,384 €, to two digits
    expect(paid(undefined)).to.equal(44_000);
    expect(paid({ insuredPercentage: -0.2 })).to.equal(35_000);
    expect(paid({ eachLossDeductible: 10_000 })).to.equal(34_000);
    expect(paid({ annualAggregateDeductible: 500_000 })).to.equal(0);
    expect(paid({ claimThreshold: 60_000 })).to.equal(0);
  });

  it('reckons interest by the day on the amount incl. VAT, none before the due date', () => {
    // 120,000 × 10 % × 73 days ÷ 365
    expect(lateInterest(120_000, 0.1, '2026-01-01', '2026-03-15')).to.be.closeTo(2400, 1e-9);
    expect(lateInterest(120_000, 0.1, '2026-03-15', '2026-01-01')).to.equal(0);
  });
});

describe('interest on what remains due', () => {
  it('has a rate for each half-year', () => {
    expect(halfYearOf('2026-06-30')).to.deep.equal([1, 2026]);
    expect(halfYearOf('2026-07-01')).to.deep.equal([2, 2026]);
    expect(halfYearOf('2027-12-31')).to.deep.equal([2, 2027]);
  });

  it('counts a part that came back until the day of filing only', () => {
    const rate = { claimInterestRate: '10', claimInvoice: '120 000' };
    const due = typeClaimDate(start, 'claimDueDate', '2026-01-01');
    // 120,000 × 10 % × 103 days ÷ 365; of them, 24,000 incl. VAT is back after 30 days, on 31 January
    const whole = found(typed(rate, due));
    expect(interestOf(whole, '2026-04-14')).to.be.closeTo((12_000 * 103) / 365, 1e-9);
    const part = found(typed({ ...rate, claimBefore: '20 000' }, due));
    expect(interestOf(part, '2026-04-14')).to.be.closeTo((12_000 * 103 - 2400 * 73) / 365, 1e-9);
  });
});

describe('the cash of an unpaid invoice', () => {
  it('comes in with the policy and without, as the worked example has it', () => {
    const curve = curveOf(found(typed({ claimAfter: '8 000' }, worked)));
    expect(curve.due).to.equal(100_000);
    expect(curve.with.map(({ cause, amount }) => [cause, amount])).to.deep.equal([
      ['due', 0],
      ['before', 20_000],
      ['indemnity', 66_000],
      ['after', 69_400],
    ]);
    expect(curve.without.map(({ amount }) => amount)).to.deep.equal([0, 20_000, 28_000]);
    // the indemnity on the last day of its range: six months after filing, a month after the due date
    expect(curve.with[2]!.date).to.equal('2026-09-02');
  });

  it('runs forward and stays in its span, even where a debt is paid before it is due', () => {
    const cases = [
      start,
      worked,
      typeClaimDate(
        chooseClaim(typed({ claimAfter: '8 000' }, worked), { cause: 'declaredInsolvency' }),
        'claimAdmittedOn',
        '2025-06-01',
      ),
    ];
    expect(cases.map((state) => curveOf(found(state)).with[0]!.cause)).to.deep.equal([
      'due',
      'due',
      'opened',
    ]);
    for (const state of cases) {
      const one = found(state);
      const span = spanOf(one);
      const { with: covered, without } = curveOf(one);
      for (const steps of [covered, without]) {
        const dates = steps.map(({ date }) => date);
        expect(dates).to.deep.equal([...dates].sort());
        for (const date of dates) expect(placeIn(span, date)).to.be.within(0, 1);
      }
      for (const { earliest, latest } of datesOf(one)) {
        expect(placeIn(span, earliest)).to.be.within(0, 1);
        expect(placeIn(span, latest)).to.be.within(0, 1);
      }
    }
  });
});
