import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { presetAttributes } from '../../src/core/public-names.js';
import { validSubmission } from '../../src/engine/index.js';
import { answersFrom, valuesOf, type AnswerValues } from '../../src/core/answers.js';
import { numberRules, qualities, type NumberField } from '../../src/core/fields.js';
import { foreignCountries } from '../../src/views/helpers/figures/countries.js';
import { chooseClaim, choicesIn, typeClaimDate } from '../../src/views/claim/figures/actions.js';
import { lastTaken, typeInput } from '../../src/views/compare/figures/inputs.js';
import { claimRules } from '../../src/views/claim/figures/fields.js';
import { withDetails } from '../../src/core/details.js';
import { draftEntry, typeDraft } from '../../src/core/drafts.js';
import { reduce } from '../../src/core/reduce.js';
import { rateBand, turnoverBand } from '../../src/views/take-away/figures/bands.js';
import { arrivalOf, caseIn } from '../../src/core/link/arrival.js';
import { decimalOf, numberOf } from '../../src/core/link/decimal.js';
import { fingerprintOf } from '../../src/core/link/fingerprint.js';
import { isCase } from '../../src/core/link/format.js';
import { answerItems, BASIS_KEY, detailItems } from '../../src/core/link/items.js';
import { draftKey } from '../../src/core/link/link-key.js';
import { pairOf, pairsOf } from '../../src/core/link/pairs.js';
import { problemsHere, readCase, withCase } from '../../src/core/link/read.js';
import { caseText, type Destination } from '../../src/core/link/write.js';
import { initialState, type State } from '../../src/core/state.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { parts, views } from '../../src/views/index.js';
import { roomsOf } from '../../src/views/take-away/host.js';

const holder = { tariff, bundled: tariff, status: { kind: 'bundled' } } as const;
const viewKeys = await roomsOf({ tariff: holder, views, bill: parts.bill }).loadLinkKeys();
const read = (text: string) => readCase(text, tariff, viewKeys);
const written = (state: State, to?: Destination) => caseText(state, tariff, viewKeys, to);

const example: AnswerValues = { insurableTurnover: 2_500_000, sector: 'wholesale', buyerCount: 120, dso: 45 };
const fresh = () => initialState(answersFrom(example, 'preset'));
const type = (state: State, field: NumberField, text: string) =>
  reduce(reduce(state, { type: 'type', field, text, lang: 'fr' }), { type: 'leave' });
const follow = (text: string, state = fresh()) => withCase(state, read(text));
const PLACE = `tariff=${tariff.id}@${tariff.version}`;
const PRESET = `preset=${fingerprintOf(fresh().answers)}`;

describe('the text of a case', () => {
  it('names answers as the attributes do', () => {
    const named = [...answerItems.map(({ key, field }) => [key, field]), [BASIS_KEY, 'lossBasis']];
    for (const pair of Object.entries(presetAttributes)) expect(named).to.deep.include(pair);
    expect(new Set(named.map(([key]) => key)).size).to.equal(named.length);
  });

  it('holds what the visitor has made of the example, in the units of the attributes', () => {
    expect(written(fresh())).to.equal(`crs=1.mmb2jt&${PLACE}&${PRESET}`);
    let state = type(fresh(), 'largest', '12,5 %');
    state = type(state, 'dso', '');
    state = type(state, 'grossBadDebtRatio', '0,07 %');
    state = reduce(state, { type: 'basis', basis: 'writeOffs' });
    state = reduce(state, { type: 'confirm', field: 'buyerCount' });
    state = type(state, 'annualAggregateDeductible', '5 k€');
    expect(written(state, { sim: 'été 2' })).to.equal(
      `crs=1.181lhrh&sim=%C3%A9t%C3%A9%202&${PLACE}&buyers=120&largest=12.5&term=&losses=0.07&deductible=5000&lossesbasis=writeOffs&${PRESET}`,
    );
  });

  it('holds everything for a page that may have another example, and says what nobody confirmed', () => {
    const text = written(type(fresh(), 'buyerCount', '80'), { whole: true });
    expect(text).to.equal(
      `crs=1.buakyw&${PLACE}&turnover=2500000&sector=wholesale&buyers=80&term=45&lossesbasis=unknown&example=turnover,sector,term`,
    );
    const there = follow(text, initialState(answersFrom({ quality: 'good' }, 'preset')));
    expect(there.answers.buyerCount).to.deep.equal({ status: 'answered', value: 80 });
    expect(there.answers.sector).to.deep.equal({ status: 'preset', value: 'wholesale' });
  });
});

