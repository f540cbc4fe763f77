import { expect } from '@open-wc/testing';
import { bundledTariff, premiumRange } from '../../src/entries/engine.js';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import type { OpenAnswer } from '../../src/engine/index.js';
import { questions } from '../../src/core/fields.js';
import { hypothesesOf } from '../../src/core/hypotheses.js';
import { mainQuestions } from '../../src/screen/questions.js';
import { all, allByRole, button, field, fieldsIn, nameOf, part, plain, said } from './by-role.js';
import { ARTICLE, estimated, openView, root, simulator, warnings } from './visit.js';
import { painted, until } from './waits.js';

const REST = 'Affiner et comprendre';

const compact = (more = '') => simulator(`lang="fr" turnover="2500000" ${more} compact`);

/** Names of what can be pressed, or followed. */
const actionsOf = (element: Element): string[] =>
  [...allByRole(part(element, 'actions')!, 'button'), ...allByRole(part(element, 'actions')!, 'link')].map(
    nameOf,
  );

const top = (element: Element): number => element.getBoundingClientRect().top;

const focused = (element: CreditRateSimulator): string => {
  const at = root(element).activeElement;
  return at ? nameOf(at) : '';
};

/** Presses the button of the rest, and waits for what that does. */
async function press(element: CreditRateSimulator, open: boolean): Promise<void> {
  button(element, REST).click();
  await until(
    () => button(element, REST).getAttribute('aria-expanded') === String(open),
    `the rest ${open ? 'open' : 'shut'}`,
  );
}

