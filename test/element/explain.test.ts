import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CreditRateSimulator, CrsViewEvent } from '../../src/entries/index.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import { freshPack } from '../tariff/market-pack.js';
import { asBefore, fitsColumns, loadsAgain, passesAxe } from './for-all.js';
import {
  ARTICLE,
  all,
  button,
  eurosIn,
  field,
  openAll,
  painted,
  plain,
  root,
  simulator,
  type,
  until,
  warnings,
} from './visit.js';

const OPEN = /Comprendre ce taux|Understand this rate/;
/** Figures as a reader understands them. */
const numberIn = (text: string | null) =>
  Number(
    plain(text)
      .replace('−', '-')
      .replace(',', '.')
      .match(/[+-]?\d+(?:[.]\d+)?/)?.[0],
  );
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

async function explained(attributes?: string): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  button(element, OPEN).click();
  await until(() => all(element, '.waterfall').length > 0, 'drawn');
  return element;
}

/** With the contributions, which wait until somebody sees them. */
async function moved(element: Element): Promise<void> {
  all(element, '.causes')[0]!.scrollIntoView();
  await until(() => all(element, '.causes[aria-busy=false]').length > 0, 'contributions');
}

afterEach(asBefore);

/** Presses Enter on a heading. */
async function pressed(heading: HTMLElement, expanded: 'true' | 'false'): Promise<void> {
  heading.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => heading.getAttribute('aria-expanded') === expanded, 'turned');
}

