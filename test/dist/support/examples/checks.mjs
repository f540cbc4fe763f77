import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { until } from '../browser.mjs';

const market = JSON.parse(
  await readFile(new URL('../../../../src/tariff/market-2026.2.json', import.meta.url), 'utf8'),
);

const press = (page, name) => page.getByRole('button', { name }).click();
const tick = (page, name) => page.getByRole('checkbox', { name }).click();
const simulator = (page) => page.locator('credit-rate-simulator');

/** Waits until something holds of the simulator; `what` names it. */
const holds = (page, what, condition) =>
  until(
    page,
    what,
    new Function(`const element = document.querySelector('credit-rate-simulator'); return ${condition};`),
  );

/** What the example says beside a name, once it says it. */
const says = (page, name, value) =>
  until(
    page,
    `${name}: ${value}`,
    ([term, said]) =>
      [...document.querySelectorAll('dt')]
        .find(({ textContent }) => textContent === term)
        .nextElementSibling.textContent.trim() === said,
    [name, value],
  );

/** The rate of the present estimate is what the example was told, as it writes it. */
async function tellsRate(page) {
  await until(page, 'the rate told', () => {
    const { estimate } = document.querySelector('credit-rate-simulator');
    const format = { style: 'percent', minimumFractionDigits: 2 };
    return (
      [...document.querySelectorAll('dd')][0].textContent.trim() ===
      estimate?.rate.likely.toLocaleString('fr', format)
    );
  });
}

/**
 * What a framework can do with the simulator, in the order in which a reader of the example's page does it: each goes on
 * where the one before it left the page.
 */
export const checks = {
  'shows the element, upgraded': (page) =>
    holds(page, 'the rate drawn', 'element?.shadowRoot?.querySelector("[part=rate]")'),

  'passes a number': async (page) => {
    await holds(page, 'the turnover', 'Number(element.turnover) === 2500000');
    await holds(page, 'the answer', 'element.answers.insurableTurnover === 2500000');
  },

  'passes a text, and its change': async (page) => {
    await holds(page, 'the first sector', 'element.sector === "wholesale"');
    await page.getByRole('combobox', { name: 'Secteur de l’exemple' }).selectOption('it-services');
    await holds(page, 'the second sector', 'element.sector === "it-services"');
    await holds(page, 'its answer', 'element.answers.sector === "it-services"');
  },

  'passes a text under a name of two words': (page) =>
    holds(page, 'the label', 'element.contactLabel === "Parler au cabinet"'),

  'passes yes and no, and their change': async (page) => {
    await holds(page, 'not compact', '!element.compact');
    await tick(page, 'Forme courte');
    await holds(page, 'compact', 'element.compact === true');
    await tick(page, 'Forme courte');
    await holds(page, 'not compact any more', '!element.compact');
  },

  'keeps children, and changes them': async (page) => {
    await holds(
      page,
      'a child in its slot',
      'element.querySelector("[slot=legal]").assignedSlot && element.querySelector("[slot=legal]").textContent === "Exemple : Services informatiques."',
    );
    const fallback = await simulator(page).evaluate(({ children }) => [
      children.length,
      children[0].clientHeight,
    ]);
    assert.deepEqual(fallback, [2, 0]);
  },

  'tells an event with a hyphen in its name': tellsRate,

  'passes an object, with one inside': async (page) => {
    await press(page, 'Une entreprise exportatrice');
    await holds(page, 'the details', 'element.answers.countryMix?.DE === 0.3');
    const answers = await simulator(page).evaluate((element) => element.answers);
    assert.deepEqual(answers, {
      ...{ insurableTurnover: 8_000_000, buyerCount: 60, dso: 75 },
      ...{ countryMix: { FR: 0.5, DE: 0.3, ES: 0.2 }, exportShare: 0.5 },
    });
    await tellsRate(page);
  },

  'passes an object with arrays, and takes it back': async (page) => {
    await tick(page, 'Barème du cabinet');
    await holds(page, 'the tariff', 'element.tariff');
    const tariff = await simulator(page).evaluate((element) => element.tariff);
    assert.deepEqual(tariff, { ...market, id: 'cabinet-exemple-2026' });
    await tick(page, 'Barème du cabinet');
    await holds(page, 'the tariff withdrawn', '!element.tariff');
  },

  'tells what a reader opens and closes': async (page) => {
    const heading = simulator(page).getByRole('button', { name: 'En cas d’impayé' });
    await heading.click();
    await says(page, 'Vue ouverte', 'claim');
    await heading.click();
    await says(page, 'Vue ouverte', 'aucune');
  },

  'cancels an event, once for each': async (page) => {
    await simulator(page).getByRole('link', { name: 'Parler au cabinet' }).press('Enter');
    await says(page, 'Demandes de contact', '1');
  },

  'calls a method': async (page) => {
    await press(page, 'Effacer les réponses');
    await holds(page, 'the example', 'element.answers.insurableTurnover === 2500000');
    await holds(page, 'its sector', 'element.answers.sector === "it-services"');
    await tellsRate(page);
  },

  'removes the element, and shows it again with all it had': async (page) => {
    await tick(page, 'Forme courte');
    await press(page, 'Masquer le simulateur');
    await until(page, 'no element', () => !document.querySelector('credit-rate-simulator'));
    await press(page, 'Afficher le simulateur');
    await holds(page, 'the rate drawn', 'element?.shadowRoot?.querySelector("[part=rate]")');
    await holds(page, 'compact', 'element.compact === true && element.contactLabel === "Parler au cabinet"');
    await holds(page, 'its sector', 'element.sector === "it-services"');
    await simulator(page).getByRole('link', { name: 'Parler au cabinet' }).press('Enter');
    await says(page, 'Demandes de contact', '2');
    await tellsRate(page);
  },
};