describe('the compact form', () => {
  it('is the result and three questions; the rest is not drawn at all', async () => {
    const element = await compact('broker="Cabinet Exemple" orias="07000000" contact="tel:+33100000000"');
    expect(fieldsIn(element)).to.deep.equal([
      'Chiffre d’affaires HT à assurer',
      'Chiffre d’affaires HT à assurer, curseur',
      'Délai de paiement accordé',
      'Délai de paiement accordé, curseur',
      'Solidité de vos clients',
    ]);
    expect(said(part(element, 'rate'))).to.match(/^0,\d+ % à 0,\d+ %$/);
    expect(said(part(element, 'cost'))).to.match(/ € par an$/);
    expect(actionsOf(element)).to.deep.equal([REST, 'Parler à Cabinet Exemple']);
    for (const hidden of ['scale', 'bill', 'views', 'view', 'terms'])
      expect(all(element, `[part~=${hidden}]`), hidden).to.have.length(0);
    const print = said(part(element, 'footer'));
    for (const words of ['Cabinet Exemple, Orias 07000000', 'ni offre d’assurance, ni conseil', '0 octet'])
      expect(print).to.contain(words);
  });

  it('asks those that narrow the range most in the company that the tariff starts from', () => {
    const { insurableTurnover, buyerCount, largest, topThree } = hypothesesOf(bundledTariff);
    const other = (topThree - largest) / 2;
    const open = questions.filter((question): question is OpenAnswer => question !== 'insurableTurnover');
    const { variance } = premiumRange(
      { insurableTurnover, buyerCount, topShares: [largest, other, other] },
      undefined,
      { unanswered: open },
    );
    const narrowing = (question: OpenAnswer) => variance[`answer:${question}`] ?? 0;
    const best = [...open].sort((one, another) => narrowing(another) - narrowing(one)).slice(0, 2);
    expect(best).to.have.members(mainQuestions.slice(1));
  });

  it('opens below its button, which stays where it is, with the focus on the first question there', async () => {
    const element = await compact();
    const before = [part(element, 'title')!, button(element, REST)].map(top);
    const scrolled = window.scrollY;
    await press(element, true);
    await until(() => focused(element) === 'Secteur de vos clients (à défaut, le vôtre)', 'the focus');
    expect([part(element, 'title')!, button(element, REST)].map(top)).to.deep.equal(before);
    expect(window.scrollY).to.equal(scrolled);
    expect(top(root(element).activeElement!)).to.be.above(top(button(element, REST)));
    const whole = await simulator('lang="fr" turnover="2500000"');
    expect(fieldsIn(element)).to.have.members(fieldsIn(whole));
    for (const name of ['scale', 'bill', 'views', 'terms'])
      expect(all(element, `[part~=${name}]`), name).to.have.length(1);
    expect(actionsOf(element)).to.deep.equal([REST, 'Partager', 'Imprimer']);
  });

  it('closes again, and keeps what was answered there', async () => {
    const element = await compact();
    await press(element, true);
    const late = field(element, 'Retard moyen');
    late.focus();
    late.value = '40';
    late.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => element.answers.daysPastDue === 40, 'the answer');
    await press(element, false);
    expect(fieldsIn(element)).to.have.length(5);
    expect(said(part(element, 'progress'))).to.match(/^1 réponse sur 10/);
    await press(element, true);
    expect(field(element, 'Retard moyen').value).to.equal('40');
  });

  it('brings up the question that would narrow the range most, wherever it is', async () => {
    const element = await compact();
    element.answers = { insurableTurnover: 2_500_000, dso: 45, quality: 'good' };
    await estimated(element);
    const { next } = element.estimate!;
    expect(next).to.not.equal(undefined);
    expect(mainQuestions).not.to.include(next!.question);
    button(element, /^Préciser /).click();
    await until(() => root(element).activeElement?.id === next!.question, 'the focus on that question');
    expect(button(element, REST).getAttribute('aria-expanded')).to.equal('true');
  });

  it('brings up its actions where every question is answered', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE} compact`);
    const { answers } = element;
    element.answers = {
      ...answers,
      grossBadDebtRatio: 0.004,
      lossBasis: 'writeOffs',
      quality: 'good',
      exportShare: 0.1,
    };
    await estimated(element);
    await until(() => allByRole(part(element, 'progress')!, 'button').length === 1, 'what is left to do');
    allByRole(part(element, 'progress')!, 'button')[0]!.click();
    await until(() => focused(element) === 'Partager', 'the focus on sharing');
  });

  it('tells what is to be confirmed of what it shows only', async () => {
    const element = await compact('sector="wholesale"');
    element.answers = { insurableTurnover: 2_500_000, dso: 45, quality: 'good' };
    await estimated(element);
    expect(plain(root(element).textContent)).not.to.contain('À confirmer ou à remplacer');
    await press(element, true);
    expect(plain(root(element).textContent)).to.contain(
      'À confirmer ou à remplacer : en gris, des hypothèses.',
    );
  });

  it('keeps a view that was open, with what stands in it', async () => {
    const element = await compact();
    await press(element, true);
    await openView(element, 'En cas d’impayé');
    await press(element, false);
    expect(all(element, '[part=view]')).to.have.length(0);
    element.answers = { insurableTurnover: 3_000_000 };
    await painted();
    await press(element, true);
    const shown = all(element, '#claim')[0]!;
    await until(() => allByRole(shown, 'textbox').length > 0, 'the view drawn again');
  });

  it('is off for false, null and undefined, and for the attribute value false, which is told', async () => {
    const element = await compact();
    const isCompact = async () => {
      await element.updateComplete;
      return allByRole(element, 'button', REST).length === 1;
    };
    expect(await isCompact()).to.equal(true);
    for (const off of [false, null, undefined]) {
      Object.assign(element, { compact: true });
      expect(await isCompact()).to.equal(true);
      Object.assign(element, { compact: off });
      expect(await isCompact(), String(off)).to.equal(false);
    }
    const told = await warnings(async () => {
      element.setAttribute('compact', 'false');
      expect(await isCompact()).to.equal(false);
    });
    expect(told).to.deep.equal(['[credit-rate-simulator] bad-attribute: compact stays off; leave it out.']);
  });

  it('is in English too', async () => {
    const element = await simulator('lang="en" turnover="2500000" compact');
    button(element, 'Refine and understand').click();
    await until(
      () => focused(element).startsWith('Your customers’ sector'),
      'the first question of the rest',
    );
  });
});
