import { expect } from '@open-wc/testing';
import { rateBounds } from '../../src/screen/figure.js';
import { asBefore } from './for-all.js';
import { allByRole, button, field, part, plain, said } from './by-role.js';
import { holdingTimers } from './held-timers.js';
import { ARTICLE, heardIn, leave, openView, simulator, type } from './visit.js';
import { painted, until } from './waits.js';

const TURNOVER = 'Chiffre d’affaires HT à assurer';
const BUYERS = 'Clients actifs';
const LATE = 'Retard moyen';
const RESULT = /^Taux estimé de .* par an\.$/;

/** What the status region comes to say after something happens, each time that it says something else. */
async function heard(element: Element, happens: () => Promise<void>, times = 1): Promise<string[]> {
  const words = heardIn(element);
  await happens();
  await until(() => words.length >= times, `${times} times told`);
  return words;
}

afterEach(asBefore);

describe('the status region', () => {
  it('says what is wrong with an entry, and not the result of before', async () => {
    const element = await simulator();
    const words = await heard(element, async () => {
      const box = field(element, BUYERS);
      box.focus();
      // The first key alone is an answer, of which a result is on its way when the second comes, before any timer can.
      for (const text of ['3', '3q']) {
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await element.updateComplete;
      }
    });
    await type(field(element, BUYERS), '80');
    await until(() => words.length > 1, 'the result');
    expect(words[0]).to.match(/^« 3q » ne se lit pas comme un nombre\. Écrivez par exemple 120\.$/);
    expect(words[1]).to.match(RESULT);
  });

  it('says so too where the field is left at once', async () => {
    const element = await simulator();
    const [first] = await heard(element, async () => {
      await type(field(element, BUYERS), 'x');
      await leave();
    });
    expect(first).to.contain('« x » ne se lit pas');
  });

  it('asks which of two readings is meant, and offers both', async () => {
    const element = await simulator();
    const words = await heard(element, () => type(field(element, TURNOVER), '1.500'));
    button(element, '1 500 000 €').click();
    await until(() => words.length > 1, 'the result');
    expect(words[0]).to.equal('« 1.500 » se lit de deux façons. Laquelle ? 1 500 €, 1 500 000 €.');
    expect(words[1]).to.match(RESULT);
  });

  it('says what two answers have against each other, and the result, for both are taken', async () => {
    const element = await simulator();
    const [first] = await heard(element, async () => {
      await type(field(element, 'Part du premier client'), '20');
      await type(field(element, 'Part des trois premiers'), '10');
    });
    expect(first).to.match(/^Les trois premiers pèsent au moins autant .* 20 %\. Taux estimé de /);
  });

  it('says what is wrong in the fields of a view', async () => {
    const element = await simulator();
    await openView(element, 'En cas d’impayé');
    field(element, 'Montant TTC').focus();
    await until(() => part(element, 'compact') !== undefined, 'the words for faults');
    const [first] = await heard(element, () => type(field(element, 'Montant TTC'), 'cher'));
    expect(first).to.match(/^« cher » ne se lit pas/);
  });

  it('says once why the market would not write the case', async () => {
    const element = await simulator();
    const words = await heard(element, () => type(field(element, BUYERS), '4'));
    await type(field(element, LATE), '30');
    await until(() => words.length > 1, 'the result');
    expect(words[0]).to.match(/^.*Moins de 5 clients : .* Existe aussi : .* Taux estimé de /);
    expect(words[1]).to.match(RESULT);
  });

  it('does not say what an example has against it, which stands there', async () => {
    const element = await simulator('lang="fr" turnover="2500000" buyers="4"');
    const [first] = await heard(element, () => type(field(element, LATE), '30'));
    expect(part(element, 'panel')).not.to.equal(undefined);
    expect(first).to.match(RESULT);
  });

  it('says that an example, or a hypothesis, is now an answer', async () => {
    const element = await simulator();
    const words = await heard(element, async () => button(element, `confirmer ${LATE}`).click());
    button(element, 'confirmer Export').click();
    await until(() => words.length > 1, 'told again');
    expect(words[0]).to.match(/^Retard moyen : réponse confirmée\. 1 réponse sur 10\. Taux estimé de /);
    expect(words[1]).to.match(/^Export : réponse confirmée\. 2 réponses sur 10\. Taux estimé de /);
    expect(allByRole(element, 'button', 'confirmer Export')).to.have.length(0);
  });

  it('has nothing to say of another language, and says what was to be said in it', async () => {
    const element = await simulator(`lang="fr" ${ARTICLE}`);
    await openView(element, 'En cas d’impayé');
    const words = await heard(element, () => type(field(element, 'Montant TTC'), '12 000'));
    expect(words[0]).to.contain('l’assureur verserait');
    element.lang = 'en';
    await until(() => said(part(element, 'views')).includes('the insurer would pay'), 'the view in English');
    await type(field(element, 'Average days beyond terms'), '30');
    await until(() => words.length > 1, 'the result');
    expect(words[1]).to.match(/^Estimated rate .* a year\.$/);
  });

  it('never says a range that is still on its way, however slow the machine', async () => {
    const element = await simulator();
    field(element, BUYERS).focus();
    await until(() => part(element, 'compact') !== undefined, 'the words of the result');
    // The lull before work in idle moments, and the silence after which the result is read aloud.
    await holdingTimers([80, 1000], async (lull, silence) => {
      const words = heardIn(element);
      const answer = async (insurableTurnover: number) => {
        element.answers = { ...element.answers, insurableTurnover };
        await until(() => lull.waiting() === 1, 'the range on its way');
      };
      await answer(9_000_000);
      lull.letGo();
      await until(() => silence.waiting() === 1, 'a result that waits to be said');
      await answer(80_000_000);
      silence.letGo();
      await painted();
      expect(words).to.deep.equal([]);
      lull.letGo();
      await until(() => silence.waiting() === 1, 'the result of the last answer');
      silence.letGo();
      await until(() => words.length > 0, 'said');
      const { low, high } = rateBounds(element.estimate!.rate, 'fr');
      expect(words).to.have.length(1);
      expect(words[0]).to.contain(plain(`${low} à ${high}`));
    });
  });

  it('is not silenced by another language on the way', async () => {
    const element = await simulator();
    await openView(element, 'En cas d’impayé');
    const [first] = await heard(element, async () => {
      await type(field(element, LATE), '30');
      element.lang = 'en';
    });
    expect(first).to.match(/^(Estimated rate|Taux estimé)/);
  });
});
