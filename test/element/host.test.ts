import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answersFrom } from '../../src/core/answers.js';
import { fully } from '../../src/element/price-functions.js';
import { CreditRateSimulator, type CrsEstimateEvent, type CrsInvalidEvent } from '../../src/entries/index.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { field, part, said, sentence } from './by-role.js';
import { ARTICLE, estimated, printed, root, simulator, type, warnings } from './visit.js';
import { idled, painted, until } from './waits.js';

/** Places in plain data that could be written to. */
function loose(data: unknown, path: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([key, value]) => loose(value, `${path}.${key}`));
  return [...(Object.isFrozen(data) ? [] : [path]), ...inside];
}

/** Counts the idle slices in which work is done, wherever they come from; Safari has only timers for them. */
function countingSlices() {
  let count = 0;
  const usual = {
    setTimeout: window.setTimeout.bind(window),
    ...('requestIdleCallback' in window && { requestIdleCallback: window.requestIdleCallback.bind(window) }),
  };
  const { requestIdleCallback } = usual;
  if (requestIdleCallback)
    window.requestIdleCallback = (callback, options) =>
      requestIdleCallback((deadline) => {
        count += 1;
        callback(deadline);
      }, options);
  window.setTimeout = ((handler: (...given: unknown[]) => void, length?: number, ...given: unknown[]) =>
    usual.setTimeout(() => {
      if (length === BREATH) count += 1;
      handler(...given);
    }, length)) as typeof window.setTimeout;
  return { sliced: () => count, restore: () => void Object.assign(window, usual) };
}

/** Between slices where idle moments do not come, ms. */
const BREATH = 16;

/** What the result is headed by. */
const title = (element: Element) => said(part(element, 'title'));

const create = () => document.createElement('credit-rate-simulator');

/** Puts an element into the page, and takes it out after the test. */
function place<E extends Element>(element: E): E {
  document.body.append(element);
  placed.push(element);
  return element;
}
const placed: Element[] = [];
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

describe('attributes', () => {
  it('set before the upgrade are the example', async () => {
    const { answers } = await simulator(
      `lang="fr" ${ARTICLE} quality="good" export="10" losses="0.4" lossesbasis="grossInclVat"`,
    );
    expect(answers).to.deep.include({
      insurableTurnover: 2_500_000,
      sector: 'wholesale',
      largest: 0.12,
      dso: 45,
      quality: 'good',
      exportShare: 0.1,
      grossBadDebtRatio: 0.004,
      lossBasis: 'grossInclVat',
    });
  });

  it('are in percent, below one too', async () => {
    const { answers } = await simulator(
      'lang="fr" turnover="2500000" largest="0.8" topthree="2" export="0.5 %"',
    );
    expect(answers).to.deep.include({ largest: 0.008, topThree: 0.02, exportShare: 0.005 });
  });

  it('changed later change the example, not what the visitor has said', async () => {
    const element = await simulator();
    await type(field(element, 'Retard moyen'), '40');
    element.setAttribute('late', '5');
    element.setAttribute('buyers', '300');
    await estimated(element);
    expect(element.answers).to.deep.include({ daysPastDue: 40, buyerCount: 300 });
    element.reset();
    expect(element.answers).to.deep.include({ daysPastDue: 5, buyerCount: 300 });
  });

  it('may be left out, all of them', async () => {
    const element = await simulator('');
    // The tariff's reference company stands in, and nobody has given it.
    expect([element.answers, element.estimate!.answers]).to.deep.equal([{}, {}]);
    expect(field(element, 'Chiffre d’affaires HT à assurer').value).to.match(/^10\s000\s000$/);
    expect(sentence(element, /^taux probable/)).to.contain('du chiffre d’affaires assurable');
  });

  it('that make no sense warn once, with a code, and count as left out', async () => {
    const seen = await warnings(async () => {
      const { answers } = await simulator('turnover="3000000" buyers="nombreux" sector="alchimie"');
      expect(answers).to.deep.equal({ insurableTurnover: 3_000_000 });
      await simulator('buyers="nombreux"');
    });
    expect(seen).to.deep.equal([
      '[credit-rate-simulator] bad-attribute: sector="alchimie" is not understood; ignored.',
      '[credit-rate-simulator] bad-attribute: buyers="nombreux" is not understood; ignored.',
    ]);
  });
});

