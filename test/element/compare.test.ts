import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CreditRateSimulator } from '../../src/entries/index.js';
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
import {
  ARTICLE,
  description,
  eurosIn,
  heardIn,
  leave,
  openAll,
  openOnPaper,
  openView,
  root,
  scrolledAway,
  simulator,
  type,
  unfold,
  unfoldAll,
} from './visit.js';
import { painted, until } from './waits.js';

const OPEN = /^(S’assurer ou s’auto-assurer|Insure or self-insure)$/;
const RESERVE = 'Votre réserve, et ce qu’elle coûte';
const SERVICES = 'Service par service, et votre dépense';
const TABLE = 'Voir en tableau';
const SALES = 'Vos propres chiffres, et le détail par année';
const FURTHER = 'Ce qu’un agrément vous laisserait vendre';
const CASH = 'Vos propres chiffres, les provisions et le coût du financement';
const LEFT_OUT = 'Ce que chaque côté y gagne ou y perd';
const METHOD = 'La méthode et les sources';
const HARD =
  'turnover="8000000" sector="construction" buyers="80" largest="22" topthree="46" term="60" late="25" quality="fragile"';

/** What the view holds. */
const comparison = (element: Element) =>
  view(element, OPEN).firstElementChild!.firstElementChild as HTMLElement;
/** Which way takes less out of the bank, by how much. */
const outlay = (element: Element) => sentence(comparison(element), /^(Ce qui sort de la banque|What leaves)/);
/** Which way is cheaper with the reserves, by how much. */
const verdict = (element: Element) => sentence(comparison(element), /^(Avec ce que coûte|With what)/);
/** How firm each of the two is. */
const firmness = (element: Element) =>
  all(comparison(element), '.verdict p')
    .map(said)
    .filter((text) => /^(La prime étant une fourchette|Aux deux bouts)/.test(text));
const costs = (element: Element) => under(element, 'Ce que coûte chaque voie, par an');
const services = (element: Element) => under(element, 'Ce que l’assurance fait d’autre que payer');
const year = (element: Element) => under(element, 'Ce qu’une année d’impayés peut coûter');
const yearFinding = (element: Element) => sentence(year(element), /^Une année sur cent/);
const sales = (element: Element) => under(element, 'Les ventes à refaire');
const balance = (element: Element) =>
  under(element, 'L’autre côté de la balance : les ventes qui paient la police');
const cash = (element: Element) => under(element, 'Les effets sur la trésorerie');
/** What a note below the figures says is assumed. */
const assumed = (element: Element) => sentence(sales(element), /^(Perte|Marge) :/);
const busy = (element: Element) => sentence(comparison(element), /^Avant votre dernière réponse/);

