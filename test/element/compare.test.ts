import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { asBefore, fitsColumns, loadsAgain, passesAxe } from './for-all.js';
import {
  ARTICLE,
  all,
  button,
  description,
  eurosIn,
  field,
  heardIn,
  leave,
  openAll,
  openOnPaper,
  painted,
  pause,
  plain,
  root,
  said,
  scrolledAway,
  simulator,
  type,
  until,
} from './visit.js';

const OPEN = /S’assurer ou s’auto-assurer|Insure or self-insure/;
const HARD =
  'turnover="8000000" sector="construction" buyers="80" largest="22" topthree="46" term="60" late="25" quality="fragile"';
const inside = (element: Element, selector: string) => all(element, `.compare ${selector}`);

/** The view, open and with its figures, which wait until somebody sees them. */
async function compared(attributes = `lang="fr" ${ARTICLE}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  button(element, OPEN).click();
  await until(() => root(element).querySelector('.compare') !== null, 'drawn');
  root(element).querySelector('.compare')!.scrollIntoView();
  await settled(element);
  return element;
}

/** Opens what waits on demand, by its name, and waits for its inside. */
async function unfold(element: Element, name: string): Promise<HTMLDetailsElement> {
  const summary = root(element).querySelector(`#compare-${name}-button`)!;
  const details = summary.parentElement as HTMLDetailsElement;
  if (!details.open) (summary as HTMLElement).click();
  await until(() => details.open && details.lastElementChild!.children.length > 0, `the inside of ${name}`);
  return details;
}

/** The view with all of it open. */
async function unfolded(attributes?: string): Promise<CreditRateSimulator> {
  const element = await compared(attributes);
  for (const name of ['sales', 'cash', 'leftOut', 'method']) await unfold(element, name);
  openAll(element, '.compare details');
  await painted();
  return element;
}

const settled = (element: Element) =>
  until(() => root(element).querySelector('.compare[aria-busy=false]') !== null, 'compared');

/** A table's body, cell by cell. */
const cells = (element: Element, selector: string) =>
  inside(element, `${selector} tbody tr`).map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );

afterEach(asBefore);

