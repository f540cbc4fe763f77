import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnswerValues } from '../../src/entries/index.js';
import { asBefore, fitsColumns, passesAxe } from './for-all.js';
import { allByRole, button, byRole, disclosure, field, part, plain, said, sentence } from './by-role.js';
import {
  ARTICLE,
  description,
  estimated,
  heardIn,
  root,
  simulator,
  type,
  unfold,
  unfoldAll,
  warnings,
  isTold,
} from './visit.js';
import { painted, until } from './waits.js';

const TURNOVER = 'Chiffre d’affaires HT à assurer';
const LOSSES = 'Impayés des trois dernières années';

/** Disclosures inside the questions. */
const TURNOVER_HELP = 'que compter ?';
const LOSSES_HELP = 'calculer';
const EXPORTS_HELP = 'pays par pays';
const TERMS = 'Conditions de la police (quotité, franchises…)';

/** What a helper comes to. */
const sum = (element: Element, help: string) =>
  sentence(disclosure(element, help), /^(Chiffre d’affaires assurable|Taux de pertes)/);

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await painted();
}

describe('a hint', () => {
  it('comes when it is asked for', async () => {
    const element = await simulator();
    const hint = await unfold(element, 'aide : Clients actifs');
    expect(said(hint)).to.contain('facturés depuis un an');
  });

  it('is named after its question, with the colon of its language', async () => {
    const named = async (lang: string, name: RegExp) =>
      button(await simulator(`lang="${lang}"`), name).ariaLabel;
    expect(await named('fr', /^aide : Clients actifs/)).to.equal('aide\u202f: Clients actifs');
    expect(await named('en', /^help: Active/)).to.equal('help: Active customers');
  });
});

describe('the helper on the turnover', () => {
  it('goes from the total to what can be insured, and the visitor takes it', async () => {
    const element = await simulator();
    await unfold(element, TURNOVER_HELP);
    await type(field(element, 'Chiffre d’affaires total, HT'), '3,2 M€');
    await type(field(element, 'aux particuliers'), '400 000');
    await painted();
    expect(sum(element, TURNOVER_HELP)).to.equal('Chiffre d’affaires assurable 2 800 000 €');
    expect(element.answers.insurableTurnover, 'not taken yet').to.equal(2_500_000);
    button(element, 'Reprendre ce montant').click();
    await painted();
    expect(element.answers.insurableTurnover).to.equal(2_800_000);
    expect(root(element).activeElement).to.equal(field(element, TURNOVER));
    expect(said(disclosure(element, TURNOVER_HELP))).to.contain('Montant repris ci-dessus');
  });

  it('has its sum read by the one status region, once typing rests', async () => {
    const element = await simulator();
    await unfold(element, TURNOVER_HELP);
    const heard = heardIn(element);
    await type(field(element, 'Chiffre d’affaires total, HT'), '4 M€');
    await until(() => heard.length > 0, 'read');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain('4 000 000 €');
  });

  it('asks about what can be read two ways, and says when too much is taken out', async () => {
    const element = await simulator();
    await unfold(element, TURNOVER_HELP);
    await type(field(element, 'Chiffre d’affaires total, HT'), '2 000');
    const prepaid = field(element, 'payées comptant ou d’avance');
    await type(prepaid, '1.500');
    await until(() => isTold(prepaid), 'asked');
    expect(description(prepaid)).to.contain('se lit de deux façons');
    button(element, '1 500 €').click();
    await painted();
    expect(root(element).activeElement).to.equal(prepaid);
    expect(sum(element, TURNOVER_HELP)).to.contain('500 €');
    await type(field(element, 'aux particuliers'), '1 000');
    await painted();
    expect(said(disclosure(element, TURNOVER_HELP))).to.contain('(2 500 €) dépassent le total');
  });

  it('keeps what was typed when it is closed, and when the element moves; a reset clears it', async () => {
    const element = await simulator();
    await unfold(element, TURNOVER_HELP);
    await type(field(element, 'Chiffre d’affaires total, HT'), '3,2 millions d’euros');
    button(element, TURNOVER_HELP).click();
    await painted();
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await unfold(element, TURNOVER_HELP);
    expect(field(element, 'Chiffre d’affaires total, HT').value).to.equal('3,2 millions d’euros');
    element.reset();
    await painted();
    expect(field(element, 'Chiffre d’affaires total, HT').value).to.equal('');
  });
});