/** The view, open and with its figures, which wait until somebody sees them. */
async function compared(attributes = `lang="fr" ${ARTICLE}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  (await openView(element, OPEN)).scrollIntoView();
  await settled(element);
  return element;
}

/** The view with all of it open. */
async function unfolded(attributes?: string): Promise<CreditRateSimulator> {
  const element = await compared(attributes);
  await unfoldAll(view(element, OPEN));
  return element;
}

const settled = (element: Element) => until(() => comparison(element).ariaBusy === 'false', 'compared');

afterEach(asBefore);

describe('the view that sets self-insurance beside the policy', () => {
  it('opens on two lines, plainly where self-insurance looks better', async () => {
    const element = await compared(`lang="fr" ${HARD}`);
    expect(outlay(element)).to.match(
      /^Ce qui sort de la banque, en moyenne par an : .* sans police, .* avec, soit .* de moins sans police\.$/,
    );
    expect(verdict(element)).to.match(
      /^Avec ce que coûte, des deux côtés, une réserve .* sans police, .* avec, soit .* de moins avec la police\.$/,
    );
    expect(verdict(await compared())).to.match(/de moins sans police\.$/);
  });

  it('says with each how firm that is, and with both what they leave out', async () => {
    const element = await compared();
    for (const text of firmness(element)) {
      expect(text).to.match(/s’assurer reviendrait de .* à .* : l’ordre (peut s’inverser|tient)\.$/);
    }
    expect(firmness(element)).to.have.length(2);
    expect(said(comparison(element))).to.include(
      'le crédit que des créances assurées ouvrent, les frais de contentieux',
    );
  });

  it('adds up the cost of each way, line by line, and to the differences told', async () => {
    const element = await compared();
    const lines = cellsOf(costs(element)).map(([, ...amounts]) => amounts.map(eurosIn));
    const [paidOut, ofReserve, totals] = lines.splice(-3);
    for (const way of [0, 1]) {
      expect(lines.reduce((sum, line) => sum + (line[way] || 0), 0)).to.equal(paidOut![way]);
      expect(paidOut![way]! + ofReserve![way]!).to.equal(totals![way]);
      expect(ofReserve![way]).to.be.above(0);
    }
    for (const [line, sums] of [
      [outlay(element), paidOut!],
      [verdict(element), totals!],
    ] as const) {
      const [without, insured, difference] = [...line.matchAll(/[\d ]+(?= €)/g)].map(([digits]) =>
        eurosIn(digits),
      );
      expect([without, insured]).to.deep.equal(sums);
      expect(difference).to.equal(Math.abs(without! - insured!));
    }
  });

  it('counts the reserve, and its cost, that the visitor says', async () => {
    const element = await compared();
    expect(said(costs(element))).to.match(/pires années, une sur cent, .* À 10 % par an, hypothèse/);
    await unfold(element, RESERVE);
    await type(field(element, 'Réserve sans police'), '200 000');
    await type(field(element, 'Réserve avec la police'), '50 000');
    await type(field(element, 'Coût de la réserve, par an'), '6');
    await leave();
    const [, ofReserve] = cellsOf(costs(element)).slice(-3);
    expect(ofReserve!.slice(1).map(eurosIn)).to.deep.equal([12_000, 3_000]);
    expect(said(costs(element))).to.include(
      'Réserve comptée : 200 000 € sans police, 50 000 € avec. À 6 % par an.',
    );
    const [low] = firmness(element);
    await type(field(element, 'Réserve sans police'), '0');
    await type(field(element, 'Réserve avec la police'), '0');
    await leave();
    expect(said(comparison(element))).to.include('Aucune réserve n’est comptée, d’un côté ni de l’autre');
    expect(firmness(element)).to.deep.equal([low]);
  });

  it('changes nothing where a reserve is typed as it is assumed', async () => {
    const element = await compared();
    await unfold(element, RESERVE);
    const before = [outlay(element), verdict(element)];
    for (const name of ['Réserve sans police', 'Réserve avec la police', 'Coût de la réserve, par an']) {
      const box = field(element, name);
      await type(box, box.placeholder);
    }
    await leave();
    expect([outlay(element), verdict(element)]).to.deep.equal(before);
  });

  it('says what insurance does beside paying, and counts it once told what it is worth', async () => {
    const element = await compared();
    const uncounted = /Ce que l’assurance fait d’autre que payer n’y est pas compté/;
    expect(said(services(element))).to.match(/prospects .* créances non assurées et à l’étranger/);
    expect(said(services(element))).to.include('Rien de cela n’est compté');
    expect(said(comparison(element))).to.match(uncounted);
    const [before] = [...outlay(element).matchAll(/[\d ]+(?= €)/g)].map(([digits]) => eurosIn(digits));
    await unfold(element, SERVICES);
    expect(services(element).querySelectorAll('li')).to.have.length(3);
    await type(field(element, 'Renseignements et recouvrement, par an'), '5 000');
    await leave();
    expect(said(services(element))).to.include('Vous y dépensez 5 000 € par an');
    expect(said(comparison(element))).not.to.match(uncounted);
    expect(said(comparison(element))).to.include(
      'Vos 5 000 € de renseignements et de recouvrement y sont comptés',
    );
    const [after] = [...outlay(element).matchAll(/[\d ]+(?= €)/g)].map(([digits]) => eurosIn(digits));
    expect(after).to.equal(before! + 5_000);
    expect(cellsOf(costs(element)).some(([name]) => /Renseignements et recouvrement/.test(name!))).to.equal(
      true,
    );
  });

  it('says how tax sees the premium, a reserve and a provision', async () => {
    const element = await compared();
    expect(said(costs(element))).to.match(
      /imposée en France, la prime est une charge déductible, une réserve ne l’est pas\..*CGI, art\. 39-1-5°/,
    );
    await unfold(element, CASH);
    expect(said(cash(element))).to.include('Une année moyenne d’impayés ne se provisionne pas');
    await type(field(element, 'Provisions d’une année'), '1 500');
    await leave();
    expect(said(cash(element))).to.match(
      /Sur 1 500 € de provisions, [\d ]+ € sont la part que la police paie/,
    );
    expect(said(cash(element))).not.to.include('ne se provisionne pas');
  });

  it('draws the year, says its finding, and has the same figures in a table', async () => {
    const element = await compared();
    await unfold(year(element), TABLE);
    const rows = cellsOf(year(element)).map(([, ...amounts]) => amounts.map(eurosIn));
    // no insurer at work, no less is lost
    for (const [withoutPolicy, paid, kept] of rows) expect(paid! + kept!).to.be.at.most(withoutPolicy!);
    const chart = byRole(year(element), 'img');
    // Of each mark, its frequency and its amount.
    const drawn = all(chart, 'text')
      .map(said)
      .flatMap((label) => /^(?:au moins|défaille :) ([\d ]+) €$/.exec(label)?.slice(1) ?? [])
      .map(eurosIn);
    expect(drawn.sort()).to.deep.equal(
      rows
        .slice(1)
        .map(([withoutPolicy]) => withoutPolicy)
        .sort(),
    );
    const [, , bad] = rows;
    const finding = yearFinding(element);
    expect([...finding.matchAll(/[\d ]+(?= €)/g)].map(([digits]) => eurosIn(digits))).to.deep.equal([
      bad![0],
      bad![2],
    ]);
    // the area with the policy is inside the one without
    const [without, insured] = all(chart, 'path').map((path) =>
      (path as unknown as SVGGeometryElement).getTotalLength(),
    );
    expect(insured).to.be.below(without!);
    expect(chart.ariaLabel).to.include('une année sur dix');
  });

  it('turns a loss into sales to win back, both ways', async () => {
    const element = await compared();
    expect(said(sales(element))).to.match(/à 5 % de marge, il faut [\d ]+ € de ventes nouvelles/);
    expect(assumed(element)).to.equal('Perte : celle de votre premier client. Marge : exemple publié.');
    await unfold(element, SALES);
    await type(field(element, 'Perte à rattraper'), '10 000');
    await type(field(element, 'Marge d’exploitation'), '4');
    await leave();
    const text = said(sales(element));
    expect(text).to.include(
      'Pour rattraper 10 000 € à 4 % de marge, il faut 250 000 € de ventes nouvelles, soit 1,2 mois',
    );
    expect(text).to.include('100 000 € d’impayés effacent le résultat d’un an');
    expect(assumed(element)).to.equal('');
    await unfold(year(element), TABLE);
    const [, , bad] = cellsOf(year(element)).map(([, withoutPolicy]) => eurosIn(withoutPolicy));
    // both to two significant digits
    expect(eurosIn(cellsOf(sales(element))[2]![1])).to.be.closeTo(bad! / 0.04, (0.05 * bad!) / 0.04);
  });

  it('sets the sales that pay for the policy beside those that make up for a loss', async () => {
    const element = await compared();
    const [policy] = cellsOf(costs(element))
      .filter(([name]) => /^(Prime|Taxe d’assurance|Frais d’enquête)/.test(name!))
      .map(([, , amount]) => eurosIn(amount))
      .reduce(([sum], amount) => [sum + amount], [0]);
    const paid = sentence(balance(element), /^Tout compris/);
    const [cost, needed, toWinBack, loss] = [...paid.matchAll(/[\d ]+(?= €)/g)].map(([digits]) =>
      eurosIn(digits),
    );
    expect(cost).to.equal(policy);
    expect(needed).to.be.closeTo(cost! / 0.05, (0.05 * cost!) / 0.05);
    const days = Number(/soit (\d+) jours de votre chiffre d’affaires/.exec(paid)![1]);
    expect(days).to.be.closeTo((365 * cost!) / 0.05 / 2_500_000, 1);
    // the same figures as above
    expect(sentence(sales(element), /^Pour rattraper/)).to.include(
      `${loss!.toLocaleString('fr').replace(/\s/g, ' ')} € à 5 % de marge, il faut ${toWinBack!.toLocaleString('fr').replace(/\s/g, ' ')} €`,
    );
    await unfold(element, SALES);
    await type(field(element, 'Perte à rattraper'), '0');
    await type(field(element, 'Marge d’exploitation'), '100');
    await leave();
    const alone = sentence(balance(element), /^Tout compris/);
    expect(alone).to.include('soit 1 jour de votre chiffre d’affaires.');
    expect(alone).not.to.include('rattrapent une perte');
  });

  it('counts the sales that a granted limit would allow, outside the totals, once told of it', async () => {
    const element = await compared();
    const totals = [outlay(element), verdict(element)];
    const text = () => sentence(balance(element), /^Un agrément/);
    const enough = eurosIn(/À la même marge, ([\d ]+) € d’encours TTC/.exec(text())![1]);
    expect(said(balance(element))).to.include('Ces ventes ne sont dans aucun total ci-dessus');
    await unfold(element, FURTHER);
    const credit = field(element, 'Encours de plus avec un agrément, TTC');
    await type(credit, String(2 * enough));
    await leave();
    expect(text()).to.match(
      /Avec [\d ]+ € d’encours TTC de plus, payés en 60 jours, .* si ces clients les achètent : [\d ]+ € de marge, plus que les [\d ]+ € de la police\.$/,
    );
    expect(text()).not.to.include('suffiraient');
    await type(credit, String(Math.round(enough / 2)));
    await leave();
    expect(text()).to.match(/de marge, moins que les [\d ]+ € de la police\.$/);
    expect([outlay(element), verdict(element)]).to.deep.equal(totals);
    await type(credit, '12x');
    await leave();
    expect(text()).to.match(/moins que les .*\(avant votre dernière saisie\)$/);
  });

  it('says that a limit opens no sales where customers pay in cash', async () => {
    const opens = /il ne vous ouvrirait pas de ventes/;
    expect(said(balance(await compared('lang="fr" turnover="1000000" term="0" late="0"')))).to.match(opens);
    expect(said(balance(await compared('lang="fr" turnover="1000000" term="0" late="1"')))).not.to.match(
      opens,
    );
  });

  it('keeps what was typed, and the last good result, of an entry that it cannot take', async () => {
    const element = await compared();
    await unfold(element, SALES);
    const margin = field(element, 'Marge d’exploitation');
    await type(margin, '8');
    await type(margin, '8x');
    await leave();
    expect(margin.value).to.equal('8x');
    expect(margin.getAttribute('aria-invalid')).to.equal('true');
    expect(description(margin)).to.include('« 8x »');
    expect(said(sales(element))).to.match(/à 8 % de marge.*\(avant votre dernière saisie\)/);
    // closed and opened again, it is still there
    button(element, OPEN).click();
    await painted();
    button(element, OPEN).click();
    await painted();
    expect(field(element, 'Marge d’exploitation').value).to.equal('8x');
  });

  it('asks which of two readings is meant, and keeps the focus', async () => {
    const element = await compared();
    await unfold(element, CASH);
    const provisions = field(element, 'Provisions d’une année');
    await type(provisions, '1.500');
    await leave();
    button(element, '1 500 €').click();
    await painted();
    expect(root(element).activeElement).to.equal(provisions);
    expect(said(cash(element))).to.include('Sur 1 500 € de provisions');
  });

  it('follows its inputs on cash', async () => {
    const element = await compared();
    expect(said(cash(element))).to.match(/^Les effets sur la trésorerie Être payé 2 jours plus tôt/);
    await unfold(element, CASH);
    await type(field(element, 'Jours gagnés sur les paiements'), '0');
    await type(field(element, 'Part avancée par le prêteur'), '50');
    await type(field(element, 'Commission du factor'), '0');
    await leave();
    const [factor, bank] = cellsOf(cash(element));
    expect(factor!.slice(1)).to.deep.equal(['0', bank![2], bank![3]]);
    expect(said(cash(element))).to.include('libérerait une fois pour toutes 0 €');
    const [, , accepted, lent] = [...said(cash(element)).matchAll(/[\d ]+(?= €)/g)]
      .map(([digits]) => eurosIn(digits))
      .slice(-4);
    expect(lent).to.be.closeTo(accepted! / 2, 0.06 * lent!);
    expect(sentence(cash(element), /^Être payé/)).to.include(
      `${lent!.toLocaleString('fr').replace(/\s/g, ' ')} €`,
    );
  });

  it('says that it is of before while another case is computed, then follows', async () => {
    const element = await compared();
    const before = verdict(element);
    const box = comparison(element);
    await type(field(element, 'Chiffre d’affaires HT à assurer'), '9000000');
    expect(verdict(element)).to.equal(before);
    box.scrollIntoView();
    await until(() => box.ariaBusy === 'true', 'another case being computed');
    expect(verdict(element)).to.equal(before);
    expect(busy(element)).not.to.equal('');
    await settled(element);
    expect(verdict(element)).not.to.equal(before);
    expect(busy(element)).to.equal('');
  });

  it('has the one status region read what the visitor’s own figures come to, once typing rests', async () => {
    const element = await unfolded();
    const heard = heardIn(element);
    await type(field(element, 'Marge d’exploitation'), '2');
    await until(() => heard.length > 0, 'read');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.equal(sentence(sales(element), /^Pour rattraper/));
    // The answers above have the result read, not what follows from it here.
    await type(field(element, 'Retard moyen'), '30');
    comparison(element).scrollIntoView();
    await settled(element);
    await until(() => heard.length > 1, 'the result read');
    expect(heard[1]).to.match(/^Taux estimé/);
    // Had it read what follows from them as well, that would come before what is read next.
    await type(field(element, 'Marge d’exploitation'), '3');
    await until(() => heard.length > 2, 'the own figures read again');
    expect(heard[2]).to.match(/^Pour rattraper .* à 3 % de marge/);
  });

  it('follows a tariff that is completed under the same answers', async () => {
    const element = await compared();
    await unfold(element, 'pays par pays');
    await settled(element);
  });

  it('says in a sentence what it leaves out, and point by point on demand', async () => {
    const element = await compared();
    const section = under(element, 'Ce que les chiffres laissent de côté');
    expect(said(section)).to.include('une garantie que l’assureur peut retirer');
    expect(section.querySelectorAll('li')).to.have.length(0);
    await unfold(element, LEFT_OUT);
    expect(section.querySelectorAll('li')).to.have.length(4);
  });

  it('gives its method and sources on demand', async () => {
    const element = await compared();
    const text = plain((await unfold(element, METHOD)).textContent);
    expect(text).to.include('chaque client défaille au plus une fois');
    expect(text).to.match(/défaillances sont comptées \d+ % plus fréquentes/);
    expect(text).to.include('exemple à 5 % (cabinet Phénix).');
    const links = allByRole<HTMLAnchorElement>(view(element, OPEN), 'link').map(({ hostname }) => hostname);
    expect(links).to.deep.equal(['www.cabinetphenix.fr', 'www.clarissegroupe.fr']);
  });

  it('goes on paper with the figures of its chart, unfolded or not', async () => {
    const element = await compared();
    const shown = await openOnPaper(element);
    expect(shown.map((details) => plain(details.querySelector('caption')!.textContent))).to.deep.equal([
      'Impayés d’une année, HT : sans police, puis avec elle, payés par elle ou par vous',
    ]);
    expect(all(view(element, OPEN), 'details[open]')).to.have.length(0);
  });

  loadsAgain('compare', OPEN);

  it('changes language with the page, and loses nothing typed', async () => {
    const element = await compared();
    await unfold(element, SALES);
    await type(field(element, 'Marge d’exploitation'), '6');
    element.lang = 'en';
    await until(() => /^With what/.test(verdict(element)), 'English');
    await until(() => sentence(comparison(element), /^New sales/) !== '', 'English inside');
    expect(field(element, 'Operating margin').value).to.equal('6');
    expect(said(comparison(element))).to.include('at a margin of 6%');
  });

  it('is gone through by keyboard in the order it is read', async () => {
    const element = await unfolded();
    const inputs = allByRole(view(element, OPEN), 'textbox');
    expect(inputs).to.have.length(12);
    inputs[0]!.focus();
    const order: Element[] = [inputs[0]!];
    for (let i = 0; i < 20 && order.length < inputs.length; i++) {
      await sendKeys({ press: 'Tab' });
      const at = root(element).activeElement;
      if (at?.tagName === 'INPUT') order.push(at);
    }
    expect(order).to.deep.equal(inputs);
  });

  it('says so where the policy would pay nothing', async () => {
    const terms = 'turnover="300000" buyers="6" largest="35" topthree="80" deductible="200000"';
    expect(yearFinding(await compared(`lang="fr" ${terms}`))).to.match(/n’en paierait rien, ou presque\.$/);
  });

  it('counts nearly the same reserve with a policy which pays next to nothing', async () => {
    const element = await compared(`lang="fr" ${ARTICLE} insured="1"`);
    const [, ofReserve] = cellsOf(costs(element)).slice(-3);
    const [without, insured] = ofReserve!.slice(1).map(eurosIn);
    expect(insured).to.be.within(0.7 * without!, without!);
  });

  it('tells one cost, and the minimum, where both ends of the premium come to the same', async () => {
    const minimum = /Prime minimum de prime/;
    const element = await compared('lang="fr" turnover="60000" buyers="20"');
    expect(firmness(element)[0]).to.match(/^Aux deux bouts .* s’assurer reviendrait à [\d ]+ €\.$/);
    expect(said(costs(element))).to.match(minimum);
    expect(said(costs(await compared()))).not.to.match(minimum);
  });

  it('says that monitoring lightens bad debts where the tariff counts them so, and nowhere else', async () => {
    const lighter = /la surveillance de l’assureur est supposée à l’œuvre/;
    const element = await compared();
    expect(said(costs(element))).to.match(lighter);
    const pack = freshPack();
    for (const leaf of ['probabilityUplift', 'severityUplift'] as const) pack.selfInsurance[leaf].value = 1;
    element.tariff = pack;
    const before = outlay(element);
    await until(() => outlay(element) !== before, 'the other tariff');
    expect(said(costs(element))).not.to.match(lighter);
    expect(plain((await unfold(element, METHOD)).textContent)).not.to.match(/plus fréquentes/);
    expect(outlay(element)).to.match(/de moins sans police\.$/);
  });

  it('gives one year in a hundred one amount, and says of another on which side of it it is', async () => {
    const turnover = 160_000_000;
    const element = await compared(`lang="fr" turnover="${turnover}" buyers="900" largest="2" topthree="5"`);
    await unfold(year(element), TABLE);
    const [, , bad] = cellsOf(year(element)).map(([, withoutPolicy]) => eurosIn(withoutPolicy));
    await unfold(element, SALES);
    const often = async (amount: number) => {
      await type(field(element, 'Marge d’exploitation'), String((100 * amount) / turnover).replace('.', ','));
      await leave();
      return /cela arrive ([^;]*?) ; avec/.exec(said(sales(element)))![1];
    };
    const step = 10 ** Math.floor(Math.log10(bad!) - 1);
    expect(await often(bad!)).to.equal('une année sur 100');
    expect(await often(bad! - step)).to.equal('un peu plus d’une année sur 100');
    expect(await often(bad! + step)).to.equal('un peu moins d’une année sur 100');
  });

  it('names what a year that is told twice has in it: the largest customer, where it mostly is', async () => {
    const cause = /le plus souvent parce que votre premier client tombe/;
    const one = await compared('lang="fr" turnover="2500000" buyers="40" largest="45" topthree="50"');
    expect(yearFinding(one)).to.match(cause);
    expect(yearFinding(await compared('lang="fr" turnover="2500000" buyers="400" largest="2"'))).not.to.match(
      cause,
    );
  });

  it('stays whole in a case where nothing is lost', async () => {
    const element = await unfolded(`lang="fr" turnover="1000000" term="0" late="0"`);
    expect(yearFinding(element)).to.match(/négligeable/);
    expect(allByRole(year(element), 'img')).to.have.length(0);
    expect(said(comparison(element))).not.to.match(/NaN|Infinity|undefined/);
  });
});

describe('its screen', () => {
  const hard = (lang: string) => unfolded(`lang="${lang}" ${HARD}`);

  passesAxe(async (lang) => {
    const element = await hard(lang);
    openAll(element);
    const [loss] = allByRole<HTMLInputElement>(view(element, OPEN), 'textbox');
    await type(loss!, '3x');
    await sendKeys({ press: 'Tab' });
    await until(() => loss!.ariaInvalid === 'true', 'told what is wrong');
    return element;
  });

  // Firefox counts the ground around drawn text.
  fitsColumns(`${OPEN_VIEW} *:not(path, svg svg)`, hard, { left: 12 });

  it('keeps its fields clear of the one-line summary', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await compared();
    await unfold(element, SALES);
    const margin = field(element, 'Marge d’exploitation');
    margin.focus();
    await until(() => part(element, 'compact') !== undefined, 'the one-line summary');
    margin.blur();
    await scrolledAway(element);
    margin.focus();
    await painted();
    const bar = part(element, 'compact')!.firstElementChild!.getBoundingClientRect();
    expect(margin.getBoundingClientRect().top).to.be.at.least(bar.bottom);
  });

  it('looks the same whatever else has been opened', async () => {
    const element = await unfolded();
    const looks = () =>
      all(comparison(element), '*').map((one) => {
        const { fontSize, lineHeight, gridTemplateColumns, marginBlock, strokeWidth } = getComputedStyle(one);
        return [one.localName, fontSize, lineHeight, gridTemplateColumns, marginBlock, strokeWidth].join(
          ' | ',
        );
      });
    const alone = looks();
    for (const name of ['Comprendre ce taux', 'Réduire ce taux', 'En cas d’impayé'])
      await openView(element, name);
    button(element, 'Partager').click();
    await until(() => part(element, 'share') !== undefined, 'the panel that shares');
    await unfold(element, 'calculer');
    await unfold(element, 'Votre trésorerie, avec et sans l’assurance');
    expect(looks()).to.deep.equal(alone);
  });
});
