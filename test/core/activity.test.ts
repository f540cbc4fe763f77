import { expect } from '@open-wc/testing';
import { answersFrom, valuesOf, type AnswerValues } from '../../src/core/answers.js';
import { activities } from '../../src/core/fields.js';
import { hypothesesOf } from '../../src/core/hypotheses.js';
import { isAnswer } from '../../src/core/is-answer.js';
import { readCase, withCase } from '../../src/core/link/read.js';
import { caseText } from '../../src/core/link/write.js';
import { progressOf, unansweredOf } from '../../src/core/progress.js';
import { reduce } from '../../src/core/reduce.js';
import { initialState } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import { bill, price, type Tariff } from '../../src/engine/index.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const SKETCH = { latticeSize: 1024 };
const told = (values: AnswerValues) => answersFrom({ insurableTurnover: 5e6, ...values }, 'answered');
const priced = (values: AnswerValues, under: Tariff = tariff) =>
  price(submissionOf(told(values), under), under, SKETCH);
const { peakFactorByActivity: _, ...before } = tariff.exposure;
/** A host's, made before the question. */
const earlier: Tariff = { ...tariff, exposure: before };

describe('an activity that fluctuates', () => {
  it('raises the peak of what buyers owe, as far as the tariff says', () => {
    const peaks = activities.map((activity) => submissionOf(told({ activity }), tariff).peakFactor);
    expect(peaks).to.deep.equal([1, 1.15, 1.3]);
    const [regular, seasonal, very] = activities.map((activity) => priced({ activity }).premium);
    expect(regular).to.be.below(seasonal!);
    expect(seasonal).to.be.below(very!);
  });

  it('left open changes nothing, and is shown as what the price takes', () => {
    expect(submissionOf(told({}), tariff)).not.to.have.property('peakFactor');
    expect(hypothesesOf(tariff).activity).to.equal('regular');
    expect(priced({ activity: 'regular' }).premium).to.equal(priced({}).premium);
    const between: Tariff = { ...tariff, exposure: { ...tariff.exposure, peakFactor: 1.1 } };
    expect(hypothesesOf(between).activity, 'a usual peak that is that of none').to.equal('');
  });

  it('means nothing where the tariff does not say what it comes to', () => {
    expect(submissionOf(told({ activity: 'very' }), earlier)).not.to.have.property('peakFactor');
    expect(hypothesesOf(earlier).activity).to.equal('');
    expect([isAnswer('activity', 'very', tariff), isAnswer('activity', 'very', earlier)]).to.deep.equal([
      true,
      false,
    ]);
    expect(isAnswer('activity', 'hectic', tariff)).to.equal(false);
    expect(isAnswer('activity', 'constructor', tariff)).to.equal(false);
  });

  it('counts neither among the answers nor in the range', () => {
    expect(progressOf(told({ activity: 'very' }))).to.deep.equal(progressOf(told({})));
    expect(unansweredOf(told({}))).not.to.include('activity');
  });

  it('shows a wider year end in the bill', () => {
    const changes = (values: AnswerValues, under: Tariff = tariff) => {
      const submission = submissionOf(told(values), under);
      const { yearEnd } = bill(submission, price(submission, under, SKETCH), under);
      return yearEnd.map(({ turnoverChange }) => turnoverChange);
    };
    expect(changes({})).to.deep.equal([-0.2, 0.2]);
    expect(changes({ activity: 'regular' })).to.deep.equal([-0.2, 0.2]);
    expect(changes({ activity: 'seasonal' })).to.deep.equal([-0.3, 0.3]);
    expect(changes({ activity: 'very' })).to.deep.equal([-0.4, 0.4]);
    expect(changes({ activity: 'very' }, earlier)).to.deep.equal([-0.2, 0.2]);
  });

  it('goes into links and comes back', () => {
    const start = initialState(answersFrom({ insurableTurnover: 5e6 }, 'preset'));
    const chosen = reduce(start, { type: 'choose', field: 'activity', value: 'seasonal' });
    const text = caseText(chosen, tariff, []);
    expect(text).to.contain('activity=seasonal');
    const back = withCase(start, readCase(text, tariff, []));
    expect(valuesOf(back.answers)).to.deep.equal(valuesOf(chosen.answers));
    const { problems } = readCase('crs=1&activity=hectic', tariff, []);
    expect(problems).to.deep.equal([{ code: 'refused', fields: ['activity'] }]);
    const opened = reduce(chosen, { type: 'choose', field: 'activity', value: '' });
    expect(opened.answers.activity.status).to.equal('open');
  });

  it('stays the visitor’s when the example changes', () => {
    const start = initialState(answersFrom({ insurableTurnover: 5e6, activity: 'seasonal' }, 'preset'));
    const chosen = reduce(start, { type: 'choose', field: 'activity', value: 'very' });
    const example = answersFrom({ insurableTurnover: 7e6, activity: 'regular' }, 'preset');
    expect(reduce(chosen, { type: 'example', example }).answers.activity).to.deep.include({ value: 'very' });
    expect(reduce(start, { type: 'example', example }).answers.activity).to.deep.include({
      value: 'regular',
    });
  });
});