describe('properties', () => {
  it('set before the upgrade are not lost', async () => {
    // An element of a template has no registry until it is adopted by the page.
    const template = document.createElement('template');
    template.innerHTML = '<credit-rate-simulator></credit-rate-simulator>';
    const element = template.content.firstElementChild as CreditRateSimulator;
    Object.assign(element, { turnover: 4_000_000, answers: { buyerCount: 33 } });
    place(element);
    await element.ready;
    expect(element.answers).to.deep.include({ insurableTurnover: 4_000_000, buyerCount: 33 });
  });

  it('answers are the visitor’s, nonsense apart', async () => {
    const element = await simulator();
    const seen = await warnings(async () => {
      element.answers = { insurableTurnover: 5e6, quality: 'good', largest: 7, buyerCount: 'x' as never };
      await estimated(element);
    });
    expect(element.answers).to.deep.equal({ insurableTurnover: 5e6, quality: 'good' });
    expect(said(part(element, 'progress'))).to.match(/^2 réponses/);
    expect(seen).to.have.length(2);
  });

  it('answers without a value are as good as left out, whenever they are set', async () => {
    const set = {
      ...{ insurableTurnover: 5e6, grossBadDebtRatio: 0.004, lossBasis: 'writeOffs' as const },
      lossExperience: { years: 5 },
      countryMix: { FR: 3, DE: 1 },
      levers: { dso: -10 },
    };
    const nothing = undefined as never;
    const loose = {
      ...{ ...set, dso: nothing, sector: nothing, unknown: nothing },
      lossExperience: { years: 5, volumeRatio: nothing },
      countryMix: { FR: 3, DE: 1, ES: nothing },
      levers: { dso: -10, badDebts: nothing },
    };
    const told = { ...set, countryMix: { FR: 0.75, DE: 0.25 }, exportShare: 0.25 };
    const complete = (element: CreditRateSimulator) =>
      until(() => element.answers.levers !== undefined, 'the details');
    const seen = await warnings(async () => {
      for (const given of [set, loose]) {
        // Before it is in the page, and long after.
        const [early, late] = [create(), await simulator('lang="fr"')];
        early.answers = given;
        place(early);
        late.answers = given;
        for (const element of [early, late]) {
          await complete(element);
          expect(element.answers).to.deep.equal(told);
          expect(JSON.stringify(Object.values(element.answers))).to.equal(
            JSON.stringify(Object.values(element.answers).filter((value) => value !== undefined)),
          );
        }
      }
    });
    expect(seen).to.deep.equal([]);
  });

  it('answers that are undefined are those that were never set: the example stands', async () => {
    const element = await simulator();
    const example = element.answers;
    element.answers = { buyerCount: 7 };
    expect(element.answers).to.deep.equal({ buyerCount: 7 });
    element.answers = undefined;
    expect(element.answers).to.deep.equal(example);
    await estimated(element);
  });

  it('answers take back what was read, to the same estimate', async () => {
    const element = await simulator('lang="fr" sector="wholesale"');
    await estimated(element);
    const { answers, estimate } = element;
    expect(answers).to.deep.equal({ sector: 'wholesale' });
    element.answers = answers;
    await estimated(element);
    expect(element.answers).to.deep.equal(answers);
    expect(element.estimate!.rate.likely).to.equal(estimate!.rate.likely);
  });

  it('estimate is the last good one, frozen', async () => {
    const element = await simulator();
    const { estimate } = element;
    expect(Object.isFrozen(estimate)).to.equal(true);
    expect(estimate!.rate.low).to.be.below(estimate!.rate.likely);
    await type(field(element, 'Retard moyen'), '200 ans');
    await painted();
    expect(element.estimate!.rate.likely).to.be.closeTo(estimate!.rate.likely, 1e-6);
  });

  it('estimate and answers are frozen to their leaves, in events too', async () => {
    const element = place(create());
    const first = oneEvent(element, 'crs-ready');
    const details: unknown[] = [(await first).detail];
    element.answers = {
      ...{ insurableTurnover: 5e6, grossBadDebtRatio: 0.004, lossBasis: 'writeOffs' },
      lossExperience: { years: 5, volumeRatio: 0.9, capped: false },
      countryMix: { FR: 4, DE: 1 },
      levers: { dso: -10 },
    };
    await until(() => element.answers.levers !== undefined, 'the details');
    await estimated(element);
    element.addEventListener('crs-estimate', ({ detail }) => details.push(detail));
    await type(field(element, 'Retard moyen'), '30');
    await estimated(element);
    const printing = oneEvent(element, 'crs-print');
    await printed(element);
    window.dispatchEvent(new Event('afterprint'));
    details.push((await printing).detail, element.estimate, element.answers);
    expect(element.estimate).to.have.nested.property('answers.countryMix.DE', 0.2);
    expect(element.estimate).to.have.nested.property('answers.lossExperience.years', 5);
    expect(element.estimate).to.have.nested.property('bill.yearEnd[0].turnoverChange', -0.2);
    expect(details).to.have.length(5);
    expect(details.flatMap((detail) => loose(detail, 'detail'))).to.deep.equal([]);
  });

  it('ready resolves with the first estimate', async () => {
    const element = place(create());
    expect(await element.ready).to.equal(element.estimate);
  });
});

