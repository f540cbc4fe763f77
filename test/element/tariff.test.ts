import { expect, oneEvent } from '@open-wc/testing';
import type { CrsTariffEvent } from '../../src/entries/index.js';
import type { TariffPack } from '../../src/tariff/pack.js';
import { freshPack } from '../tariff/market-pack.js';
import { field, part, said } from './by-role.js';
import { holdingFetch, type Held } from './held-fetch.js';
import { ARTICLE, simulator, type, warnings } from './visit.js';
import { painted, until } from './waits.js';

/** The market's pack under another name, dearer by the insurer's margin. */
function pack(change: Partial<TariffPack> = {}): TariffPack {
  const market = freshPack();
  market.loadings.margin.value = 0.1;
  return {
    ...market,
    id: 'courtier-2026',
    title: { fr: 'Barème du courtier', en: 'The broker’s tariff' },
    ...change,
  };
}
const inline = (json: string) => `<script type="application/json" data-tariff>${json}</script>`;
const source = (json: string) => `data:application/json,${encodeURIComponent(json)}`;
const told = (element: Element) => oneEvent<CrsTariffEvent>(element, 'crs-tariff');

/** Runs something on another day. */
async function onDay(day: string, run: () => Promise<void>): Promise<void> {
  const Usual = window.Date;
  window.Date = class extends Usual {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [`${day}T12:00:00Z`]) as []));
    }
  } as DateConstructor;
  try {
    await run();
  } finally {
    window.Date = Usual;
  }
}

