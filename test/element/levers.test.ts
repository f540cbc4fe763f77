import { expect, oneEvent } from '@open-wc/testing';
import { changed, price } from '../../src/engine/index.js';
import type { CreditRateSimulator, CrsViewEvent } from '../../src/entries/index.js';
import { answersFrom } from '../../src/core/answers.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { asBefore, fitsColumns, loadsAgain, passesAxe } from './for-all.js';
import {
  ARTICLE,
  all,
  button,
  estimated,
  eurosIn,
  field,
  openAll,
  painted,
  plain,
  root,
  said,
  simulator,
  type,
  until,
  warnings,
} from './visit.js';

const OPEN = /Réduire ce taux|Lower this rate/;
const ATTRIBUTES = `${ARTICLE} losses="0.5%"`;
const rows = (element: Element) => all(element, '.levers ol > li');
const savings = (element: Element) =>
  all(element, '.saving > strong').map((cell) => eurosIn(cell.textContent));
const titles = (element: Element) => all(element, '.levers h5').map((title) => plain(title.textContent));
const rowOf = (element: Element, title: RegExp) => {
  const row = rows(element).find((item) => title.test(plain(item.querySelector('h5')!.textContent)));
  if (!row) throw new Error(`no lever ${String(title)} among ${titles(element).join(', ')}`);
  return row;
};
const tryOf = (element: Element, title: RegExp) => rowOf(element, title).querySelector('button')!;

/** The view open, its figures those of the case in force. */
async function settled(element: Element): Promise<void> {
  await until(() => all(element, '.levers[aria-busy=false]').length > 0, 'levers');
}

