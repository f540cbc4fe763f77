import { expect } from '@open-wc/testing';
import { answersFrom } from '../../src/core/answers.js';
import { pickDraft, typeDraft } from '../../src/core/drafts.js';
import { initialState, type State } from '../../src/core/state.js';
import { reduce } from '../../src/core/reduce.js';
import { submissionOf } from '../../src/core/submission.js';
import { price, validSubmission } from '../../src/engine/index.js';
import { wholeTariff as tariff } from '../../src/tariff/whole.js';
import {
  booksIn,
  corrected,
  grade,
  leaveOut,
  mainReport,
  noCorrections,
  refuse,
  withReading,
  type Books,
  type Corrections,
} from '../../src/views/buyers/figures/books.js';
import { correctedReport } from '../../src/views/buyers/figures/corrected.js';
import { csv } from '../../src/text/csv.js';
import { curveOf } from '../../src/views/buyers/figures/curve.js';
import { derivedOf, fieldOf, isTakenOver, ruleOf, takeOver } from '../../src/views/buyers/figures/derived.js';
import { listSteps, priceBooks, type PricedList } from '../../src/views/buyers/figures/list.js';
import { ladderOf } from '../../src/views/buyers/figures/overdue.js';
import { questionnaireOf } from '../../src/views/buyers/figures/questionnaire.js';
import {
  columnsOf,
  drawnOf,
  foundRows,
  sortedRows,
  type Sorting,
} from '../../src/views/buyers/figures/rows.js';
import { agedReport, buyer, buyers, readingOf, reportOf } from './books-report.js';

const open = initialState(answersFrom({ insurableTurnover: 2_500_000 }, 'preset'));
const withBooks = (state: State = open, reading = readingOf()) => withReading(state, reading);
const out = (...keys: string[]): Corrections =>
  keys.reduce((before, key) => leaveOut(before, key, 'group'), noCorrections);

/** The last value of a generator. */
function finished<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function priced(change: (before: Corrections) => Corrections = (before) => before, state = open): PricedList {
  const books = booksIn(corrected(withBooks(state), change))!;
  return finished(priceBooks(state.answers, tariff, books))!;
}

describe('the books as the view holds them', () => {
  it('keep what was said of a buyer through another reading, and forget all on reset', () => {
    const said = corrected(withBooks(), (before) => leaveOut(before, 'C003', 'group'));
    const again = withReading(said, readingOf(reportOf({ buyers: [...buyers].reverse() })));
    expect([...booksIn(again)!.corrections.leftOut]).to.deep.equal([['C003', 'group']]);
    expect(booksIn(withReading(again, undefined))).to.equal(undefined);
    expect(booksIn(reduce(again, { type: 'reset' }))).to.equal(undefined);
  });

  it('are the same object as long as nothing of them changes', () => {
    const state = withBooks();
    expect(booksIn(state)).to.equal(booksIn(reduce(state, { type: 'leave' })));
  });

  it('take the latest entries before any list', () => {
    const earlier = reportOf({ period: { from: '2024-01-01', to: '2024-12-31', months: 12 } });
    const reports = [earlier, reportOf(), agedReport()];
    expect(mainReport({ ...readingOf(), reports })).to.equal(reports[1]);
  });
});

describe('a corrected report', () => {
  it('is the report where nothing is left out', () => {
    const report = reportOf();
    const { buyers: kept, turnover, concentration, leftOut } = correctedReport(report, noCorrections);
    expect([kept, turnover, concentration]).to.deep.equal([
      report.buyers,
      report.turnover,
      report.concentration,
    ]);
    expect(leftOut).to.deep.equal([]);
  });

  it('takes the sales of who is left out from what can be insured, and tells why', () => {
    const { turnover } = correctedReport(reportOf(), out('C003'));
    expect(turnover).to.deep.equal({
      total: 1_020_000,
      insurable: 850_000,
      excluded: { cash: 20_000, pseudoBuyers: 0, group: 150_000, publicBodies: 0, prepaid: 0 },
    });
  });

  it('has the shares of those that stay', () => {
    const { concentration } = correctedReport(reportOf(), out('C001'));
    // 300, 150, 100 and 50 of 600
    expect(concentration.largest).to.be.closeTo(0.5, 1e-12);
    expect(concentration.topThree).to.be.closeTo(55 / 60, 1e-12);
    expect(concentration.herfindahl).to.be.closeTo(0.25 + 0.0625 + 1 / 36 + 1 / 144, 1e-12);
    expect(concentration.allocated).to.equal(1);
  });

  it('keeps what was allocated to nobody', () => {
    const report = reportOf();
    const partly = { ...report, concentration: { ...report.concentration, allocated: 0.8 } };
    // 1,000,000 is 80 %, hence 250,000 is nobody's; 600,000 of 850,000 stay
    const { concentration } = correctedReport(partly, out('C001'));
    expect(concentration.allocated).to.be.closeTo(600 / 850, 1e-12);
  });
});