describe('events', () => {
  it('tell when the element is ready, through shadow roots', async () => {
    const outer = place(document.createElement('div'));
    outer.attachShadow({ mode: 'open' }).append(create());
    const { detail } = await oneEvent(outer, 'crs-ready');
    expect(detail.rate.likely).to.be.within(0.001, 0.01);
  });

  it('tell so once, whatever follows', async () => {
    const element = await simulator();
    let again = 0;
    element.addEventListener('crs-ready', () => (again += 1));
    await type(field(element, 'Retard moyen'), '30');
    await estimated(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(again).to.equal(0);
  });

  for (const [where, hide] of [
    ['far below', (element: HTMLElement) => (element.style.marginBlockStart = '500vh')],
    ['without a box', (element: HTMLElement) => (element.style.display = 'none')],
    ['in what is skipped', (element: HTMLElement) => (element.style.contentVisibility = 'hidden')],
  ] as const) {
    it(`tell a complete estimate of answers ${where}, in no more slices than the price has steps`, async () => {
      const { sliced, restore } = countingSlices();
      try {
        const element = create();
        hide(element);
        place(element);
        await element.ready;
        const before = sliced();
        element.answers = { insurableTurnover: 3_000_000, buyerCount: 40 };
        const { detail } = await oneEvent<CrsEstimateEvent>(element, 'crs-estimate');
        const { insurableTurnover, buyerCount } = detail.answers;
        expect({ insurableTurnover, buyerCount }).to.deep.equal(element.answers);
        const work = fully(answersFrom(element.answers, 'answered'), bundledTariff);
        let steps = 1;
        while (!work.next().done) steps++;
        expect(sliced() - before).to.be.at.most(steps);
        expect(detail.rate.high).to.be.above(detail.rate.low);
      } finally {
        restore();
      }
    });
  }

  it('tell a complete estimate of an example only where somebody can see it', async () => {
    const told: string[] = [];
    const tall = Object.assign(document.createElement('div'), { style: 'block-size: 300vh' });
    const [shown, below] = [place(create()), (place(tall), place(create()))];
    shown.addEventListener('crs-estimate', () => told.push('shown'));
    below.addEventListener('crs-estimate', () => told.push('below'));
    await Promise.all([shown.ready, below.ready]);
    // The same work, asked for after the other one’s: whoever is done first has not waited.
    shown.answers = { insurableTurnover: 3_000_000 };
    await estimated(shown);
    await painted();
    await idled();
    expect(told).not.to.include('below');
    below.scrollIntoView();
    await until(() => told.includes('below'), 'the estimate of the one below');
  });

  it('tell a complete estimate once per change', async () => {
    const element = await simulator();
    await estimated(element);
    let count = 0;
    element.addEventListener('crs-estimate', ({ detail }) => {
      count += 1;
      expect(detail).to.equal(element.estimate);
      expect(detail.answers.daysPastDue).to.equal(30);
    });
    await type(field(element, 'Retard moyen'), '30');
    await estimated(element);
    await painted();
    expect(count).to.equal(1);
  });

  it('tell what was refused, not what was typed', async () => {
    const element = await simulator();
    const refused = oneEvent<CrsInvalidEvent>(element, 'crs-invalid');
    await type(field(element, 'Clients actifs'), 'Dupont');
    expect((await refused).detail).to.deep.equal({ field: 'buyerCount', code: 'notANumber' });
  });

  it('tell what was refused once per entry, however it is left', async () => {
    const element = await simulator();
    const codes: string[] = [];
    element.addEventListener('crs-invalid', ({ detail: { code } }) => codes.push(code));
    const buyers = field(element, 'Clients actifs');
    await type(buyers, 'Dupont');
    await until(() => codes.length > 0, 'told after a rest');
    await sendKeys({ press: 'Tab' });
    buyers.dispatchEvent(new Event('change', { bubbles: true }));
    buyers.focus();
    await sendKeys({ press: 'Tab' });
    // Left before it rests: told at once.
    await type(buyers, '-3');
    await sendKeys({ press: 'Tab' });
    await painted();
    expect(codes).to.deep.equal(['notANumber', 'negative']);
  });
});

describe('languages', () => {
  it('live side by side, one per element', async () => {
    const french = await simulator(`lang="fr" ${ARTICLE}`);
    const english = await simulator(`lang="en" ${ARTICLE}`);
    expect(title(french)).to.equal('Votre taux d’assurance-crédit');
    expect(title(english)).to.equal('Your trade credit insurance rate');
    expect(said(part(english, 'rate'))).to.match(/^0\.\d\d ?% to 0\.\d\d ?%$/);
    expect(said(part(english, 'cost'))).to.match(/^€[\d,]+ to €[\d,]+ a year$/);
  });

  it('follow the nearest ancestor, French failing one', async () => {
    const section = place(document.createElement('section'));
    section.lang = 'en-GB';
    const english = section.appendChild(create());
    await english.ready;
    expect(title(english)).to.match(/^Your/);
    const polish = place(create());
    polish.lang = 'pl';
    await polish.ready;
    expect(title(polish)).to.match(/^Votre/);
  });

  it('follow a page that changes its mind, above a shadow root too', async () => {
    const wrapper = place(document.createElement('div'));
    const shadow = wrapper.attachShadow({ mode: 'open' });
    const element = shadow.appendChild(create());
    await element.ready;
    expect(title(element)).to.match(/^Votre/);
    wrapper.lang = 'en';
    await until(() => title(element).startsWith('Your'), 'English');
    element.lang = 'fr';
    await until(() => title(element).startsWith('Votre'), 'French');
  });

  it('change with the attribute, and what was typed stays', async () => {
    const element = await simulator();
    await type(field(element, 'Chiffre d’affaires HT à assurer'), '1,5 M€');
    element.lang = 'en';
    await until(() => title(element).startsWith('Your'), 'English');
    expect(field(element, 'Turnover excl. VAT to insure').value).to.equal('1,5 M€');
  });

  it('show the fallback until their texts are there', async () => {
    const element = place(create());
    element.lang = 'en';
    element.append('three profiles');
    await element.updateComplete;
    const fallbacks = () => root(element).querySelectorAll('slot:not([name])').length;
    if (!part(element, 'page')) expect(fallbacks()).to.equal(1);
    await element.ready;
    expect(fallbacks()).to.equal(0);
  });
});

describe('a moved element', () => {
  it('keeps its answers, and goes on working', async () => {
    const element = await simulator();
    await type(field(element, 'Retard moyen'), '45');
    place(document.createElement('div')).append(element);
    placed.push(element);
    expect(element.answers.daysPastDue).to.equal(45);
    await estimated(element);
    expect(element.estimate!.answers.daysPastDue).to.equal(45);
    await type(field(element, 'Retard moyen'), '60');
    await estimated(element);
    expect(element.estimate!.answers.daysPastDue).to.equal(60);
  });

  it('that is taken out stays quiet', async () => {
    const element = await simulator();
    await estimated(element);
    let late = 0;
    element.addEventListener('crs-estimate', () => (late += 1));
    await type(field(element, 'Retard moyen'), '45');
    const before = late;
    element.remove();
    await painted();
    await idled();
    expect(late).to.equal(before);
  });
});
