import { expect, fixture, html } from '@open-wc/testing';
import contract from '../../src/contract.json';
import { firstValues } from '../../src/living/first-values.js';
import { viewValues } from '../../src/views/values.js';
import { freshPack } from '../tariff/market-pack.js';
import { present } from '../../src/living/present.js';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { byRole, field, part, plain, said, sentence } from './by-role.js';
import { ARTICLE, openView, type, unfold, warnings } from './visit.js';
import { painted, until } from './waits.js';

/** A page with simulators and sentences, once every simulator in it has its first estimate on screen. */
async function article(content: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  page.innerHTML = content;
  await Promise.all([...page.querySelectorAll('credit-rate-simulator')].map(({ ready }) => ready));
  return page;
}

const SIMULATOR = `<credit-rate-simulator ${ARTICLE}></credit-rate-simulator>`;
const simulatorIn = (page: ParentNode): CreditRateSimulator => page.querySelector('credit-rate-simulator')!;
const value = (of: string, more = '', fallback = 'repli'): string =>
  `<credit-rate-value of="${of}" ${more}>${fallback}</credit-rate-value>`;
const valuesIn = (page: ParentNode): HTMLElement[] => [...page.querySelectorAll('credit-rate-value')];

/** What a sentence says there, as its reader sees it: the figure, or the words of the page. */
const says = (element: Element): string =>
  plain(element.shadowRoot?.querySelector('span')?.textContent ?? element.textContent);

const isFilled = (element: Element): boolean => element.shadowRoot?.querySelector('span') != null;

const filled = (page: ParentNode): Promise<void> =>
  until(() => valuesIn(page).every(isFilled), 'all sentences filled');