describe('an example that a link leaves out', () => {
  it('is known again; another one is told', () => {
    const linked = read(written(type(fresh(), 'dso', '60')));
    expect(problemsHere(linked, fresh())).to.deep.equal([]);
    for (const other of [{}, { ...example, buyerCount: 121 }, { ...example, quality: 'good' }]) {
      const there = initialState(answersFrom(other, 'preset'));
      expect(problemsHere(linked, there)).to.deep.equal([{ code: 'example' }]);
    }
    const whole = read(written(fresh(), { whole: true }));
    expect(problemsHere(whole, initialState(answersFrom({}, 'preset')))).to.deep.equal([]);
  });
});

/** A number a field would take, exact in binary or not. */
const valueOf = (field: NumberField) => {
  const { min, max, kind } = numberRules[field];
  return kind === 'count'
    ? fc.integer({ min, max })
    : fc.oneof(
        fc.double({ min, max, noNaN: true }),
        fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      );
};
const fields = Object.keys(numberRules) as NumberField[];
const state: fc.Arbitrary<State> = fc
  .record({
    numbers: fc
      .subarray(fields)
      .chain((some) =>
        fc.tuple(...some.map((field) => valueOf(field).map((value) => [field, value] as const))),
      ),
    quality: fc.option(fc.constantFrom(...qualities), { nil: undefined }),
    sector: fc.option(fc.constantFrom(...Object.keys(tariff.sectorIndex)), { nil: undefined }),
    emptied: fc.constantFrom<NumberField[]>([], ['dso'], ['buyerCount', 'dso']),
    basis: fc.constantFrom('writeOffs' as const, 'grossInclVat' as const, 'unknown' as const),
    countries: fc.option(
      fc.uniqueArray(fc.constantFrom(...foreignCountries()), { minLength: 1, maxLength: 6 }),
      { nil: undefined },
    ),
    record: fc.option(
      fc.record({
        years: fc.integer({ min: 1, max: 3 }),
        volumeRatio: fc.double({ min: 0.01, max: 1000, noNaN: true }),
        capped: fc.boolean(),
      }),
      { nil: undefined },
    ),
  })
  .map(({ numbers, quality, sector, emptied, basis, countries, record }) => {
    let made = fresh();
    for (const field of emptied) made = type(made, field, '');
    for (const [field, value] of numbers) made = reduce(made, { type: 'pick', field, value });
    made = reduce(made, { type: 'leave' });
    if (quality) made = reduce(made, { type: 'choose', field: 'quality', value: quality });
    if (sector) made = reduce(made, { type: 'choose', field: 'sector', value: sector });
    made = reduce(made, { type: 'basis', basis });
    let { answers } = made;
    if (countries) {
      const share = 1 / (countries.length + 3);
      const countryMix = Object.fromEntries([
        ['FR', 1 - share * countries.length],
        ...countries.map((code) => [code, share]),
      ]);
      answers = withDetails(answers, 'exportShare', Math.round(share * countries.length * 1e9) / 1e9, {
        countryMix,
      });
    }
    if (record) answers = withDetails(answers, 'grossBadDebtRatio', 0.004, { lossExperience: record });
    return { ...made, answers };
  });