describe('the helper on bad debts', () => {
  it('answers with the ratio of the three years, as the estimate shows at once', async () => {
    const element = await simulator();
    const before = said(part(element, 'rate'));
    await unfold(element, LOSSES_HELP);
    expect(plain(field(element, 'Chiffre d’affaires HT, année dernière').placeholder)).to.equal('2 500 000');
    await type(field(element, 'Pertes, année dernière'), '12 000');
    await type(field(element, 'Pertes, il y a deux ans'), '0');
    await type(field(element, 'Pertes, il y a trois ans'), '45 000');
    await type(field(element, 'Chiffre d’affaires HT, il y a trois ans'), '2 M€');
    await painted();
    expect(field(element, LOSSES).value).to.equal('0,814');
    expect(field(element, 'créances perdues, HT (compte 654)').checked).to.equal(true);
    expect(element.answers.lossExperience).to.deep.equal({ years: 3, volumeRatio: 7 / 7.5, capped: true });
    expect(sum(element, LOSSES_HELP)).to.equal('Taux de pertes 0,81 %');
    expect(said(part(element, 'rate'))).not.to.equal(before);
    expect(said(part(element, 'progress'))).to.match(/^1 réponse/);
  });

  it('follows the turnover, and gives way to a ratio typed in its place', async () => {
    const element = await simulator();
    await unfold(element, LOSSES_HELP);
    await type(field(element, 'Pertes, année dernière'), '25 000');
    await type(field(element, TURNOVER), '5 M€');
    await until(() => field(element, LOSSES).value === '0,5', 'followed');
    await type(field(element, LOSSES), '0,9');
    await painted();
    expect(element.answers.lossExperience).to.equal(undefined);
    button(element, 'Reprendre ce taux').click();
    await painted();
    expect(field(element, LOSSES).value).to.equal('0,5');
    expect(root(element).activeElement).to.equal(field(element, LOSSES));
  });

  it('asks for an exceptional loss, and says how much of it counts', async () => {
    const element = await simulator();
    await unfold(element, LOSSES_HELP);
    await type(field(element, 'Pertes, année dernière'), '300 000');
    await painted();
    const whole = element.answers.grossBadDebtRatio!;
    field(element, 'oui').click();
    await painted();
    await type(field(element, 'Son montant'), '290 000');
    await painted();
    expect(element.answers.grossBadDebtRatio).to.be.below(whole / 2);
    expect(said(disclosure(element, LOSSES_HELP))).to.match(/Elle compte pour \d[\d ]* € seulement/);
    field(element, 'non').click();
    await painted();
    expect(element.answers.grossBadDebtRatio).to.equal(whole);
  });
});

describe('the helper on exports', () => {
  const country = (element: Element, line: number) =>
    field<HTMLSelectElement>(element, `Pays, ligne ${line}`);

  it('takes countries one by one, which price the exports', async () => {
    const element = await simulator();
    await unfold(element, EXPORTS_HELP);
    await choose(country(element, 1), 'DE');
    await type(field(element, 'Part des ventes, Allemagne'), '12');
    button(element, 'Ajouter un pays').click();
    await painted();
    expect(country(element, 2).querySelector<HTMLOptionElement>('[value=DE]')!.disabled).to.equal(true);
    await choose(country(element, 2), 'AR');
    const cheaper = element.estimate!.rate.likely;
    await type(field(element, 'Part des ventes, Argentine'), '30');
    await painted();
    expect(field(element, 'Export').value).to.equal('42');
    expect(element.answers.countryMix).to.deep.equal({ FR: 0.58, DE: 0.12, AR: 0.3 });
    expect(element.estimate!.rate.likely).to.be.above(cheaper * 1.1);
    expect(sentence(disclosure(element, EXPORTS_HELP), /^Export/)).to.equal('Export 42 %, France 58 %.');
    button(element, 'Retirer, Allemagne').click();
    await painted();
    expect(field(element, 'Export').value).to.equal('30');
    expect(root(element).activeElement).to.equal(button(element, 'Ajouter un pays'));
  });

  it('lists countries by name, without France and its overseas departments', async () => {
    const element = await simulator();
    await unfold(element, EXPORTS_HELP);
    const names = [...country(element, 1).options].slice(1).map((option) => plain(option.textContent));
    expect(names)
      .to.have.length(243)
      .and.include('Allemagne')
      .and.not.include.members(['France', 'La Réunion']);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('fr').compare));
  });

  it('says when shares exceed everything, and when nobody has classed a country', async () => {
    const element = await simulator();
    await unfold(element, EXPORTS_HELP);
    await choose(country(element, 1), 'LI');
    const share = field(element, 'Part des ventes, Liechtenstein');
    await type(share, '60');
    await painted();
    expect(said(disclosure(element, EXPORTS_HELP))).to.contain('Liechtenstein : l’OCDE ne le classe pas');
    button(element, 'Ajouter un pays').click();
    await painted();
    await choose(country(element, 2), 'IT');
    await type(field(element, 'Part des ventes, Italie'), '60');
    await painted();
    expect(said(disclosure(element, EXPORTS_HELP))).to.contain('Ces parts font 120 %');
    expect(element.answers.exportShare).to.equal(0.6);
  });

  it('gives way to a share typed in its place', async () => {
    const element = await simulator();
    await unfold(element, EXPORTS_HELP);
    await choose(country(element, 1), 'DE');
    await type(field(element, 'Part des ventes, Allemagne'), '12');
    await painted(); // the share above changes under the eyes first
    await type(field(element, 'Export'), '20');
    await painted();
    expect(element.answers.countryMix).to.equal(undefined);
    expect(said(disclosure(element, EXPORTS_HELP))).to.contain('l’emporte');
    button(element, 'Reprendre ces pays').click();
    await painted();
    expect(field(element, 'Export').value).to.equal('12');
  });
});