async function opened(attributes = `lang="fr" ${ATTRIBUTES}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  button(element, OPEN).click();
  await until(() => all(element, '.levers').length > 0, 'drawn');
  all(element, '.levers')[0]!.scrollIntoView();
  await settled(element);
  return element;
}

/** Presses a button of the view, and waits for what follows. */
async function pressed(element: Element, control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await painted();
  await settled(element);
}

/** The likely rate of the article's case with a change. */
function rateWith(element: CreditRateSimulator, change: Parameters<typeof changed>[1]): number {
  const { levers: _, ...values } = element.answers;
  const own = submissionOf(answersFrom(values, 'answered'), tariff);
  return price(changed(own, change, tariff), tariff).premiumRate;
}

afterEach(asBefore);

describe('the view of what would lower the rate', () => {
  it('opens on its answer, then the changes by what they save', async () => {
    const element = await simulator(`lang="fr" ${ATTRIBUTES}`);
    const told = oneEvent(element, 'crs-view');
    button(element, OPEN).click();
    expect(((await told) as CrsViewEvent).detail).to.deep.equal({ view: 'levers', open: true });
    await until(() => all(element, '.levers').length > 0, 'drawn');
    all(element, '.levers')[0]!.scrollIntoView();
    await settled(element);
    const [first, ...others] = savings(element);
    expect(others.length).to.be.at.least(5);
    expect([first!, ...others]).to.deep.equal([first!, ...others].sort((a, b) => a - b));
    const answer = said(element, '.best > p').toLowerCase();
    expect(answer).to.contain(titles(element)[0]!.toLowerCase());
    expect(eurosIn(/−[\d ⁠]+ €/.exec(answer)![0])).to.equal(first);
    expect(said(element, '.levers')).not.to.match(/undefined|NaN|\[object/);
  });

  it('says what each costs in cover, and what costs none', async () => {
    const element = await opened();
    const policy = rowOf(element, /franchise individuelle/);
    expect(plain(policy.textContent)).to.contain('La police');
    const [largest, average, bad] = [...policy.querySelectorAll('dd')].map(({ textContent }) =>
      eurosIn(textContent),
    );
    expect(largest).to.equal(5_000);
    expect(average).to.be.above(0);
    expect(bad).to.be.above(average!);
    const fact = plain(rowOf(element, /10 jours de moins/).textContent);
    expect(fact)
      .to.contain('Votre activité')
      .and.to.contain('aujourd’hui 45 jours')
      .and.to.contain('Garantie inchangée');
  });

  it('tries a change: the estimate follows, says so, and comes back', async () => {
    const element = await opened();
    const control = tryOf(element, /10 jours de moins/);
    control.focus();
    control.click();
    await estimated(element);
    await settled(element);
    expect(root(element).activeElement).to.equal(tryOf(element, /10 jours de moins/));
    expect(plain(control.textContent)).to.equal('Annuler');
    expect(element.estimate!.rate.likely).to.be.closeTo(rateWith(element, { dso: -10 }), 1e-12);
    expect(element.estimate!.answers.levers).to.deep.equal({ dso: -10 });
    expect(field(element, 'Délai de paiement accordé').value).to.equal('45');
    await until(() => said(element, '.trial') === 'Avec 1 changement à l’essai annuler', 'told');
    expect(said(element, '.trials')).to.contain('Accorder 10 jours de moins');
    await pressed(element, control);
    await estimated(element);
    expect(element.estimate!.rate.likely).to.be.closeTo(rateWith(element, {}), 1e-12);
    expect(all(element, '.trial')).to.have.length(0);
    expect(plain(control.textContent)).to.equal('Essayer');
  });

  it('combines changes, and keeps them where they are in the list', async () => {
    const element = await opened();
    const order = titles(element);
    // at once: the second click must not lose the first
    tryOf(element, /10 jours de moins/).click();
    tryOf(element, /franchise individuelle/).click();
    await painted();
    await settled(element);
    expect(element.answers.levers).to.deep.equal({ dso: -10, eachLossDeductible: 5_000 });
    expect(titles(element).map((title) => title.replace(' à l’essai', ''))).to.deep.equal(order);
    await until(() => said(element, '.trial').includes('Avec 2 changements à l’essai'), 'told');
    const own = rateWith(element, {});
    const together = rateWith(element, element.answers.levers!);
    const total = eurosIn(all(element, '.together > strong')[0]!.textContent);
    expect(total).to.be.closeTo((together - own) * 2_500_000, Math.abs(total) * 0.05);
    await pressed(element, button(element, 'Tout annuler'));
    expect(root(element).activeElement!.id).to.equal('trial-heading');
    expect(element.answers.levers).to.equal(undefined);
    expect(said(element, '.trials')).to.contain('Rien pour l’instant');
    expect(titles(element)).to.deep.equal(order);
  });

  it('puts one deductible in the place of the other', async () => {
    const element = await opened();
    const deductibles = () =>
      rows(element).filter((row) => /franchise annuelle/.test(plain(row.textContent)));
    expect(deductibles()).to.have.length(2);
    await pressed(element, deductibles()[0]!.querySelector('button')!);
    await pressed(element, deductibles()[1]!.querySelector('button')!);
    expect(deductibles().map((row) => row.classList.contains('tried'))).to.deep.equal([false, true]);
    expect(Object.keys(element.answers.levers!)).to.deep.equal(['annualAggregateDeductible']);
    expect(plain(deductibles()[0]!.textContent)).to.match(/à l’essai [\d ]+ €/);
  });

  it('is taken back near the result too, and by going back to the example', async () => {
    const element = await opened();
    await pressed(element, tryOf(element, /10 jours de moins/));
    await pressed(element, button(element, 'annuler'));
    expect(root(element).activeElement!.id).to.equal('title');
    expect(element.answers.levers).to.equal(undefined);
    await pressed(element, tryOf(element, /10 jours de moins/));
    element.reset();
    await painted();
    expect(element.answers.levers).to.equal(undefined);
    expect(said(element, '.summary')).to.contain('Exemple');
  });

  it('keeps what is on trial while the visitor types, and marks the figures of before', async () => {
    const element = await opened();
    await pressed(element, tryOf(element, /franchise individuelle/));
    const before = savings(element);
    const turnover = field(element, 'Chiffre d’affaires HT à assurer');
    await type(turnover, '5000000');
    await painted();
    expect(all(element, '.levers')[0]!.getAttribute('aria-busy')).to.equal('true');
    expect(said(element, '.levers section > .line')).to.contain('calcul en cours');
    expect(savings(element)).to.deep.equal(before);
    expect(element.answers.levers).to.deep.equal({ eachLossDeductible: 5_000 });
    expect(root(element).activeElement).to.equal(turnover);
    all(element, '.levers')[0]!.scrollIntoView();
    await settled(element);
    expect(savings(element)).not.to.deep.equal(before);
    expect(tryOf(element, /franchise individuelle/).textContent.trim()).to.equal('Annuler');
  });

  it('goes with the explanation and the bill, whose figures are those of the combination', async () => {
    const element = await opened();
    await pressed(element, tryOf(element, /franchise individuelle/));
    expect(element.estimate!.bill.premium).to.be.closeTo(
      element.estimate!.rate.likely * 2_500_000,
      1e-6 * element.estimate!.bill.premium,
    );
    button(element, /Comprendre ce taux/).click();
    await until(() => all(element, '.waterfall').length > 0, 'drawn');
    expect(eurosIn(all(element, '.waterfall .whole .euros')[0]!.textContent)).to.be.closeTo(
      element.estimate!.bill.premium,
      10,
    );
  });

  it('takes a combination from the host, if it makes sense', async () => {
    const element = await opened();
    await pressed(element, tryOf(element, /franchise individuelle/));
    const { answers } = element;
    element.answers = {};
    await painted();
    expect(element.answers.levers).to.equal(undefined);
    element.answers = answers;
    await until(() => element.answers.levers !== undefined, 'taken');
    expect(element.answers).to.deep.equal(answers);
    const words = await warnings(async (seen) => {
      element.answers = { ...answers, levers: { dso: 1e9 } };
      await until(() => seen.length > 0, 'told');
    });
    expect(words.join()).to.match(/levers/);
    expect(element.answers.levers).to.equal(undefined);
  });

  it('is told near the result and aloud, whoever began it', async () => {
    const element = await simulator(`lang="fr" ${ATTRIBUTES}`);
    element.answers = { ...element.answers, levers: { dso: -10, eachLossDeductible: 5_000 } };
    await until(() => said(element, '.trial') === 'Avec 2 changements à l’essai annuler', 'told');
    expect(said(element, '.compact')).to.contain('Avec 2 changements à l’essai');
    await until(() => said(element, '[role=status]') !== '', 'spoken');
    expect(said(element, '[role=status]')).to.match(/^Avec 2 changements à l’essai\. Taux estimé/);
  });

  it('calls a hypothesis what nobody has said', async () => {
    const told = (element: Element) => plain(all(element, '.levers ol')[0]!.textContent);
    expect(told(await opened('lang="fr" turnover="2500000"'))).to.match(/hypothèse 50 jours/);
    expect(told(await opened('lang="fr" turnover="2500000" term="50"'))).to.match(/aujourd’hui 50 jours/);
  });

  it('says so where nothing would lower what is due', async () => {
    const element = await opened('lang="fr" turnover="60000" buyers="20" losses="0.5%"');
    expect(rows(element)).to.have.length(0);
    expect(said(element, '.best')).to.match(/Aucun de ces changements.*Une police coûte au moins/);
    expect(said(element, '.levers')).not.to.contain('ce qui vous resterait');
  });

  loadsAgain('levers', '.levers');
});

describe('the view of levers, whoever reads it', () => {
  async function unfolded(lang: string): Promise<CreditRateSimulator> {
    const element = await opened(`lang="${lang}" ${ATTRIBUTES}`);
    await pressed(element, rows(element)[1]!.querySelector('button')!);
    openAll(element, '.levers details');
    return element;
  }

  passesAxe(unfolded);
  fitsColumns('.levers *', unfolded);

  it('names each button after its change', async () => {
    const element = await opened();
    const names = all(element, '.levers li .try').map((control) =>
      control
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => plain(root(element).getElementById(id)!.textContent))
        .join(' '),
    );
    expect(new Set(names).size).to.equal(rows(element).length);
    expect(names[0]).to.equal(`Essayer ${titles(element)[0]}`);
  });

  it('has buttons of 44 pixels at least', async () => {
    const element = await opened();
    for (const control of all(element, '.levers .try')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