describe('a living sentence', () => {
  it('says the figures of the first screen as the screen does', async () => {
    const names = ['rate', 'range', 'premiumRange', 'monthly', 'total', 'turnover'];
    const page = await article(SIMULATOR + names.map((of) => value(of)).join(''));
    await filled(page);
    const element = simulatorIn(page);
    const [rate = '', range, premiumRange, monthly, total, turnover] = valuesIn(page).map(says);
    expect(said(part(element, 'rate'))).to.equal(range);
    expect(sentence(element, /^taux probable/)).to.contain(`taux probable ${rate} du`);
    expect(said(part(element, 'cost'))).to.equal(`${premiumRange} par an`);
    expect(sentence(element, /par mois/)).to.contain(`${monthly} par mois`);
    expect(said(part(element, 'bill'))).to.contain(total);
    expect(turnover).to.equal('2 500 000 €');
  });

  it('says each figure of the bill as the bill does', async () => {
    const page = await article(
      SIMULATOR + ['premium', 'tax', 'fees', 'minimum', 'total'].map((of) => value(of)).join(''),
    );
    await filled(page);
    const element = simulatorIn(page);
    byRole(element, 'button', /^Tout compris/).click();
    await until(() => said(part(element, 'bill')).includes('Taxe'), 'the bill');
    const bill = said(part(element, 'bill'));
    const missing = valuesIn(page)
      .map(says)
      .filter((text) => !bill.includes(text.replace(' €', '')));
    expect(missing).to.deep.equal([]);
  });

  it('follows each key stroke, with the screen', async () => {
    const page = await article(value('range') + SIMULATOR);
    await filled(page);
    const element = simulatorIn(page);
    const before = says(valuesIn(page)[0]!);
    await type(field(element, 'Délai de paiement accordé'), '90');
    await until(() => said(part(element, 'rate')) !== before, 'another range');
    expect(says(valuesIn(page)[0]!)).to.equal(said(part(element, 'rate')));
  });

  it('is in the language around it, not in the simulator’s', async () => {
    const page = await article(`${value('range')}<p lang="en">${value('range')}</p>${SIMULATOR}`);
    await filled(page);
    const [french, english] = valuesIn(page) as [HTMLElement, HTMLElement];
    expect(says(french)).to.match(/^0,\d\d % à 0,\d\d %$/);
    expect(says(english)).to.match(/^0\.\d\d% to 0\.\d\d%$/);
    french.lang = 'en';
    await until(() => says(french) === says(english), 'the figure in English');
  });

  it('keeps the words of the page until there is a figure, and has them back once there is none', async () => {
    const page = await article(`<p>${value('rate', '', 'entre <b>0,1</b> et 1 %')}</p>`);
    const [sentence] = valuesIn(page) as [HTMLElement];
    await until(() => sentence.shadowRoot !== null, 'what fills it');
    expect(sentence.innerText).to.equal('entre 0,1 et 1 %');
    page.insertAdjacentHTML('beforeend', SIMULATOR);
    await filled(page);
    expect(sentence.innerHTML).to.equal('entre <b>0,1</b> et 1 %');
    simulatorIn(page).remove();
    expect(isFilled(sentence)).to.equal(false);
    expect(sentence.innerText).to.equal('entre 0,1 et 1 %');
  });

  it('keeps its room while the visitor types, and gives it back at rest', async () => {
    const page = await article(value('premium') + SIMULATOR.replace('2500000', '25000000'));
    await filled(page);
    const element = simulatorIn(page);
    const figure = valuesIn(page)[0]!.shadowRoot!.querySelector('span')!;
    const before = says(valuesIn(page)[0]!).length;
    const turnover = field(element, 'Chiffre d’affaires HT à assurer');
    const held: string[] = [];
    const observer = new MutationObserver(() => held.push(figure.style.paddingInlineEnd));
    observer.observe(figure, { childList: true, attributes: true });
    await type(turnover, '2500000');
    await until(() => says(valuesIn(page)[0]!).length < before, 'a shorter premium');
    await until(() => figure.style.paddingInlineEnd === '0ch', 'its room given back');
    observer.disconnect();
    expect(held).to.include(`${before - says(valuesIn(page)[0]!).length}ch`);
  });

  it('announces nothing, takes no part in the order of the keys, and has the type of its sentence', async () => {
    const page = await article(`<p style="font: italic 700 23px serif">${value('rate')}</p>${SIMULATOR}`);
    await filled(page);
    const [sentence] = valuesIn(page) as [HTMLElement];
    expect(sentence.shadowRoot!.querySelectorAll('[aria-live], [role], [tabindex]').length).to.equal(0);
    const { fontStyle, fontWeight, fontSize, fontVariantNumeric, display } = getComputedStyle(
      sentence.shadowRoot!.querySelector('span')!,
    );
    expect([fontStyle, fontWeight, fontSize, fontVariantNumeric, display]).to.deep.equal([
      ...['italic', '700', '23px', 'tabular-nums', 'inline'],
    ]);
  });

  it('warns once of a figure that there is not, with a code, and keeps its own words', async () => {
    const seen = await warnings(async (told) => {
      const page = await article(`${value('taux')}${value('taux')}${value('constructor')}${SIMULATOR}`);
      await until(() => told.length > 1, 'two warnings');
      expect(valuesIn(page).some(isFilled)).to.equal(false);
    });
    expect(seen).to.deep.equal([
      '[credit-rate-simulator] bad-attribute: of="taux" names no figure; the sentence keeps its words.',
      '[credit-rate-simulator] bad-attribute: of="constructor" names no figure; the sentence keeps its words.',
    ]);
  });

  it('leaves nothing behind', async () => {
    const page = await article(value('rate') + SIMULATOR);
    await filled(page);
    const before = present.size;
    const element = simulatorIn(page);
    const [sentence] = valuesIn(page) as [HTMLElement];
    let reads = 0;
    const read = present.get(element)!;
    present.set(element, () => {
      reads += 1;
      return read();
    });
    element.requestUpdate();
    await element.updateComplete;
    expect(reads).to.equal(1);
    sentence.remove();
    expect(sentence.innerText).to.equal('repli');
    element.requestUpdate();
    await element.updateComplete;
    expect(reads).to.equal(1);
    element.remove();
    expect(present.size).to.equal(before - 1);
  });
});

