import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, byRole, cellsOf, field, part, plain, said, sentence } from './by-role.js';
import { holdingTimers, type HeldTimers } from './held-timers.js';
import { description, estimated, eurosIn, leave, root, simulator, status, type, isTold } from './visit.js';
import { painted, until } from './waits.js';

const TURNOVER = 'Chiffre d’affaires HT à assurer';
const QUALITY = 'Solidité de vos clients';
/** With the visitor's rests, which are told only once the test lets them go. */
const resting = (run: (rest: HeldTimers) => Promise<void>) => holdingTimers([600], run);
const rateOf = (text: string) =>
  [...text.matchAll(/(\d+,\d+)/g)].map(([figure]) => Number(figure.replace(',', '.')));

describe('the first screen', () => {
  it('shows a complete estimate at once, before any idle moment', async () => {
    const element = await simulator();
    const [low, high] = rateOf(said(part(element, 'rate')));
    const told = sentence(element, /^taux probable/);
    const [likely] = rateOf(told);
    expect(low).to.be.below(likely!);
    expect(likely).to.be.below(high!);
    expect(told).to.equal(
      `taux probable ${plain(String(likely).replace('.', ','))} % du chiffre d’affaires assurable HT`,
    );
    expect(said(part(element, 'cost'))).to.match(/^\d[\d ]* à \d[\d ]* € par an$/);
    const [month] = [...sentence(element, /par mois/).matchAll(/[\d ]+(?= € par mois)/g)].map(([digits]) =>
      eurosIn(digits),
    );
    const { premium } = element.estimate!;
    expect(month).to.be.closeTo(premium.likely / 12, 0.05 * (premium.likely / 12));
    expect(said(button(element, /^Tout compris/))).to.match(
      /^Tout compris, hors frais de contentieux \d[\d ]* € par an$/,
    );
  });

  it('is labelled as an example, and silent', async () => {
    const element = await simulator();
    expect(sentence(element, /^Exemple$/)).to.equal('Exemple');
    expect(said(status(element))).to.equal('');
    await estimated(element);
    expect(said(status(element))).to.equal('');
  });

  it('hardly changes when the full estimate comes', async () => {
    const element = await simulator();
    const before = said(part(element, 'summary'));
    await estimated(element);
    expect(said(part(element, 'summary'))).to.equal(before);
  });

  it('says which tariff is used, that it is no offer, and that nothing is sent', async () => {
    const element = await simulator();
    const footer = said(part(element, 'footer'));
    expect(said(part(element, 'summary'))).to.contain('Barème 2026.2.0 · valable jusqu’au 31 décembre 2027');
    expect(footer).to.contain('ni offre d’assurance, ni conseil');
    expect(footer).to.contain('0 octet envoyé');
  });
});

