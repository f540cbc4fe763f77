import { expect } from '@esm-bundle/chai';
import { standFile } from '../../src/stand/file.js';
import { codeOf, idleOf, isCode, isIdle, viewsAtStand } from '../../src/stand/settings.js';
import {
  firstState,
  PRESSES,
  reduceStand,
  type StandAction,
  type StandState,
} from '../../src/stand/state.js';

const TODAY = '2026-11-29';
const after = (actions: readonly StandAction[], from: StandState = firstState(TODAY)): StandState =>
  actions.reduce(reduceStand, from);
const begin: StandAction = { type: 'begin', lang: 'fr', date: TODAY };
const press: StandAction = { type: 'press', hidden: true, code: '2580' };
const elsewhere: StandAction = { type: 'press', hidden: false, code: '2580' };
const times = (count: number, action: StandAction): StandAction[] => Array<StandAction>(count).fill(action);
const digits = (text: string): StandAction[] =>
  [...text].map((digit) => ({ type: 'digit', digit, code: '2580' }));

describe('the state of a stand', () => {
  it('is after a wipe what it was before the visit, but for the counter', () => {
    const full = after([
      begin,
      { type: 'speak', lang: 'en' },
      { type: 'estimated' },
      { type: 'show' },
      press,
    ]);
    const { day, ...rest } = after([{ type: 'wipe' }], full);
    const { day: before, ...first } = firstState(TODAY);
    expect(rest).to.deep.equal(first);
    expect(day).to.deep.equal({ ...before, visits: 1, cases: 1, codes: 1 });
  });

  it('counts a visit’s estimate and its code once', () => {
    const visit = [begin, ...times(3, { type: 'estimated' }), ...times(2, { type: 'show' })] as StandAction[];
    expect(after([...visit, { type: 'wipe' }, ...visit]).day).to.deep.equal({
      date: TODAY,
      visits: 2,
      cases: 2,
      codes: 2,
    });
  });

  it('counts no estimate without a visitor', () => {
    expect(after([{ type: 'estimated' }]).day.cases).to.equal(0);
  });

  it('begins its counter anew with the first visit of another day', () => {
    const { day } = after([begin, { type: 'wipe' }, { ...begin, date: '2026-11-30' }]);
    expect(day).to.deep.equal({ date: '2026-11-30', visits: 1, cases: 0, codes: 0 });
  });

  it('opens the pad by so many presses in a row, and by none less or with another between', () => {
    expect(after(times(PRESSES - 1, press)).over).to.equal('none');
    expect(after([...times(PRESSES - 1, press), elsewhere, press]).over).to.equal('none');
    expect(after(times(PRESSES, press)).over).to.equal('pad');
  });

  it('opens the counter at once where there is no code', () => {
    expect(after(times(PRESSES, { ...press, code: '' })).over).to.equal('day');
  });

  it('takes the code at its last digit, and begins anew after another', () => {
    const pad = after(times(PRESSES, press));
    expect(after(digits('258'), pad)).to.include({ over: 'pad', typed: '258', refused: false });
    expect(after(digits('2580'), pad)).to.include({ over: 'day', typed: '' });
    expect(after(digits('1111'), pad)).to.include({ over: 'pad', typed: '', refused: true });
    expect(after(digits('11112580'), pad).over).to.equal('day');
    expect(after([...digits('29'), { type: 'erase' }, ...digits('580')], pad).over).to.equal('day');
  });

  it('is frozen at every step', () => {
    const steps = [begin, { type: 'show' }, { type: 'back' }, { type: 'left', seconds: 3 }, { type: 'stay' }];
    let state = firstState(TODAY);
    for (const action of [...(steps as StandAction[]), ...times(5, press), ...digits('12')]) {
      state = reduceStand(state, action);
      expect(Object.isFrozen(state)).to.equal(true);
    }
  });
});

describe('the settings of a stand', () => {
  it('take seconds and codes that make sense', () => {
    expect([20, 90, 3600].map((one) => isIdle(String(one)))).to.deep.equal([true, true, true]);
    expect(['19', '3601', '1e3', '-90', '', '90 s'].map(isIdle)).to.deep.equal(Array(6).fill(false));
    expect(['2580', '00000000'].map(isCode)).to.deep.equal([true, true]);
    expect(['258', '123456789', '12a4', ''].map(isCode)).to.deep.equal(Array(4).fill(false));
    expect([idleOf(null), idleOf(''), idleOf('45'), idleOf('soon')]).to.deep.equal([90, 90, 45, 90]);
    expect([codeOf(undefined), codeOf('2580'), codeOf('abc')]).to.deep.equal(['', '2580', '']);
  });

  it('leave out the views that ask for the visitor’s own files, unless they are named', () => {
    const all = ['explain', 'claim', 'buyers', 'offers'];
    expect(viewsAtStand(null, all)).to.equal('explain claim offers');
    expect(viewsAtStand('buyers', all)).to.equal('buyers');
    expect(viewsAtStand('', all)).to.equal('');
  });
});

describe('the file of a stand with other settings', () => {
  const template =
    '<head><script type="application/json" id="settings">\n{}\n</script></head><body>$&</body>';
  const blockOf = (file: string): string => /id="settings">([^]*?)<\/script>/.exec(file)![1]!;

  it('has them in its block, and nothing else changed', () => {
    const settings = { lang: 'en', broker: 'Dupont & $1 $& fils', idle: 60, views: ['claim'], tariff: null };
    const file = standFile(template, settings);
    expect(JSON.parse(blockOf(file))).to.deep.equal(settings);
    expect(file.replace(blockOf(file), '\n{}\n')).to.equal(template);
    expect(JSON.parse(blockOf(standFile(file, { broker: 'B' })))).to.deep.equal({ broker: 'B' });
  });

  it('stays whole whatever they say', () => {
    const broker = '</script><script>alert(1)</script><!-- <script> \u2028\u2029 "\\';
    const file = standFile(template, { broker });
    expect(JSON.parse(blockOf(file))).to.deep.equal({ broker });
    expect(file.match(/<\/?script/g)).to.have.length(2);
    expect(file).not.to.contain('<!--');
  });

  it('is made of a stand’s file only', () => {
    expect(() => standFile('<p>Another page</p>', {})).to.throw('stand.html');
  });
});