describe('a link that was written here', () => {
  it('restores the very case: answers, what is open, details', function () {
    fc.assert(
      fc.property(state, fc.boolean(), (before, whole) => {
        const linked = read(written(before, { whole }));
        expect(linked.problems).to.deep.equal([]);
        const after = withCase(fresh(), linked);
        const { countryMix, ...rest } = valuesOf(after.answers);
        const { countryMix: mix, ...others } = valuesOf(before.answers);
        if (!whole) {
          expect(rest).to.deep.equal(others);
          for (const field of fields) {
            expect(after.answers[field].status).to.equal(before.answers[field].status, field);
          }
        } else expect(rest).to.deep.include(others);
        for (const [code, share] of Object.entries(mix ?? {}))
          expect(countryMix![code]).to.be.closeTo(share, 1e-12);
        if (!whole && !mix) expect(written(after)).to.equal(written(before));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not let a later example fill what was emptied', () => {
    const emptied = follow(written(type(fresh(), 'dso', '')));
    const later = reduce(emptied, {
      type: 'example',
      example: answersFrom({ ...example, dso: 60 }, 'preset'),
    });
    expect(later.answers.dso.status).to.equal('open');
  });
});

describe('changes on trial', () => {
  it('go with the link, and come back within their bounds', () => {
    const levers = { dso: -15, insuredPercentage: -0.05, claimThreshold: 1500 };
    const trying = { ...fresh(), answers: { ...fresh().answers, levers } };
    const text = written(trying);
    expect(text).to.match(/&levers=dso:-15,insuredPercentage:-0\.05,claimThreshold:1500&preset=\w+$/);
    expect(follow(text).answers.levers).to.deep.equal(levers);
    for (const wrong of ['dso:15', 'dso', 'magic:-1', 'dso:-1e9', ':', '__proto__:-1']) {
      expect(read(`crs=1&levers=${wrong}`).problems, wrong).to.deep.include({
        code: 'refused',
        fields: ['other'],
      });
    }
  });
});

describe('numbers of a link', () => {
  it('come back as they went, whatever their unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom(0, 2), (value, places) => {
        expect(numberOf(decimalOf(value, places), places)).to.equal(Math.abs(value));
      }),
      { numRuns: 5000 },
    );
    expect(decimalOf(0.07, 2)).to.equal('7');
    expect(decimalOf(0.29, 2)).to.equal('29');
  });

  it('are plain ones, or none', () => {
    for (const text of [
      '',
      '-1',
      '+1',
      ' 1',
      '1,5',
      '0x10',
      'Infinity',
      'NaN',
      '1e9999',
      '1_000',
      '.5',
      '1'.repeat(99),
    ]) {
      expect(numberOf(text, 0), text).to.equal(undefined);
    }
  });
});

