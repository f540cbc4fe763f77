import { expect, oneEvent } from '@open-wc/testing';
import { changed, price } from '../../src/engine/index.js';
import type { CreditRateSimulator, CrsViewEvent } from '../../src/entries/index.js';
import { answersFrom } from '../../src/core/answers.js';
import { submissionOf } from '../../src/core/submission.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { asBefore, fitsColumns, loadsAgain, OPEN_VIEW, passesAxe } from './for-all.js';
import {
  all,
  button,
  byRole,
  cellsOf,
  field,
  nameOf,
  part,
  plain,
  said,
  sentence,
  under,
  view,
} from './by-role.js';
import {
  ARTICLE,
  estimated,
  eurosIn,
  openAll,
  openView,
  root,
  simulator,
  status,
  type,
  unfold,
  warnings,
} from './visit.js';
import { painted, until } from './waits.js';

const OPEN = /^(Réduire ce taux|Lower this rate)$/;
const ATTRIBUTES = `${ARTICLE} losses="0.5%"`;
const lever = (element: Element) => view(element, OPEN).firstElementChild!.firstElementChild!;
const rows = (element: Element) => all(lever(element), 'ol > li');
const titleOf = (row: Element) => said(row.querySelector('h5'));
const savings = (element: Element) => rows(element).map((row) => eurosIn(said(row.querySelector('strong'))));
const titles = (element: Element) => rows(element).map(titleOf);
const trials = (element: Element) => byRole(lever(element), 'region', 'À l’essai');
/** What says beside the result that it is a what-if. */
const trial = (element: Element) =>
  sentence(part(element, 'summary')!, /^(Avec \d changement|With \d change)/);
const rowOf = (element: Element, title: RegExp) => {
  const row = rows(element).find((item) => title.test(titleOf(item)));
  if (!row) throw new Error(`no lever ${String(title)} among ${titles(element).join(', ')}`);
  return row;
};
const tryOf = (element: Element, title: RegExp) => rowOf(element, title).querySelector('button')!;

/** The view open, its figures those of the case in force. */
async function settled(element: Element): Promise<void> {
  await until(() => lever(element).ariaBusy === 'false', 'the changes found');
}