describe('what the books answer', () => {
  const valuesOf = (report = reportOf(), corrections = noCorrections) =>
    Object.fromEntries(
      derivedOf(readingOf(report), correctedReport(report, corrections)).map(({ field, value }) => [
        field,
        value,
      ]),
    );

  it('is every question that they tell of', () => {
    expect(valuesOf()).to.deep.equal({
      insurableTurnover: 1_000_000,
      buyerCount: 5,
      largest: 0.4,
      topThree: 0.85,
      dso: 45,
      daysPastDue: 7,
      grossBadDebtRatio: 0.004,
      exportShare: 0.4,
    });
  });

  it('follows what is left out', () => {
    expect(valuesOf(reportOf(), out('C003', 'C005'))).to.include({
      insurableTurnover: 800_000,
      buyerCount: 3,
      largest: 0.5,
      topThree: 1,
    });
  });

  it('brings a part of a year to a year', () => {
    const half = reportOf({ period: { from: '2025-07-01', to: '2025-12-31', months: 6 } });
    const { insurableTurnover: _, ...submission } = half.submission;
    expect(valuesOf({ ...half, submission }).insurableTurnover).to.equal(2_000_000);
  });

  it('has no turnover from a list of what is owed, and shares of that', () => {
    const found = valuesOf(agedReport());
    expect(found).not.to.have.any.keys('insurableTurnover', 'grossBadDebtRatio', 'dso');
    expect(found).to.include({ buyerCount: 5, largest: 0.4, topThree: 0.85 });
  });

  it('becomes the visitor’s own answers, with the years of the losses, once taken over', () => {
    const state = withBooks();
    const derived = derivedOf(readingOf(), correctedReport(reportOf(), noCorrections));
    expect(isTakenOver(state, derived, tariff)).to.equal(false);
    const taken = takeOver(state, derived, readingOf(), tariff);
    expect(isTakenOver(taken, derived, tariff)).to.equal(true);
    expect(taken.answers.insurableTurnover).to.deep.equal({ status: 'answered', value: 1_000_000 });
    expect(taken.answers.lossBasis).to.equal('grossInclVat');
    expect(submissionOf(taken.answers, tariff).lossExperience).to.deep.equal({
      ...{ kind: 'ratio', years: 1, basis: 'grossInclVat', grossBadDebtRatio: 0.004, volumeRatio: 1 },
    });
  });

  it('gives way to what the visitor types, and leaves a question alone whose field they empty', () => {
    const derived = derivedOf(readingOf(), correctedReport(reportOf(), noCorrections));
    const typed = typeDraft(withBooks(), fieldOf('largest'), '25 %', 'fr', ruleOf('largest'));
    const emptied = typeDraft(typed, fieldOf('topThree'), '', 'fr', ruleOf('topThree'));
    const { answers } = takeOver(emptied, derived, readingOf(), tariff);
    expect(answers.largest).to.deep.equal({ status: 'answered', value: 0.25 });
    expect(answers.topThree.status).to.equal('open');
  });

  it('keeps the visitor’s correction when the books are read again', () => {
    const state = pickDraft(withBooks(), fieldOf('dso'), 60);
    const again = withReading(state, readingOf());
    const derived = derivedOf(readingOf(), correctedReport(reportOf(), noCorrections));
    expect(takeOver(again, derived, readingOf(), tariff).answers.dso).to.deep.equal({
      status: 'answered',
      value: 60,
    });
  });
});