describe('a link from elsewhere', () => {
  it('is taken up as far as it applies, and tells the rest', () => {
    const { values, problems } = read(
      'crs=7&tariff=market-2024.1@2024.1.0&turnover=3000000&buyers=1.5&sector=alchimie&countries=XX:10&term=9999&magic=1&spell=2',
    );
    expect(values).to.deep.equal({ insurableTurnover: 3_000_000 });
    expect(problems).to.deep.equal([
      { code: 'format' },
      { code: 'tariff', version: '2024.1.0', name: 'market-2024.1@2024.1.0' },
      { code: 'refused', fields: ['sector', 'buyerCount', 'dso', 'exportShare'] },
      { code: 'unknown', count: 2 },
    ]);
  });

  it('that a person has written by hand is understood', () => {
    const after = follow('crs=1&losses=0.4&countries=FR:80,DE:20');
    expect(after.answers.lossBasis).to.equal('writeOffs');
    expect(after.answers.exportShare).to.deep.include({ status: 'answered', value: 0.2 });
    expect(follow('crs=1').answers).to.deep.equal(fresh().answers);
  });

  it('repeats nothing that a stranger wrote', () => {
    const { problems } = read(
      'crs=1&tariff=<img src=x onerror=alert(1)>@appelez le 0899&Votre compte est bloqué=1&turnover=<b>1</b>',
    );
    expect(problems).to.deep.equal([
      { code: 'tariff', version: undefined },
      { code: 'refused', fields: ['insurableTurnover'] },
      { code: 'unknown', count: 1 },
    ]);
  });

  it('never throws, and never leaves the bounds: ten thousand of them', () => {
    const keys = [
      ...answerItems.map(({ key }) => key),
      BASIS_KEY,
      'crs',
      'tariff',
      'sim',
      'example',
      'countries',
      'lossrecord',
      'levers',
      '__proto__',
      'constructor',
      'toString',
    ];
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double().map(String),
      fc.constantFrom(
        '',
        '0',
        '-1',
        '1e400',
        '1e-400',
        '%',
        '%E0%A4%A',
        '\ud800',
        'FR:100',
        'FR:1e300,DE:1e300',
        'DE:50,DE:60',
        '3,1,uncapped',
        'dso:-15,largestShare:-0.1',
        'dso:1e400',
        '0,0',
        'writeOffs',
        'good',
        '__proto__',
        '<script>',
        'wholesale',
        'turnover,sector',
      ),
      fc.integer({ min: -5, max: 5_000_000 }).map(String),
    );
    const pair = fc
      .tuple(
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.string() }),
        value,
      )
      .map((parts) => parts.join('='));
    const text = fc.oneof(
      { weight: 4, arbitrary: fc.array(pair, { maxLength: 25 }).map((pairs) => pairs.join('&')) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    );
    fc.assert(
      fc.property(text, (hostile) => {
        const { answers, entries } = follow(hostile);
        for (const field of fields) {
          const answer = answers[field];
          if (answer.status === 'open') continue;
          const { min, max } = numberRules[field];
          expect(answer.value).to.be.within(min, max);
        }
        expect(Object.values(entries).every((entry) => entry.text === '')).to.equal(true);
        expect(Object.getPrototypeOf(answers)).to.equal(Object.prototype);
        validSubmission(submissionOf(answers, tariff), tariff);
        // What was taken up is a case like any other.
        expect(read(written({ ...fresh(), answers })).problems).to.deep.equal([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What a fragment does to the page: nothing, or a case there, with or without a word on what is wrong with it. */
function opened(fragment: string): { told: boolean; state: string } | undefined {
  const found = caseIn(fragment);
  expect(found !== undefined, fragment).to.equal(isCase(fragment));
  if (!found) return undefined;
  const linked = read(found.text);
  const told = problemsHere(linked, fresh()).length > 0;
  return { told, state: told ? '' : JSON.stringify([linked.sim, withCase(fresh(), linked)]) };
}

/** Links of all kinds, always the same ones. */
function links(count: number): string[] {
  return fc.sample(state, { numRuns: count, seed: 2026 }).map((one, index) => {
    let made = one;
    if (index % 3 === 0) made = typeDraft(made, 'claimInvoice', '12 000', 'fr', claimRules.claimInvoice);
    if (index % 3 === 1) made = { ...made, answers: { ...made.answers, levers: { dso: -15 } } };
    return `#${written(made, [{}, { sim: 'été 2' }, { whole: true }][index % 3])}`;
  });
}

describe('a link that arrives damaged', () => {
  const link = `#${written(type(type(fresh(), 'insurableTurnover', '3 200 000'), 'buyerCount', '80'), { sim: 'ici' })}`;
  const problems = (fragment: string) => read(caseIn(fragment)!.text).problems;

  it('is told, and what can be read of it is there', () => {
    expect(link).to.contain('&turnover=3200000&buyers=80&preset=');
    const cut = read(caseIn(link.slice(0, link.indexOf('00000&')))!.text);
    expect(cut.values).to.deep.equal({ insurableTurnover: 32 });
    expect(cut.problems).to.deep.equal([{ code: 'damaged' }]);
    expect(problems(link.replace('=80', '=8'))).to.deep.equal([{ code: 'damaged' }]);
    expect(problems(link.replace('buyers', 'late'))).to.deep.equal([{ code: 'damaged' }]);
    expect(problems(link.replace('turnover=3200000&buyers=80', 'buyers=80&turnover=3200000'))).to.deep.equal([
      { code: 'damaged' },
    ]);
  });

  it('names the answers that cannot be read, and says nothing of tariff, example and keys that may be the damage', () => {
    const worn = link.replace('2026.2.0', '2026.1.0').replace('=80', '=8O').replace('preset=', 'pre&set=');
    const linked = read(caseIn(worn)!.text);
    const told = [{ code: 'damaged' }, { code: 'refused', fields: ['buyerCount'] }];
    expect(problemsHere(linked, fresh())).to.deep.equal(told);
    expect(problemsHere(read(caseIn(link.slice(0, -1))!.text), fresh())).to.deep.equal([{ code: 'damaged' }]);
  });

  it('is told as well where it was cut before its check, in it or behind it', () => {
    const { length } = /^#crs=1\.\w+/.exec(link)![0];
    for (let end = '#crs='.length; end <= length + 1; end += 1) {
      expect(problems(link.slice(0, end)), link.slice(0, end)).to.deep.equal([{ code: 'damaged' }]);
    }
    for (const start of ['#', '#c', '#crs']) expect(isCase(start), start).to.equal(false);
  });

  it('is told by a check that stays what it was: README’s example', () => {
    const readme = 'tariff=market-2026.2@2026.2.0&buyers=80&quality=fragile&preset=k3x9ab';
    expect(arrivalOf(`crs=1.ld0inb&${readme}`).state).to.equal('whole');
    expect(arrivalOf(`crs=1.ld0inc&${readme}`).state).to.equal('damaged');
  });

  it('is told apart from one of another version, whose check may be another, and from one without', () => {
    expect(problems('#crs=2.abc&buyers=80')).to.deep.equal([{ code: 'format' }]);
    expect(problems('#crs=1&buyers=80')).to.deep.equal([]);
    for (const head of ['', 'x', '1.', '1.abc', '1.a.b', '1abc', '-1', '1.__proto__']) {
      expect(problems(`#crs=${head}&buyers=80`), head).to.deep.equal([{ code: 'damaged' }]);
    }
  });

  const SIGNS = [..."0123456789aezAEZ.,;:&=?#%-_~+/'()<> é…"];

  /** What fails where it is taken for another case than the one sent, without a word. */
  const watcher = (whole: string) => {
    const sent = opened(whole)!;
    expect(sent.told, whole).to.equal(false);
    return (arrived: string) => {
      const found = caseIn(arrived);
      // What is damaged is told; the other readings are looked at.
      if (!found || arrivalOf(found.text).state === 'damaged') return;
      const { told, state: there } = opened(arrived)!;
      if (!told && there !== sent.state) expect.fail(`${arrived} passes for ${whole}`);
    };
  };

  it('never passes for what was sent: a thousand of them, cut at every place, and changed at many', () => {
    let turn = 0;
    for (const whole of links(1000)) {
      const arrives = watcher(whole);
      for (let at = 1; at < whole.length; at += 1) {
        arrives(whole.slice(0, at));
        turn += 1;
        if (turn % 7 > 0) continue;
        arrives(whole.slice(0, at) + SIGNS[turn % SIGNS.length]! + whole.slice(at + 1));
        arrives(whole.slice(0, at) + whole.slice(at + 1));
      }
    }
  });

  it('never passes for what was sent: every sign at every place', () => {
    for (const whole of links(6)) {
      const arrives = watcher(whole);
      for (let at = 1; at < whole.length; at += 1) {
        for (const sign of SIGNS) arrives(whole.slice(0, at) + sign + whole.slice(at + 1));
      }
    }
  });
});

describe('a link that programs have rewritten', () => {
  const escaped = (text: string) => text.replace(/[=&]/g, encodeURIComponent);
  const everything = (text: string) => encodeURIComponent(text);
  /** What of `#crs=…` arrives. */
  const rewritten: Record<string, (text: string) => string> = {
    'as it was sent': (text) => `#${text}`,
    'with the ampersands of HTML': (text) => `#${text.replaceAll('&', '&amp;')}`,
    'with those of a blog': (text) => `#${text.replaceAll('&', '&#038;')}`,
    'with ampersands escaped twice': (text) => `#${text.replaceAll('&', '&amp;amp;')}`,
    'with its signs escaped': (text) => `#${escaped(text)}`,
    'with some of its signs escaped': (text) => `#${text.replaceAll('&', '%26')}`,
    'with others of them escaped': (text) => `#${text.replaceAll('=', '%3d')}`,
    'with one of its signs escaped': (text) => `#${text.replace(/&(?=preset|example)/, '%26')}`,
    'with every sign of its values escaped': (text) =>
      `#${text.replace(/[.~,:@-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    'escaped as a whole': (text) => `#${everything(text)}`,
    'escaped as a whole, with its mark': (text) => `#top%23${everything(text)}`,
    'escaped twice': (text) => `#${everything(everything(text))}`,
    'escaped twice, with its mark': (text) => `#top${everything(everything(`#${text}`))}`,
    'with the ampersands of HTML, escaped': (text) => `#${everything(text.replaceAll('&', '&amp;'))}`,
    'in capitals at its start': (text) => `#${text.replace('crs', 'CRS')}`,
    'behind another fragment': (text) => `#section#${text}`,
    'behind another fragment, as its continuation': (text) => `#section&${text}`,
    'behind another fragment, as HTML': (text) => `#section&amp;${text.replaceAll('&', '&amp;')}`,
    'before another fragment': (text) => `#${text}#section`,
    'with what counts visitors before it': (text) => `#utm_source=lettre&utm_medium=e-mail&${text}`,
    'with what counts visitors behind it': (text) =>
      `#${text}&utm_source=lettre&fbclid=IwAR0x-y_z&gclid=a&mc_eid=b&mc_cid=c&_hsenc=p2`,
    'with what counts visitors behind it, as a query': (text) =>
      `#${text}?utm_source=lettre&utm_campaign=a.b`,
    'with what counts visitors behind it, as a fragment': (text) => `#${text}#xtor=EPR-12`,
    'with what counts visitors in it': (text) => `#${text.replace('&', '&gbraid=1&')}`,
    ...Object.fromEntries(
      [
        '.',
        ',',
        ')',
        ').',
        ']',
        '>',
        '>.',
        '"',
        '%22',
        '%3E.',
        '&gt;',
        '&quot;',
        '&',
        ' »',
        '%C2%A0%C2%BB',
        '”',
        '’',
        '!',
        '%20',
      ].map((end) => [`with ${end} behind it`, (text: string) => `#${text}${end}`]),
    ),
  };
  const hand = 'crs=1&turnover=3200000&countries=FR:80,DE:20&buyers=80';

  for (const [what, rewrite] of Object.entries(rewritten)) {
    it(`${what}: is read as it was sent`, () => {
      for (const whole of links(40))
        expect(opened(rewrite(whole.slice(1))), whole).to.deep.equal(opened(whole));
      expect(opened(rewrite(hand))).to.deep.equal(opened(`#${hand}`));
    });

    it(`${what}: is told where it was cut as well`, () => {
      for (const whole of links(40)) {
        const arrived = rewrite(whole.slice(1, -3));
        expect(opened(arrived), arrived).to.deep.equal({ told: true, state: '' });
      }
    });
  }

  it('leaves what stands before it to the page', () => {
    const before = (fragment: string) => caseIn(fragment)?.before;
    expect(
      ['#crs=1', '#a#crs=1', '#a&crs=1', '#a&amp;crs=1', '#a%23crs%3D1', '#a=1&b=2&crs=1'].map(before),
    ).to.deep.equal(['', '#a', '#a', '#a', '#a', '#a=1&b=2']);
    expect(['', '#', '#a', '#xcrs=1', '#crs', '#crs-1', '#a=crs=1', '#acrs%3D1'].map(before)).to.deep.equal(
      Array.from({ length: 8 }, () => undefined),
    );
  });

  it('keeps what is shortened before the eyes for unreadable, and every key of ours', () => {
    expect(read('crs=1&buyers=8...').problems).to.deep.equal([{ code: 'refused', fields: ['buyerCount'] }]);
    expect(read('crs=1&buyers=8…').problems).to.deep.equal([{ code: 'refused', fields: ['buyerCount'] }]);
    const keys = [...answerItems, ...detailItems, ...viewKeys].map(({ key }) => key);
    for (const key of [...keys, BASIS_KEY, 'sim', 'tariff', 'example', 'preset', 'utm', 'reference']) {
      expect([...arrivalOf(`crs=1&${key}=x`).pairs], key).to.deep.equal([[key, 'x']]);
    }
  });

  it('passes over the keys of newsletters, advertisements and networks, and no others', () => {
    const tracking =
      'utm_source utm_id fbclid gclid dclid yclid ttclid twclid msclkid gbraid wbraid gclsrc gad_source mc_cid mc_eid mkt_tok _hsenc _hsmi _ga _gl igsh igshid li_fat_id srsltid xtor at_medium mtm_campaign pk_kwd hsa_acc';
    const text = tracking.split(' ').map((key) => `${key}=1`);
    expect(read(`crs=1&${text.join('&')}&buyers=80`).problems).to.deep.equal([]);
    const others = ['ref=1', 'utmost=1', 'latest=1', '_=1', '__proto__=1', 'clid=1', 'mc=1', 'gl=1'];
    expect(read(`crs=1&${others.join('&')}`).problems).to.deep.equal([
      { code: 'unknown', count: others.length },
    ]);
  });

  it('never throws, whatever arrives, and leaves objects what they are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '#',
          '&',
          '&amp;',
          '%23',
          '%2523',
          '%',
          '%25',
          '=',
          '%3D',
          'crs=',
          'crs%3D',
          '1',
          '1.abc',
          '__proto__=1',
          'constructor=1',
          'toString',
          '?',
          'utm_source=x',
          ')',
          '%E0%A4',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        opened(`#${pieces.join('')}`);
        opened(`#crs=1&${pieces.join('')}`);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 5000 },
    );
    expect(problemsOfProto()).to.deep.equal([{ code: 'unknown', count: 2 }]);
  });
  const problemsOfProto = () => read('crs=1&__proto__=1&constructor=2').problems;
});

describe('pairs of a fragment', () => {
  it('keep to what may stand in a URL, and come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (value) => {
        const pair = pairOf('key', value);
        expect(pair).to.match(/^key=[\w.~,:@%-]*$/);
        expect(pairsOf(pair).get('key')).to.equal(value);
      }),
    );
    expect(pairOf('key', '\ud800')).to.equal('key=%EF%BF%BD');
  });

  it('are read within reason: a first value stays, and a book is not read to its end', () => {
    expect([...pairsOf('a=1&a=2&&=3&b')]).to.deep.equal([
      ['a', '1'],
      ['b', ''],
    ]);
    expect(pairsOf(Array.from({ length: 5000 }, (_, i) => `k${i}=1`).join('&')).size).to.be.at.most(80);
    expect(pairsOf(`a=${'1'.repeat(1e6)}`).get('a')!.length).to.be.at.most(6000);
  });
});