describe('typing', () => {
  it('1,5 M€ is understood, and the estimate follows', async () => {
    const element = await simulator();
    const cost = said(part(element, 'cost'));
    const turnover = field(element, TURNOVER);
    await type(turnover, '1,5 M€');
    await painted();
    expect(element.answers.insurableTurnover).to.equal(1_500_000);
    await until(() => description(turnover).includes('1,5 M€ → 1 500 000 €'), 'what was understood');
    expect(said(part(element, 'cost'))).not.to.equal(cost);
    expect(turnover.value).to.equal('1,5 M€');
  });

  it('1.500 is asked about, and the answer taken', async () => {
    const element = await simulator();
    const turnover = field(element, TURNOVER);
    await resting(async (rest) => {
      await type(turnover, '1.500');
      await painted();
      expect(turnover.getAttribute('aria-invalid'), 'too early to ask').to.equal('false');
      rest.letGo();
    });
    await until(() => isTold(turnover), 'asked');
    expect(description(turnover)).to.contain('se lit de deux façons');
    expect(element.answers.insurableTurnover).to.equal(2_500_000);
    button(element, '1 500 000 €').click();
    await painted();
    expect(element.answers.insurableTurnover).to.equal(1_500_000);
    expect(root(element).activeElement).to.equal(turnover);
    expect(turnover.getAttribute('aria-invalid')).to.equal('false');
  });

  it('an amount that would make the rate one that nobody pays is questioned, and the last result stays', async () => {
    const element = await simulator();
    const rate = said(part(element, 'rate'));
    const turnover = field(element, TURNOVER);
    const asked = () => description(turnover).includes('le taux sortirait de 0,01 à 10 %');
    await type(turnover, '1.500');
    await until(() => isTold(turnover), 'asked');
    button(element, '1 500 €').click();
    await until(asked, 'questioned');
    expect(said(part(element, 'rate'))).to.equal(`${rate} avant votre dernière saisie`);
    expect(plain(turnover.value)).to.equal('1 500');
    await type(turnover, '1500');
    await until(asked, 'questioned again');
    expect(element.estimate!.answers.insurableTurnover).to.equal(2_500_000);
    expect(turnover.value).to.equal('1500');
    button(element, '1 500 000 €').click();
    await painted();
    expect(element.estimate!.answers.insurableTurnover).to.equal(1_500_000);
    expect(said(part(element, 'rate'))).not.to.contain('avant votre dernière saisie');
  });

  it('an example that makes no sense gives way to the reference company', async () => {
    const element = await simulator('lang="fr" turnover="1500" buyers="20"');
    expect(element.estimate!.rate.high).to.be.below(0.1);
    expect(element.answers).not.to.have.property('buyerCount');
  });

  it('0,2 for a share is asked about, and the answer taken', async () => {
    const element = await simulator();
    const largest = field(element, 'Part du premier client');
    await type(largest, '0,2');
    await until(() => isTold(largest), 'asked');
    button(element, '20 %').click();
    await painted();
    expect(element.answers.largest).to.equal(0.2);
    expect(largest.getAttribute('aria-invalid')).to.equal('false');
  });

  it('what is refused keeps the last result, and marks it', async () => {
    const element = await simulator();
    const rate = said(part(element, 'rate'));
    const buyers = field(element, 'Clients actifs');
    await type(buyers, 'beaucoup');
    await sendKeys({ press: 'Tab' });
    await until(() => description(buyers).includes('ne se lit'), 'refused');
    expect(said(part(element, 'rate'))).to.equal(`${rate} avant votre dernière saisie`);
    expect(buyers.value).to.equal('beaucoup');
    expect(element.answers.buyerCount).to.equal(120);
  });

  it('nothing in the turnover asks for it, and keeps the last one', async () => {
    const element = await simulator();
    await type(field(element, TURNOVER), '');
    await sendKeys({ press: 'Tab' });
    await until(
      () => description(field(element, TURNOVER)).includes('la seule réponse nécessaire'),
      'asked for',
    );
    expect(element.answers.insurableTurnover).to.equal(2_500_000);
  });

  it('is told aloud once it rests', async () => {
    const element = await simulator();
    await type(field(element, 'Retard moyen'), '30');
    await until(() => said(status(element)) !== '', 'announced');
    const [low, high] = rateOf(said(part(element, 'rate')));
    const [likely] = rateOf(sentence(element, /^taux probable/));
    expect(rateOf(said(status(element)))).to.deep.equal([low, high, likely]);
    expect(said(status(element))).to.match(/^Taux estimé de .* par an\.$/);
  });

  it('is a single cost wherever the least that a policy costs decides', async () => {
    const element = await simulator('lang="fr" turnover="60000"');
    await type(field(element, 'Retard moyen'), '30');
    await until(() => said(status(element)) !== '', 'announced');
    const minimum = / ; c’est le minimum d’une police \(au taux seul, \d \d\d0 €\)/;
    expect(said(status(element))).to.match(new RegExp(`, soit 2 500 € par an${minimum.source}\\.$`));
    expect(said(part(element, 'compact'))).to.match(/% 2 500 € par an .*minimum d’une police$/);
    expect(said(part(element, 'cost'))).to.equal('2 500 € par an');
    expect(sentence(element, /hors taxe d’assurance/)).to.match(minimum);
  });

  it('names the least that a policy costs beside the amount, and not where the rate alone costs more', async () => {
    const small = await simulator('lang="fr" turnover="250000"');
    expect(sentence(small, /^taux probable/)).to.match(/ 0,8\d %/);
    expect(said(part(small, 'cost'))).to.contain('2 500 ');
    expect(sentence(small, /hors taxe d’assurance/)).to.contain('c’est le minimum d’une police');
    const usual = await simulator();
    expect(sentence(usual, /hors taxe d’assurance/)).not.to.contain('minimum');
  });
});