describe('the price of the books’ own list', () => {
  const { answers } = open;

  it('is the engine’s price of that list, ungraded buyers NR', () => {
    const found = priced();
    const { submission } = found.list;
    validSubmission(submission, tariff);
    expect(submission.buyers).to.have.length(5);
    expect(submission.gradeMix).to.equal(undefined);
    expect(submission.buyers!.map(({ turnover }) => turnover)).to.deep.equal([
      400_000, 300_000, 150_000, 100_000, 50_000,
    ]);
    expect(found.pricing.premiumRate).to.equal(price(submission, tariff).premiumRate);
    const nr = submission.buyers!.map((one) => ({ ...one, creditGrade: 'NR' as const }));
    expect(price({ ...submission, buyers: nr }, tariff).premiumRate).to.be.closeTo(
      found.pricing.premiumRate,
      1e-12,
    );
  });

  it('takes the visitor’s grades', () => {
    const sound = (before: Corrections) => buyers.reduce((all, { key }) => grade(all, key, 'A'), before);
    expect(priced(sound).pricing.premiumRate).to.be.below(priced().pricing.premiumRate);
  });

  it('shares out the turnover of the answers where the books have none', () => {
    const list = finished(
      listSteps(answers, tariff, correctedReport(agedReport(), noCorrections), noCorrections),
    );
    const turnover = list.submission.buyers!.map((one) => Math.round(one.turnover));
    expect(turnover).to.deep.equal([1_000_000, 750_000, 375_000, 250_000, 125_000]);
  });

  it('tells what is covered, and at what rate, without who is refused', () => {
    const { accepted, pricing } = priced((before) => refuse(before, 'C001', true));
    expect(accepted!.share).to.be.closeTo(0.6, 1e-12);
    expect(accepted!.pricing.premiumRate).not.to.equal(pricing.premiumRate);
    expect(priced().accepted).to.equal(undefined);
    const all = (before: Corrections) => buyers.reduce((so, { key }) => refuse(so, key, true), before);
    expect(priced(all).accepted).to.equal(undefined);
  });

  it('is none where nobody is left', () => {
    const books: Books = { reading: readingOf(), corrections: out(...buyers.map(({ key }) => key)) };
    expect(finished(priceBooks(answers, tariff, books))).to.equal(undefined);
    expect(finished(priceBooks(answers, tariff, undefined))).to.equal(undefined);
  });

  it('names those whose limit reaches the discretionary one, as its bill does', () => {
    const found = priced();
    const { split } = found;
    expect(split.named).to.equal(found.bill.namedBuyers);
    expect(split.named + split.unnamed).to.equal(5);
    expect(split.fees).to.equal(found.bill.creditLimitFees);
  });

  it('finds who has owed more than the limit that would be asked for', () => {
    const found = priced();
    const { above: over } = found;
    for (const { key, peak, limit } of over) {
      expect(peak).to.be.above(limit);
      expect(found.list.listed.find((one) => one.buyer.key === key)!.limit).to.equal(limit);
    }
    const rest = found.list.listed.filter(({ buyer: one }) => !over.some(({ key }) => key === one.key));
    for (const { buyer: one, limit } of rest) expect(one.peakOutstanding).to.be.at.most(limit);
  });

  it('tells the worst buyer: what is lost is paid or kept, within the year’s maximum', () => {
    const found = priced();
    const worst = found.worst!;
    expect(worst.key).to.equal('C001');
    // abroad, hence without VAT
    expect(worst.loss).to.equal(80_000);
    expect(worst.paid + worst.kept).to.be.closeTo(worst.loss, 1e-9);
    expect(worst.paid).to.be.at.most(found.pricing.maximumLiability ?? Infinity);
    expect(worst.paid).to.be.above(0);
  });
});

describe('the price of a long list', () => {
  /** Buyers whose turnover tells each time it is read. */
  function counted(count: number) {
    const seen = { reads: 0 };
    const many = Array.from({ length: count }, (_, i) => {
      const one = buyer(`N${i}`, 200_000 - i);
      return Object.defineProperty({ ...one }, 'turnover', {
        get: () => (seen.reads++, one.turnover),
        enumerable: true,
      });
    });
    return { many, seen };
  }

  it('is made in steps of a thousand buyers, however many there are', () => {
    for (const count of [5_000, 20_000]) {
      const { many, seen } = counted(count);
      const books = booksIn(withBooks(open, readingOf(reportOf({ buyers: many }))))!;
      const steps = priceBooks(open.answers, tariff, books);
      // who weighs anything, and how much all do, is a loop over a sum each
      steps.next();
      const bySteps: number[] = [];
      for (let done: boolean | undefined; !done;) {
        const before = seen.reads;
        ({ done } = steps.next());
        bySteps.push(seen.reads - before);
      }
      expect(Math.max(...bySteps)).to.be.at.most(1_000);
      // the list; its price; who is named, who is short of a limit, who would cost most
      expect(bySteps).to.have.length(count / 1_000 + 4);
    }
  });

  it('reads no buyer again for a table that is searched, once it is sorted', () => {
    const { many, seen } = counted(20_000);
    const rows = sortedRows(many, { by: 'turnover', descending: false }, true);
    seen.reads = 0;
    expect(foundRows(rows, many, 'n199', true)).to.have.length(111);
    expect(seen.reads).to.equal(0);
  });
});

