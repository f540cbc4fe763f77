import { expect } from '@open-wc/testing';
import { mostCounted } from '../../src/engine/price/large-loss.js';
import { answersFrom, given, valuesOf, type AnswerValues } from '../../src/core/answers.js';
import {
  addCountry,
  chooseCountry,
  exportsIn,
  exportsInForce,
  removeCountry,
  foreignCountries,
  rowsOf,
  shareIn,
  typeShare,
} from '../../src/views/helpers/figures/countries.js';
import { draftEntry, typeDraft } from '../../src/core/drafts.js';
import { amountRule, type LossField, type TurnoverField } from '../../src/views/helpers/figures/fields.js';
import { addDetails, checkedDetails } from '../../src/core/host-details.js';
import {
  answerLosses,
  chooseExceptional,
  followLosses,
  lossesIn,
  lossesInForce,
  typeLosses,
} from '../../src/views/helpers/figures/losses.js';
import { insurableOf } from '../../src/views/helpers/figures/turnover.js';
import { progressOf } from '../../src/core/progress.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, isExample, type State } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const start = initialState(answersFrom({ insurableTurnover: 2_000_000 }, 'preset'));
const draft = (state: State, field: TurnoverField, text: string) =>
  typeDraft(state, field, text, 'fr', amountRule);
const loss = (state: State, field: LossField, text: string) => typeLosses(state, field, text, 'fr', tariff);
const type = (state: State, field: 'insurableTurnover' | 'grossBadDebtRatio' | 'exportShare', text: string) =>
  reduce(state, { type: 'type', field, text, lang: 'fr' });
const experience = (state: State) => submissionOf(state.answers, tariff).lossExperience;

describe('the helper on the turnover', () => {
  const total = draft(start, 'total', '3,2 M€');

  it('takes out what no policy covers', () => {
    const without = draft(draft(total, 'consumers', '400k'), 'publicBodies', '0,5');
    expect(insurableOf(total)).to.deep.equal({ status: 'value', value: 3_200_000 });
    expect(insurableOf(without)).to.deep.equal({ status: 'value', value: 2_799_999.5 });
  });

  it('answers nothing by itself', () => {
    expect(total.answers).to.equal(start.answers);
    expect(isExample(total)).to.equal(true);
  });

  it('waits for what it cannot read, and says when more is left out than there is', () => {
    expect(insurableOf(start).status).to.equal('empty');
    expect(insurableOf(draft(total, 'prepaid', '1.500')).status).to.equal('unclear');
    expect(insurableOf(draft(total, 'prepaid', 'un peu')).status).to.equal('unclear');
    expect(insurableOf(draft(total, 'prepaid', '4 M€'))).to.deep.equal({
      status: 'exceeds',
      excluded: 4_000_000,
    });
    expect(insurableOf(draft(total, 'prepaid', '3,2 M€')).status).to.equal('nothing');
  });

  it('keeps what was typed until the case is reset, whatever example the host sets', () => {
    const other = reduce(total, { type: 'example', example: answersFrom({ dso: 30 }, 'preset') });
    expect(draftEntry(other, 'total')?.text).to.equal('3,2 M€');
    expect(reduce(total, { type: 'reset' }).drafts).to.equal(undefined);
  });
});

describe('the helper on bad debts', () => {
  const years = loss(loss(loss(start, 'loss1', '6 000'), 'loss2', '0'), 'turnover2', '1 M€');

  it('answers with the ratio of the years known, and how much volume they stand for', () => {
    expect(given(years.answers, 'grossBadDebtRatio')).to.equal(0.002);
    expect(experience(years)).to.deep.equal({
      ...{ kind: 'ratio', basis: 'writeOffs', grossBadDebtRatio: 0.002 },
      ...{ years: 2, volumeRatio: 0.75, capped: true },
    });
    expect(progressOf(years.answers).given).to.equal(1);
  });

  it('leaves no trace of what was only on the way', () => {
    const typing = loss(loss(start, 'loss1', '60'), 'loss1', '60x');
    expect(given(typing.answers, 'grossBadDebtRatio')).to.equal(undefined);
    expect(loss(years, 'loss1', '').answers.grossBadDebtRatio).to.deep.include({ value: 0 });
  });

  it('opens the question again once nothing is left', () => {
    const one = reduce(loss(start, 'loss1', '60'), { type: 'leave' });
    expect(loss(one, 'loss1', '').answers.grossBadDebtRatio.status).to.equal('open');
  });

  it('gives way to a ratio typed in its place, and can be taken back', () => {
    const typed = reduce(type(years, 'grossBadDebtRatio', '0,5'), { type: 'leave' });
    expect(experience(typed)).to.deep.equal({
      ...{ kind: 'ratio', years: 3, basis: 'writeOffs', grossBadDebtRatio: 0.005 },
    });
    expect(lossesInForce(typed, lossesIn(typed, tariff))).to.equal(false);
    expect(followLosses(typed, tariff)).to.equal(typed);
    expect(given(answerLosses(typed, tariff).answers, 'grossBadDebtRatio')).to.equal(0.002);
  });

  it('follows the turnover to insure, which stands in for those that are not given', () => {
    const halved = followLosses(type(years, 'insurableTurnover', '1 M€'), tariff);
    expect(given(halved.answers, 'grossBadDebtRatio')).to.equal(0.003);
    expect(experience(halved)).to.deep.include({ volumeRatio: 1 });
    expect(followLosses(halved, tariff)).to.equal(halved);
  });

  it('keeps the basis that the visitor says', () => {
    const gross = reduce(years, { type: 'basis', basis: 'grossInclVat' });
    expect(experience(loss(gross, 'loss1', '9 000'))).to.deep.include({ basis: 'grossInclVat' });
  });

  it('says when figures cannot go together', () => {
    expect(lossesIn(loss(years, 'loss1', '5 M€'), tariff).status).to.equal('aboveTurnover');
    const accident = chooseExceptional(years, true, tariff);
    expect(lossesIn(loss(accident, 'exceptionalLoss', '7 000'), tariff).status).to.equal('aboveLosses');
    expect(lossesIn(loss(accident, 'exceptionalLoss', 'x'), tariff).status).to.equal('unclear');
  });

  it('counts an exceptional loss up to the cap of the model', () => {
    const big = loss(years, 'loss1', '300 000');
    const accident = loss(chooseExceptional(big, true, tariff), 'exceptionalLoss', '290 000');
    const most = mostCounted(submissionOf(big.answers, tariff), 'writeOffs', tariff);
    const reading = lossesIn(accident, tariff);
    expect(reading).to.deep.include({ exceptional: { amount: 290_000, counted: most } });
    expect(given(accident.answers, 'grossBadDebtRatio')).to.be.closeTo((10_000 + most) / 3_000_000, 5e-5);
    expect(given(chooseExceptional(accident, false, tariff).answers, 'grossBadDebtRatio')).to.equal(0.1);
  });

  it('counts a smaller one in whole', () => {
    const accident = loss(chooseExceptional(years, true, tariff), 'exceptionalLoss', '100');
    expect(lossesIn(accident, tariff)).to.deep.include({ exceptional: { amount: 100, counted: 100 } });
  });
});