async function opened(attributes = `lang="fr" ${ATTRIBUTES}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  (await openView(element, OPEN)).scrollIntoView();
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

/** What the next renewals would come to, once somebody sees it. */
async function renewalsOf(element: Element): Promise<HTMLElement> {
  const section = under(element, 'Et aux prochains renouvellements ?');
  section.scrollIntoView();
  await until(() => section.ariaBusy === 'false', 'the next renewals');
  return section;
}

/** The likely rate beside the result. */
const likelyIn = (element: Element) => /taux probable (\d+,\d+ %)/.exec(said(part(element, 'summary')))?.[1];

/** The rates in a text. */
const rateIn = (text: string): string[] => text.match(/\d+,\d+ %/g) ?? [];

afterEach(asBefore);

describe('the view of what would lower the rate', () => {
  it('opens on its answer, then the changes by what they save', async () => {
    const element = await simulator(`lang="fr" ${ATTRIBUTES}`);
    const told = oneEvent(element, 'crs-view');
    const place = openView(element, OPEN);
    expect(((await told) as CrsViewEvent).detail).to.deep.equal({ view: 'levers', open: true });
    (await place).scrollIntoView();
    await settled(element);
    const [first, ...others] = savings(element);
    expect(others.length).to.be.at.least(5);
    expect([first!, ...others]).to.deep.equal([first!, ...others].sort((a, b) => a - b));
    const answer = sentence(lever(element), /^Ce qui baisserait le plus/).toLowerCase();
    expect(answer).to.contain(titles(element)[0]!.toLowerCase());
    expect(eurosIn(/−[\d ⁠]+ €/.exec(answer)![0])).to.equal(first);
    expect(said(lever(element))).not.to.match(/undefined|NaN|\[object/);
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
    await until(() => trial(element) === 'Avec 1 changement à l’essai annuler', 'told of the change');
    expect(said(trials(element))).to.contain('Accorder 10 jours de moins');
    await pressed(element, control);
    await estimated(element);
    expect(element.estimate!.rate.likely).to.be.closeTo(rateWith(element, {}), 1e-12);
    expect(trial(element)).to.equal('');
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
    await until(() => trial(element).includes('Avec 2 changements à l’essai'), 'told of two changes');
    const own = rateWith(element, {});
    const together = rateWith(element, element.answers.levers!);
    const total = eurosIn(said(trials(element).querySelector('strong')));
    expect(total).to.be.closeTo((together - own) * 2_500_000, Math.abs(total) * 0.05);
    await pressed(element, button(element, 'Tout annuler'));
    expect(said(root(element).activeElement)).to.equal('À l’essai');
    expect(element.answers.levers).to.equal(undefined);
    expect(said(trials(element))).to.contain('Rien pour l’instant');
    expect(titles(element)).to.deep.equal(order);
  });

  it('puts one deductible in the place of the other', async () => {
    const element = await opened();
    const deductibles = () =>
      rows(element).filter((row) => /franchise annuelle/.test(plain(row.textContent)));
    expect(deductibles()).to.have.length(2);
    await pressed(element, deductibles()[0]!.querySelector('button')!);
    await pressed(element, deductibles()[1]!.querySelector('button')!);
    expect(deductibles().map((row) => / à l’essai$/.test(titleOf(row)))).to.deep.equal([false, true]);
    expect(Object.keys(element.answers.levers!)).to.deep.equal(['annualAggregateDeductible']);
    expect(plain(deductibles()[0]!.textContent)).to.match(/à l’essai [\d ]+ €/);
  });

  it('is taken back near the result too, and by going back to the example', async () => {
    const element = await opened();
    await pressed(element, tryOf(element, /10 jours de moins/));
    await pressed(element, button(element, 'annuler'));
    expect(root(element).activeElement).to.equal(part(element, 'title'));
    expect(element.answers.levers).to.equal(undefined);
    await pressed(element, tryOf(element, /10 jours de moins/));
    element.reset();
    await painted();
    expect(element.answers.levers).to.equal(undefined);
    expect(said(part(element, 'summary'))).to.contain('Exemple');
  });

  it('keeps what is on trial while the visitor types, and marks the figures of before', async () => {
    const element = await opened();
    await pressed(element, tryOf(element, /franchise individuelle/));
    const before = savings(element);
    const turnover = field(element, 'Chiffre d’affaires HT à assurer');
    await type(turnover, '5000000');
    await painted();
    expect(savings(element)).to.deep.equal(before);
    expect(element.answers.levers).to.deep.equal({ eachLossDeductible: 5_000 });
    expect(root(element).activeElement).to.equal(turnover);
    lever(element).scrollIntoView();
    await until(() => lever(element).ariaBusy === 'true', 'marked');
    expect(sentence(lever(element), /calcul en cours/)).not.to.equal('');
    expect(savings(element)).to.deep.equal(before);
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
    await openView(element, 'Comprendre ce taux');
    await unfold(under(element, 'De quoi il est fait'), 'Voir en tableau');
    const [, , , euros] = cellsOf(under(element, 'De quoi il est fait')).at(-1)!;
    expect(eurosIn(euros)).to.be.closeTo(element.estimate!.bill.premium, 10);
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
    await until(() => trial(element) === 'Avec 2 changements à l’essai annuler', 'told of two changes');
    expect(said(part(element, 'compact'))).to.contain('Avec 2 changements à l’essai');
    await until(() => said(status(element)) !== '', 'spoken');
    expect(said(status(element))).to.match(/^Avec 2 changements à l’essai\. Taux estimé/);
  });

  it('calls a hypothesis what nobody has said', async () => {
    const told = (element: Element) => rows(element).map(said).join();
    expect(told(await opened('lang="fr" turnover="2500000"'))).to.match(/hypothèse 50 jours/);
    expect(told(await opened('lang="fr" turnover="2500000" term="50"'))).to.match(/aujourd’hui 50 jours/);
  });

  it('says so where nothing would lower what is due', async () => {
    const element = await opened('lang="fr" turnover="60000" buyers="20" losses="0.5%"');
    expect(rows(element)).to.have.length(0);
    expect(said(lever(element))).to.match(/^Aucun de ces changements.*Une police coûte au moins/);
    expect(said(lever(element))).not.to.contain('ce qui vous resterait');
  });

  it('tells the next renewals as they are seen, with a drawing and its table', async () => {
    const element = await opened();
    const section = await renewalsOf(element);
    const rates = rateIn(sentence(section, /^Avec des impayés inchangés/));
    expect(rates[0]).to.equal(likelyIn(element));
    expect(sentence(section, /^Avec moitié moins/)).to.match(
      /au troisième ; en trois ans, [\d ]+ € de prime hors taxe de moins qu’avec des impayés inchangés\.$/,
    );
    expect(sentence(section, /^Rien n’en est garanti/)).to.match(/un passé lourd compte davantage/);
    await unfold(section, 'Voir en tableau');
    const rows = cellsOf(section);
    expect(rows.map(([story]) => story)).to.deep.equal([
      'Impayés inchangés',
      'Moitié moins d’impayés',
      'Premier client en faillite dans l’année',
    ]);
    const chart = byRole(section, 'img');
    const ends = all(chart, '.amount').map((label) => rateIn(said(label))[0]);
    expect(ends).to.deep.equal(rows.map((row) => row.at(-1)));
    for (const row of rows) expect(chart.ariaLabel).to.include(row[0]!);
    expect(rateIn(sentence(section, /^Si votre premier client/))).to.deep.equal([rows[2]![1]]);
  });

  it('has the next renewals follow the answers and what is on trial', async () => {
    const element = await opened();
    const section = await renewalsOf(element);
    const same = () => sentence(section, /^Avec des impayés inchangés/);
    const before = same();
    expect(said(section)).not.to.include('Ce qui est à l’essai est compté');
    await pressed(element, tryOf(element, /franchise individuelle/));
    await estimated(element);
    await renewalsOf(element);
    expect(said(section)).to.include('Ce qui est à l’essai est compté');
    expect(same()).not.to.equal(before);
    expect(rateIn(same())[0]).to.equal(likelyIn(element));
  });

  it('says whose bad debts it supposes at the next renewals, where nobody has told of any', async () => {
    const assumed = /ceux d’une entreprise repère en tiennent lieu/;
    const { top, silent } = { top: await opened(), silent: await opened('lang="fr" turnover="2500000"') };
    expect(said(await renewalsOf(top))).not.to.match(assumed);
    expect(said(await renewalsOf(silent))).to.match(assumed);
    const own = /Votre passé est plus/;
    expect(said(await renewalsOf(top))).to.match(own);
    expect(said(await renewalsOf(silent))).not.to.match(own);
  });

  it('says what insurers do before they come down, where they would', async () => {
    const first = /un assureur ne baisse en général qu’après de meilleures années/;
    const usual = await renewalsOf(
      await opened('lang="fr" turnover="8000000" buyers="400" largest="2" losses="0.1%"'),
    );
    expect(said(usual)).not.to.match(first);
    const heavy = await renewalsOf(await opened(`lang="fr" ${ARTICLE} losses="6%"`));
    expect(said(usual)).not.to.include('à la borne');
    expect(said(heavy)).to.include('le vôtre est à la borne');
    expect(sentence(heavy, /^Après des impayés plus lourds/)).to.match(first);
  });

  loadsAgain('levers', OPEN);
});

describe('the view of levers, whoever reads it', () => {
  async function unfolded(lang: string): Promise<CreditRateSimulator> {
    const element = await opened(`lang="${lang}" ${ATTRIBUTES}`);
    await pressed(element, rows(element)[1]!.querySelector('button')!);
    const section = lever(element).querySelector('.renewals')!;
    section.scrollIntoView();
    await until(() => section.ariaBusy === 'false', 'the next renewals');
    openAll(lever(element));
    return element;
  }

  passesAxe(unfolded);
  fitsColumns(`${OPEN_VIEW} *`, unfolded);

  it('names each button after its change', async () => {
    const element = await opened();
    const names = rows(element).map((row) => nameOf(byRole(row, 'button')));
    expect(new Set(names).size).to.equal(rows(element).length);
    expect(names[0]).to.equal(`Essayer ${titles(element)[0]}`);
  });

  it('has buttons of 44 pixels at least', async () => {
    const element = await opened();
    for (const control of rows(element).map((row) => byRole(row, 'button'))) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
