import { expect, oneEvent } from '@open-wc/testing';
import type { CrsTariffEvent } from '../../src/entries/index.js';
import type { TariffPack } from '../../src/tariff/pack.js';
import { freshPack } from '../tariff/market-pack.js';
import { part, said } from './by-role.js';
import { ARTICLE, simulator, warnings } from './visit.js';
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

describe('the tariff of the host', () => {
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
    const usual = window.fetch.bind(window);
    const answers: ((response: Response) => void)[] = [];
    // A server, or a browser, that does not mind being told to stop.
    window.fetch = () => new Promise((resolve) => answers.push(resolve));
    try {
      const element = await simulator();
      const statuses: string[] = [];
      element.addEventListener('crs-tariff', ({ detail }) => statuses.push(`${detail.status} ${detail.id}`));
      for (const [at, name] of ['slow', 'wrong', 'last'].entries()) {
        element.setAttribute('tariff-src', `https://broker.example/${name}.json`);
        await until(() => answers.length === at + 1, `the request for ${name}`);
      }
      answers[0]!(new Response(JSON.stringify(pack({ id: 'slow' }))));
      answers[1]!(new Response('no tariff'));
      answers[2]!(new Response(JSON.stringify(pack({ id: 'last' }))));
      await until(() => element.tariff?.id === 'last', 'the tariff named last');
      await painted();
      expect(statuses).to.deep.equal(['accepted last']);
    } finally {
      window.fetch = usual;
    }
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

  it('refused tells the host what is wrong', async () => {
    const element = await simulator();
    await warnings(async () => {
      element.tariff = pack({ validTo: 'bientôt' });
      const { detail } = await told(element);
      expect(detail).to.deep.include({ status: 'refused', id: 'market-2026.2' });
      expect(detail.problems.map(({ path }) => path)).to.include('validTo');
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
    expect(seen).to.have.length(1);
    expect(seen[0]).to.contain('expired-tariff: courtier-2026 was valid until 2024-12-31');
    expect(said(part(element, 'footer'))).to.contain('Ce barème a expiré le 31 décembre 2024');
  });
});
