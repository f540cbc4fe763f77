import { expect } from '@esm-bundle/chai';
import { answersFrom } from '../../src/core/answers.js';
import { draftEntry, draftSlot, typeDraft } from '../../src/core/drafts.js';
import { numberRules } from '../../src/core/fields.js';
import { readCase, withCase } from '../../src/core/link/read.js';
import { reduce } from '../../src/core/reduce.js';
import { withSaidSince } from '../../src/core/said-since.js';
import { initialState, type State } from '../../src/core/state.js';
import { bundledTariff } from '../../src/tariff/bundled.js';

const before = initialState(answersFrom({ insurableTurnover: 2_500_000, buyerCount: 120 }, 'preset'));
const typed = (state: State, field: 'buyerCount' | 'dso' | 'daysPastDue', text: string) =>
  reduce(state, { type: 'type', field, text, lang: 'fr' });
const linked = (text: string) => withCase(before, readCase(text, bundledTariff, []));
const link = linked('crs=1&buyers=80&term=30&losses=0.4');

describe('a case that comes after the visitor has gone on', () => {
  it('is taken whole where they have said nothing', () => {
    expect(withSaidSince(link, before, before)).to.deep.equal(link);
    const example = reduce(before, { type: 'example', example: answersFrom({ dso: 45 }, 'preset') });
    expect(withSaidSince(link, before, example).answers.dso).to.deep.equal(link.answers.dso);
  });

  it('leaves what they have answered, emptied or mistyped', () => {
    const now = typed(typed(typed(before, 'dso', '60'), 'daysPastDue', ''), 'buyerCount', 'Dupont');
    const { answers, entries } = withSaidSince(link, before, now);
    expect(answers.dso).to.deep.include({ status: 'answered', value: 60 });
    expect(answers.daysPastDue.status).to.equal('open');
    expect(entries.buyerCount?.text).to.equal('Dupont');
    expect(answers.grossBadDebtRatio).to.deep.equal(link.answers.grossBadDebtRatio);
    expect(answers.lossBasis).to.equal('writeOffs');
  });

  it('leaves what they pick in a field that it empties', () => {
    const emptied = linked('crs=1&buyers=');
    const now = reduce(before, { type: 'pick', field: 'buyerCount', value: 90 });
    const { answers, entries } = withSaidSince(emptied, before, now);
    expect(answers.buyerCount).to.deep.include({ status: 'answered', value: 90 });
    expect(entries).not.to.have.property('buyerCount');
  });

  it('leaves the basis, the trial and the drafts that they have put since', () => {
    let now = reduce(before, { type: 'basis', basis: 'grossInclVat' });
    now = reduce(now, { type: 'try', levers: { dso: -10 } });
    now = draftSlot<string>('cause').put(now, 'insolvency');
    now = typeDraft(now, 'invoice', '1200', 'fr', numberRules.claimThreshold);
    const after = withSaidSince(link, before, now);
    expect(after.answers).to.deep.include({ lossBasis: 'grossInclVat', levers: { dso: -10 } });
    expect(draftEntry(after, 'invoice')?.text).to.equal('1200');
    expect(draftSlot<string>('cause').in(after)).to.equal('insolvency');
  });

  it('lets an edit go on: what was on the way gives way to the case', () => {
    const now = typed(before, 'buyerCount', '9');
    const after = typed(withSaidSince(link, before, now), 'buyerCount', 'Dupont');
    expect(after.answers.buyerCount).to.deep.equal(link.answers.buyerCount);
    expect(after.answers.dso).to.deep.equal(link.answers.dso);
  });
});