describe('the terms of the policy', () => {
  it('come when they are asked for, and change the price', async () => {
    const element = await simulator();
    await unfold(element, TERMS);
    const { likely } = element.estimate!.rate;
    await type(field(element, 'Délai de carence'), '3');
    await painted();
    expect(element.estimate!.rate.likely).not.to.equal(likely);
    await type(field(element, 'Clients dénommés'), '40');
    await painted();
    expect(element.estimate!.bill.namedBuyers).to.equal(40);
    expect(element.answers).to.include({ waitingPeriodMonths: 3, namedBuyers: 40 });
  });

  it('offer the shortest waiting period, priced, until it is chosen', async () => {
    const element = await simulator();
    await unfold(element, TERMS);
    const { likely } = element.estimate!.rate;
    const wait = field(element, 'Délai de carence');
    button(element, '1 mois, sur demande').click();
    await painted();
    expect([wait.value, element.answers.waitingPeriodMonths]).to.deep.equal(['1', 1]);
    expect(element.estimate!.rate.likely).to.be.above(likely);
    expect(root(element).activeElement).to.equal(wait);
    expect(allByRole(element, 'button', '1 mois, sur demande')).to.have.length(0);
    await type(wait, '6');
    await painted();
    expect(allByRole(element, 'button', '1 mois, sur demande')).to.have.length(1);
  });
});

describe('the answers of the host', () => {
  const values: AnswerValues = {
    insurableTurnover: 2_500_000,
    exportShare: 0.3,
    countryMix: { FR: 0.7, NG: 0.3 },
    grossBadDebtRatio: 0.004,
    lossBasis: 'writeOffs',
    lossExperience: { years: 2, volumeRatio: 0.8, capped: true },
  };

  it('round-trip with their details, which change the price', async () => {
    const element = await simulator('lang="fr"');
    element.answers = values;
    await until(() => element.answers.countryMix !== undefined, 'detailed');
    await estimated(element);
    expect(element.answers).to.deep.equal(values);
    expect(element.estimate!.answers).to.deep.equal(values);
    const { likely } = element.estimate!.rate;
    element.answers = { ...values, countryMix: { FR: 0.7, DE: 0.3 } };
    await until(() => 'DE' in (element.answers.countryMix ?? {}), 'detailed again');
    await estimated(element);
    expect(element.estimate!.rate.likely).to.be.below(likely * 0.8);
    await unfold(element, EXPORTS_HELP);
    expect(field(element, 'Part des ventes, Allemagne').value).to.equal('30');
    element.reset();
    expect(element.answers.countryMix).to.equal(undefined);
  });

  it('with details that make no sense are warned of', async () => {
    const seen = await warnings(async () => {
      const element = await simulator('lang="fr"');
      element.answers = { ...values, countryMix: { ZZ: 1 } };
      await until(() => element.answers.lossExperience !== undefined, 'the others taken');
      expect(element.answers.countryMix).to.equal(undefined);
    });
    expect(seen.join()).to.contain('answers.countryMix is not understood');
  });
});

describe('opened helpers', () => {
  async function opened(lang: string) {
    const element = await simulator(`lang="${lang}" ${ARTICLE}`);
    const questions = part(element, 'questions')!;
    await unfoldAll(questions);
    byRole(questions, 'radio', /^(oui|yes)$/).click();
    await type(
      field(questions, lang === 'fr' ? 'Chiffre d’affaires total, HT' : 'Total turnover, excl. VAT'),
      '1.500',
    );
    await sendKeys({ press: 'Tab' });
    await painted();
    return element;
  }

  afterEach(asBefore);
  passesAxe(opened);
  fitsColumns('[part~=questions] *:not(option, optgroup)', opened);
});