describe('the view that explains the rate', () => {
  it('opens and closes by keyboard, and tells the host', async () => {
    const element = await simulator();
    const heading = button(element, OPEN);
    expect(heading.parentElement!.tagName).to.equal('H3');
    expect(heading.getAttribute('aria-expanded')).to.equal('false');
    const opened = oneEvent(element, 'crs-view');
    await pressed(heading, 'true');
    expect(((await opened) as CrsViewEvent).detail).to.deep.equal({ view: 'explain', open: true });
    await until(() => all(element, '.waterfall').length > 0, 'drawn');
    expect(heading.getAttribute('aria-expanded')).to.equal('true');
    expect(root(element).getElementById(heading.getAttribute('aria-controls')!)!.hidden).to.equal(false);
    await pressed(heading, 'false');
    await painted();
    expect(all(element, '.waterfall')).to.have.length(0);
  });

  it('takes the rate apart so that it adds up, in the chart as in the table', async () => {
    const element = await explained();
    const rows = all(element, '.waterfall li');
    const read = rows.map((row) => [
      numberIn(row.querySelector('.points')!.textContent),
      eurosIn(row.querySelector('.euros')!.textContent),
    ]);
    const [total, ...parts] = read.reverse();
    expect(parts.length).to.be.at.least(8);
    expect(sum(parts.map(([points]) => points!))).to.be.closeTo(total![0]!, 1e-9);
    expect(sum(parts.map(([, euros]) => euros!))).to.equal(total![1]);
    expect(total![0]).to.be.closeTo(element.estimate!.rate.likely * 100, 0.0005);
    const table = all(element, '.waterfall tbody tr').map((row) => [
      numberIn(row.children[1]!.textContent),
      eurosIn(row.children[3]!.textContent),
    ]);
    expect(table.reverse()).to.deep.equal(read);
  });

  it('lays no past bad debts at the door of who gave none, and shows no part that comes to nothing', async () => {
    const element = await explained(`lang="fr" ${ARTICLE}`);
    const heads = () => all(element, '.waterfall tbody th').map((head) => plain(head.textContent));
    expect(heads()).to.include('Impayés passés, supposés').and.not.to.include('Vos impayés passés');
    expect(heads()).not.to.include('Bornes de l’année');
    expect(plain(all(element, '.waterfall > .note').at(-1)!.textContent)).to.contain(
      'Rien, ou presque, dans votre cas : bornes de l’année et bonus ou malus.',
    );
    element.answers = { ...element.answers, lossBasis: 'writeOffs', grossBadDebtRatio: 0.004 };
    await until(() => heads().includes('Vos impayés passés'), 'told as the visitor’s own');
  });

  it('tells an effect too small for the euros told as less than their step', async () => {
    const element = await explained('lang="fr" turnover="20000" buyers="1" largest="100" export="100"');
    await moved(element);
    expect(plain(all(element, '.causes')[0]!.textContent)).to.match(/soit moins de 10 € par an/);
    expect(plain(all(element, '.causes')[0]!.textContent)).not.to.match(/soit 0 €/);
  });

  it('says what moves the rate, in sentences that lead from the reference to it', async () => {
    const element = await explained(`lang="fr" ${ARTICLE} quality="fragile"`);
    await moved(element);
    const [from, ,] = all(element, '.causes > p:not(.note)');
    const effects = all(element, '.causes li').map((item) => {
      const text = plain(item.textContent);
      expect(text).to.match(/(ajoute|ajoutent|retire|retirent) \d,\d{3} point, soit [\d ]+ € par an\.$/);
      return numberIn(text.replace(/^\D*/, '')) * (/ retire/.test(text) ? -1 : 1);
    });
    const to = numberIn(all(element, '.causes > .to')[0]!.textContent.replace(/^\D*/, ''));
    expect(numberIn(from!.textContent.replace(/^\D*/, '')) + sum(effects)).to.be.closeTo(to, 1e-9);
    expect(to).to.be.closeTo(element.estimate!.rate.likely * 100, 0.0005);
    expect(effects.map(Math.abs)).to.deep.equal(effects.map(Math.abs).sort((a, b) => b - a));
  });

  it('keeps what it said of before, marked, until it has found anew', async () => {
    const element = await explained();
    await moved(element);
    const before = all(element, '.causes .to')[0]!.textContent;
    await type(field(element, 'Clients actifs'), '12');
    await painted();
    expect(all(element, '.causes')[0]!.getAttribute('aria-busy')).to.equal('true');
    expect(all(element, '.causes .to')[0]!.textContent).to.equal(before);
    await moved(element);
    expect(all(element, '.causes .to')[0]!.textContent).not.to.equal(before);
  });

  it('is nothing to tell for the reference company', async () => {
    const element = await explained(
      'lang="fr" turnover="10000000" sector="wholesale" buyers="150" largest="12" topthree="25" term="50" late="15" quality="average" export="0"',
    );
    await moved(element);
    expect(all(element, '.causes li')).to.have.length(0);
    expect(plain(all(element, '.causes .to')[0]!.textContent)).to.contain('Aucune de vos réponses');
  });

  loadsAgain('explain', '.waterfall');

  it('lists every coefficient with its evidence and its source', async () => {
    const element = await explained();
    all(element, '.method > summary')[0]!.click();
    await until(() => all(element, '.coefficients > li').length > 0, 'loaded');
    const pack = freshPack();
    const leaves = packLeaves(pack);
    const items = all(element, '.coefficients > li');
    expect(items).to.have.length(leaves.length);
    leaves.forEach(({ leaf }, i) => {
      expect(items[i]!.querySelector('.evidence')!.classList.contains(leaf.evidence)).to.equal(true);
      const { url } = pack.sources[leaf.source]!;
      const link = items[i]!.querySelector('a');
      expect(link?.getAttribute('href') ?? undefined).to.equal(url);
      if (link) expect(link.rel).to.equal('noopener');
    });
    expect(plain(all(element, '.method')[0]!.textContent)).not.to.match(/undefined|\[object|NaN/);
  });

  it('shows the host’s coefficients where it brought its own', async () => {
    const pack = freshPack();
    pack.loadings.fixedCost.value = 4321;
    const element = await simulator();
    element.tariff = pack;
    await oneEvent(element, 'crs-tariff');
    button(element, OPEN).click();
    await until(() => all(element, '.method').length > 0, 'drawn');
    all(element, '.method > summary')[0]!.click();
    await until(() => all(element, '.coefficients > li').length > 0, 'loaded');
    expect(plain(all(element, '.method')[0]!.textContent)).to.contain('4 321 €');
  });

  it('is left out by the host’s wish; a view that does not exist is told', async () => {
    expect(all(await simulator(`lang="fr" views="" ${ARTICLE}`), '.views h3')).to.have.length(0);
    const said = await warnings(async () => {
      expect(all(await simulator(`lang="fr" views="magic explain" ${ARTICLE}`), '.views h3')).to.have.length(
        1,
      );
    });
    expect(said.join()).to.contain('bad-attribute').and.to.contain('magic');
  });

  it('is each element’s own', async () => {
    const one = await explained();
    const other = await simulator();
    expect(all(other, '.waterfall')).to.have.length(0);
    expect(button(one, OPEN).getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('the view, whoever reads it', () => {
  async function unfolded(lang: string): Promise<CreditRateSimulator> {
    const element = await explained(`lang="${lang}" ${ARTICLE}`);
    openAll(element, '.explain details');
    await until(() => all(element, '.coefficients').length > 0, 'method');
    openAll(element, '.coefficients details');
    await moved(element);
    return element;
  }

  passesAxe(unfolded);
  fitsColumns('.explain *:not(.aloud)', unfolded);
});