describe('the view that sets self-insurance beside the policy', () => {
  it('opens on its answer, plainly where self-insurance looks better', async () => {
    expect(said(await compared(), '.said')).to.match(
      /^Sur les chiffres, s’auto-assurer reviendrait moins cher : .* par an en moyenne contre .*, soit .* de moins\.$/,
    );
    expect(said(await compared(`lang="fr" ${HARD}`), '.said')).to.match(
      /^Sur les chiffres, s’assurer reviendrait moins cher/,
    );
  });

  it('says with it how firm that is, and what it leaves out', async () => {
    const text = said(await compared(), '.verdict');
    expect(text).to.match(/s’assurer coûterait de .* à .* : l’écart peut s’inverser/);
    expect(text).to.match(/très mauvaise année, la surveillance de vos clients, le recouvrement/);
  });

  it('adds up the cost of each way, and to the difference told', async () => {
    const element = await compared();
    const lines = cells(element, '.costs').map(([, ...amounts]) => amounts.map(eurosIn));
    const totals = lines.pop()!;
    for (const way of [0, 1]) {
      expect(lines.reduce((sum, line) => sum + line[way]!, 0)).to.equal(totals[way]);
    }
    const [less, more, difference] = [...plain(said(element, '.said')).matchAll(/[\d ]+(?= €)/g)].map(
      ([digits]) => eurosIn(digits),
    );
    expect([less, more]).to.deep.equal(totals);
    expect(difference).to.equal(more! - less!);
  });

  it('draws the year, says its finding, and has the same figures in a table', async () => {
    const element = await compared();
    const rows = cells(element, '.year').map(([, ...amounts]) => amounts.map(eurosIn));
    for (const [loss, paid, kept] of rows) expect(paid! + kept!).to.equal(loss);
    const drawn = inside(element, '.exceedance .amount').map(({ textContent }) => eurosIn(textContent));
    expect(drawn.sort()).to.deep.equal(
      rows
        .slice(1)
        .map(([loss]) => loss)
        .sort(),
    );
    const [, , bad] = rows;
    const finding = said(element, '.year .finding');
    expect([...finding.matchAll(/[\d ]+(?= €)/g)].map(([digits]) => eurosIn(digits))).to.deep.equal([
      bad![0],
      bad![2],
    ]);
    // the area with the policy is inside the one without
    const [without, insured] = inside(element, '.exceedance path').map((path) =>
      (path as unknown as SVGGeometryElement).getTotalLength(),
    );
    expect(insured).to.be.below(without!);
    expect(root(element).querySelector('.exceedance')!.getAttribute('aria-label')).to.include(
      'une année sur dix',
    );
  });

  it('turns a loss into sales to win back, both ways', async () => {
    const element = await compared();
    expect(said(element, '.sales')).to.match(/à 5 % de marge, il faut [\d ]+ € de ventes nouvelles/);
    expect(said(element, '.sales > .note')).to.equal(
      'Perte : celle de votre premier client. Marge : exemple publié.',
    );
    await unfold(element, 'sales');
    await type(field(element, 'Perte à rattraper'), '10 000');
    await type(field(element, 'Marge d’exploitation'), '4');
    await leave();
    const text = said(element, '.sales');
    expect(text).to.include(
      'Pour rattraper 10 000 € à 4 % de marge, il faut 250 000 € de ventes nouvelles, soit 1,2 mois',
    );
    expect(text).to.include('100 000 € d’impayés effacent le résultat d’un an');
    expect(said(element, '.sales > .note')).to.equal('');
    const [, , bad] = cells(element, '.year').map(([, loss]) => eurosIn(loss));
    // both to two significant digits
    expect(eurosIn(cells(element, '.sales')[2]![1])).to.be.closeTo(bad! / 0.04, (0.05 * bad!) / 0.04);
  });

  it('keeps what was typed, and the last good result, of an entry that it cannot take', async () => {
    const element = await compared();
    await unfold(element, 'sales');
    const margin = field(element, 'Marge d’exploitation');
    await type(margin, '8');
    await type(margin, '8x');
    await leave();
    expect(margin.value).to.equal('8x');
    expect(margin.getAttribute('aria-invalid')).to.equal('true');
    expect(description(margin)).to.include('« 8x »');
    expect(said(element, '.sales')).to.match(/à 8 % de marge.*\(avant votre dernière saisie\)/);
    // closed and opened again, it is still there
    button(element, OPEN).click();
    await painted();
    button(element, OPEN).click();
    await painted();
    expect(field(element, 'Marge d’exploitation').value).to.equal('8x');
  });

  it('asks which of two readings is meant, and keeps the focus', async () => {
    const element = await compared();
    await unfold(element, 'cash');
    const provisions = field(element, 'Provisions d’une année');
    await type(provisions, '1.500');
    await leave();
    inside(element, '.choice')[0]!.click();
    await painted();
    expect(root(element).activeElement).to.equal(provisions);
    expect(said(element, '.cash')).to.include('Sur 1 500 € de provisions');
  });

  it('follows its inputs on cash', async () => {
    const element = await compared();
    expect(said(element, '.cash')).to.match(/^Les effets sur la trésorerie Être payé 2 jours plus tôt/);
    await unfold(element, 'cash');
    await type(field(element, 'Jours gagnés sur les paiements'), '0');
    await type(field(element, 'Part avancée par le prêteur'), '50');
    await type(field(element, 'Commission du factor'), '0');
    await leave();
    const [factor, bank] = cells(element, '.cash');
    expect(factor!.slice(1)).to.deep.equal(['0', bank![2], bank![3]]);
    expect(said(element, '.cash')).to.include('libérerait une fois pour toutes 0 €');
    const [, , accepted, lent] = [...said(element, '.cash').matchAll(/[\d ]+(?= €)/g)]
      .map(([digits]) => eurosIn(digits))
      .slice(-4);
    expect(lent).to.be.closeTo(accepted! / 2, 0.06 * lent!);
    expect(said(element, '.cash > p')).to.include(`${lent!.toLocaleString('fr').replace(/\s/g, ' ')} €`);
  });

  it('says that it is of before while another case is computed, then follows', async () => {
    const element = await compared();
    const before = said(element, '.said');
    const box = root(element).querySelector('.compare')!;
    await type(field(element, 'Chiffre d’affaires HT à assurer'), '9000000');
    await until(() => box.getAttribute('aria-busy') === 'true', 'stale');
    expect(said(element, '.said')).to.equal(before);
    expect(said(element, '.verdict > .line')).to.match(/^Avant votre dernière réponse/);
    box.scrollIntoView();
    await settled(element);
    expect(said(element, '.said')).not.to.equal(before);
    expect(said(element, '.verdict > .line')).to.equal('');
  });

  it('has the one status region read what the visitor’s own figures come to, once typing rests', async () => {
    const element = await unfolded();
    const heard = heardIn(element);
    await type(field(element, 'Marge d’exploitation'), '2');
    await until(() => heard.length > 0, 'read');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.equal(said(element, '.sales > p:nth-of-type(2)'));
    // The answers above have the result read, not what follows from it here.
    await type(field(element, 'Retard moyen'), '30');
    root(element).querySelector('.compare')!.scrollIntoView();
    await settled(element);
    await until(() => heard.length > 1, 'the result');
    await pause(1500);
    expect(heard).to.have.length(2);
    expect(heard[1]).to.match(/^Taux estimé/);
  });

  it('follows a tariff that is completed under the same answers', async () => {
    const element = await compared();
    root(element).querySelector<HTMLDetailsElement>('#exportShare-help')!.open = true;
    await until(() => root(element).querySelector('.helper') !== null, 'helper');
    await settled(element);
  });

  it('says in a sentence what it leaves out, and point by point on demand', async () => {
    const element = await compared();
    const heading = 'Ce que les chiffres laissent de côté';
    const section = inside(element, 'section').find((one) => plain(one.textContent).startsWith(heading))!;
    expect(plain(section.textContent)).to.include('une garantie que l’assureur peut retirer');
    expect(section.querySelectorAll('li')).to.have.length(0);
    await unfold(element, 'leftOut');
    expect(section.querySelectorAll('li')).to.have.length(5);
  });

  it('gives its method and sources on demand', async () => {
    const element = await compared();
    const text = plain((await unfold(element, 'method')).textContent);
    expect(text).to.include('chaque client défaille au plus une fois');
    expect(text).to.match(/défaillances sont comptées \d+ % plus fréquentes/);
    expect(text).to.include('exemple à 5 % (cabinet Phénix).');
    const links = inside(element, 'details a').map((link) => (link as HTMLAnchorElement).hostname);
    expect(links).to.deep.equal(['www.cabinetphenix.fr', 'www.clarissegroupe.fr']);
  });

  it('goes on paper with the figures of its chart, unfolded or not', async () => {
    const element = await compared();
    const shown = await openOnPaper(element);
    expect(shown.map((details) => plain(details.querySelector('caption')!.textContent))).to.deep.equal([
      'Impayés d’une année, HT, et qui les paie',
    ]);
    expect(inside(element, 'details[open]')).to.have.length(0);
  });

  loadsAgain('compare', '.compare');

  it('changes language with the page, and loses nothing typed', async () => {
    const element = await compared();
    await unfold(element, 'sales');
    await type(field(element, 'Marge d’exploitation'), '6');
    element.lang = 'en';
    await until(() => /^On the figures/.test(said(element, '.said')), 'English');
    await until(() => said(element, '.sales caption').startsWith('New sales'), 'English inside');
    expect(field(element, 'Operating margin').value).to.equal('6');
    expect(said(element, '.sales')).to.include('at a margin of 6%');
  });

  it('is gone through by keyboard in the order it is read', async () => {
    const element = await unfolded();
    const inputs = inside(element, 'input');
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
    expect(said(await compared(`lang="fr" ${terms}`), '.year .finding')).to.match(
      /n’en paierait rien, ou presque\.$/,
    );
  });

  it('says that a policy which pays next to nothing spares no reserve', async () => {
    const reserve = /ne dispense pas d’une réserve/;
    const bare = await compared(`lang="fr" ${ARTICLE} insured="1"`);
    expect(said(bare, '.verdict'))
      .to.match(/s’assurer reviendrait moins cher/)
      .and.to.match(reserve);
    expect(said(await compared(`lang="fr" ${ARTICLE}`), '.verdict')).not.to.match(reserve);
  });

  it('tells one cost where both ends of the premium come to the same', async () => {
    const element = await compared('lang="fr" turnover="60000" buyers="20"');
    expect(said(element, '.verdict')).to.match(
      /Aux deux bouts .* s’assurer coûterait [\d ]+ €\. Ces moyennes/,
    );
  });

  it('stays whole in a case where nothing is lost', async () => {
    const element = await unfolded(`lang="fr" turnover="1000000" term="0" late="0"`);
    expect(said(element, '.year .finding')).to.match(/négligeable/);
    expect(inside(element, '.exceedance')).to.have.length(0);
    expect(said(element, '.compare')).not.to.match(/NaN|Infinity|undefined/);
  });
});

