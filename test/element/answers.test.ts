import { expect } from '@open-wc/testing';
import type { AnswerValues, CreditRateSimulator } from '../../src/entries/index.js';
import { freshPack } from '../tariff/market-pack.js';
import { allByRole, button, field, nameOf, part, said } from './by-role.js';
import { description, estimated, isTold, root, simulator, type, unfold } from './visit.js';
import { painted, until } from './waits.js';

const QUALITY = 'Solidité de vos clients';

describe('bad debts in euros', () => {
  const losses = (element: Element) => field(element, 'Impayés des trois dernières années');

  /** Types an amount, and what is said under the field once the visitor rests. */
  async function typed(text: string, attributes?: string): Promise<[CreditRateSimulator, string]> {
    const element = await simulator(attributes);
    const box = losses(element);
    await type(box, text);
    await until(() => isTold(box), 'told');
    return [element, description(box)];
  }

  for (const text of ['25 000 €', '25k€', '25 000', '25000 euros par an']) {
    it(`are told as shares of the turnover, and taken at a press: ${text}`, async () => {
      const [element, told] = await typed(text);
      expect(told).to.contain('25 000 €, soit 1 % de votre chiffre d’affaires si c’est par an :');
      expect(losses(element).value).to.equal(text);
      expect(element.answers.grossBadDebtRatio).to.equal(undefined);
      button(element, 'retenir 1 %').click();
      await element.updateComplete;
      expect(element.answers.grossBadDebtRatio).to.equal(0.01);
      expect(losses(element).value).to.equal('1');
      expect(root(element).activeElement).to.equal(losses(element));
    });
  }

  it('may be those of three years together', async () => {
    const [element] = await typed('25 000 €');
    button(element, 'en trois ans : retenir 0,333 %').click();
    await element.updateComplete;
    expect(element.answers.grossBadDebtRatio).to.equal(0.00333);
  });

  it('are refused where they are no such amount, and nothing typed is lost', async () => {
    for (const [text, words] of [
      ['45 jours', 'on attend ici un pourcentage'],
      ['150', 'Au plus 100 %.'],
      ['9 M€', 'on attend ici un pourcentage'],
    ]) {
      const [element, told] = await typed(text!);
      expect(told).to.contain(words);
      expect(losses(element).value).to.equal(text);
    }
  });

  it('are told in English too', async () => {
    const element = await simulator('lang="en" turnover="2500000"');
    const box = field(element, 'Bad debts of the last three years');
    await type(box, '€25,000');
    await until(
      () => description(box).includes('€25,000, that is 1% of your turnover if it is for a year:'),
      'the share told',
    );
    button(element, 'take 1%').click();
    await element.updateComplete;
    expect(element.answers.grossBadDebtRatio).to.equal(0.01);
  });
});

describe('hypotheses', () => {
  it('that are an answer have each a button to confirm, which changes no figure and answers as shown', async () => {
    const element = await simulator('lang="fr"');
    await estimated(element);
    const likely = () => element.estimate!.rate.likely;
    const before = likely();
    const names = allByRole(element, 'button', /^confirmer /).map(nameOf);
    // all ten but the customers’ strength, supposed from their size, and how the activity fluctuates
    expect(names).to.have.length(10).and.to.include('confirmer Activité sur l’année');
    expect(names).not.to.include(`confirmer ${QUALITY}`);
    for (const name of names) {
      button(element, name).click();
      await painted();
      expect(allByRole(element, 'button', name), name).to.have.length(0);
    }
    await estimated(element);
    expect(said(part(element, 'progress'))).to.match(/^9 réponses sur 10/);
    expect(likely()).to.be.closeTo(before, 1e-4 * before);
    expect(element.answers).to.deep.include({
      sector: 'other',
      activity: 'regular',
      lossBasis: 'grossInclVat',
    });
    expect(element.answers).not.to.have.property('quality');
  });

  it('stand once in the list, and an answer can be taken back to them', async () => {
    const element = await simulator('lang="fr"');
    for (const name of ['Activité sur l’année', 'Secteur de vos clients (à défaut, le vôtre)']) {
      const select = field<HTMLSelectElement>(element, name);
      const names = () => [...select.options].map(({ text }) => text);
      const hypothesis = select.selectedOptions[0]!.text;
      expect(names().filter((one) => one === hypothesis)).to.have.length(1);
      expect(names()).not.to.include('je ne sais pas');
      // The hypothesis as the visitor's own word, then not.
      button(element, `confirmer ${name}`).click();
      await painted();
      expect(names()[0]).to.equal('je ne sais pas');
      expect(select.selectedOptions[0]!.text).to.equal(hypothesis);
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await painted();
      expect(select.selectedOptions[0]!.text).to.equal(hypothesis);
      expect(names()).not.to.include('je ne sais pas');
    }
  });
});