describe('the table of buyers', () => {
  const rowsOf = (sorting: Sorting, search: string, named: boolean) =>
    foundRows(sortedRows(buyers, sorting, named), buyers, search, named);
  const names = (search: string, named: boolean) =>
    rowsOf({ by: 'turnover', descending: true }, search, named).map(({ buyer: one }) => one.key);

  it('sorts either way, what is not known last', () => {
    const keys = (descending: boolean) =>
      rowsOf({ by: 'daysToPay', descending }, '', false).map(({ buyer: one }) => one.key);
    expect(keys(true).at(-1)).to.equal('C004');
    expect(keys(false).at(-1)).to.equal('C004');
  });

  it('finds a name without accents, and no name while they are masked', () => {
    expect(names('beta', true)).to.deep.equal(['C002']);
    expect(names('beta', false)).to.deep.equal([]);
    expect(names('client 2', false)).to.deep.equal(['C002']);
  });

  it('sorts masked buyers by their place alone, and shown ones by name', () => {
    const keys = (named: boolean) =>
      rowsOf({ by: 'name', descending: false }, '', named).map(({ buyer: one }) => one.key);
    expect(keys(false)).to.deep.equal(['C001', 'C002', 'C003', 'C004', 'C005']);
    // =Alpha, beta, delta, gamma, mairie
    expect(keys(true)).to.deep.equal(['C001', 'C002', 'C004', 'C003', 'C005']);
  });

  it('has no column for a highest balance that is the only one', () => {
    const of = (report: ReturnType<typeof reportOf>) => columnsOf(correctedReport(report, noCorrections));
    expect(of(reportOf())).to.include('peakOutstanding');
    expect(of(agedReport())).to.deep.equal(['closingOutstanding', 'overdue']);
  });

  it('draws all of a short list, and of a long one those near the first seen', () => {
    expect(drawnOf(200, 90)).to.deep.equal({ from: 0, to: 200 });
    expect(drawnOf(50_000, 0)).to.deep.equal({ from: 0, to: 60 });
    expect(drawnOf(50_000, 1_000)).to.deep.equal({ from: 980, to: 1_040 });
    expect(drawnOf(50_000, 49_999)).to.deep.equal({ from: 49_940, to: 50_000 });
  });
});

describe('the concentration curve', () => {
  it('rises from nothing to all, through the first and the first three', () => {
    const curve = curveOf(correctedReport(reportOf(), noCorrections));
    expect(curve[0]).to.deep.equal({ buyers: 0, share: 0 });
    expect(curve[1]!.share).to.be.closeTo(0.4, 1e-12);
    expect(curve[3]!.share).to.be.closeTo(0.85, 1e-12);
    expect(curve.at(-1)).to.deep.equal({ buyers: 5, share: 1 });
  });

  it('has few points of many buyers', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => buyer(`N${i}`, 1_000 + i));
    const curve = curveOf(correctedReport(reportOf({ buyers: many }), noCorrections));
    expect(curve.length).to.be.within(40, 70);
    expect(curve.at(-1)!.buyers).to.equal(20_000);
  });
});

describe('the ladder of what is late', () => {
  it('stands under the report’s own term until another is chosen', () => {
    const own = ladderOf(structuredClone(reportOf()), undefined)!;
    expect(own).to.include({ term: '', late: 20_000 });
    expect(own.terms).to.deep.equal(['', '30', '45']);
    expect(own.lateShare).to.be.closeTo(0.2, 1e-12);
    expect(ladderOf(reportOf(), '30')).to.include({ term: '30', late: 40_000 });
    expect(ladderOf(reportOf(), '90')).to.include({ term: '' });
  });
});

describe('the insurer’s questionnaire', () => {
  it('has the twenty largest buyers that stay, with their place in the books', () => {
    const many = Array.from({ length: 30 }, (_, i) => buyer(`N${i}`, 30_000 - i));
    const asked = questionnaireOf(
      correctedReport(reportOf({ buyers: many }), out('N0')),
      readingOf(),
      500_000,
    );
    expect(asked.top).to.have.length(20);
    expect(asked.top[0]).to.include({ rank: 2, turnover: 29_999 });
  });

  it('splits the insurable turnover by country', () => {
    const asked = questionnaireOf(correctedReport(reportOf(), noCorrections), readingOf(), 1_000_000);
    expect(asked.countries).to.deep.equal([
      { country: 'FR', turnover: 600_000 },
      { country: 'DE', turnover: 400_000 },
    ]);
  });

  it('lets no cell run as a formula in a spreadsheet', () => {
    const cells = ['=1+1', '+33 1', '-5', '@SUM(A1)', '\tx', '\r=x', ' =x', 'plain', 'a;b', 'say "x"'];
    const file = csv([cells, [1234.5, -2]], ',');
    expect(file).to.equal(
      [
        `\ufeff"'=1+1";"'+33 1";"'-5";"'@SUM(A1)";"'\tx";"'\r=x";"' =x";plain;"a;b";"say ""x"""`,
        '1234,5;-2',
        '',
      ].join('\r\n'),
    );
  });
});
