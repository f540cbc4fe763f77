import { civil, endOfMonth, weekday } from './calendar.mjs';
import { financialYear, yearOf } from './company.mjs';
import { workingDay } from './fates.mjs';
import { vatOf } from './sales.mjs';

/**
 * What fills a real file beside sales: purchases and their payment, wages, bank fees, VAT returns. A fee on the first
 * and on the last day of each year pins the period.
 *
 * @param {import('./state.mjs').State} state
 * @param {number} day
 * @param {number} daily invoices of a working day, on average
 * @returns {import('./events.mjs').Event[]}
 */
export function noiseOf(state, day, daily) {
  const { chance, options } = state;
  /** @type {import('./events.mjs').Event[]} */
  const events = [];
  const bounds = financialYear(options, yearOf(options, day));
  if (day === bounds.from || day === bounds.to || day === endOfMonth(day)) {
    const fee = chance.between(500, 5000);
    events.push(
      noise(day, 'BQ', 'FRAIS BANCAIRES', [
        ['627000', fee],
        ['512000', -fee],
      ]),
    );
  }
  const { date } = civil(day);
  if (date === 20 && state.vatToReturn !== 0) {
    const due = state.vatToReturn;
    state.vatToReturn = 0;
    events.push(
      noise(day, 'OD', 'DECLARATION TVA', [
        ['445710', due],
        ['445510', -due],
      ]),
    );
  }
  if (date === 28) {
    const gross = chance.between(1_000_000, 3_000_000);
    const dues = Math.floor(gross / 4);
    events.push(
      noise(day, 'OD', 'SALAIRES', [
        ['641000', gross],
        ['431000', -dues],
        ['421000', dues - gross],
      ]),
    );
  }
  if (weekday(day) === 0 || weekday(day) === 6) return events;
  const purchases = Math.floor(daily * 0.25 + chance.next());
  for (let i = 0; i < purchases; i += 1) events.push(purchase(state, day));
  return events;
}

/** @param {import('./state.mjs').State} state @param {number} day @returns {import('./events.mjs').Event} */
function purchase(state, day) {
  const ht = state.chance.between(2000, 300_000);
  const ttc = ht + vatOf(ht, 200);
  const supplier = `401 S${String(state.chance.between(1, 30)).padStart(3, '0')}`;
  const paid = workingDay(day + 45);
  state.plan(paid, () => [
    noise(paid, 'BQ', 'REGLEMENT FOURNISSEUR', [
      [supplier, ttc],
      ['512000', -ttc],
    ]),
  ]);
  return noise(day, 'AC', 'ACHAT DE MARCHANDISES', [
    ['607000', ht],
    ['445660', ttc - ht],
    [supplier, -ttc],
  ]);
}

/**
 * @param {number} day
 * @param {string} journal
 * @param {string} label
 * @param {[string, number][]} lines account, or account and supplier, with net cents
 * @returns {import('./events.mjs').Event}
 */
const noise = (day, journal, label, lines) => ({ kind: 'noise', day, journal, label, lines });
