import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnswerValues } from '../../src/core/answers.js';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import {
  all,
  allByRole,
  button,
  byRole,
  cellsOf,
  field,
  fieldsIn,
  plain,
  said,
  sentence,
  under,
  view,
} from './by-role.js';
import { asBefore, fitsColumns, loadsAgain, OPEN_VIEW, passesAxe } from './for-all.js';
import {
  ARTICLE,
  description,
  estimated,
  eurosIn,
  heardIn,
  isTold,
  leave,
  openView,
  printed,
  root,
  simulator,
  type,
  unfold,
  unfoldAll,
} from './visit.js';
import { painted, until } from './waits.js';

const OPEN = /^(Comparer des offres|Compare offers)$/;
const SIMULATOR = `lang="fr" ${ARTICLE}`;

const shown = (element: Element) => view(element, OPEN).firstElementChild!.firstElementChild as HTMLElement;
const offer = (element: Element, letter: string) =>
  byRole(view(element, OPEN), 'group', new RegExp(`^(Offre|Offer) ${letter}$`));
const price = (element: Element, letter: string) => field(offer(element, letter), 'Prix');
const cheapest = (element: Element) =>
  sentence(shown(element), /(coûte|coûtent) (le moins|autant), tout compris/);
const trade = (element: Element) => sentence(shown(element), /de plus par an que/);
const table = (element: Element) => under(element, 'Offre par offre');
const line = (element: Element, name: RegExp) => cellsOf(table(element)).find(([head]) => name.test(head!))!;
const prices = (element: Element) => under(element, 'Le prix, face au modèle');
const terms = (element: Element) => under(element, 'Leurs conditions');
const settled = (element: Element) => until(() => shown(element).ariaBusy === 'false', 'the offers compared');

/** All that is asked: what nobody has answered widens the range of each offer, at the cost of two prices. */
const COMPANY: AnswerValues = {
  insurableTurnover: 2_500_000,
  sector: 'wholesale',
  buyerCount: 120,
  largest: 0.12,
  topThree: 0.3,
  dso: 45,
  daysPastDue: 15,
  grossBadDebtRatio: 0.004,
  lossBasis: 'writeOffs',
  quality: 'average',
  exportShare: 0,
};

/** The view, open. */
async function opened(attributes = SIMULATOR): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  element.answers = COMPANY;
  await estimated(element);
  (await openView(element, OPEN)).scrollIntoView();
  await settled(element);
  return element;
}

/** A term of an offer, typed and compared. */
async function give(element: Element, letter: string, name: string, text: string): Promise<void> {
  await type(field(offer(element, letter), name), text);
  await leave();
  await settled(element);
}

/** Two offers as two sheets of paper have them. */
async function compared(attributes?: string): Promise<CreditRateSimulator> {
  const element = await opened(attributes);
  // one comparison is enough: the prices come last
  await type(field(offer(element, 'A'), 'Franchise annuelle globale'), '10 000 €');
  await type(field(offer(element, 'B'), 'Quotité garantie'), '95 %');
  await type(price(element, 'A'), '0,28 %');
  await type(price(element, 'B'), '9 500 €');
  await leave();
  await settled(element);
  await until(() => cheapest(element) !== '', 'the answer');
  return element;
}

/** The file that the visitor is handed. */
async function saved(element: Element): Promise<string> {
  const usual = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    // not followed: the page stays where it is
    return '#';
  };
  try {
    button(table(element), 'Enregistrer le tableau (CSV)').click();
    return await blob!.text();
  } finally {
    URL.createObjectURL = usual;
  }
}

afterEach(asBefore);