describe('a hypothesis that is none of the answers', () => {
  it('has a line of its own in the list while it stands', async () => {
    const element = await simulator('lang="fr"');
    const select = field<HTMLSelectElement>(element, QUALITY);
    const first = () => select.options[0]!.text;
    expect(select.selectedOptions[0]!.text).to.equal('selon leur taille');
    select.value = 'good';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
    expect([element.answers.quality, first()]).to.deep.equal(['good', 'je ne sais pas']);
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
    expect(select.selectedOptions[0]!.text).to.equal('selon leur taille');
    expect(element.answers).not.to.have.property('quality');
  });
});

describe('how the activity fluctuates', () => {
  const NAME = 'Activité sur l’année';
  const select = (element: Element) => field<HTMLSelectElement>(element, NAME);

  it('is asked, moves the rate, and shows a wider year end', async () => {
    const element = await simulator('lang="fr" activity="seasonal"');
    expect(select(element).selectedOptions[0]!.text).to.equal('saisonnière');
    const bill = await unfold(element, /^Tout compris/);
    expect(said(bill)).to.contain('finit à +30 %');
    const before = element.estimate!.rate.likely;
    select(element).value = 'very';
    select(element).dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => said(bill).includes('finit à +40 %'), 'the wider year end');
    expect(element.estimate!.rate.likely).to.be.above(before);
    expect(said(part(element, 'progress'))).to.match(/^0 réponse sur 10/);
    expect(element.answers.activity).to.equal('very');
  });

  it('is not asked where the tariff does not say what it comes to', async () => {
    const element = await simulator('lang="fr"');
    const pack = freshPack();
    delete pack.exposure.peakFactorByActivity;
    element.tariff = { ...pack, id: 'courtier' };
    await until(() => element.estimate!.tariff.id === 'courtier', 'the host’s tariff');
    await painted();
    expect(allByRole(element, 'combobox', NAME)).to.have.length(0);
    element.tariff = null;
    await until(() => element.estimate!.tariff.id !== 'courtier', 'the bundled tariff');
    await painted();
    expect(allByRole(element, 'combobox', NAME)).to.have.length(1);
  });
});

describe('ten answers of ten', () => {
  const answers: AnswerValues = {
    ...{ insurableTurnover: 2_500_000, sector: 'wholesale', buyerCount: 120, largest: 0.12, topThree: 0.3 },
    ...{ dso: 45, daysPastDue: 15, quality: 'average', exportShare: 0 },
    ...{ grossBadDebtRatio: 0.004, lossBasis: 'grossInclVat' },
  };
  const progress = (element: Element) => part(element, 'progress')!;

  it('say what remains, and lead to what can be done next', async () => {
    const element = await simulator('lang="fr"');
    expect(said(progress(element))).not.to.contain('Tout est répondu');
    element.answers = answers;
    await until(() => said(progress(element)).includes('Tout est répondu'), 'told');
    expect(said(progress(element))).to.contain('l’appétit des assureurs');
    button(element, /emporter ce cas chez un courtier$/).click();
    expect(root(element).activeElement).to.equal(button(element, 'Partager'));
    element.answers = { ...answers, lossBasis: 'unknown' };
    await until(() => !said(progress(element)).includes('Tout est répondu'), 'one answer fewer');
  });

  it('lead to the broker where there is one', async () => {
    const element = await simulator(
      'lang="en" broker="Cabinet Exemple" orias="07000123" contact="mailto:a@b.example"',
    );
    element.answers = answers;
    await until(() => said(progress(element)).includes('All is answered'), 'told');
    button(element, 'For a firm price: have Cabinet Exemple quote this case').click();
    expect(root(element).activeElement).to.equal(part(element, 'contact'));
  });
});

describe('the strength of customers', () => {
  it('has its signs, a sentence for each answer', async () => {
    const element = await simulator();
    const help = await unfold(element, 'comment choisir ?');
    const [names, signs] = ['dt', 'dd'].map((tag) => [...help.querySelectorAll(tag)].map(said));
    expect(names).to.deep.equal(['très solide', 'solide', 'dans la moyenne', 'fragile', 'très fragile']);
    for (const sign of signs!)
      expect(sign)
        .to.match(/entreprises|PME/)
        .and.to.match(/notes/)
        .and.to.match(/retard/);
  });
});
