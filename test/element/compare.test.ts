import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CreditRateSimulator } from '../../src/entries/index.js';
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
const SALES = 'Vos propres chiffres, et le détail par année';
const CASH = 'Vos propres chiffres, les provisions et le coût du financement';
const LEFT_OUT = 'Ce que chaque côté y gagne ou y perd';
const METHOD = 'La méthode et les sources';
const HARD =
  'turnover="8000000" sector="construction" buyers="80" largest="22" topthree="46" term="60" late="25" quality="fragile"';

/** What the view holds. */
const comparison = (element: Element) => view(element, OPEN).firstElementChild as HTMLElement;
/** Which way is cheaper, by how much. */
const verdict = (element: Element) => sentence(comparison(element), /^(Sur les chiffres|On the figures)/);
/** How firm that is, and what it leaves out. */
const firmness = (element: Element) =>
  sentence(comparison(element), /^(La prime étant une fourchette|Aux deux bouts)/);
const year = (element: Element) => under(element, 'Ce qu’une année d’impayés peut coûter');
const yearFinding = (element: Element) => sentence(year(element), /^Une année sur cent/);
const sales = (element: Element) => under(element, 'Les ventes à refaire');
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
  it('opens on its answer, plainly where self-insurance looks better', async () => {
    expect(verdict(await compared())).to.match(
      /^Sur les chiffres, s’auto-assurer reviendrait moins cher : .* par an en moyenne contre .*, soit .* de moins\.$/,
    );
    expect(verdict(await compared(`lang="fr" ${HARD}`))).to.match(
      /^Sur les chiffres, s’assurer reviendrait moins cher/,
    );
  });

  it('says with it how firm that is, and what it leaves out', async () => {
    const text = firmness(await compared());
    expect(text).to.match(/s’assurer coûterait de .* à .* : l’écart peut s’inverser/);
    expect(text).to.match(/très mauvaise année, la surveillance de vos clients, le recouvrement/);
  });

  it('adds up the cost of each way, and to the difference told', async () => {
    const element = await compared();
    const lines = cellsOf(under(element, 'Ce que coûte chaque voie, par an')).map(([, ...amounts]) =>
      amounts.map(eurosIn),
    );
    const totals = lines.pop()!;
    for (const way of [0, 1]) {
      expect(lines.reduce((sum, line) => sum + line[way]!, 0)).to.equal(totals[way]);
    }
    const [less, more, difference] = [...verdict(element).matchAll(/[\d ]+(?= €)/g)].map(([digits]) =>
      eurosIn(digits),
    );
    expect([less, more]).to.deep.equal(totals);
    expect(difference).to.equal(more! - less!);
  });

  it('draws the year, says its finding, and has the same figures in a table', async () => {
    const element = await compared();
    const rows = cellsOf(year(element)).map(([, ...amounts]) => amounts.map(eurosIn));
    for (const [loss, paid, kept] of rows) expect(paid! + kept!).to.equal(loss);
    const chart = byRole(year(element), 'img');
    // Of each mark, its frequency and its amount.
    const drawn = all(chart, 'text')
      .map(said)
      .flatMap((label) => /^(?:plus de|défaille :) ([\d ]+) €$/.exec(label)?.slice(1) ?? [])
      .map(eurosIn);
    expect(drawn.sort()).to.deep.equal(
      rows
        .slice(1)
        .map(([loss]) => loss)
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
    const [, , bad] = cellsOf(year(element)).map(([, loss]) => eurosIn(loss));
    // both to two significant digits
    expect(eurosIn(cellsOf(sales(element))[2]![1])).to.be.closeTo(bad! / 0.04, (0.05 * bad!) / 0.04);
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
    await until(() => box.ariaBusy === 'true', 'another case being computed');
    expect(verdict(element)).to.equal(before);
    expect(busy(element)).not.to.equal('');
    box.scrollIntoView();
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
    expect(section.querySelectorAll('li')).to.have.length(5);
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
      'Impayés d’une année, HT, et qui les paie',
    ]);
    expect(all(view(element, OPEN), 'details[open]')).to.have.length(0);
  });

  loadsAgain('compare', OPEN);

  it('changes language with the page, and loses nothing typed', async () => {
    const element = await compared();
    await unfold(element, SALES);
    await type(field(element, 'Marge d’exploitation'), '6');
    element.lang = 'en';
    await until(() => /^On the figures/.test(verdict(element)), 'English');
    await until(() => sentence(comparison(element), /^New sales/) !== '', 'English inside');
    expect(field(element, 'Operating margin').value).to.equal('6');
    expect(said(comparison(element))).to.include('at a margin of 6%');
  });

  it('is gone through by keyboard in the order it is read', async () => {
    const element = await unfolded();
    const inputs = allByRole(view(element, OPEN), 'textbox');
    expect(inputs).to.have.length(7);
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

  it('says that a policy which pays next to nothing spares no reserve', async () => {
    const reserve = /ne dispense pas d’une réserve/;
    const bare = await compared(`lang="fr" ${ARTICLE} insured="1"`);
    expect(verdict(bare) + firmness(bare))
      .to.match(/s’assurer reviendrait moins cher/)
      .and.to.match(reserve);
    expect(firmness(await compared(`lang="fr" ${ARTICLE}`))).not.to.match(reserve);
  });

  it('tells one cost where both ends of the premium come to the same', async () => {
    const element = await compared('lang="fr" turnover="60000" buyers="20"');
    expect(firmness(element)).to.match(/Aux deux bouts .* s’assurer coûterait [\d ]+ €\. Ces moyennes/);
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
