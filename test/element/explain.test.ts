import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CreditRateSimulator, CrsViewEvent } from '../../src/entries/index.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import { freshPack } from '../tariff/market-pack.js';
import { asBefore, fitsColumns, loadsAgain, OPEN_VIEW, passesAxe } from './for-all.js';
import {
  all,
  allByRole,
  button,
  byRole,
  cellsOf,
  field,
  part,
  plain,
  said,
  sentence,
  under,
  view,
} from './by-role.js';
import { holdingTimers } from './held-timers.js';
import { ARTICLE, eurosIn, openView, simulator, type, unfold, unfoldAll, warnings } from './visit.js';
import { painted, until } from './waits.js';

const OPEN = /^(Comprendre ce taux|Understand this rate)$/;
const TABLE = 'Voir en tableau';
const METHOD = 'La méthode, coefficient par coefficient';

/** The rate, part by part. */
const waterfall = (element: Element) => under(element, 'De quoi il est fait');
/** What moves it. */
const causes = (element: Element) =>
  byRole(view(element, OPEN), 'region', /^(Ce qui le fait bouger|What moves it)$/);
/** Its lines: subject, points, euros. */
const causesOf = (element: Element): string[][] =>
  allByRole(causes(element), 'listitem').map((item) =>
    [...item.children]
      .map(said)
      .filter(Boolean)
      .map((text) => text.replace(/ Points$/, '')),
  );
/** The sentence that they lead to. */
const inTheEnd = (element: Element) =>
  sentence(causes(element), /^(Au bout du compte|Aucune de vos réponses)/);
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
  await openView(element, OPEN);
  return element;
}

/** With the contributions, which wait until somebody sees them. */
async function moved(element: Element): Promise<void> {
  causes(element).scrollIntoView();
  await until(() => causes(element).ariaBusy === 'false', 'what moves the rate');
}

afterEach(asBefore);