describe('the contract', () => {
  it('lists every figure that a sentence may say', async () => {
    const page = await article(SIMULATOR);
    const first = firstValues(present.get(simulatorIn(page))!()!, 'fr');
    const known = [...Object.keys(first), ...viewValues.flatMap(({ names }) => names)];
    const listed = contract.companions.flatMap(({ figures }) => figures.map(({ name }) => name));
    expect(listed.sort()).to.deep.equal(known.sort());
  });

  it('has for each view the figures that it names', async () => {
    const page = await article(
      SIMULATOR + viewValues.flatMap(({ names }) => names.map((of) => value(of))).join(' '),
    );
    await filled(page);
    expect(valuesIn(page).every((sentence) => /\d/.test(says(sentence)))).to.equal(true);
  });
});

describe('the simulator that a sentence speaks of', () => {
  const of = (turnover: number, more = '') =>
    `<credit-rate-simulator turnover="${turnover}" ${more}></credit-rate-simulator>`;
  const turnover = (more = '') => value('turnover', more);
  const saidIn = (page: ParentNode) => valuesIn(page).map(says);

  it('is the one in the closest thing around both, the first in the page where there are several', async () => {
    const page = await article(
      `${turnover()}<section><p>${turnover()}</p><div>${of(2e6)}</div></section>
       <section>${of(3e6)}${turnover()}${of(4e6)}</section>`,
    );
    await filled(page);
    expect(saidIn(page)).to.deep.equal(['2 000 000 €', '2 000 000 €', '3 000 000 €']);
  });

  it('is the one with the id that is named, or the first in what has it; none where nothing has', async () => {
    const page = await article(
      `${of(2e6)}${of(3e6, 'id="mine"')}<div id="box"><p>${of(4e6)}</p>${of(5e6)}</div>
       ${turnover('for="mine"')}${turnover('for="box"')}${turnover('for="none"')}`,
    );
    const [mine, box, none] = valuesIn(page) as [HTMLElement, HTMLElement, HTMLElement];
    await until(() => isFilled(mine) && isFilled(box), 'the two sentences');
    expect([says(mine), says(box), isFilled(none)]).to.deep.equal(['3 000 000 €', '4 000 000 €', false]);
    none.setAttribute('for', 'mine');
    expect(says(none)).to.equal('3 000 000 €');
    none.setAttribute('for', '');
    expect(says(none)).to.equal('2 000 000 €');
    mine.setAttribute('for', 'later');
    expect(isFilled(mine)).to.equal(false);
    simulatorIn(page).id = 'later';
    await until(() => isFilled(mine), 'the sentence on what has the id now');
    expect(says(mine)).to.equal('2 000 000 €');
    mine.setAttribute('of', 'rate');
    expect(says(mine)).to.match(/^0,\d\d %$/);
  });

  it('may come later, nearer, move, and go', async () => {
    const page = await article(`<section>${turnover()}</section><div></div>`);
    const [sentence] = valuesIn(page) as [HTMLElement];
    const [section, aside] = page.children as unknown as [HTMLElement, HTMLElement];
    aside.innerHTML = of(2e6);
    await until(() => says(sentence) === '2 000 000 €', 'the one that came');
    section.insertAdjacentHTML('beforeend', of(3e6));
    const nearer = simulatorIn(section);
    await until(() => says(sentence) === '3 000 000 €', 'the nearer one');
    document.body.append(nearer);
    expect(says(sentence)).to.equal('2 000 000 €');
    section.append(nearer);
    expect(says(sentence)).to.equal('3 000 000 €');
    nearer.remove();
    expect(says(sentence)).to.equal('2 000 000 €');
    aside.replaceChildren();
    expect(isFilled(sentence)).to.equal(false);
  });

  it('may be in another shadow root, the sentence too', async () => {
    const page = await article('<my-article></my-article><my-widget></my-widget>');
    const [text, widget] = [...page.children].map((host) => host.attachShadow({ mode: 'closed' })) as [
      ShadowRoot,
      ShadowRoot,
    ];
    text.innerHTML = `<p>${turnover()}${turnover('for="inside"')}${turnover('for="box"')}</p><slot></slot>`;
    widget.innerHTML = `<div id="inside">${of(2e6)}</div>`;
    const [nearest, inside, box] = valuesIn(text) as [HTMLElement, HTMLElement, HTMLElement];
    await until(() => says(nearest) === '2 000 000 €', 'the sentence beside the widget');
    // An id of another tree is nobody else's, but for the document's.
    expect(isFilled(inside)).to.equal(false);
    page.lastElementChild!.id = 'box';
    await until(() => says(box) === '2 000 000 €', 'the sentence on what holds it');
    page.firstElementChild!.innerHTML = of(3e6);
    await until(() => says(nearest) === '3 000 000 €', 'the one in the slot');
  });
});

