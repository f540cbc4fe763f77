import { expect } from '@open-wc/testing';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { packText } from '../tariff/market-pack.js';
import { all, allByRole, cellsOf, part, plain, said, under } from './by-role.js';
import { ARTICLE, openView, printed, simulator, unfold } from './visit.js';
import { painted } from './waits.js';

const footer = (element: Element) => part(element, 'footer')!;

/** The lines of the small print. */
const lines = (element: Element): string[] => all(footer(element), 'p').map(said);

/** What a broker owes to whoever reads it. */
const WHOLE = [
  'broker="Cabinet Exemple" orias="07 000 123" address="1 place de la Gare, 69000 Lyon"',
  'supervisor="ACPR, 4 place de Budapest, 75009 Paris" complaints="mailto:reclamations@cabinet.example"',
  'mediator="https://mediateur.example/saisir" privacy="https://cabinet.example/vie-privee?page=1"',
].join(' ');

describe('the broker', () => {
  it('is told on screen from the first, with what readers are owed', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE} ${WHOLE}`);
    expect(lines(element)).to.include.ordered.members([
      'Votre courtier : Cabinet Exemple, Orias 07 000 123, 1 place de la Gare, 69000 Lyon',
      'Contrôle : ACPR, 4 place de Budapest, 75009 Paris',
      'Réclamations : reclamations@cabinet.example',
      'Médiateur : mediateur.example/saisir',
      'Données personnelles : cabinet.example/vie-privee',
    ]);
    expect(allByRole<HTMLAnchorElement>(footer(element), 'link').map(({ href }) => href)).to.deep.equal([
      'mailto:reclamations@cabinet.example',
      'https://mediateur.example/saisir',
      'https://cabinet.example/vie-privee?page=1',
    ]);
  });

  it('is told in English too', async () => {
    const told = lines(await simulator(`lang="en" ${ARTICLE} ${WHOLE}`)).join(' ');
    for (const words of [
      'Your broker: Cabinet Exemple, Orias (French register) 07 000 123',
      'Supervisor: ACPR',
      'Complaints: reclamations@cabinet.example',
      'Mediator: mediateur.example/saisir',
      'Personal data: cabinet.example/vie-privee',
      'neither offer nor advice',
    ])
      expect(told).to.contain(words);
  });

  it('is told as far as the host says, and not at all where it says nothing', async () => {
    expect(lines(await simulator(`lang="fr" ${ARTICLE}`))).to.have.length(2);
    const element = await simulator(`lang="fr" ${ARTICLE} supervisor="ACPR"`);
    expect(lines(element)[0]).to.equal('Contrôle : ACPR');
    element.setAttribute('supervisor', 'javascript:alert(1)');
    await element.updateComplete;
    expect(allByRole(footer(element), 'link')).to.have.length(0);
    element.removeAttribute('supervisor');
    await element.updateComplete;
    expect(lines(element)).to.have.length(2);
  });

  it('may say more in the slot `legal`, which shows with the rest', async () => {
    const element = await simulator(
      `lang="fr" ${ARTICLE}`,
      '<p>repli</p><p slot="legal">Assurance de responsabilité civile : police 42.</p>',
    );
    const [slot] = all(element, 'slot[name=legal]') as HTMLSlotElement[];
    expect(slot!.assignedElements().map(said)).to.deep.equal([
      'Assurance de responsabilité civile : police 42.',
    ]);
    expect(footer(element).contains(slot!)).to.equal(true);
    expect(element.querySelector('[slot=legal]')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('is told on paper as on screen', async () => {
    const element = await simulator(
      `lang="fr" ${ARTICLE} ${WHOLE}`,
      '<p slot="legal">Assurance de responsabilité\n civile : police 42.</p>',
    );
    const sheet = plain((await printed(element)).shadowRoot!.textContent);
    window.dispatchEvent(new Event('afterprint'));
    for (const line of lines(element).slice(0, 5)) expect(sheet).to.contain(line);
    expect(sheet).to.contain('Assurance de responsabilité civile : police 42.');
  });
});

describe('what is sent', () => {
  const NOTHING = '0 octet envoyé.';
  const COUNTED = 'Ce site compte des événements anonymes';
  const FETCHED = 'Une requête lit le barème de ce site, sans vos réponses.';
  const SUBMITTED = 'partent avec le formulaire de ce site, si vous l’envoyez.';
  const source = `tariff-src='data:application/json,${encodeURIComponent(packText).replaceAll("'", '%27')}'`;
  const told = (element: Element): string[] => {
    const line = lines(element).at(-1)!;
    return [NOTHING, COUNTED, FETCHED, SUBMITTED].filter((words) => line.includes(words));
  };

  for (const [host, attributes, expected] of [
    ['nothing is in use', '', [NOTHING]],
    ['the host counts events', 'datalayer', [COUNTED]],
    ['the host has a tariff fetched', source, [FETCHED]],
    ['the host names a form field', 'name="taux"', [SUBMITTED]],
    ['the host does all of it', `datalayer name="taux" ${source}`, [COUNTED, FETCHED, SUBMITTED]],
  ] as const) {
    it(`is said as it is where ${host}`, async () => {
      expect(told(await simulator(`lang="fr" ${ARTICLE} ${attributes}`))).to.deep.equal(expected);
    });
  }

  it('follows what the host switches on and off', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE} datalayer`);
    element.removeAttribute('datalayer');
    await element.updateComplete;
    expect(told(element)).to.deep.equal([NOTHING]);
    element.setAttribute('name', 'taux');
    await element.updateComplete;
    expect(told(element)).to.deep.equal([SUBMITTED]);
  });

  it('tells of no request for a tariff that the page itself carries', async () => {
    const inline = `<script type="application/json" data-tariff>${packText}</script>`;
    expect(told(await simulator(`lang="fr" ${ARTICLE} ${source}`, inline))).to.deep.equal([NOTHING]);
  });

  it('is said in English too', async () => {
    const line = async (attributes: string) =>
      lines(await simulator(`lang="en" ${ARTICLE} ${attributes}`)).at(-1)!;
    expect(await line('')).to.equal('0 bytes sent. Everything is computed in your browser.');
    expect(await line('datalayer name="rate"')).to.match(
      /^Everything is computed in your browser\. This site counts .* Your estimate and your answers leave with/,
    );
  });
});

describe('the broker’s commission', () => {
  const OPEN = 'Comprendre ce taux';
  const heads = (element: Element) => cellsOf(under(element, 'De quoi il est fait')).map(([head]) => head!);

  async function explained(attributes = ''): Promise<CreditRateSimulator> {
    const element = await simulator(`lang="fr" ${ARTICLE} ${attributes}`);
    await openView(element, OPEN);
    await unfold(under(element, 'De quoi il est fait'), 'Voir en tableau');
    return element;
  }

  it('has a line of its own', async () => {
    expect(heads(await explained())).to.include.members(['Commission du courtier', 'Gestion de l’assureur']);
  });

  it('is folded into the running costs at the host’s word, in chart, table and on paper, and out again', async () => {
    const element = await explained('commission="folded"');
    const whole = () => cellsOf(under(element, 'De quoi il est fait')).at(-1)!;
    const folded = whole();
    expect(heads(element))
      .to.include('Frais de fonctionnement')
      .and.not.to.include('Commission du courtier')
      .and.not.to.include('Gestion de l’assureur');
    const chart = allByRole(under(element, 'De quoi il est fait'), 'listitem').map(said).join(' ');
    expect(chart)
      .to.contain('Frais de fonctionnement gestion de l’assureur et courtage')
      .and.not.to.contain('Commission');
    const sheet = await printed(element);
    const paper = all(sheet, 'section').find((section) => said(section).startsWith('Pourquoi ce taux'));
    expect(said(paper)).to.contain('Frais de fonctionnement').and.not.to.contain('Commission');
    window.dispatchEvent(new Event('afterprint'));
    element.removeAttribute('commission');
    await painted();
    expect(heads(element)).to.include('Commission du courtier');
    expect(whole()).to.deep.equal(folded);
  });
});