describe('an unanswered question', () => {
  it('is a hypothesis, shown as such', async () => {
    const element = await simulator();
    const share = field(element, 'Export');
    expect(share.value).to.equal('');
    expect(share.placeholder).to.equal('0');
    expect(description(share)).to.contain('hypothèse');
    await type(share, '20');
    await painted();
    expect(description(share)).not.to.contain('hypothèse');
  });

  it('emptied again becomes one', async () => {
    const element = await simulator();
    const late = field(element, 'Retard moyen');
    await type(late, '');
    await painted();
    expect(description(late)).to.contain('hypothèse');
    expect(late.placeholder).to.equal('15');
  });

  it('that would narrow the range most is named, and its button leads there', async () => {
    const element = await simulator();
    expect(said(part(element, 'progress'))).to.match(
      /^0 réponse sur 10 Préciser la solidité de vos clients réduirait .* la fourchette$/,
    );
    button(element, /Préciser la solidité/).click();
    expect(root(element).activeElement).to.equal(field(element, QUALITY));
  });

  it('once answered narrows the range, and another is named', async () => {
    const element = await simulator();
    await estimated(element);
    const width = () => {
      const { low, high } = element.estimate!.rate;
      return high / low;
    };
    const before = width();
    const quality = field(element, QUALITY) as unknown as HTMLSelectElement;
    quality.value = 'average';
    quality.dispatchEvent(new Event('change', { bubbles: true }));
    await estimated(element);
    expect(width()).to.be.below(before * 0.97);
    expect(said(part(element, 'progress')))
      .to.match(/^1 réponse sur 10/)
      .and.not.to.contain('solidité');
  });
});

describe('the example', () => {
  it('is confirmed answer by answer', async () => {
    const element = await simulator();
    button(element, 'confirmer Clients actifs').click();
    await painted();
    expect(said(part(element, 'progress'))).to.match(/^1 réponse sur 10/);
    expect(root(element).activeElement).to.equal(field(element, 'Clients actifs'));
  });

  it('comes back whole', async () => {
    const element = await simulator();
    const rate = said(part(element, 'rate'));
    await type(field(element, 'Retard moyen'), '90');
    await type(field(element, 'Clients actifs'), 'mille milliards');
    await painted();
    button(element, 'revenir à l’exemple').click();
    await estimated(element);
    expect(said(part(element, 'rate'))).to.equal(rate);
    expect(field(element, 'Retard moyen').value).to.equal('15');
    expect(field(element, 'Clients actifs').value).to.equal('120');
    expect(sentence(element, /^Exemple$/)).to.equal('Exemple');
  });

  it('lets a share of its own go that contradicts the visitor', async () => {
    const element = await simulator();
    await type(field(element, 'Part du premier client'), '35');
    await painted();
    expect(description(field(element, 'Part des trois premiers'))).to.contain('hypothèse');
    expect(Number(field(element, 'Part des trois premiers').placeholder)).to.be.within(35, 60);
  });
});

describe('answers that contradict each other', () => {
  it('are both kept, and told beside the field', async () => {
    const element = await simulator();
    const [first, three] = [
      field(element, 'Part du premier client'),
      field(element, 'Part des trois premiers'),
    ];
    await type(three, '30');
    await type(first, '50');
    await leave();
    await until(() => isTold(three), 'told');
    expect([first.value, three.value]).to.deep.equal(['50', '30']);
    expect(description(three)).to.contain('au moins autant que le premier seul : 50 %');
  });
});

describe('a payment term', () => {
  const TERM = 'Délai de paiement accordé';
  const legal =
    /Entre entreprises en France, la loi admet 60 jours après la facture.*L441-10.*L441-11.*L441-16/;
  const noteAfter = async (text: string, attributes = '') => {
    const element = await simulator(attributes);
    const control = field(element, TERM);
    await type(control, text);
    await leave();
    await painted();
    return { element, control, note: () => description(control) };
  };

  it('that the law allows whatever the contract is taken without a word', async () => {
    for (const days of ['0', '45', '60']) {
      const { element, note } = await noteAfter(days);
      expect(element.answers.dso).to.equal(Number(days));
      expect(note(), days).not.to.match(legal);
    }
  });

  it('beyond is taken too, with what the law says of it, exports or not', async () => {
    for (const days of ['61', '75', '400']) {
      const { element, control, note } = await noteAfter(days);
      await until(() => legal.test(note()), 'told');
      expect(element.answers.dso).to.equal(Number(days));
      expect(control.getAttribute('aria-invalid')).to.equal('false');
    }
    const { element, note } = await noteAfter('environ 75', 'lang="fr" export="100"');
    await until(() => legal.test(note()), 'told');
    expect(note()).to.contain('environ 75 → 75 jours');
    element.lang = 'en';
    await until(() => /businesses in France the law allows 60 days/.test(note()), 'in English');
  });

  it('is remarked upon once the visitor rests', async () => {
    const element = await simulator();
    const control = field(element, TERM);
    await resting(async (rest) => {
      await type(control, '400');
      expect(description(control)).not.to.match(legal);
      rest.letGo();
    });
    await until(() => legal.test(description(control)), 'told after a rest');
    await type(control, '40');
    await painted();
    expect(description(control)).not.to.match(legal);
  });
});

