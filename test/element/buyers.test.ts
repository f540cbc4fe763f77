import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import type { Outcome, Request } from '../../src/views/buyers/reading/protocol.js';
import type { Going } from '../../src/views/buyers/reading/read-sources.js';
import { buyersReadBy } from '../../src/views/buyers/start.js';
import { agedReport, buyer, buyers, readingOf, reportOf } from '../core/books-report.js';
import { asBefore, fitsColumns, loadsAgain, OPEN_VIEW, passesAxe, replaceStart } from './for-all.js';
import {
  all,
  allByRole,
  button,
  byRole,
  cellsOf,
  field,
  nameOf,
  said,
  sentence,
  under,
  view,
} from './by-role.js';
import {
  ARTICLE,
  estimated,
  heardIn,
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

const OPEN = /^(Mes clients|My customers)$/;
const TAKE = 'Reprendre dans le questionnaire';

/** What the made-up reader gives next; a reading goes on until it is told to end. */
let outcome: Outcome = { status: 'read', reading: readingOf() };
let held: ((found: Outcome) => void) | undefined;
let going: Going | undefined;
let asked: Request | undefined;
let hold = false;
const undo: (() => void)[] = [];

/** A reader in the place of the real one, in a page without workers. */
const reader = {
  worker: (): Worker => {
    throw new DOMException('', 'SecurityError');
  },
  here: () =>
    Promise.resolve((request: Request, watched: Going) => {
      asked = request;
      going = watched;
      if (!hold) return Promise.resolve(outcome);
      return new Promise<Outcome>((resolve, reject) => {
        held = resolve;
        watched.signal?.addEventListener('abort', () => reject(watched.signal!.reason as Error));
      });
    }),
};

const place = (element: Element) => view(element, OPEN);

async function opened(attributes = `lang="fr" ${ARTICLE}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  await openView(element, OPEN);
  return element;
}

/** Puts files into the field, as the browser does once the visitor has chosen them. */
function give(element: Element, ...files: File[]): void {
  const input = all(place(element), 'input[type=file]')[0] as HTMLInputElement;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const file = (name = '123456789FEC20251231.txt') => new File(['JournalCode\t…'], name);
const isRead = (element: Element) => allByRole(place(element), 'heading', 'Ce qui a été lu').length > 0;

/** The view once books were read, with their price. */
async function read(element?: CreditRateSimulator): Promise<CreditRateSimulator> {
  const visited = element ?? (await opened());
  give(visited, file());
  await until(() => isRead(visited), 'the books read');
  await priced(visited);
  return visited;
}

/** Waits for the price of the list in force. */
async function priced(element: Element): Promise<void> {
  const list = () => all(place(element), '.books-list')[0];
  await until(() => {
    list()?.scrollIntoView();
    return list()?.ariaBusy === 'false' && list()!.childElementCount > 2;
  }, 'the price of the list');
}

beforeEach(() => {
  outcome = { status: 'read', reading: readingOf() };
  held = going = asked = undefined;
  hold = false;
  undo.push(replaceStart('buyers', () => Promise.resolve(buyersReadBy(reader))));
});
afterEach(async () => {
  for (const one of undo.splice(0)) one();
  await asBefore();
});

describe('the view on the company’s own books', () => {
  it('says that nothing is sent, before a file, while it reads and after', async () => {
    const element = await opened();
    const isSaid = () =>
      sentence(place(element), /^0 octet envoyé\. La lecture se fait dans cette page/) !== '';
    expect(isSaid()).to.equal(true);
    hold = true;
    give(element, file());
    await until(() => held !== undefined, 'a reading');
    expect(isSaid()).to.equal(true);
    held!(outcome);
    await until(() => isRead(element), 'the books read');
    expect(isSaid()).to.equal(true);
  });

  it('reads what is dropped on it, several files at once', async () => {
    const element = await opened();
    const data = new DataTransfer();
    data.items.add(file('2024.txt'));
    data.items.add(file('2025.txt'));
    const target = field(place(element), 'Déposez vos fichiers ici, ou choisissez-les').parentElement!;
    const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true });
    target.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    await until(() => isRead(element), 'the books read');
    expect(asked!.sources.map(({ name }) => name)).to.deep.equal(['2024.txt', '2025.txt']);
  });

  it('reads cells that are pasted', async () => {
    const element = await opened();
    await unfold(place(element), 'Ou collez un tableau');
    const area = field<HTMLTextAreaElement>(
      place(element),
      'Cellules copiées d’un tableur, avec la ligne des noms de colonnes',
    );
    area.value = 'Client\tSolde\nAlpha\t12,50';
    button(place(element), 'Lire ce tableau').click();
    await until(() => isRead(element), 'the books read');
    expect(await asked!.sources[0]!.content.text()).to.equal('Client\tSolde\nAlpha\t12,50');
  });

  it('tells how far it is, and stops when asked', async () => {
    const element = await opened();
    hold = true;
    give(element, file());
    await until(() => going !== undefined, 'a reading');
    const progress = () => sentence(place(element), /ligne/);
    await until(() => {
      going!.onProgress({ bytes: 12_400_000, total: 60_000_000, lines: 145_000 });
      return /^12,4 Mo sur 60 Mo · 145 000 lignes · .*\/s$/.test(progress());
    }, 'how far it is');
    expect(byRole<HTMLProgressElement>(place(element), 'progressbar').value).to.equal(12_400_000);
    button(place(element), 'Arrêter').click();
    await until(() => allByRole(place(element), 'progressbar').length === 0, 'no reading');
    expect(going!.signal!.aborted).to.equal(true);
    expect(isRead(element)).to.equal(false);
  });

  it('ends the reading when the element leaves the page', async () => {
    const element = await opened();
    hold = true;
    give(element, file());
    await until(() => going !== undefined, 'a reading');
    element.remove();
    expect(going!.signal!.aborted).to.equal(true);
  });

  it('says why a file is refused, and reads the next', async () => {
    const element = await opened();
    // whoever is at a field has the words for what happens there
    field(place(element), 'Déposez vos fichiers ici, ou choisissez-les').focus();
    const heard = heardIn(element);
    outcome = { status: 'refused', code: 'pdf', detail: '', file: 'balance.pdf', columns: [] };
    give(element, file('balance.pdf'));
    const why = () => sentence(place(element), /^C’est un PDF/);
    await until(() => why() !== '', 'why it is refused');
    expect(said(place(element))).to.include('balance.pdf');
    await until(() => heard.some((text) => /C’est un PDF/.test(text)), 'told aloud');
    outcome = { status: 'read', reading: readingOf() };
    give(element, file());
    await until(() => isRead(element), 'the books read');
    expect(why()).to.equal('');
  });

  it('asks what columns are that it is not sure of, with values from them', async () => {
    const element = await opened();
    const columns = [
      { column: 0, header: 'Tiers', samples: ['Alpha', 'Bêta'], proposed: 'customerName' },
      { column: 1, header: 'Mt', samples: ['12,50'], proposed: 'ignored' },
    ] as const;
    outcome = { status: 'refused', code: 'unsureColumns', detail: '', file: '', columns };
    give(element, file('liste.csv'));
    await until(
      () => allByRole(place(element), 'group', 'Ces colonnes sont à confirmer').length > 0,
      'a question',
    );
    const choice = field<HTMLSelectElement>(place(element), 'Colonne « Mt »');
    expect(said(place(element))).to.include('Par exemple : Alpha · Bêta');
    expect(field<HTMLSelectElement>(place(element), 'Colonne « Tiers »').value).to.equal('customerName');
    choice.value = 'total';
    outcome = { status: 'read', reading: readingOf() };
    button(place(element), 'Lire avec ces colonnes').click();
    await until(() => isRead(element), 'the books read');
    expect(asked!.roles).to.deep.equal({ 0: 'customerName', 1: 'total' });
    expect(asked!.sources[0]!.name).to.equal('liste.csv');
  });

  it('tells how well the books were read, each line set aside with its reason', async () => {
    const element = await read();
    const quality = under(element, 'Ce qui a été lu');
    expect(said(quality)).to.match(
      /1 200 lignes lues : 1 190 telles quelles, 8 après correction, 2 mises de côté/,
    );
    expect(said(quality)).to.include('Les débits égalent les crédits : 5 000 000 €');
    await unfold(element, 'Voir les 2 lignes mises de côté');
    expect(said(quality)).to.include('Ligne 17 : la date ne se lit pas.');
  });

  it('makes the books’ answers the visitor’s own, and the estimate theirs', async () => {
    const element = await read();
    const before = element.estimate!.rate.likely;
    button(element, TAKE).click();
    await estimated(element);
    expect(element.answers).to.deep.include({
      ...{
        insurableTurnover: 1_000_000,
        buyerCount: 5,
        largest: 0.4,
        topThree: 0.85,
        dso: 45,
        daysPastDue: 7,
      },
      ...{ grossBadDebtRatio: 0.004, lossBasis: 'grossInclVat', exportShare: 0.4 },
    });
    expect(element.estimate!.rate.likely).not.to.equal(before);
    expect(sentence(place(element), /^Ces réponses sont dans le questionnaire/)).not.to.equal('');
    expect(allByRole(element, 'button', TAKE)).to.have.length(0);
  });

  it('takes the visitor’s corrections instead, and keeps them when the books are read again', async () => {
    const element = await read();
    const answers = under(element, 'Ce que vos chiffres répondent');
    await type(field(answers, 'Part du premier client'), '25');
    await leave();
    expect(said(answers)).to.include('Votre correction ; le fichier dit 40 %.');
    await read(element);
    expect(field(answers, 'Part du premier client').value).to.equal('25');
    button(element, TAKE).click();
    await estimated(element);
    expect(element.answers.largest).to.equal(0.25);
  });

  it('leaves out whom the visitor ticks', async () => {
    const element = await read();
    const tick = field(place(element), 'Client 3, 150 000 € – société du groupe');
    tick.click();
    const turnover = () =>
      field(under(element, 'Ce que vos chiffres répondent'), 'Chiffre d’affaires HT à assurer');
    await until(() => turnover().value.replace(/\s/g, ' ') === '850 000', 'less turnover');
    await priced(element);
    expect(said(under(element, 'Le prix de votre propre liste'))).to.include('(4 clients, aucun noté)');
  });

  it('tells the rate without a buyer whom the insurer would refuse', async () => {
    const element = await read();
    const choice = field<HTMLSelectElement>(place(element), 'Indiquer pour chaque client');
    choice.value = 'refused';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
    field(place(element), 'agrément refusé, Client 1').click();
    const list = () => said(under(element, 'Le prix de votre propre liste'));
    await until(
      () => /Sans le client que l’assureur refuserait, 60 % de ce chiffre/.test(list()),
      'what is left',
    );
  });

  it('sorts by a column, either way', async () => {
    const element = await read();
    const table = () => under(element, /^Les clients/);
    const first = () => cellsOf(table())[0]![0];
    expect(first()).to.equal('Client 1');
    button(table(), /^Ventes HT/).click();
    await until(() => first() === 'Client 5', 'the smallest first');
    expect(byRole(table(), 'columnheader', /^Ventes HT/).ariaSort).to.equal('ascending');
  });

  it('draws of many buyers those near what is seen', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => buyer(`N${i}`, 100_000 - i));
    outcome = { status: 'read', reading: readingOf(reportOf({ buyers: many })) };
    const element = await opened();
    give(element, file());
    await until(() => isRead(element), 'the books read');
    const box = byRole(element, 'region', 'Les clients, un par ligne');
    const drawn = () => allByRole(box, 'rowheader').map((head) => said(head));
    expect(drawn()).to.have.length(60);
    expect(drawn()[0]).to.equal('Client 1');
    box.scrollIntoView();
    box.scrollTop = box.scrollHeight;
    await until(() => drawn().at(-1) === 'Client 5000', 'the last');
    expect(drawn()).to.have.length(60);
    expect(byRole(box, 'table').getAttribute('aria-rowcount')).to.equal('5001');
  });

  it('shows what is late under another term', async () => {
    const element = await read();
    const late = () => sentence(under(element, 'Les retards'), /^Au /);
    expect(late()).to.match(/20 000 € étaient en retard, soit 20 %/);
    field(under(element, 'Les retards'), '30 jours').click();
    await until(() => /40 000 €/.test(late()), 'another term');
  });

  it('says the concentration, and in a table', async () => {
    const element = await read();
    const figure = under(element, 'La concentration');
    expect(said(figure)).to.include('Votre premier client fait 40 % de vos ventes, les trois premiers 85 %.');
    await unfold(figure, 'Voir en tableau');
    expect(cellsOf(figure).map(([, share]) => share)).to.deep.equal([
      '40 %',
      '85 %',
      '100 %',
      '2 850',
      '3,5',
    ]);
  });

  it('forgets the files when asked, and on reset', async () => {
    const element = await read();
    button(element, 'Oublier ces fichiers').click();
    await until(() => !isRead(element), 'nothing of them');
    await read(element);
    element.reset();
    await until(() => !isRead(element), 'nothing of them after the reset');
  });

  it('tells days to pay by each measure, and how each is counted', async () => {
    const element = await read();
    const days = under(element, 'Les délais de paiement');
    expect(said(days)).to.include(
      'vos clients mettent 52 jours en moyenne ; 90 % des paiements sont lettrés.',
    );
    expect(cellsOf(days)).to.deep.equal([
      ['moyenne, par le lettrage', '52'],
      ['DSO, ventes à rebours', '40'],
      ['la moitié des montants payés l’est en', '48'],
      ['neuf dixièmes des montants payés le sont en', '75'],
      ['retard moyen', '7'],
    ]);
    await unfold(days, /^Calcul/);
    expect(allByRole(days, 'listitem')).to.have.length(5);
  });

  it('tells bad debts year by year, and on what they are counted', async () => {
    const before = reportOf({ period: { from: '2024-01-01', to: '2024-12-31', months: 12 } });
    const reports = [reportOf(), before];
    outcome = { status: 'read', reading: { ...readingOf(), reports } };
    const element = await read();
    const bad = under(element, 'Les impayés');
    expect(allByRole(bad, 'columnheader').map(said)).to.deep.equal(['Montant', '2025', '2024']);
    expect(cellsOf(bad)).to.deep.equal([
      ['passés en douteux, TTC (416)', '4 000 €', '4 000 €'],
      ['pertes, HT (654)', '3 000 €', '3 000 €'],
      ['récupérés, HT', '0 €', '0 €'],
      ['provisions à la clôture, HT (491)', '2 000 €', '2 000 €'],
      ['impayés sur chiffre d’affaires', '0,4 %', '0,4 %'],
    ]);
    await unfold(bad, /^Calcul/);
    expect(said(bad)).to.include('créances passées en douteux ou en perte, TTC, ÷ chiffre d’affaires');
  });

  it('says behind a notice how much there is of it, and where', async () => {
    const { quality } = reportOf();
    const notices = ['suspectedBuyers:2', 'oddAccounts:3', 'abroadUnknown:0.125', 'noOpenings'];
    const details = {
      suspectedBuyers: { count: 2 },
      oddAccounts: { count: 3, lines: [4, 9, 1200] },
      abroadUnknown: { part: 0.125 },
    };
    outcome = {
      status: 'read',
      reading: readingOf(reportOf({ quality: { ...quality, notices, details } })),
    };
    const element = await read();
    const told = allByRole(under(element, 'Ce qui a été lu'), 'listitem').map(said);
    expect(told.slice(3)).to.deep.equal([
      'Certains clients pourraient ne pas être assurables. (2)',
      'Des numéros de compte sont inhabituels. (3 · lignes 4, 9, 1 200)',
      'Des ventes à l’étranger n’ont pas de pays connu. (12,5 % du chiffre d’affaires)',
      'Il n’y a pas d’à-nouveaux : les soldes partent de zéro.',
    ]);
  });

  it('asks what a list leaves open, reads it again with the answer, and keeps that for the next', async () => {
    const questions = [
      { about: 'dateOrder', assumed: 'dayFirst', samples: ['03/04/2025'] },
      { about: 'ageBasis', assumed: 'dueDate', samples: ['0-30'] },
    ] as const;
    outcome = { status: 'read', reading: readingOf({ ...agedReport(), questions }) };
    const element = await read();
    const order = () => field<HTMLSelectElement>(place(element), 'Dans les dates, le jour vient');
    expect(said(place(element))).to.include('Par exemple : 03/04/2025');
    expect(order().value).to.equal('dayFirst');
    // the reader has no more to ask of the order
    outcome = {
      status: 'read',
      reading: readingOf({ ...agedReport(), questions: questions.slice(1) }),
    };
    order().value = 'monthFirst';
    order().dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => asked?.answers?.dateOrder === 'monthFirst', 'read again');
    expect(asked!.sources[0]!.name).to.equal('123456789FEC20251231.txt');
    await until(() => allByRole(place(element), 'progressbar').length === 0, 'read');
    expect(order().value).to.equal('monthFirst');
    give(element, file('suivante.csv'));
    await until(() => asked?.sources[0]?.name === 'suivante.csv', 'another list');
    expect(asked!.answers).to.deep.equal({ dateOrder: 'monthFirst' });
  });

  it('asks what else is open with the columns that it is not sure of', async () => {
    const element = await opened();
    const columns = [{ column: 0, header: 'Mt', samples: ['12,50'], proposed: 'total' }];
    const questions = [{ about: 'dateOrder', assumed: 'dayFirst', samples: ['03/04/2025'] }] as const;
    outcome = { status: 'refused', code: 'unsureColumns', detail: '', file: '', columns, questions };
    give(element, file('liste.csv'));
    await until(
      () => allByRole(place(element), 'group', 'Ces colonnes sont à confirmer').length > 0,
      'a question',
    );
    field<HTMLSelectElement>(place(element), 'Dans les dates, le jour vient').value = 'monthFirst';
    outcome = { status: 'read', reading: readingOf(agedReport()) };
    button(place(element), 'Lire avec ces colonnes').click();
    await until(() => isRead(element), 'the books read');
    expect(asked).to.deep.include({ roles: { 0: 'total' }, answers: { dateOrder: 'monthFirst' } });
  });

  it('offers to take accounts of one name together, and apart again', async () => {
    const sameNames = [['C002', 'C004']];
    outcome = { status: 'read', reading: readingOf(reportOf({ sameNames })) };
    const element = await read();
    const tick = () => field(place(element), 'Client 2, 2 comptes');
    expect(tick().checked).to.equal(false);
    outcome = { status: 'read', reading: readingOf() };
    tick().click();
    await until(() => asked?.merge?.length === 1, 'read again');
    expect(asked!.merge).to.deep.equal(sameNames);
    await until(() => allByRole(place(element), 'progressbar').length === 0, 'read');
    expect(tick().checked).to.equal(true);
    tick().click();
    await until(() => asked?.merge?.length === 0, 'read once more');
  });

  it('says once what was read', async () => {
    const element = await opened();
    // whoever is at a field has the words for what happens there
    field(place(element), 'Déposez vos fichiers ici, ou choisissez-les').focus();
    const heard = heardIn(element);
    give(element, file());
    const told = () => heard.filter((text) => text.includes('Lecture terminée : 1 200 lignes, 5 clients.'));
    await until(() => told().length > 0, 'what was read');
    await priced(element);
    expect(told()).to.have.length(1);
  });

  it('keeps the focus through a reading: the button that stops it, then what was read, or the field again', async () => {
    const element = await opened();
    const input = () => field(place(element), 'Déposez vos fichiers ici, ou choisissez-les');
    const at = (what: string) => {
      const named = () => {
        const { activeElement } = root(element);
        return activeElement && (nameOf(activeElement) || said(activeElement));
      };
      return until(() => named() === what, `the focus at ${what}`);
    };
    hold = true;
    input().focus();
    give(element, file());
    await at('Arrêter');
    await until(() => held !== undefined, 'a reading');
    held!(outcome);
    await at('Ce qui a été lu');
    held = undefined;
    input().focus();
    give(element, file());
    await at('Arrêter');
    await until(() => held !== undefined, 'another reading');
    held!({ status: 'refused', code: 'pdf', detail: '', file: '', columns: [] });
    await at('Déposez vos fichiers ici, ou choisissez-les');
  });

  it('goes through no list of 20,000 buyers at a key stroke or a scroll', async () => {
    let reads = 0;
    const many = Array.from({ length: 20_000 }, (_, i) => {
      const one = buyer(`N${i}`, 100_000 - i);
      return Object.defineProperty({ ...one }, 'turnover', {
        get: () => (reads++, one.turnover),
        enumerable: true,
      });
    });
    outcome = { status: 'read', reading: readingOf(reportOf({ buyers: many })) };
    const element = await read();
    await painted();
    const during = async (act: () => unknown) => {
      reads = 0;
      await act();
      await painted();
      return reads;
    };
    // of a line drawn, what it shows; a table has 60
    const lines = 4 * 60;
    const search = () => field(place(element), 'Chercher un numéro');
    expect(await during(() => type(search(), '199'))).to.be.within(1, lines);
    expect(await during(() => type(search(), ''))).to.be.within(1, lines);
    const share = field(under(element, 'Ce que vos chiffres répondent'), 'Part du premier client');
    expect(await during(() => type(share, '2'))).to.be.below(lines);
    const box = byRole(element, 'region', 'Les clients, un par ligne');
    expect(await during(() => (box.scrollTop = box.scrollHeight / 2))).to.be.below(lines);
  });

  it('can be worked by keyboard', async () => {
    const element = await read();
    button(element, 'Afficher les noms').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => said(place(element)).includes('Gamma groupe'), 'names');
    expect(button(element, 'Masquer les noms')).to.equal(root(element).activeElement);
  });

  loadsAgain('buyers', OPEN);
});

describe('buyers’ names', () => {
  const names = buyers.map(({ name }) => name);
  const hold_ = (text: string) => names.filter((name) => text.includes(name));

  it('stay masked until the visitor shows them', async () => {
    const element = await read();
    await unfoldAll(place(element));
    expect(hold_(root(element).textContent + place(element).innerHTML)).to.deep.equal([]);
    button(element, 'Afficher les noms').click();
    await until(() => hold_(said(place(element))).length === names.length, 'the names');
    button(element, 'Masquer les noms').click();
    await until(() => hold_(said(place(element))).length === 0, 'no names');
  });

  it('are in no event, answer, link, form value or data layer, shown or not', async () => {
    const layer: unknown[] = [];
    Object.assign(globalThis, { dataLayer: layer });
    const told: string[] = [];
    const tell = (event: Event) => told.push(JSON.stringify((event as CustomEvent).detail ?? null));
    const types = ['ready', 'estimate', 'invalid', 'tariff', 'view', 'share', 'print', 'lead'];
    for (const name of types) addEventListener(`crs-${name}`, tell);
    try {
      const element = await opened(`lang="fr" ${ARTICLE} name="devis" datalayer`);
      await read(element);
      button(element, 'Afficher les noms').click();
      button(element, TAKE).click();
      await estimated(element);
      const form = document.createElement('form');
      element.replaceWith(form);
      form.append(element);
      await estimated(element);
      const link = await element.shareUrl();
      const value = [...new FormData(form).values()].map((entry) => entry as string);
      const everywhere = [
        JSON.stringify(element.answers),
        JSON.stringify(element.estimate),
        decodeURIComponent(link),
        ...value,
        ...told,
        JSON.stringify(layer),
        document.documentElement.outerHTML,
      ];
      expect(told.length).to.be.above(0);
      expect(hold_(everywhere.join('\n'))).to.deep.equal([]);
    } finally {
      for (const name of types) removeEventListener(`crs-${name}`, tell);
      Reflect.deleteProperty(globalThis, 'dataLayer');
    }
  });

  it('are on paper and in the file only once shown', async () => {
    const element = await read();
    const paper = async () => {
      const text = root(await printed(element)).textContent;
      dispatchEvent(new Event('afterprint'));
      return text;
    };
    expect(hold_(await paper())).to.deep.equal([]);
    expect(await saved(element)).to.satisfy((text: string) => hold_(text).length === 0);
    button(element, 'Afficher les noms').click();
    await painted();
    expect(hold_(await paper())).to.have.length(names.length);
    const shown = await saved(element);
    expect(hold_(shown)).to.have.length(names.length);
    expect(shown).to.include('"\'=Alpha & fils";732829320;Allemagne;400000;80000;40000;50');
  });
});

/** The file that the visitor is handed. */
async function saved(element: Element): Promise<string> {
  const usual = URL.createObjectURL.bind(URL);
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  let blob: Blob | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return usual(given);
  };
  Object.defineProperty(HTMLElement.prototype, 'click', {
    ...click,
    value(this: HTMLElement) {
      if (!(this instanceof HTMLAnchorElement)) (click.value as () => void).call(this);
    },
  });
  try {
    button(element, 'Enregistrer en CSV').click();
    await until(() => blob !== undefined, 'a file');
    return await blob!.text();
  } finally {
    URL.createObjectURL = usual;
    Object.defineProperty(HTMLElement.prototype, 'click', click);
  }
}

describe('the view on the company’s own books, for everybody', () => {
  const shown = async (lang: string) => {
    const element = await opened(`lang="${lang}" ${ARTICLE}`);
    give(element, file());
    await until(() => all(place(element), '.quality').length > 0, 'the books read');
    await priced(element);
    await unfoldAll(place(element));
    return element;
  };
  passesAxe(shown);
  fitsColumns(`${OPEN_VIEW}*`, shown);
});
