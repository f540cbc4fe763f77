import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import type { CreditRateSimulator, CrsViewEvent } from '../../src/entries/index.js';
import { freshPack } from '../tariff/market-pack.js';
import { asBefore, fitsColumns, loadsAgain, OPEN_VIEW, passesAxe } from './for-all.js';
import {
  all,
  allByRole,
  button,
  byRole,
  cellsOf,
  disclosure,
  field,
  fieldsIn,
  part,
  plain,
  said,
  under,
  view,
} from './by-role.js';
import {
  ARTICLE,
  description,
  eurosIn,
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

/** The day of these tests: none of their dates has passed. */
const TODAY = '2026-11-25T12:00:00';
const usual = Date;
/** A day so many days after that one, or before. */
const day = (after: number) =>
  new usual(usual.parse(`${TODAY}Z`) + after * 86_400_000).toISOString().slice(0, 10);

before(() => {
  const Today = class extends usual {
    constructor(...given: [] | [string | number]) {
      super(...((given.length > 0 ? given : [TODAY]) as [string]));
    }
  };
  Reflect.set(window, 'Date', Today);
});
after(() => {
  Reflect.set(window, 'Date', usual);
});

const OPEN = /^(En cas d’impayé|If an invoice is not paid)$/;
const MORE = 'Récupérations, et ce qu’il reste de l’année';
const CASH = 'Votre trésorerie, avec et sans l’assurance';
const CAP = 'La limite de décaissement et votre premier client';
const STEPS = 'L’indemnité, pas à pas, et ce qui reste à votre charge';
const LAW = 'Ce que le client vous doit en plus, selon la loi';
const SOURCES = 'D’où viennent ces délais et ces montants';
const SAVE = /^(Mettre ces délais dans mon agenda|Put these dates in my calendar)$/;
const LIMIT = 'Agrément (limite de crédit)';
const OPENED = 'Jugement d’ouverture du';
const ADMITTED = 'Créance admise le';
const INSOLVENCY = 'insolvabilité déclarée (sauvegarde, redressement, liquidation)';
const RECEIPTS = /^au paiement/;

async function opened(attributes = `lang="fr" views="claim" ${ARTICLE}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  await openView(element, OPEN);
  return element;
}

/** What the answer is headed by: the invoice, and that the insurer would pay, or not. */
const answer = (element: Element) => byRole(view(element, OPEN), 'heading', /verserait$/);
/** What it would pay. */
const hero = (element: Element) => said(answer(element).nextElementSibling);
/** When, or why not, and what stays with the visitor. */
const rest = (element: Element) => said(allByRole(answer(element).parentElement!, 'paragraph')[1]);
const dates = (element: Element) => under(element, 'Le calendrier');
/** What to do about the dates. */
const advice = (element: Element) => said(allByRole(dates(element), 'paragraph')[0]);
/** What the law grants, in a sentence. */
const law = (element: Element) => said(allByRole(disclosure(element, LAW), 'paragraph')[0]);

/** Sets a date as a visitor's picker does. */
async function pick(element: Element, label: string, date: string): Promise<void> {
  const control = field(element, label);
  control.value = date;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await painted();
}

/** Types the worked example of the pricing model. */
async function worked(element: Element): Promise<void> {
  await unfold(element, MORE);
  await type(field(element, 'Montant TTC'), '120 000');
  await type(field(element, LIMIT), '80k');
  await type(field(element, 'Récupéré avant l’indemnité, HT'), '20 000');
  await type(field(element, 'Reste de la franchise annuelle globale'), '10 000');
  await painted();
}

afterEach(asBefore);

describe('the view on an unpaid invoice', () => {
  it('opens on its answer, and tells the host', async () => {
    const element = await simulator(`lang="fr" views="claim" ${ARTICLE}`);
    expect(view(element, OPEN).hidden).to.equal(true);
    const told = oneEvent(element, 'crs-view');
    const place = openView(element, OPEN);
    expect(((await told) as CrsViewEvent).detail).to.deep.equal({ view: 'claim', open: true });
    expect(allByRole(await place, 'heading')[0]).to.equal(answer(element));
    // a month of the largest buyer: 2.5 M€ × 12 % ÷ 12 × 1.2; 90 % of it without VAT
    expect(said(answer(element))).to.equal('Sur 30 000 € TTC, l’assureur verserait');
    expect(hero(element)).to.equal('22 500 €');
  });

  it('settles what the visitor types: the model’s worked example', async () => {
    const element = await opened();
    await worked(element);
    expect(hero(element)).to.equal('46 000 €');
    expect(rest(element)).to.contain('à votre charge, hors taxes : 34 000 €');
    const [table] = allByRole(await unfold(element, STEPS), 'table');
    const steps = cellsOf(table!);
    expect(steps.map((cells) => eurosIn(cells.at(-1)))).to.deep.equal([
      120_000, 100_000, 80_000, 64_000, 64_000, 56_000, 56_000, 46_000, 46_000, 46_000,
    ]);
    expect(description(field(element, LIMIT))).to.contain('80k → 80 000 €');
    expect(steps[6]![0]).to.equal('Franchise individuelle la police n’en a pas');
  });

  it('counts the dates from the due date, in the list as in the table', async () => {
    const element = await opened();
    await pick(element, 'Échéance', '2027-01-31');
    expect(advice(element)).to.equal(
      'Le délai à ne pas manquer : déclarer le sinistre au plus tard le 2 mars 2027 si votre contrat dit 30 jours, le 1er avril 2027 s’il dit 60 jours. Votre contrat fait foi.',
    );
    const rows = cellsOf(await unfold(dates(element), 'Voir en tableau'));
    expect(rows.map((cells) => cells.join(' '))).to.deep.equal([
      'Arrêter les livraisons au plus tard le 2 mars 2027 si la garantie s’arrête avec la déclaration',
      'Arrêter les livraisons au plus tard le 1er avril 2027 à 60 jours de retard',
      'Déclarer le sinistre à l’assureur au plus tard le 2 mars 2027 si votre contrat dit 30 jours',
      'Déclarer le sinistre à l’assureur au plus tard le 1er avril 2027 si votre contrat dit 60 jours',
      'Dernier jour de prorogation au plus tard le 1er avril 2027 ',
      'Indemnité du 31 juillet 2027 au 2 septembre 2027 ',
    ]);
    expect(allByRole(dates(element), 'listitem').map(said)).to.deep.equal([
      '31 janv. 2027 Échéance de la facture',
      'au plus tard le 2 mars 2027 Arrêter les livraisons si la garantie s’arrête avec la déclaration ; le 1er avr. 2027 sinon, à 60 jours de retard ; les suivantes ne sont plus couvertes ; parfois dès 45 jours de retard',
      'au plus tard le 2 mars 2027 Déclarer le sinistre à l’assureur si votre contrat dit 30 jours ; le 1er avr. 2027 s’il dit 60 jours ; passé le délai, plus de garantie ; 90 jours si vous avez prorogé l’échéance',
      'au plus tard le 1er avr. 2027 Dernier jour de prorogation report d’échéance accordé sans l’assureur ; entre entreprises en France, la loi n’admet toujours que 60 jours après la facture, ou 45 jours fin de mois (L441-10)',
      '31 juil. – 2 sept. 2027 Indemnité versée dans cet intervalle, selon le contrat, si vous déclarez au premier délai',
    ]);
    // A line between two days says that something happens between them.
    expect(all(dates(element), 'line.stretch')).to.have.length(1);
    expect(said(dates(element))).not.to.match(/dès le|à partir du/);
  });

  it('says what to do once the deadline runs, or has run out', async () => {
    const element = await opened();
    const due = (daysAgo: number) => pick(element, 'Échéance', day(-daysAgo));
    await due(45);
    expect(advice(element)).to.contain(
      'Déclarez le sinistre sans attendre : si votre contrat dit 30 jours, le dernier jour était le 10 novembre 2026 ; s’il dit 60 jours, c’est le 10 décembre 2026',
    );
    await due(100);
    expect(advice(element)).to.contain('la garantie est sans doute perdue');
    expect(said(allByRole(dates(element), 'listitem')[0])).to.contain('date passée');
  });

  it('counts a deadline of today as one that can still be met', async () => {
    const element = await opened();
    const due = (daysAgo: number) => pick(element, 'Échéance', day(-daysAgo));
    const filing = () =>
      said(allByRole(dates(element), 'listitem').find((item) => /Déclarer le sinistre/.test(said(item))));
    // To be filed from 30 to 60 days after the due date.
    await due(29);
    expect(advice(element)).to.contain('au plus tard le 26 novembre 2026 si votre contrat dit 30 jours');
    await due(30);
    expect(advice(element)).to.contain('au plus tard le 25 novembre 2026 si votre contrat dit 30 jours');
    await due(31);
    expect(advice(element)).to.contain('le dernier jour était le 24 novembre 2026');
    await due(60);
    expect(advice(element)).to.contain('s’il dit 60 jours, c’est le 25 novembre 2026');
    expect(filing()).to.contain('25 nov. 2026').and.not.to.contain('date passée');
    const { text } = await saved(() => button(element, SAVE).click());
    expect(text).to.contain('DTSTART;VALUE=DATE:20261125');
    await due(61);
    expect(advice(element)).to.contain('n’était pas déclaré le 24 novembre 2026');
    expect(filing()).to.contain('date passée');
    const later = await saved(() => button(element, SAVE).click());
    expect(later.text).not.to.match(/DTSTART;VALUE=DATE:202611/);
  });

  it('takes the other cause: days of opening and of admission, other dates', async () => {
    const element = await opened();
    byRole(element, 'radio', INSOLVENCY).click();
    await pick(element, 'Échéance', '2026-12-31');
    const [judged, admitted] = [field(element, OPENED), field(element, ADMITTED)];
    expect([judged.value, admitted.value]).to.deep.equal(['2026-12-31', '2027-02-28']);
    expect(description(judged)).to.equal('hypothèse : jour de l’échéance');
    expect(description(admitted)).to.equal('hypothèse : 2 mois après le jugement, souvent bien plus tard');
    // Nobody knows when: no "at the latest".
    expect(rest(element)).to.match(
      /^le 30 mars 2027, si la créance est admise 2 mois après le jugement ; c’est souvent bien plus tard\./,
    );
    // Admitted before it is due: filed from the proceedings on, and paid only then.
    await pick(element, ADMITTED, '2026-12-10');
    expect(judged.value).to.equal('2026-12-10');
    expect(description(judged)).to.equal('hypothèse : jour de l’admission, au plus tard');
    expect(advice(element)).to.contain(
      'au plus tard le 20 décembre 2026 si votre contrat dit 10 jours après le jugement, le 9 janvier 2027 s’il dit 30 jours après le jugement',
    );
    expect(rest(element)).to.contain('au plus tard le 19 janvier 2027');
    await unfold(element, LAW);
    // 30,000 × 7.86 % × 30 days ÷ 365
    expect(law(element)).to.match(
      /^194 € de pénalités par 30 jours de retard ; en procédure collective, .*jugement d’ouverture/,
    );
    byRole(element, 'radio', 'impayé prolongé').click();
    await painted();
    expect(fieldsIn(element)).not.to.include(ADMITTED).and.not.to.include(OPENED);
  });

  it('dates what the law asks of creditors, with its conditions; nothing of buyers abroad', async () => {
    const element = await opened();
    byRole(element, 'radio', INSOLVENCY).click();
    await pick(element, 'Échéance', '2026-12-31');
    await pick(element, OPENED, '2026-12-10');
    const rows = () => allByRole(dates(element), 'listitem').map(said);
    const about = (what: RegExp) => rows().find((text) => what.test(text));
    expect(about(/Déclarer la créance/)).to.match(
      /^au plus tard le 10 févr. 2027 .*depuis la France métropolitaine \(2 mois\) ; le 10 avr. 2027 depuis l’étranger ou l’outre-mer \(4 mois\) ; si le client est en France.*BODACC/,
    );
    expect(about(/Revendiquer/)).to.match(
      /^au plus tard le 10 mars 2027 .*client est en France.*réserve de propriété/,
    );
    expect(about(/livraisons/)).to.match(/^au plus tard le 10 déc. 2026 /);
    expect(about(/prorogation/)).to.equal(undefined);
    // Services leave no goods to claim.
    byRole(element, 'radio', RECEIPTS).click();
    await painted();
    expect([about(/Revendiquer/), about(/Déclarer la créance/) === undefined]).to.deep.equal([
      undefined,
      false,
    ]);
    await type(field(element, 'Export'), '100');
    await painted();
    expect(about(/Déclarer la créance/)).to.equal(undefined);
  });

  it('refuses an admission before the judgment, and keeps the last answer', async () => {
    const element = await opened();
    byRole(element, 'radio', INSOLVENCY).click();
    await painted();
    await pick(element, OPENED, '2026-12-10');
    await pick(element, ADMITTED, '2026-12-09');
    const admitted = field(element, ADMITTED);
    await until(() => admitted.getAttribute('aria-invalid') === 'true', 'told after a rest');
    expect(description(admitted)).to.contain('pas admise avant le jugement');
    expect(field(element, OPENED).getAttribute('aria-invalid')).to.equal('false');
    await pick(element, ADMITTED, '2026-12-10');
    expect(admitted.getAttribute('aria-invalid')).to.equal('false');
  });

  it('has VAT recovered under its conditions, or not paid at all, as the visitor says', async () => {
    const element = await opened();
    await unfold(element, STEPS);
    await unfold(element, CASH);
    const texts = () => said(view(element, OPEN));
    expect(texts()).to.contain('20 %, récupérable si la créance est définitivement perdue');
    expect(texts()).to.match(
      /\(5 000 €\) n’est pas assurée\. Vous la récupérez une fois la créance définitivement perdue, ou dès le jugement qui ouvre la liquidation, et une facture rectifiée envoyée \(CGI, article 272-1\)/,
    );
    expect(texts()).to.contain('La TVA versée à la facture (5 000 €) reste avancée');
    byRole(element, 'radio', RECEIPTS).click();
    await painted();
    expect(texts()).not.to.match(/récupérable|272-1|reste avancée/);
    expect(texts()).to.contain('20 %, due sur ce que le client paie seulement');
    expect(texts()).to.contain('il n’y a rien à récupérer (CGI, article 269-2-c)');
    expect(texts()).to.contain('rien n’est avancé');
    await type(field(element, 'Taux de TVA'), '0');
    await painted();
    expect(texts()).not.to.match(/269-2-c|272-1|TVA versée/);
    expect(allByRole(element, 'radio', RECEIPTS)).to.have.length(0);
  });

  it('says what the legal term leaves of an extension, where it matters', async () => {
    const element = await opened();
    const legal = () => /la loi n’admet toujours que 60 jours/.test(said(dates(element)));
    expect(legal()).to.equal(true);
    await type(field(element, 'Délai de paiement accordé'), '0');
    dates(element).scrollIntoView();
    await painted();
    expect(legal()).to.equal(false);
  });

  it('knows the half-year of the legal interest, and says so once it is over', async () => {
    const element = await opened();
    await unfold(element, LAW);
    const place = disclosure(element, LAW);
    const rate = field(element, 'Taux des pénalités, par an');
    expect(description(rate)).to.contain('minimum légal, 1er semestre 2026');
    expect(said(place)).to.contain('Ce taux est celui du 1er semestre 2026, le dernier connu ici');
    await type(rate, '10');
    await painted();
    expect(said(place)).not.to.contain('le dernier connu ici');
    for (const until of ['2026-12-31', undefined]) {
      const pack = freshPack();
      if (until) pack.unpaidInvoice!.lateInterestUntil!.value = until;
      else delete pack.unpaidInvoice!.lateInterestUntil;
      const other = await simulator(`lang="fr" views="claim" ${ARTICLE}`);
      other.tariff = pack;
      await oneEvent(other, 'crs-tariff');
      await openView(other, OPEN);
      await unfold(other, LAW);
      expect(said(disclosure(other, LAW)), until).not.to.contain('le dernier connu ici');
      expect(description(field(other, 'Taux des pénalités, par an'))).to.match(
        until ? /2e semestre 2026/ : /minimum légal$/,
      );
    }
  });

  it('takes a buyer without a limit of their own', async () => {
    const element = await opened();
    byRole(element, 'radio', /^client non dénommé/).click();
    await painted();
    // 70 % of the discretionary limit of 10,000 €
    expect(hero(element)).to.equal('7 000 €');
  });

  it('says why nothing is paid', async () => {
    const element = await opened();
    await type(field(element, LIMIT), '0');
    await painted();
    expect(said(answer(element))).to.equal('Sur 30 000 € TTC, l’assureur ne verserait');
    expect(hero(element)).to.equal('rien');
    await until(() => rest(element).startsWith('L’assureur'), 'told why');
    expect(rest(element)).to.contain('rien accepté de couvrir').and.to.contain('25 000 €');
  });

  it('is read aloud by the one status region, once typing rests', async () => {
    const element = await opened();
    const heard = heardIn(element);
    await type(field(element, 'Montant TTC'), '12 000');
    await until(() => heard.length > 0, 'read');
    await type(field(element, LIMIT), '0');
    await until(() => heard.length > 1, 'read again');
    expect(heard).to.have.length(2);
    expect(heard[0]).to.match(/^Sur 12 000 € TTC, l’assureur verserait 9 000 € au plus tard le .* 1 000 €/);
    expect(heard[1]).to.match(/^Sur 12 000 € TTC, l’assureur ne verserait rien\. L’assureur n’a .* 10 000 €/);
    // The answers above have the result read.
    await type(field(element, 'Part du premier client'), '24');
    await until(() => heard.length > 2, 'the result');
    expect(heard[2]).to.contain('%');
  });

  it('keeps the last good answer while an entry cannot be taken, and says so under the field', async () => {
    const element = await opened();
    await worked(element);
    const amount = field(element, 'Montant TTC');
    await type(amount, 'cher');
    await leave();
    expect(hero(element)).to.equal('46 000 € avant votre dernière saisie');
    expect(amount.getAttribute('aria-invalid')).to.equal('true');
    expect(description(amount)).to.contain('« cher » ne se lit pas');
    expect(amount.value).to.equal('cher');
    expect(said(part(element, 'rate'))).not.to.contain('avant');
  });

  it('says that more cannot come back than was lost', async () => {
    const element = await opened();
    await worked(element);
    await type(field(element, 'Récupéré après l’indemnité, HT'), '90 000');
    await leave();
    for (const moment of ['avant', 'après']) {
      const control = field(element, `Récupéré ${moment} l’indemnité, HT`);
      expect(control.getAttribute('aria-invalid'), moment).to.equal('true');
      expect(description(control)).to.contain('au plus 100 000 €');
    }
    expect(field(element, 'Reste de la limite de décaissement').getAttribute('aria-invalid')).to.equal(
      'false',
    );
    expect(hero(element)).to.contain('46 000 €');
  });

  it('waits for a date to be whole', async () => {
    const element = await opened();
    await pick(element, 'Échéance', '2027-01-31');
    await pick(element, 'Échéance', '0202-01-31');
    const due = field(element, 'Échéance');
    await until(() => due.getAttribute('aria-invalid') === 'true', 'told after a rest');
    expect(description(due)).to.contain('entre 2000 et 2100');
    expect(due.value).to.equal('0202-01-31');
    expect(advice(element)).to.contain('2 mars 2027');
    await pick(element, 'Échéance', '');
    expect(due.getAttribute('aria-invalid')).to.equal('false');
  });

  it('follows the answers above, and keeps what was typed', async () => {
    const element = await opened();
    const tells = (amount: string) => {
      answer(element).scrollIntoView();
      return until(() => said(answer(element)).includes(amount), amount);
    };
    await type(field(element, 'Part du premier client'), '24');
    await tells('60 000 €');
    await type(field(element, 'Montant TTC'), '12 000');
    await tells('12 000 €');
    await type(field(element, 'Part du premier client'), '12');
    await tells('12 000 €');
    element.reset();
    await tells('30 000 €');
  });

  it('shows the cash with and without cover, drawn and as a table', async () => {
    const element = await opened();
    await worked(element);
    await type(field(element, 'Récupéré après l’indemnité, HT'), '8 000');
    await painted();
    const place = await unfold(element, CASH);
    await unfold(place, 'Voir en tableau');
    expect(cellsOf(place).map(([, , ...amounts]) => amounts.map(eurosIn))).to.deep.equal([
      [0, 0],
      [20_000, 20_000],
      [66_000, 20_000],
      [69_400, 28_000],
    ]);
    const keys = allByRole(byRole(place, 'figure'), 'listitem');
    expect(keys.map(said)).to.deep.equal([
      'avec assurance 69 400 €',
      'sans assurance 28 000 €',
      'attendu 100 000 € HT',
    ]);
    const [curve, ...others] = allByRole(place, 'img', 'Votre trésorerie');
    expect(others).to.have.length(0);
    const drawn = (key: Element) => getComputedStyle(key.querySelector('line')!);
    for (const key of keys) {
      const { stroke, strokeDasharray, strokeWidth } = drawn(key);
      const alike = all(curve!, 'line').filter((line) => {
        const style = getComputedStyle(line);
        return (
          [style.stroke, style.strokeDasharray, style.strokeWidth].join() ===
          [stroke, strokeDasharray, strokeWidth].join()
        );
      });
      expect(alike.length, said(key)).to.be.above(0);
    }
    const axis = all(curve!, 'text').map(said);
    expect(axis.length).to.be.above(2);
    for (const label of axis) expect(label).to.match(/^(\d{4}|\p{L}+\.?)$/u);
    expect(axis.filter((label) => /^\d{4}$/.test(label))).not.to.have.length(0);
  });

  it('draws no cash where none comes in', async () => {
    const element = await opened();
    await type(field(element, 'Montant TTC'), '120');
    await painted();
    const place = await unfold(element, CASH);
    expect(said(byRole(place, 'figure'))).to.equal(
      'Dans ce cas, l’assurance ne change rien aux encaissements.',
    );
  });

  it('checks the year’s cap, and opens the check once the largest buyer alone exceeds it', async () => {
    const element = await opened();
    const check = disclosure(element, CAP);
    expect(check.open).to.equal(false);
    await unfold(element, CAP);
    expect(said(check)).to.contain('tient sous la limite de décaissement');
    button(element, CAP).click();
    await painted();
    expect(check.open).to.equal(false);
    element.answers = { ...element.answers, maximumLiabilityMultiple: 3 };
    await until(() => check.open, 'the check opened by itself');
    expect(said(check)).to.contain('à lui seul dépasse la limite de décaissement');
    // Closed by the visitor, it stays so.
    button(element, CAP).click();
    await type(field(element, 'Montant TTC'), '12 000');
    await painted();
    expect(check.open).to.equal(false);
  });

  it('puts its steps and what stays on paper, unfolded or not, without steps that take nothing', async () => {
    const element = await opened();
    const sheet = root(await printed(element));
    const heading = all(sheet, 'h2').find((one) => OPEN.test(said(one)))!;
    const shown = all(heading.parentElement!, 'th[scope=row]').filter((head) => !head.closest('details'));
    window.dispatchEvent(new Event('afterprint'));
    expect(shown.map(said)).to.deep.equal([
      'Facture TTC',
      'Sans la TVA 20 %, récupérable si la créance est définitivement perdue',
      'Quotité garantie complète le récupéré jusqu’à 90 % de la part couverte',
      'Indemnité',
      'votre part, au-delà de la quotité',
      'Reste à votre charge',
    ]);
    expect(all(view(element, OPEN), 'details[open]')).to.have.length(0);
    expect(allByRole(view(element, OPEN), 'table')).to.have.length(0);
  });

  it('reckons late-payment interest at the visitor’s rate', async () => {
    const element = await opened();
    await pick(element, 'Échéance', '2027-01-31');
    await unfold(element, LAW);
    await type(field(element, 'Taux des pénalités, par an'), '10');
    await painted();
    // 30,000 × 10 % × 214 days ÷ 365, to 2 September
    expect(law(element)).to.match(/^1 759 € de pénalités de retard au 2 septembre 2027, et 40 €/);
  });

  it('gives a calendar file with the earliest dates, in the visitor’s language', async () => {
    for (const [lang, name, title] of [
      ['fr', 'impaye-2027-01-31.ics', /^Dernier jour : Déclarer le sinistre à l’assureur \(facture de 30/],
      ['en', 'unpaid-invoice-2027-01-31.ics', /^Last day: Notify the overdue account \(invoice of €30,000/],
    ] as const) {
      const element = await opened(`lang="${lang}" views="claim" ${ARTICLE}`);
      await pick(element, lang === 'fr' ? 'Échéance' : 'Due date', '2027-01-31');
      await painted();
      const file = await saved(() => button(element, SAVE).click());
      expect(file.name).to.equal(name);
      expect(file.type).to.contain('text/calendar');
      const events = new ICAL.Component(ICAL.parse(file.text) as never)
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component));
      expect(events.map(({ startDate }) => startDate.toString())).to.deep.equal([
        '2027-04-01',
        '2027-03-02',
        '2027-03-02',
        '2027-07-31',
      ]);
      expect(plain(events[2]!.summary)).to.match(title);
      const notes = events.map(({ description }) => plain(description));
      expect(notes[1]).to.match(/^(Facture due le|Invoice due) .* 45 .*\. (Votre contrat|Your contract)/);
      for (const note of notes.slice(0, 3)) expect(note).not.to.match(/Selon les|Depending on/);
      expect(notes[2]).to.contain(
        lang === 'fr'
          ? 'À faire au plus tard le 2 mars 2027 si votre contrat dit 30 jours, le 1er avril 2027 s’il dit 60 jours.'
          : 'To be done at the latest on 2 March 2027 if your contract says 30 days, on 1 April 2027 if it says 60 days.',
      );
      expect(notes[3]).to.match(/du 31 juillet 2027 au 2 septembre 2027|31 July 2027 to 2 September 2027/);
      expect(events[2]!.uid).to.equal('fileClaim.2027-01-31.30000@credit-rate-simulator');
    }
  });

  it('leaves past dates out of the file, and offers none where all are past', async () => {
    const element = await opened();
    await pick(element, 'Échéance', day(-45));
    const { text } = await saved(() => button(element, SAVE).click());
    const starts = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, date]) => date!);
    // From 30 to 60 days: the last is to come.
    expect(starts).to.have.length(4);
    for (const date of starts) expect(date >= day(-1).replaceAll('-', '')).to.equal(true);
    await pick(element, 'Échéance', day(-100));
    const later = await saved(() => button(element, SAVE).click());
    expect(later.text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    // Offered until the last day of the last date, the indemnity's.
    const isOver = () => said(allByRole(dates(element), 'listitem').at(-1)).includes('date passée');
    let ago = 200;
    while (!isOver()) await pick(element, 'Échéance', day(-(ago += 1)));
    expect(allByRole(element, 'button', SAVE)).to.have.length(0);
    await pick(element, 'Échéance', day(1 - ago));
    expect(allByRole(element, 'button', SAVE)).to.have.length(1);
  });

  it('shows the evidence and the source of each deadline; the host’s where it brought its own', async () => {
    const pack = freshPack();
    pack.settlement.filingDays.value = { earliest: 20, latest: 45, latestWithExtension: 75 };
    pack.settlement.filingDays.evidence = 'assumption';
    const element = await simulator(`lang="fr" views="claim" ${ARTICLE}`);
    element.tariff = pack;
    await oneEvent(element, 'crs-tariff');
    await openView(element, OPEN);
    await pick(element, 'Échéance', '2027-01-31');
    expect(advice(element)).to.contain('20 février 2027');
    const sources = await unfold(element, SOURCES);
    const items = allByRole(sources, 'listitem').map(said);
    const filing = items.find((text) => text.startsWith('Déclaration du sinistre'))!;
    expect(filing).to.contain('20 jours').and.to.contain('hypothèse');
    expect(items.some((text) => text.startsWith('Indemnité forfaitaire de recouvrement 40 €'))).to.equal(
      true,
    );
    expect(items.join()).not.to.match(/undefined|\[object|NaN/);
    for (const link of allByRole(sources, 'link')) {
      expect(link.getAttribute('href')).to.match(/^https?:/);
      expect(link.getAttribute('rel')).to.equal('noopener');
    }
  });

  it('is filled by keyboard alone, from the amount to the cause', async function () {
    // The drivers of Firefox and WebKitGTK move the focus, but not as a keyboard does.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    const element = await opened();
    await type(field(element, 'Montant TTC'), '12 000');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    const radio = root(element).activeElement as HTMLInputElement;
    expect(radio.value).to.equal('protractedDefault');
    await sendKeys({ press: 'ArrowRight' });
    await painted();
    expect(root(element).activeElement).to.equal(byRole(element, 'radio', INSOLVENCY));
    expect(fieldsIn(element)).to.include(ADMITTED);
    expect(said(answer(element))).to.contain('12 000 €');
  });

  loadsAgain('claim', OPEN);
});

/** The file that a click hands the visitor. */
async function saved(click: () => void): Promise<{ name: string; text: string; type: string }> {
  let name = '';
  const links: string[] = [];
  const note = (event: MouseEvent) => {
    const link = event.target as HTMLAnchorElement;
    name = link.download;
    links.push(link.href);
    event.preventDefault();
  };
  const usual = document.createElement.bind(document);
  document.createElement = (tag: string) => {
    const made = usual(tag);
    if (tag === 'a') made.addEventListener('click', note);
    return made;
  };
  try {
    click();
    await until(() => links.length > 0, 'a file saved');
  } finally {
    document.createElement = usual;
  }
  expect(links).to.have.length(1);
  const response = await fetch(links[0]!);
  return { name, text: await response.text(), type: response.headers.get('content-type') ?? '' };
}

describe('the view on an unpaid invoice, whoever reads it', () => {
  async function unfolded(lang: string): Promise<CreditRateSimulator> {
    const element = await opened(`lang="${lang}" views="claim" ${ARTICLE}`);
    await unfoldAll(view(element, OPEN));
    return element;
  }

  passesAxe(async (lang) => {
    const element = await unfolded(lang);
    const place = view(element, OPEN);
    allByRole(place, 'radio')[1]!.click();
    await type(allByRole<HTMLInputElement>(place, 'textbox')[0]!, 'x');
    await sendKeys({ press: 'Tab' });
    await painted();
    return element;
  });

  fitsColumns(`${OPEN_VIEW} *:not(option, line)`, unfolded);
});