describe('the view that sets offers side by side', () => {
  it('asks for two prices, and for nothing else', async () => {
    const element = await opened();
    expect(sentence(shown(element), /^Donnez le prix/)).not.to.equal('');
    expect(allByRole(shown(element), 'table')).to.have.length(0);
    await give(element, 'A', 'Prix', '0,28');
    expect(sentence(shown(element), /^Donnez le prix/)).not.to.equal('');
    await give(element, 'B', 'Prix', '9500');
    await until(() => cheapest(element) !== '', 'the answer');
    expect(sentence(shown(element), /^Donnez le prix/)).to.equal('');
    expect(price(element, 'A').value).to.equal('0,28');
  });

  it('answers in words first: the cheapest, what a very bad year leaves, what the difference buys', async () => {
    const element = await compared();
    const first = all(shown(element), 'p').map(said).filter(Boolean).slice(0, 3);
    expect(first[0]).to.match(
      /^A coûte le moins, tout compris hors frais de contentieux : [\d ]+ € par an, contre [\d ]+ € pour B\.$/,
    );
    expect(first[1]).to.match(
      /^Une année sur cent, B laisse le moins à votre charge : au moins [\d ]+ €, contre [\d ]+ € pour A\.$/,
    );
    expect(first[2]).to.match(
      /^B coûte [\d ]+ € de plus par an que A et vous laisse [\d ]+ € de moins une année sur cent, [\d ]+ € de moins si votre premier client tombe\.$/,
    );
  });

  it('says the same in words and in its table', async () => {
    const element = await compared();
    const amounts = (text: string) => [...text.matchAll(/[\d ]+(?= €)/g)].map(([digits]) => eurosIn(digits));
    const [a, b] = line(element, /^Tout compris/)
      .slice(1)
      .map(eurosIn) as [number, number];
    expect(amounts(cheapest(element))).to.deep.equal([a, b]);
    const [keptA, keptB] = line(element, /une année sur cent$/)
      .slice(1)
      .map(eurosIn) as [number, number];
    const [failsA, failsB] = line(element, /premier client tombe$/)
      .slice(1)
      .map(eurosIn) as [number, number];
    expect(amounts(trade(element))).to.deep.equal([b - a, keptA - keptB, failsA - failsB]);
    const columns = (from: RegExp) =>
      line(element, from)
        .slice(1)
        .map((text) => eurosIn(text) || 0);
    const parts = [/^Prime/, /^Taxe/, /^Frais/].map(columns);
    for (const i of [0, 1]) expect(parts.reduce((sum, part) => sum + part[i]!, 0)).to.equal([a, b][i]);
  });

  it('takes the names that the visitor gives, and says them', async () => {
    const element = await compared();
    await give(element, 'A', 'Nom de l’offre', 'Alpha');
    expect(cheapest(element)).to.match(/^Alpha coûte le moins.* pour B\.$/);
    await give(element, 'B', 'Nom de l’offre', 'Alpha');
    expect(cheapest(element)).to.match(/^Alpha \(A\) coûte le moins.* pour Alpha \(B\)\.$/);
  });

  it('keeps them out of events, links, answers and form values', async () => {
    const element = await compared(`${SIMULATOR} name="estimation"`);
    const told: unknown[] = [];
    element.addEventListener('crs-estimate', ({ detail }) => told.push(detail));
    element.addEventListener('crs-view', ({ detail }) => told.push(detail));
    await give(element, 'A', 'Nom de l’offre', 'Secret');
    await type(field(element, 'Retard moyen'), '20');
    await leave();
    await estimated(element);
    shown(element).scrollIntoView();
    await settled(element);
    const url = await element.shareUrl();
    expect(url).to.include(
      '&offers=price:0.28,annualAggregateDeductible:10000~premium:9500,insuredPercentage:95',
    );
    expect([url, JSON.stringify([told, element.answers, element.estimate])].join()).not.to.include('Secret');
    expect(told).not.to.have.length(0);
  });

  it('comes back from a link with its figures, and without its names', async () => {
    const element = await compared();
    await give(element, 'A', 'Nom de l’offre', 'Secret');
    const url = await element.shareUrl();
    const answer = trade(element).replaceAll('Secret', 'A');
    element.remove();
    try {
      location.hash = new URL(url).hash;
      const second = await simulator();
      (await openView(second, OPEN)).scrollIntoView();
      await until(() => cheapest(second) !== '', 'the offers of the link');
      expect(trade(second)).to.equal(answer);
      expect(plain(price(second, 'B').value)).to.equal('9 500');
      expect(field(offer(second, 'A'), 'Nom de l’offre').value).to.equal('');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('marks what stands in as a hypothesis, where it is asked and where it is told', async () => {
    const element = await compared();
    expect(description(field(offer(element, 'A'), 'Minimum de prime'))).to.include('hypothèse');
    expect(description(field(offer(element, 'B'), 'Quotité garantie'))).not.to.include('hypothèse');
    const insured = cellsOf(terms(element)).find(([name]) => name === 'Quotité garantie')!;
    expect(insured).to.deep.equal(['Quotité garantie', '90 %', '95 %']);
    const italics = all(terms(element), 'em').map(said);
    expect(italics).to.include('90 %').and.not.to.include('95 %');
  });

  it('folds away what is the same everywhere, and shows it on demand', async () => {
    const element = await compared();
    const names = () => cellsOf(terms(element)).map(([name]) => name);
    expect(names()).not.to.include('Seuil d’intervention');
    await unfold(terms(element), /conditions pareilles partout$/);
    expect(names()).to.include('Seuil d’intervention');
  });

  it('asks for other terms once somebody wants to give them, in every offer', async () => {
    const element = await compared();
    expect(fieldsIn(offer(element, 'B'))).not.to.include('Franchise individuelle');
    button(offer(element, 'A'), 'Autres conditions').click();
    await until(() => fieldsIn(offer(element, 'B')).includes('Franchise individuelle'), 'the other terms');
    const before = line(element, /^Reste à vous, année moyenne/)[2];
    await give(element, 'B', 'Franchise individuelle', '5 000');
    await until(() => line(element, /^Reste à vous, année moyenne/)[2] !== before, 'more to bear');
    expect(cellsOf(terms(element)).some(([name]) => name === 'Franchise individuelle')).to.equal(true);
  });

  it('has from two offers to four, and keeps the focus', async () => {
    const element = await opened();
    const add = () => allByRole(shown(element), 'button', 'Ajouter une offre');
    expect(allByRole(shown(element), 'button', /^retirer/)).to.have.length(0);
    for (const letter of ['C', 'D']) {
      add()[0]!.click();
      await until(() => allByRole(shown(element), 'group', `Offre ${letter}`).length > 0, 'another offer');
      await until(
        () => root(element).activeElement === field(offer(element, letter), 'Nom de l’offre'),
        'in front of it',
      );
    }
    expect(add()).to.have.length(0);
    await give(element, 'C', 'Prix', '0,4');
    button(offer(element, 'B'), 'retirer l’offre B').click();
    await until(() => allByRole(shown(element), 'group').length === 3, 'one less');
    await until(() => root(element).activeElement === add()[0], 'the focus where one is added');
    expect(price(element, 'B').value).to.equal('0,4');
  });

  it('says which price is missing beside those that are compared', async () => {
    const element = await compared();
    button(shown(element), 'Ajouter une offre').click();
    await until(() => sentence(shown(element), /^C : il manque le prix\.$/) !== '', 'told');
    expect(cheapest(element)).not.to.equal('');
  });

  it('keeps the last good result of a price that it cannot take, and says what it takes', async () => {
    const element = await compared();
    const before = cheapest(element);
    const box = price(element, 'A');
    await type(box, 'à voir');
    await leave();
    await until(() => isTold(box), 'told what is wrong');
    expect(description(box)).to.include(
      'Un taux, par exemple 0,28 %, ou une prime par an, par exemple 7 000 €.',
    );
    expect(cheapest(element)).to.equal(before);
    await type(box, '12.500');
    await leave();
    await settled(element);
    await until(() => cheapest(element) !== before, 'the new price');
    expect(description(box)).to.include('12 500 €');
  });

  it('says that a limit counts once that of the larger customer is given', async () => {
    const element = await compared();
    const second = field(offer(element, 'A'), 'Agrément, deuxième client');
    await type(second, '80000');
    await leave();
    expect(description(second)).to.include('compte une fois l’agrément du client précédent donné');
    await give(element, 'A', 'Agrément, premier client', '100000');
    expect(description(second)).not.to.include('compte une fois');
  });

  it('places each price in the model’s range for its terms', async () => {
    const element = await compared();
    await give(element, 'A', 'Prix', '1,5 %');
    await until(() => /^A : 1,5/.test(said(allByRole(prices(element), 'listitem')[0])), 'the new price');
    const [first, second] = allByRole(prices(element), 'listitem').map(said);
    expect(first).to.match(/^A : 1,5\d* %, [\d ]+ % au-dessus de la fourchette \([\d,]+ % à [\d,]+ %\)\.$/);
    expect(second).to.match(/^B : 0,38\d* %, dans la fourchette/);
    expect(sentence(prices(element), /^Hors de la fourchette/)).not.to.equal('');
  });

  it('says where a maximum falls short of the largest exposure', async () => {
    const element = await compared();
    const short = () => sentence(table(element), /est sous votre plus gros encours/);
    expect(short()).to.equal('');
    await give(element, 'A', 'Limite de décaissement', '20 000 €');
    await until(() => short() !== '', 'told');
    expect(short()).to.match(/^A : la limite de décaissement, 20 000 €, est sous/);
    expect(line(element, /^Limite de décaissement/)[1]).to.equal('20 000');
  });

  it('has the chart say its figures, and as a table', async () => {
    const element = await compared();
    const figure = under(element, 'Ce que chaque voie coûte, et ce qu’elle laisse');
    const label = plain(byRole(figure, 'img').getAttribute('aria-label'));
    await unfold(figure, 'Voir en tableau');
    const rows = cellsOf(figure);
    expect(rows.map(([name]) => name!.replace(' battue sur les deux', ''))).to.deep.equal([
      'A',
      'B',
      'sans police',
    ]);
    for (const [name, cost, kept] of rows)
      expect(label).to.include(
        `${name!.replace(' battue sur les deux', '')} : ${cost} € par an, ${kept} € une année sur cent`,
      );
  });

  it('says the same of a year without a policy as the view on self-insurance', async () => {
    const element = await compared();
    const alone = line(element, /^Reste à vous, une année sur cent/).at(-1);
    await openView(element, 'S’assurer ou s’auto-assurer');
    const year = () =>
      sentence(view(element, 'S’assurer ou s’auto-assurer'), /^Une année sur cent, au moins/);
    await until(() => year() !== '', 'the other view');
    expect(year()).to.include(`au moins ${alone} €`);
  });

  it('compares what was typed before it had first looked at the offers', async () => {
    const element = await simulator(SIMULATOR);
    element.answers = COMPANY;
    await estimated(element);
    const idle = new Map<number, IdleRequestCallback>();
    const usual = [Reflect.get(window, 'requestIdleCallback'), Reflect.get(window, 'cancelIdleCallback')];
    const put = (request: unknown, cancel: unknown) => {
      Reflect.set(window, 'requestIdleCallback', request);
      Reflect.set(window, 'cancelIdleCallback', cancel);
    };
    let asked = 0;
    put(
      (callback: IdleRequestCallback) => {
        idle.set(++asked, callback);
        return asked;
      },
      (id: number) => idle.delete(id),
    );
    try {
      (await openView(element, OPEN)).scrollIntoView();
      await until(() => idle.size > 0, 'the first look, which waits for an idle moment');
      await type(price(element, 'A'), '0,28 %');
      await type(price(element, 'B'), '9 500 €');
      await element.updateComplete;
    } finally {
      put(...(usual as [unknown, unknown]));
    }
    for (const callback of idle.values()) callback({ didTimeout: false, timeRemaining: () => 50 });
    await until(() => cheapest(element) !== '', 'the answer');
    expect(cheapest(element)).to.include('A');
  });

  it('has the status region read the answer, once typing rests', async () => {
    const element = await compared();
    const heard = heardIn(element);
    await give(element, 'A', 'Prix', '0,5');
    const changed = () => heard.filter((text) => text.includes('B coûte le moins'));
    await until(() => changed().length > 0, 'read');
    // What it said of the offers before may still have been on its way.
    expect(changed()).to.have.length(1);
  });

  it('hands over its table as a file in which nothing runs', async () => {
    const element = await compared();
    await give(element, 'A', 'Nom de l’offre', '=HYPERLINK(1)');
    const text = await saved(element);
    const lines = text.split('\r\n');
    expect(lines[0]).to.match(/Poste;"'=HYPERLINK\(1\)";B;Sans police$/);
    expect(lines.find((text) => text.startsWith('Prime;'))).to.equal('Prime;7000;9500;');
    expect(lines.some((text) => text.startsWith('Quotité garantie;'))).to.equal(true);
  });

  it('goes on paper by itself, without fields, once something was compared', async () => {
    const element = await opened();
    const pages = async () => {
      const sheet = root(await printed(element));
      window.dispatchEvent(new Event('afterprint'));
      return [...sheet.querySelectorAll('main')];
    };
    expect(await pages()).to.have.length(1);
    await give(element, 'A', 'Prix', '0,28');
    await give(element, 'B', 'Prix', '9500');
    await until(() => cheapest(element) !== '', 'the answer');
    const [, second, ...others] = await pages();
    expect(others).to.have.length(0);
    expect(said(second)).to.include(cheapest(element)).and.to.include('Ce qui est pareil partout');
    expect(second!.querySelectorAll('input, select, button')).to.have.length(0);
  });

  it('changes language with the page, and loses nothing typed', async () => {
    const element = await compared();
    element.lang = 'en';
    await until(() => sentence(shown(element), /^A costs least, all in/) !== '', 'English');
    expect(field(offer(element, 'A'), 'Price').value).to.equal('0,28 %');
    expect(said(shown(element))).to.include('Maximum liability');
  });

  it('is gone through by keyboard one offer after the other', async () => {
    const element = await opened();
    const inputs = allByRole(shown(element), 'textbox');
    expect(inputs).to.have.length(20);
    inputs[0]!.focus();
    const order: Element[] = [inputs[0]!];
    for (let i = 0; i < 40 && order.length < inputs.length; i++) {
      await sendKeys({ press: 'Tab' });
      const at = root(element).activeElement;
      if (at?.tagName === 'INPUT') order.push(at);
    }
    expect(order).to.deep.equal(inputs);
  });

  it('forgets the offers with the rest when the visitor starts anew', async () => {
    const element = await compared();
    element.reset();
    await painted();
    await until(() => sentence(shown(element), /^Donnez le prix/) !== '', 'nothing compared');
    expect(price(element, 'A').value).to.equal('');
  });

  loadsAgain('offers', OPEN);
});

describe('the look of the offers', () => {
  async function unfolded(lang: string): Promise<Element> {
    const element = await compared(`lang="fr" ${ARTICLE}`);
    button(offer(element, 'A'), 'Autres conditions').click();
    await painted();
    await unfoldAll(view(element, OPEN));
    if (lang !== 'fr') {
      element.lang = lang;
      await until(() => sentence(shown(element), /^A costs least/) !== '', 'English');
      await painted();
    }
    return element;
  }

  passesAxe(unfolded);
  fitsColumns(`${OPEN_VIEW}*:not(option)`, unfolded);
});