describe('the helper on exports', () => {
  const [first] = rowsOf(start);
  const germany = typeShare(chooseCountry(start, first!, 'DE'), first!, '12', 'fr');
  const second = (state: State) => rowsOf(state)[1]!;
  const two = (() => {
    const added = addCountry(germany);
    return typeShare(chooseCountry(added, second(added), 'CN'), second(added), '3,5', 'fr');
  })();

  it('answers with the share of exports, and prices the countries', () => {
    expect(given(two.answers, 'exportShare')).to.equal(0.155);
    expect(submissionOf(two.answers, tariff).countryMix).to.deep.equal({ FR: 0.845, DE: 0.12, CN: 0.035 });
  });

  it('takes no more than everything', () => {
    const above = typeShare(two, second(two), '95', 'fr');
    expect(exportsIn(above)).to.deep.include({ status: 'above' });
    expect(given(above.answers, 'exportShare'), 'as before the edit').to.equal(0.12);
  });

  it('waits for a country and a share', () => {
    expect(chooseCountry(start, first!, 'DE').answers.exportShare.status).to.equal('open');
    expect(exportsIn(typeShare(start, first!, '12', 'fr')).status).to.equal('empty');
  });

  it('takes lines away, and opens the question again with the last one', () => {
    const one = removeCountry(two, first!);
    expect(submissionOf(one.answers, tariff).countryMix).to.deep.equal({ FR: 0.965, CN: 0.035 });
    expect(removeCountry(one, rowsOf(one)[0]!).answers.exportShare.status).to.equal('open');
  });

  it('gives way to a share typed in its place', () => {
    const typed = type(two, 'exportShare', '20');
    expect(exportsInForce(typed)).to.equal(false);
    expect(submissionOf(typed.answers, tariff).countryMix).to.include({ FR: 0.8 });
  });

  it('shows and changes the countries that the host gave', () => {
    const values: AnswerValues = { countryMix: { FR: 7, DE: 2, US: 1 } };
    const { details } = checkedDetails(values);
    const given = addDetails(initialState(answersFrom(values, 'answered')), values, details);
    expect(rowsOf(given).map((row) => [row.code, shareIn(given, row)])).to.deep.equal([
      ['DE', 0.2],
      ['US', 0.1],
    ]);
    const changed = typeShare(given, rowsOf(given)[1]!, '5', 'fr');
    expect(submissionOf(changed.answers, tariff).countryMix).to.deep.equal({ FR: 0.75, DE: 0.2, US: 0.05 });
  });

  it('counts the overseas departments as France, whose tax they bear', () => {
    for (const code of ['GF', 'GP', 'MQ', 'RE', 'YT']) {
      expect(foreignCountries()).not.to.include(code);
      const values: AnswerValues = { countryMix: { FR: 5, [code]: 3, DE: 2 } };
      const { details } = checkedDetails(values);
      const given = addDetails(initialState(answersFrom(values, 'answered')), values, details);
      expect(submissionOf(given.answers, tariff).countryMix).to.deep.equal({ FR: 0.8, DE: 0.2 });
      expect(valuesOf(given.answers).exportShare).to.equal(0.2);
    }
    expect(foreignCountries()).to.include.members(['NC', 'PF', 'MC']);
  });
});
