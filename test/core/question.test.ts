import { expect } from '@open-wc/testing';
import { answersFrom, given } from '../../src/core/answers.js';
import type { NumberField } from '../../src/core/fields.js';
import { questioned } from '../../src/core/question.js';
import { isTellable } from '../../src/core/tellable.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState, type State } from '../../src/core/state.js';

const start = initialState(answersFrom({ insurableTurnover: 2_500_000, buyerCount: 120 }, 'preset'));
const type = (state: State, field: NumberField, text: string) =>
  reduce(state, { type: 'type', field, text, lang: 'fr' });
const candidatesOf = (text: string) => {
  const { reading } = questioned(type(start, 'insurableTurnover', text), start.answers).entries
    .insurableTurnover!;
  return reading.status === 'implausible' ? reading.candidates : reading.status;
};

describe('a rate that nobody pays', () => {
  it('is outside 0.01 to 10 %, at either end of its range', () => {
    expect(isTellable({ low: 0.002, likely: 0.003, high: 0.004 })).to.equal(true);
    expect(isTellable({ low: 0.94, likely: 1.1, high: 1.38 })).to.equal(false);
    expect(isTellable({ low: 0.08, likely: 0.09, high: 0.11 })).to.equal(false);
    expect(isTellable({ low: 0.00009, likely: 0.0002, high: 0.0003 })).to.equal(false);
  });

  it('questions the entry, keeps its text, and leaves the answer of before', () => {
    const after = reduce(type(start, 'insurableTurnover', '1500'), { type: 'question', good: start.answers });
    expect(after.answers).to.equal(start.answers);
    expect(after.entries.insurableTurnover).to.deep.equal({
      text: '1500',
      reading: { status: 'implausible', value: 1_500, candidates: [1_500_000] },
    });
  });

  it('offers what a person may have meant', () => {
    expect(candidatesOf('3')).to.deep.equal([3_000_000]);
    expect(candidatesOf('250')).to.deep.equal([250_000, 250_000_000]);
    expect(candidatesOf('12 000')).to.deep.equal([12_000_000]);
  });

  it('questions a value that was picked, and no other answer', () => {
    const dso = reduce(start, { type: 'pick', field: 'dso', value: 60 });
    const picked = reduce(dso, { type: 'pick', field: 'insurableTurnover', value: 1_500 });
    const after = questioned(reduce(picked, { type: 'leave' }), start.answers);
    expect(after.entries.insurableTurnover?.text).to.equal('');
    expect(given(after.answers, 'insurableTurnover')).to.equal(2_500_000);
    expect(after.answers.insurableTurnover.status).to.equal('preset');
    expect(given(after.answers, 'dso')).to.equal(60);
  });

  it('changes nothing where no number has changed', () => {
    const chosen = reduce(start, { type: 'choose', field: 'sector', value: 'construction' });
    expect(questioned(chosen, start.answers)).to.equal(chosen);
  });
});
