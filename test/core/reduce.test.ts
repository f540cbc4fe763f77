import { expect } from '@open-wc/testing';
import { answersFrom, given } from '../../src/core/answers.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, isExample, type State } from '../../src/core/state.js';
import type { NumberField } from '../../src/core/fields.js';
import { asksBasis, submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const example = answersFrom({ insurableTurnover: 2_500_000, largest: 0.12, topThree: 0.3 }, 'preset');
const start = initialState(example);
const type = (state: State, field: NumberField, text: string) =>
  reduce(state, { type: 'type', field, text, lang: 'fr' });

describe('what the visitor types', () => {
  it('becomes the answer once it is understood', () => {
    const { answers } = type(start, 'insurableTurnover', '1,5 M€');
    expect(answers.insurableTurnover).to.deep.equal({ status: 'answered', value: 1_500_000 });
  });

  it('is kept as typed', () => {
    expect(type(start, 'insurableTurnover', ' 1,5 M€ ').entries.insurableTurnover?.text).to.equal(' 1,5 M€ ');
  });

  it('leaves the last valid answer in force when refused', () => {
    const left = reduce(type(start, 'buyerCount', '80'), { type: 'leave' });
    const refused = type(left, 'buyerCount', 'beaucoup');
    expect(given(refused.answers, 'buyerCount')).to.equal(80);
    expect(refused.entries.buyerCount?.reading.status).to.equal('refused');
  });

  it('leaves the last valid answer in force when it can be read two ways', () => {
    const asked = type(start, 'insurableTurnover', '1.500');
    expect(given(asked.answers, 'insurableTurnover')).to.equal(2_500_000);
    expect(asked.entries.insurableTurnover?.reading).to.deep.equal({
      status: 'ambiguous',
      candidates: [1500, 1_500_000],
    });
  });

  it('is asked about where a share may have been typed as a fraction', () => {
    const reading = (field: NumberField, text: string) => type(start, field, text).entries[field]?.reading;
    expect(reading('largest', '0,12')).to.deep.equal({ status: 'ambiguous', candidates: [0.0012, 0.12] });
    expect(reading('exportShare', '0.57')).to.deep.equal({ status: 'ambiguous', candidates: [0.0057, 0.57] });
    // Nobody insures under one percent: only one reading is left.
    expect(reading('insuredPercentage', '0,9')).to.deep.equal({ status: 'value', value: 0.9, loose: true });
    // With its unit it is no question, nor are bad debts, usually below one percent.
    expect(reading('largest', '0,12 %')).to.deep.include({ status: 'value', value: 0.0012 });
    expect(reading('grossBadDebtRatio', '0,5')).to.deep.include({ status: 'value', value: 0.005 });
    expect(reading('exportShare', '0')).to.deep.include({ status: 'value', value: 0 });
  });

  it('leaves no trace of what was only on the way', () => {
    const way = type(type(type(start, 'largest', '1'), 'largest', '12'), 'largest', '12x');
    expect(way.answers).to.equal(example);
    expect(type(way, 'largest', '12').answers.topThree.status).to.equal('preset');
  });

  it('opens the question again when emptied, except the turnover', () => {
    expect(type(start, 'largest', '').answers.largest.status).to.equal('open');
    const emptied = type(start, 'insurableTurnover', '');
    expect(given(emptied.answers, 'insurableTurnover')).to.equal(2_500_000);
    expect(emptied.entries.insurableTurnover?.reading).to.deep.include({ refusal: { code: 'missing' } });
  });

  it('is held against the bounds of its field', () => {
    const reading = (field: NumberField, text: string) => type(start, field, text).entries[field]?.reading;
    expect(reading('largest', '120')).to.deep.equal({
      status: 'refused',
      refusal: { code: 'tooHigh', bound: 1 },
    });
    expect(reading('buyerCount', '12,5')).to.deep.include({ refusal: { code: 'notWhole' } });
    expect(reading('dso', '-3')).to.deep.include({ refusal: { code: 'negative' } });
    expect(reading('buyerCount', '0')).to.deep.include({ refusal: { code: 'tooLow', bound: 1 } });
  });

  it('makes a share of the example give way that cannot go with it', () => {
    const { answers } = type(start, 'largest', '50');
    expect(given(answers, 'largest')).to.equal(0.5);
    expect(answers.topThree.status).to.equal('open');
  });

  it('never makes an answer of the visitor give way', () => {
    const both = type(type(start, 'topThree', '30'), 'largest', '50');
    expect([given(both.answers, 'largest'), given(both.answers, 'topThree')]).to.deep.equal([0.5, 0.3]);
  });
});

describe('the other actions', () => {
  it('pick a value in place of the text', () => {
    const picked = reduce(type(start, 'dso', 'bof'), { type: 'pick', field: 'dso', value: 60 });
    expect(picked.entries.dso).to.equal(undefined);
    expect(given(picked.answers, 'dso')).to.equal(60);
  });

  it('confirm an example, and nothing else', () => {
    const confirmed = reduce(start, { type: 'confirm', field: 'largest' });
    expect(confirmed.answers.largest).to.deep.equal({ status: 'answered', value: 0.12 });
    expect(reduce(start, { type: 'confirm', field: 'dso' })).to.equal(start);
  });

  it('confirm the hypothesis that stands in, of an emptied field too, and no answer', () => {
    const emptied = type(type(start, 'dso', '90'), 'dso', '');
    const confirmed = reduce(emptied, { type: 'confirm', field: 'dso', value: 60 });
    expect(confirmed.answers.dso).to.deep.equal({ status: 'answered', value: 60 });
    expect(confirmed.entries.dso).to.equal(undefined);
    expect(confirmed.edit).to.equal(null);
    expect(reduce(confirmed, { type: 'confirm', field: 'dso', value: 45 })).to.equal(confirmed);
  });

  it('keep a figure for bad debts until the visitor says what it counts', () => {
    expect(start.answers.lossBasis).to.equal('unknown');
    const asked = type(start, 'grossBadDebtRatio', '0,3');
    expect(asked.answers.lossBasis).to.equal('unknown');
    expect(asksBasis(asked.answers)).to.equal(true);
    expect(submissionOf(asked.answers, tariff)).to.deep.equal(submissionOf(start.answers, tariff));
    const told = reduce(asked, { type: 'basis', basis: 'writeOffs' });
    expect(asksBasis(told.answers)).to.equal(false);
    expect(submissionOf(told.answers, tariff).lossExperience).to.deep.include({
      basis: 'writeOffs',
      grossBadDebtRatio: 0.003,
    });
    expect(told.entries.grossBadDebtRatio?.text).to.equal('0,3');
    const gross = reduce(start, { type: 'basis', basis: 'grossInclVat' });
    expect(type(gross, 'grossBadDebtRatio', '0,3').answers.lossBasis).to.equal('grossInclVat');
  });

  it('go back to the example', () => {
    const changed = type(start, 'dso', 'bof');
    expect(isExample(changed)).to.equal(false);
    const back = reduce(changed, { type: 'reset' });
    expect(back).to.deep.equal(start);
    expect(isExample(back)).to.equal(true);
  });

  it('change the example under the answers of the visitor', () => {
    const answered = type(start, 'largest', '20');
    const next = answersFrom({ insurableTurnover: 9_000_000, largest: 0.1, dso: 30 }, 'preset');
    const { answers } = reduce(answered, { type: 'example', example: next });
    expect(given(answers, 'largest')).to.equal(0.2);
    expect(given(answers, 'insurableTurnover')).to.equal(9_000_000);
    expect(given(answers, 'dso')).to.equal(30);
    expect(isExample(reduce(start, { type: 'example', example: next }))).to.equal(true);
  });

  it('leave the state as it was if nothing changes', () => {
    expect(reduce(start, { type: 'rest' })).to.equal(start);
    const rested = reduce(type(start, 'dso', '60'), { type: 'rest' });
    expect(reduce(rested, { type: 'rest' })).to.equal(rested);
  });

  it('freeze every state', () => {
    const { answers, entries } = type(start, 'dso', '60');
    for (const part of [answers, answers.dso, entries, entries.dso, entries.dso?.reading]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });
});