/** Presses Enter on a heading. */
async function pressed(heading: HTMLElement, expanded: 'true' | 'false'): Promise<void> {
  heading.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => heading.getAttribute('aria-expanded') === expanded, `expanded: ${expanded}`);
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
    await until(() => allByRole(element, 'figure').length > 1, 'the view drawn');
    expect(heading.getAttribute('aria-expanded')).to.equal('true');
    expect(view(element, OPEN).hidden).to.equal(false);
    await pressed(heading, 'false');
    await painted();
    expect(view(element, OPEN).childElementCount).to.equal(0);
  });

  it('takes the rate apart so that it adds up, in the chart as in the table', async () => {
    const element = await explained();
    const read = allByRole(waterfall(element), 'listitem').map((row) => {
      const [points, euros] = [...row.children].slice(-2).map(said);
      return [numberIn(points!), eurosIn(euros)];
    });
    const [total, ...parts] = read.reverse();
    expect(parts.length).to.be.at.least(8);
    expect(sum(parts.map(([points]) => points!))).to.be.closeTo(total![0]!, 1e-9);
    expect(sum(parts.map(([, euros]) => euros!))).to.equal(total![1]);
    expect(total![0]).to.be.closeTo(element.estimate!.rate.likely * 100, 0.0005);
    await unfold(waterfall(element), TABLE);
    const table = cellsOf(waterfall(element)).map(([, points, , euros]) => [
      numberIn(points!),
      eurosIn(euros),
    ]);
    expect(table.reverse()).to.deep.equal(read);
  });

  it('lays no past bad debts at the door of who gave none, and shows no part that comes to nothing', async () => {
    const element = await explained(`lang="fr" ${ARTICLE}`);
    await unfold(waterfall(element), TABLE);
    const heads = () => cellsOf(waterfall(element)).map(([head]) => head!);
    expect(heads()).to.include('Impayés passés, supposés').and.not.to.include('Vos impayés passés');
    expect(heads()).not.to.include('Franchise annuelle et plafond');
    expect(sentence(waterfall(element), /Rien, ou presque/)).to.contain(
      'Rien, ou presque, dans votre cas : franchise annuelle et plafond et bonus ou malus.',
    );
    element.answers = { ...element.answers, lossBasis: 'writeOffs', grossBadDebtRatio: 0.004 };
    await until(() => heads().includes('Vos impayés passés'), 'told as the visitor’s own');
  });

  it('ties what both lists say of past bad debts, and only where they are the visitor’s', async () => {
    const element = await explained(`lang="fr" ${ARTICLE} losses="1" lossesbasis="writeOffs"`);
    await unfold(waterfall(element), TABLE);
    await moved(element);
    const tie = /^Vos impayés passés sont dans les deux listes : (\S+) points? .* ; (\S+) points? ici/;
    const [, above, here] = tie.exec(sentence(causes(element), tie))!;
    const line = cellsOf(waterfall(element)).find(([head]) => head === 'Vos impayés passés')!;
    expect(above).to.equal(line[1]);
    expect(causesOf(element).map(([, points]) => points)).to.include(here);
    element.answers = { ...element.answers, lossBasis: 'unknown' };
    await until(() => sentence(causes(element), tie) === '', 'no tie any more');
  });

  it('tells an effect too small for the euros told as less than their step', async () => {
    const element = await explained('lang="fr" turnover="60000" late="16"');
    await moved(element);
    expect(causesOf(element).map(([, , euros]) => euros))
      .to.include('< 10 €')
      .and.not.to.include('0 €');
  });

  it('says what moves the rate, line by line, from the reference to it', async () => {
    const element = await explained(`lang="fr" ${ARTICLE} quality="fragile"`);
    await moved(element);
    const numberAfterWords = (text: string) => numberIn(text.replace(/^\D*/, ''));
    const from = numberAfterWords(sentence(causes(element), /^L’entreprise repère du barème paie/));
    const effects = causesOf(element).map(([subject, points, euros]) => {
      expect(subject).to.match(/^(Votre|Vos|Le|La) .*[^.]$/);
      expect(euros).to.match(/^[+−][\d ]+ €$/);
      return numberAfterWords(points!) * (points!.startsWith('−') ? -1 : 1);
    });
    const to = numberAfterWords(inTheEnd(element));
    expect(from + sum(effects)).to.be.closeTo(to, 1e-9);
    expect(to).to.be.closeTo(element.estimate!.rate.likely * 100, 0.0005);
    expect(effects.map(Math.abs)).to.deep.equal(effects.map(Math.abs).sort((a, b) => b - a));
  });

  it('keeps what it said of before, marked, until it has found anew', async () => {
    const element = await explained();
    await moved(element);
    const before = inTheEnd(element);
    // The lull before work in idle moments, that of the range and that of the causes.
    await holdingTimers([80], async (lull) => {
      await type(field(element, 'Clients actifs'), '12');
      await until(() => lull.waiting() === 1, 'the range on its way');
      lull.letGo();
      causes(element).scrollIntoView();
      await until(() => causes(element).ariaBusy === 'true', 'marked');
      expect(inTheEnd(element)).to.equal(before);
    });
    await moved(element);
    expect(inTheEnd(element)).not.to.equal(before);
  });

  it('is nothing to tell for the reference company', async () => {
    const element = await explained(
      'lang="fr" turnover="10000000" sector="wholesale" buyers="150" largest="12" topthree="25" term="50" late="15" quality="average" export="0"',
    );
    await moved(element);
    expect(allByRole(causes(element), 'listitem')).to.have.length(0);
    expect(inTheEnd(element)).to.contain('Aucune de vos réponses');
  });

  loadsAgain('explain', OPEN);

  it('lists every coefficient with its evidence and its source', async () => {
    const element = await explained();
    const method = await unfold(element, METHOD);
    const pack = freshPack();
    const leaves = packLeaves(pack);
    // Each list follows its heading; the first is of what the model does not know.
    const items = all(method, 'h5 + ul')
      .slice(1)
      .flatMap((list) => all(list, ':scope > li'));
    expect(items).to.have.length(leaves.length);
    const evidence = { published: 'publié', calibrated: 'calé', assumption: 'hypothèse' };
    leaves.forEach(({ leaf }, i) => {
      expect(said(all(items[i]!, 'p').at(-1)).split(' ')[0]).to.equal(evidence[leaf.evidence]);
      const { url } = pack.sources[leaf.source]!;
      const link = items[i]!.querySelector('a');
      expect(link?.getAttribute('href') ?? undefined).to.equal(url);
      if (link) expect(link.rel).to.equal('noopener');
    });
    expect(said(method)).not.to.match(/undefined|\[object|NaN/);
  });

  it('counts the three kinds of evidence, and shows beside a value what its sources allow and how it was found', async () => {
    const element = await explained();
    const method = await unfold(element, METHOD);
    const leaves = packLeaves(freshPack());
    const kinds = (['published', 'calibrated', 'assumption'] as const).map(
      (kind) => leaves.filter(({ leaf }) => leaf.evidence === kind).length,
    );
    const groups = (of: typeof leaves) => new Set(of.map(({ path }) => path.split('.')[0])).size;
    const founded = groups(leaves.filter(({ leaf }) => leaf.evidence !== 'assumption'));
    expect(said(method))
      .to.contain(`${kinds[0]} publiés, ${kinds[1]} calés, ${kinds[2]} hypothèses`)
      .and.to.contain(`Sur ${groups(leaves)} groupes, ${groups(leaves) - founded} ne reposent que`);
    const items = all(method, '.coefficients > li').map(said);
    const sigma = items.find((item) => item.startsWith('Ampleur des cycles'));
    expect(sigma).to.contain('0,34 (0,23 à 0,62)').and.to.contain('Méthode : Moyenne géométrique');
    expect(items.find((item) => item.startsWith('Coefficient par secteur'))).to.contain('0,78 (0,7 à 0,86)');
    const margin = items.find((item) => item.startsWith('Marge, sur la prime'));
    expect(margin)
      .not.to.contain('Méthode')
      .and.not.to.match(/4 % \(/);
  });

  it('shows the host’s coefficients where it brought its own', async () => {
    const pack = freshPack();
    pack.loadings.fixedCost.value = 4321;
    const element = await simulator();
    element.tariff = pack;
    await oneEvent(element, 'crs-tariff');
    await openView(element, OPEN);
    expect(said(await unfold(element, METHOD))).to.contain('4 321 €');
  });

  it('is left out by the host’s wish; a view that does not exist is told', async () => {
    const headings = (element: Element) => allByRole(part(element, 'views')!, 'heading');
    expect(headings(await simulator(`lang="fr" views="" ${ARTICLE}`))).to.have.length(0);
    const words = await warnings(async () => {
      expect(headings(await simulator(`lang="fr" views="magic explain" ${ARTICLE}`))).to.have.length(1);
    });
    expect(words.join()).to.contain('bad-attribute').and.to.contain('magic');
  });

  it('is each element’s own', async () => {
    const one = await explained();
    const other = await simulator();
    expect(view(other, OPEN).hidden).to.equal(true);
    expect(button(one, OPEN).getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('the view, whoever reads it', () => {
  async function unfolded(lang: string): Promise<CreditRateSimulator> {
    const element = await explained(`lang="${lang}" ${ARTICLE}`);
    await unfoldAll(view(element, OPEN));
    await moved(element);
    return element;
  }

  passesAxe(unfolded);
  fitsColumns(`${OPEN_VIEW} *`, unfolded);
});