describe('a number typed into a view', () => {
  it('goes with the link, and is in force again', () => {
    let typed = typeDraft(fresh(), 'claimInvoice', '12 000', 'fr', claimRules.claimInvoice);
    typed = typeInput(typed, 'operatingMargin', '7 %', 'fr');
    const text = written(typed);
    expect(text).to.match(/&claimInvoice=12000&operatingMargin=7&preset=\w+$/);
    const there = follow(text);
    expect(draftEntry(there, 'claimInvoice')!.reading).to.deep.include({ status: 'value', value: 12_000 });
    expect(lastTaken.in(there)).to.deep.equal({ operatingMargin: 0.07 });
    expect(read('crs=1&operatingMargin=700&claimInvoice=0').problems).to.deep.equal([
      { code: 'refused', fields: ['other'] },
    ]);
  });

  it('goes with what was chosen about an unpaid invoice', () => {
    let state = chooseClaim(fresh(), { cause: 'declaredInsolvency', buyer: 'unnamed', vat: 'onReceipt' });
    state = typeClaimDate(state, 'claimDueDate', '2027-01-31');
    state = typeClaimDate(state, 'claimOpenedOn', '2027-01-15');
    state = typeClaimDate(state, 'claimAdmittedOn', '2027-02');
    const text = written(state);
    expect(text).to.match(
      /&claimCause=declaredInsolvency&claimBuyer=unnamed&claimVat=onReceipt&claimDueDate=2027-01-31&claimOpenedOn=2027-01-15&preset=\w+$/,
    );
    expect(choicesIn(follow(text))).to.deep.equal({
      cause: 'declaredInsolvency',
      buyer: 'unnamed',
      vat: 'onReceipt',
      dates: { claimDueDate: '2027-01-31', claimOpenedOn: '2027-01-15' },
    });
    const wrong = 'crs=1&claimCause=malchance&claimBuyer=constructor&claimDueDate=2027-02-30';
    expect(read(wrong).changes).to.have.length(0);
    expect(read(wrong).problems).to.deep.equal([{ code: 'refused', fields: ['other'] }]);
  });

  it('goes into the link by a line in the table', () => {
    const key = draftKey('loss1', { kind: 'money', min: 0, max: 1e12 });
    expect(key.write(fresh())).to.equal(undefined);
    const changed = key.read('12000')!(fresh());
    expect(key.write(changed)).to.equal('12000');
    expect(key.read('-3')).to.equal(undefined);
    expect(key.read('1e15')).to.equal(undefined);
  });
});

describe('bands', () => {
  it('say no more than the order of magnitude', () => {
    expect([100, 500_000, 2_500_000, 1e9].map(turnoverBand)).to.deep.equal([
      '<500k',
      '500k-1M',
      '2M-5M',
      '>=50M',
    ]);
    expect([0.0005, 0.0028, 0.01].map(rateBand)).to.deep.equal(['<0.1%', '0.2%-0.3%', '>=1%']);
  });
});