describe('a case that the market does not write', () => {
  it('is told in words once the visitor rests, above the price, which stays', async () => {
    const element = await simulator();
    await resting(async (rest) => {
      await type(field(element, 'Clients actifs'), '3');
      await painted();
      expect(said(part(element, 'panel'))).to.equal('');
      rest.letGo();
    });
    await until(() => said(part(element, 'panel')) !== '', 'told');
    expect(said(part(element, 'panel'))).to.contain('Moins de 5 clients');
    expect(rateOf(said(part(element, 'rate')))).to.have.length(2);
  });
});

describe('the sliders', () => {
  it('move their field, and follow it', async () => {
    const element = await simulator();
    const slider = byRole<HTMLInputElement>(element, 'slider', `${TURNOVER}, curseur`);
    expect(plain(slider.ariaValueText)).to.equal('2 500 000 €');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await painted();
    const { insurableTurnover } = element.answers;
    expect(insurableTurnover).to.be.above(2_500_000);
    expect(plain(field(element, TURNOVER).value)).to.equal(plain(insurableTurnover!.toLocaleString('fr-FR')));
    await type(field(element, TURNOVER), '100k');
    await painted();
    expect(slider.value).to.equal('0');
  });
});

describe('bad debts', () => {
  it('are counted on the basis that the visitor knows, or not at all', async () => {
    const element = await simulator();
    const unknown = field(element, 'je ne sais pas');
    expect(unknown.checked).to.equal(true);
    const ratio = field(element, 'Impayés des trois dernières années');
    const before = element.estimate!.rate.likely;
    await type(ratio, '0.30');
    await until(() => isTold(ratio), 'asked however loosely it was typed');
    await type(ratio, '0,3');
    await until(() => isTold(ratio), 'asked');
    expect(description(ratio)).to.contain('Qu’a-t-il additionné');
    expect(unknown.checked).to.equal(true);
    expect(element.estimate!.rate.likely).to.be.closeTo(before, 1e-7);
    expect(said(part(element, 'rate'))).to.contain('avant votre dernière saisie');
    expect(said(part(element, 'progress'))).to.match(/^0 réponse/);
    button(element, 'créances perdues, HT (compte 654)').click();
    await painted();
    expect(root(element).activeElement).to.equal(ratio);
    expect(ratio.value).to.equal('0,3');
    expect(field(element, 'créances perdues, HT (compte 654)').checked).to.equal(true);
    expect(said(part(element, 'progress'))).to.match(/^1 réponse/);
    const writeOffs = element.estimate!.rate.likely;
    field(element, 'factures passées en contentieux, TTC').click();
    await painted();
    expect(element.estimate!.rate.likely).to.be.below(writeOffs);
    unknown.click();
    await painted();
    expect(said(part(element, 'progress'))).to.match(/^0 réponse/);
  });
});

describe('the bill', () => {
  /** Its table, which comes once it is opened. */
  async function opened(attributes?: string): Promise<HTMLElement> {
    const element = await simulator(attributes);
    button(element, /^Tout compris/).click();
    const bill = part(element, 'bill')!;
    await until(() => bill.querySelector('table') !== null, 'the lines of the bill');
    return byRole(bill, 'table');
  }

  it('adds up line by line, and includes all', async () => {
    const rows = cellsOf(await opened()).map(
      ([label, amount]) => [label!, Number(amount!.replace(/[^\d]/g, ''))] as const,
    );
    const amount = (start: string) => rows.find(([label]) => label.startsWith(start))![1];
    const total = amount('Total par an');
    expect(total).to.equal(
      amount('Prime') + amount('Taxe d’assurance 9 %') + amount('Frais d’enquête et de surveillance'),
    );
    expect(amount('soit par mois')).to.be.closeTo(total / 12, 10);
    expect(amount('Minimum de prime')).to.be.closeTo(0.8 * amount('Prime'), 10);
    expect(rows.filter(([label]) => label.startsWith('Régularisation'))).to.have.length(2);
  });

  it('says that the minimum decides, tells one total, and no tax on fees that are not there', async () => {
    const bill = said(await opened('lang="fr" turnover="60000" buyers="20"'));
    expect(bill).to.match(/Tout compris, 2 730 € par an aux deux bouts de la fourchette\./);
    expect(bill).to.match(/minimum d’une police ; au taux seul, 1 \d{3} €/);
    expect(bill).not.to.contain('TVA sur les frais');
  });

  it('groups the digits of the customers that it counts', async () => {
    const element = await simulator('lang="fr" turnover="2500000000" buyers="50000"');
    element.answers = { ...element.answers, namedBuyers: 12_000 };
    button(element, /^Tout compris/).click();
    await until(
      () => /12 000 clients dénommés/.test(said(part(element, 'bill'))),
      '12 000 customers in the bill',
    );
  });
});