describe('what takes more than the estimate', () => {
  it('is said as the views say it, the visitor’s own figures included', async () => {
    const names = [
      'oneInHundred',
      'oneInHundredKept',
      'loss',
      'margin',
      'salesToWinBack',
      'costWithout',
      'costWith',
    ];
    const page = await article(SIMULATOR + names.map((of) => value(of)).join(' '));
    await filled(page);
    const element = simulatorIn(page);
    const figures = () => valuesIn(page).map(says);
    const view = await openView(element, 'S’assurer ou s’auto-assurer');
    await until(() => sentence(view, /^Une année sur cent/) !== '', 'the comparison');
    const compared = () => plain(view.textContent);
    const [bad, kept, loss, margin, sales, without, insured] = figures() as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    expect(sentence(view, /^Une année sur cent/))
      .to.contain(`au moins ${bad} `)
      .and.to.contain(`au moins ${kept} `);
    expect(compared()).to.contain(`Pour rattraper ${loss} à ${margin} de marge, il faut ${sales} de ventes`);
    expect(compared()).to.contain(`${without} sans police, ${insured} avec`);
    await unfold(view, 'Vos propres chiffres, et le détail par année');
    await type(field(view, 'Marge d’exploitation'), '8');
    await until(() => figures()[3] === '8 %', 'the visitor’s margin');
    expect(compared()).to.contain(`à 8 % de marge, il faut ${figures()[4]} de ventes`);
  });

  it('is said of an unpaid invoice as the view says it, the last one that could be read', async () => {
    const page = await article(
      SIMULATOR + ['invoice', 'indemnity', 'kept', 'insured'].map((of) => value(of)).join(' '),
    );
    await filled(page);
    const view = await openView(simulatorIn(page), 'En cas d’impayé');
    const holds = () => {
      const [invoice, indemnity, kept] = valuesIn(page).map(says) as [string, string, string];
      const answer = plain(byRole(view, 'region', new RegExp(`Facture.*${invoice}|${invoice}`)).textContent);
      return answer.includes(indemnity) && answer.includes(kept);
    };
    expect(holds()).to.equal(true);
    expect(says(valuesIn(page)[3]!)).to.equal('90 %');
    await type(field(view, 'Montant TTC'), '60000');
    await until(() => says(valuesIn(page)[0]!) === '60 000 €', 'the invoice typed');
    expect(holds()).to.equal(true);
    await type(field(view, 'Montant TTC'), 'soixante');
    await painted();
    expect(says(valuesIn(page)[0]!)).to.equal('60 000 €');
  });

  it('is the saving of the change at the head of the list', async () => {
    const page = await article(SIMULATOR + value('saving'));
    await filled(page);
    const view = await openView(simulatorIn(page), 'Réduire ce taux');
    await until(() => sentence(view, /^Ce qui baisserait/) !== '', 'the levers');
    expect(sentence(view, /^Ce qui baisserait/).replace(/\u2060/g, '')).to.contain(
      `−${says(valuesIn(page)[0]!)} par an`,
    );
  });

  it('has no figure where there is none: a policy without a maximum', async () => {
    const page = await article(SIMULATOR + value('maximum') + value('exposure'));
    await filled(page);
    const element = simulatorIn(page);
    expect(says(valuesIn(page)[0]!)).to.match(/^[\d ]+ €$/);
    const unlimited = freshPack();
    unlimited.defaultTerms.maximumLiabilityMultiple.value = null;
    element.tariff = unlimited;
    await until(() => !isFilled(valuesIn(page)[0]!), 'the words of the page');
    expect(isFilled(valuesIn(page)[1]!)).to.equal(true);
  });
});