describe('the tariff of the host', () => {
  let requests: readonly Held[] = [];

  it('given as a property is checked, then used', async () => {
    const element = await simulator();
    const before = element.estimate!.rate.likely;
    element.tariff = pack();
    const { detail } = await told(element);
    await painted();
    expect(detail).to.deep.include({ status: 'accepted', id: 'courtier-2026', problems: [] });
    expect(element.estimate!.rate.likely).to.be.above(before * 1.05);
    expect(said(part(element, 'footer'))).to.contain('Barème de ce site : Barème du courtier');
    expect(element).to.have.nested.property('tariff.id', 'courtier-2026');
    element.tariff = null;
    await until(() => element.estimate!.tariff.id === 'market-2026.2', 'the bundled tariff again');
    expect(element.estimate!.rate.likely).to.be.closeTo(before, 1e-5);
  });

  it('has a range of its own from its first price on', async () => {
    const element = await simulator();
    const width = () => element.estimate!.rate.high / element.estimate!.rate.likely;
    const before = width();
    const unsure = pack();
    unsure.uncertainty = { ...unsure.uncertainty, appetite: { ...unsure.uncertainty.appetite, value: 0.4 } };
    element.tariff = unsure;
    await until(() => element.estimate!.tariff.id === 'courtier-2026', 'the first price');
    expect(width()).to.be.above(before * 1.1);
  });

  it('given as a child is used', async () => {
    const element = await simulator(ARTICLE, inline(JSON.stringify(pack())));
    await until(() => element.estimate?.tariff.id === 'courtier-2026', 'the host’s tariff');
    expect(said(part(element, 'footer'))).to.contain('Barème du courtier');
  });

  it('given by its address is fetched and used', async () => {
    const element = await simulator();
    element.setAttribute('tariff-src', source(JSON.stringify(pack())));
    expect((await told(element)).detail.status).to.equal('accepted');
  });

  it('fetched after the host has named another is let go, taken or refused', async () => {
    await holdingFetch(async (made) => {
      const element = await simulator();
      const statuses: string[] = [];
      element.addEventListener('crs-tariff', ({ detail }) => statuses.push(`${detail.status} ${detail.id}`));
      for (const [at, name] of ['slow', 'wrong', 'last'].entries()) {
        element.setAttribute('tariff-src', `https://broker.example/${name}.json`);
        await until(() => made.length === at + 1, `the request for ${name}`);
      }
      made[0]!.answer(new Response(JSON.stringify(pack({ id: 'slow' }))));
      made[1]!.answer(new Response('no tariff'));
      made[2]!.answer(new Response(JSON.stringify(pack({ id: 'last' }))));
      await until(() => element.tariff?.id === 'last', 'the tariff named last');
      await painted();
      expect(statuses).to.deep.equal(['accepted last']);
    });
  });

  for (const [how, attributes, content] of [
    ['as a child', ARTICLE, inline('{"id": "cassé"')],
    ['by its address', `${ARTICLE} tariff-src='${source('{"id":"vide"}')}'`, ''],
  ] as const) {
    it(`refused, ${how}, leaves the bundled one in force, and says so to all`, async () => {
      const seen = await warnings(async () => {
        const element = await simulator(attributes, content);
        await until(() => said(part(element, 'footer')).includes('illisible'), 'told on the page');
        expect(said(part(element, 'footer'))).to.contain('le barème indicatif le remplace');
        expect(element.estimate!.tariff.id).to.equal('market-2026.2');
        expect(element.tariff).to.equal(undefined);
      });
      expect(seen).to.have.length(1);
      expect(seen[0]).to.match(/^\[credit-rate-simulator\] bad-tariff: /);
    });
  }

  it('that cannot be written down is refused, with one warning, and a link is followed all the same', async () => {
    const itself: { self?: unknown } = {};
    itself.self = itself;
    const broken = () => {
      throw new Error('the host’s');
    };
    const hostile: unknown[] = [
      { ...pack(), version: 1n },
      itself,
      { ...pack(), toJSON: broken },
      new Proxy({}, { get: broken, ownKeys: broken }),
      Symbol('tariff'),
      broken,
    ];
    const seen = await warnings(async () => {
      for (const given of hostile) {
        history.replaceState(null, '', '#crs=1&tariff=market-2026.2@2026.2.0&buyers=80');
        const element = document.createElement('credit-rate-simulator');
        element.tariff = given as TariffPack;
        const refused = told(element);
        document.body.append(element);
        const { detail } = await refused;
        expect(detail).to.deep.include({ status: 'refused', id: 'market-2026.2' });
        expect(detail.problems.map(({ code }) => code)).to.deep.equal(['notJson']);
        expect(Object.isFrozen(detail.problems[0])).to.equal(true);
        await until(() => element.answers.buyerCount === 80, 'the case of the link');
        await until(() => location.hash === '', 'the link taken out of the address');
        expect(said(part(element, 'footer'))).to.contain('le barème indicatif le remplace');
        element.remove();
      }
    });
    // The same words are said once.
    expect(seen).to.have.length.within(1, 2);
    for (const text of seen) expect(text).to.match(/bad-tariff: notJson/);
  });

  for (const [when, rest] of [
    ['at once', () => Promise.resolve()],
    ['later', painted],
    ['once it is asked for', () => until(() => requests.length > 0, 'the request')],
  ] as const) {
    it(`withdrawn while it loads, ${when}, is no fault`, async () => {
      const element = await simulator();
      const statuses: string[] = [];
      element.addEventListener('crs-tariff', ({ detail }) => statuses.push(detail.status));
      const seen = await warnings(() =>
        holdingFetch(async (made) => {
          requests = made;
          element.setAttribute('tariff-src', 'https://broker.example/slow.json');
          await rest();
          element.removeAttribute('tariff-src');
          await element.updateComplete;
          expect(said(part(element, 'footer'))).not.to.contain('Lecture du barème');
          for (const { answer } of made) answer(new Response(JSON.stringify(pack())));
          element.tariff = pack();
          element.tariff = null;
          await element.updateComplete;
          expect(said(part(element, 'footer'))).not.to.contain('Lecture du barème');
          await painted();
        }),
      );
      expect(element.tariff).to.equal(undefined);
      expect(element.estimate!.tariff.id).to.equal('market-2026.2');
      expect([...statuses, ...seen]).to.deep.equal([]);
    });
  }

  it('asked for by an element that is taken out meanwhile is asked for again when it comes back', async () => {
    const element = await simulator();
    const place = element.parentElement!;
    await holdingFetch(async (made) => {
      element.setAttribute('tariff-src', 'https://broker.example/slow.json');
      await until(() => made.length === 1, 'the request');
      element.remove();
      made[0]!.answer(new Response(JSON.stringify(pack({ id: 'first' }))));
      place.append(element);
      await until(() => made.length === 2, 'the request made again');
      made[1]!.answer(new Response(JSON.stringify(pack({ id: 'second' }))));
      await until(() => element.tariff?.id === 'second', 'the tariff asked for last');
    });
    // Withdrawn while it is out, once more on its way.
    await holdingFetch(async (made) => {
      element.setAttribute('tariff-src', 'https://broker.example/slower.json');
      await until(() => made.length === 1, 'the request');
      element.remove();
      element.removeAttribute('tariff-src');
      place.append(element);
      await until(() => element.estimate!.tariff.id === 'market-2026.2', 'the bundled tariff');
      expect(said(part(element, 'footer'))).not.to.contain('Lecture du barème');
    });
  });

  it('on its way keeps a link in the address, and what is answered meanwhile stands', async () => {
    const link = '#crs=1&tariff=courtier-2026@2026.2.0&buyers=80&late=40&sector=retail';
    await holdingFetch(async (made) => {
      history.replaceState(null, '', link);
      const element = await simulator(
        'lang="fr" tariff-src="https://broker.example/slow.json" turnover="2500000"',
      );
      await until(() => made.length === 1, 'the request');
      await element.shareUrl(); // what reads links is there
      await painted();
      expect(location.hash).to.equal(link);
      await type(field(element, 'Retard moyen'), '25');
      made[0]!.answer(new Response(JSON.stringify(pack())));
      await until(() => location.hash === '', 'the link taken');
      expect(element.tariff).to.have.property('id', 'courtier-2026');
      expect(element.answers).to.deep.include({ buyerCount: 80, sector: 'retail', daysPastDue: 25 });
      expect(field(element, 'Retard moyen').value).to.equal('25');
    });
  });

  it('on its way has the last of several cases wait, in any order of what they wait for', async () => {
    const restored = (late: number) => `crs=1&tariff=market-2026.2@2026.2.0&late=${late}`;
    await holdingFetch(async (made) => {
      const element = await simulator('lang="fr" tariff-src="https://broker.example/slow.json"');
      await until(() => made.length === 1, 'the request');
      element.formStateRestoreCallback(restored(40));
      await element.shareUrl();
      element.formStateRestoreCallback(restored(60));
      made[0]!.answer(new Response(JSON.stringify(pack())));
      await until(() => element.answers.daysPastDue === 60, 'what was restored last');
      await painted();
      expect(element.answers.daysPastDue).to.equal(60);
    });
  });

  it('refused tells the host what is wrong', async () => {
    const element = await simulator();
    await warnings(async () => {
      element.tariff = pack({ validTo: 'bientôt' });
      const { detail } = await told(element);
      expect(detail).to.deep.include({ status: 'refused', id: 'market-2026.2' });
      expect(detail.problems.map(({ path }) => path)).to.include('validTo');
    });
  });

  it('past its last day is told of before its age, whatever the bundled one’s, and once', async () => {
    // A day on which the bundled tariff has expired too.
    await onDay('2029-06-01', async () => {
      const old = JSON.stringify(pack({ id: 'ancien', validFrom: '2024-01-01', validTo: '2024-12-31' }));
      const statuses: string[] = [];
      const keep = ({ detail }: CrsTariffEvent) => statuses.push(`${detail.status} ${detail.id}`);
      addEventListener('crs-tariff', keep);
      // Another language comes later than the tariff.
      const element = await simulator('lang="en"', inline(old));
      await until(() => statuses.includes('expired ancien'), 'told that it has expired');
      element.requestUpdate();
      await painted();
      expect(statuses).to.deep.equal(['accepted ancien', 'expired ancien']);
      element.firstElementChild!.remove();
      element.tariff = null;
      await until(() => statuses.length > 2, 'told of the bundled one');
      expect(statuses[2]).to.equal('expired market-2026.2');
      removeEventListener('crs-tariff', keep);
    });
  });

  it('past its last day is told of by what stands in the page alone, once it is back', async () => {
    const element = await simulator();
    const place = element.parentElement!;
    const statuses: string[] = [];
    element.addEventListener('crs-tariff', ({ detail }) => statuses.push(detail.status));
    element.tariff = pack();
    await until(() => statuses.length === 1, 'the tariff');
    element.remove();
    await onDay('2029-06-01', async () => {
      element.requestUpdate();
      await element.updateComplete;
      await painted();
      expect(statuses).to.deep.equal(['accepted']);
      place.append(element);
      element.requestUpdate();
      await until(() => statuses.includes('expired'), 'told that it has expired');
    });
  });

  it('past its last day is used still, with a warning, an event and its date', async () => {
    const element = await simulator();
    const statuses: string[] = [];
    element.addEventListener('crs-tariff', ({ detail }) => statuses.push(detail.status));
    const seen = await warnings(async (words) => {
      element.tariff = pack({ validFrom: '2024-01-01', validTo: '2024-12-31' });
      await until(() => statuses.length === 2 && words.length > 0, 'two events');
      await element.updateComplete;
    });
    expect(statuses).to.deep.equal(['accepted', 'expired']);
    // Simulators of other tests, taken out by now, may have warned of theirs.
    expect(seen.filter((text) => text.includes('2024-12-31'))).to.deep.equal([
      '[credit-rate-simulator] expired-tariff: courtier-2026 was valid until 2024-12-31; still used.',
    ]);
    expect(said(part(element, 'footer'))).to.contain('Ce barème a expiré le 31 décembre 2024');
  });
});