describe('its screen', () => {
  const hard = (lang: string) => unfolded(`lang="${lang}" ${HARD}`);

  passesAxe(async (lang) => {
    const element = await hard(lang);
    openAll(element);
    const [loss] = inside(element, 'input') as HTMLInputElement[];
    await type(loss!, '3x');
    await sendKeys({ press: 'Tab' });
    await pause(100);
    return element;
  });

  // Firefox counts the ground around drawn text.
  fitsColumns('.compare *:not(path, svg svg)', hard, { left: 12 });

  it('keeps its fields clear of the one-line summary', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await compared();
    await unfold(element, 'sales');
    const margin = field(element, 'Marge d’exploitation');
    margin.focus();
    await until(() => root(element).querySelector('.compact') !== null, 'the one-line summary');
    margin.blur();
    await scrolledAway(element);
    margin.focus();
    await painted();
    const bar = root(element).querySelector('.compact > p')!.getBoundingClientRect();
    expect(margin.getBoundingClientRect().top).to.be.at.least(bar.bottom);
  });

  it('looks the same whatever else has been opened', async () => {
    const element = await unfolded();
    const part = (selector: string) => root(element).querySelector<HTMLElement>(selector);
    const looks = () =>
      inside(element, '*').map((one) => {
        const { fontSize, lineHeight, gridTemplateColumns, marginBlock, strokeWidth } = getComputedStyle(one);
        const name = `${one.localName} ${one.getAttribute('class') ?? ''}`;
        return [name, fontSize, lineHeight, gridTemplateColumns, marginBlock, strokeWidth].join(' | ');
      });
    const alone = looks();
    for (const name of ['Comprendre ce taux', 'Réduire ce taux', 'En cas d’impayé', 'Partager'])
      button(element, name).click();
    (part('#grossBadDebtRatio-help') as HTMLDetailsElement).open = true;
    for (const there of ['.explain', '.levers', '.claim', '#share', '.helper'])
      await until(() => part(there) !== null, there);
    part('#claim-cash-button')!.click();
    await until(() => part('.claim .cash svg') !== null, 'cash curve');
    expect(looks()).to.deep.equal(alone);
  });
});
