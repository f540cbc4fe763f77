import { civil, weekday } from './calendar.mjs';
import { financialYear, usual } from './company.mjs';
import { workingDay } from './fates.mjs';
import { noiseOf } from './noise.mjs';
import { invoice, prepared, sum, vatOf } from './sales.mjs';
import { State } from './state.mjs';
import { cutOffs, yearEnd } from './year-end.mjs';

/**
 * What happens to the company, day by day: no accounts and no debits yet, except where the accounts are what happens.
 *
 * @typedef {{ day: number, item: import('./state.mjs').Item, amount: number }} OnItem
 * @typedef {{ parts: readonly import('./sales.mjs').Part[], ht: number, vat: number }} Sold
 *
 * @typedef {(
 *   | { kind: 'opening', day: number, year: number, items: import('./state.mjs').Item[], balances: [string, number][] }
 *   | { kind: 'sale', nature: 'invoice' | 'creditNote' | 'rebate', day: number, ttc: number,
 *       item: import('./state.mjs').Item } & Sold
 *   | { kind: 'retail', day: number, into: string } & Sold
 *   | { kind: 'receipt', group: import('./state.mjs').Group | null, oneLine: boolean } & OnItem
 *   | { kind: 'refund', why: 'returned' | 'rebate' } & OnItem
 *   | { kind: 'transfer', to: 'bill' | 'factored' | 'offset' | 'doubtful',
 *       group: import('./state.mjs').Group | null } & OnItem
 *   | { kind: 'deposit', ht: number, vat: number } & OnItem
 *   | { kind: 'depositUsed', ht: number, vat: number, group: import('./state.mjs').Group | null } & OnItem
 *   | { kind: 'writeOff', ht: number, vat: number, group: import('./state.mjs').Group | null } & OnItem
 *   | { kind: 'recovery', day: number, item: import('./state.mjs').Item, ht: number, vat: number }
 *   | { kind: 'provision', day: number, amount: number }
 *   | { kind: 'cutOff', day: number, account: string, ht: number, vat: number }
 *   | { kind: 'noise', day: number, label: string, journal: string, lines: [string, number][] }
 *   | { kind: 'closing', day: number, year: number }
 * )} Event
 */

/** What share of a year's usual business falls in each month: a quiet August, a busy end of year. */
const seasons = [0.85, 0.9, 1.05, 1, 1, 1.1, 0.95, 0.5, 1.1, 1.15, 1.2, 1.2];

/** Days simulated before the first financial year, so that it opens with real debts. */
const BEFORE = 240;

/**
 * The events of all financial years, in order of days.
 *
 * @param {Partial<import('./company.mjs').CompanyOptions>} given
 * @returns {Generator<Event>}
 */
export function* businessEvents(given = {}) {
  const options = { ...usual, ...given };
  const state = new State(options);
  const begin = financialYear(options, 0).from;
  const daily = options.lines / 6.9 / ((options.months / 12) * 252);
  const reach = reachOf(state.customers);
  let year = 0;
  let bounds = financialYear(options, year);
  for (let day = begin - BEFORE; year < options.years; day += 1) {
    const shown = day >= begin;
    if (shown && day === bounds.from) yield openingOf(state, day, year);
    const events = [
      ...(options.cutOffs && day === bounds.from ? cutOffs(state, day, -1) : []),
      ...(state.plans.get(day) ?? []).flatMap((happens) => happens()),
      ...sales(state, day, daily, reach),
      ...(options.noise ? noiseOf(state, day, daily) : []),
      ...(day === bounds.to || day === begin - 1 ? yearEnd(state, day) : []),
    ];
    state.plans.delete(day);
    if (shown) yield* events;
    if (day < bounds.to) continue;
    if (options.closingEntries) yield { kind: 'closing', day, year };
    year += 1;
    bounds = financialYear(options, year);
  }
}

/** @param {State} state @param {number} day @param {number} year @returns {Event} */
function openingOf(state, day, year) {
  const items = [...state.open.values()];
  return { kind: 'opening', day, year, items, balances: [...state.balances].filter(([, net]) => net !== 0) };
}

/** Cumulated sizes, to draw a customer with. @param {readonly import('./company.mjs').Customer[]} customers */
function reachOf(customers) {
  let reached = 0;
  return Float64Array.from(customers, (customer) => (reached += customer.size));
}

/**
 * @param {State} state
 * @param {number} day
 * @param {number} daily invoices of a working day, on average
 * @param {Float64Array} reach
 * @returns {Event[]}
 */
function sales(state, day, daily, reach) {
  const { chance, options } = state;
  if (weekday(day) === 0 || weekday(day) === 6) return [];
  const expected = daily * (seasons[civil(day).month - 1] ?? 1);
  const count = Math.floor(expected * (0.5 + chance.next()) + chance.next());
  /** @type {Event[]} */
  const events = [];
  for (let i = 0; i < count; i += 1) {
    const aim = chance.next() * (reach[reach.length - 1] ?? 0);
    const customer = state.customers[found(reach, aim)];
    if (!customer) continue;
    if (customer.kind !== 'group' && options.deposits > 0 && chance.is(options.deposits))
      events.push(...depositOf(state, customer, day));
    else events.push(...invoice(state, customer, day));
    if (options.rebates && customer.kind === 'domestic' && chance.is(0.004))
      events.push(rebate(state, customer, day));
  }
  if (options.retail && chance.is(Math.min(0.7, options.lines / 15_000))) events.push(retail(state, day));
  return events;
}

/** The first index whose reach is beyond `aim`. @param {Float64Array} reach @param {number} aim */
function found(reach, aim) {
  let low = 0;
  let high = reach.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) > aim) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A deposit of the whole price, invoiced and paid; the invoice that it settles comes three weeks later.
 *
 * @param {State} state
 * @param {import('./company.mjs').Customer} customer
 * @param {number} day
 * @returns {Event[]}
 */
function depositOf(state, customer, day) {
  const later = workingDay(day + 21);
  const paid = workingDay(day + 3);
  const parts = prepared(state, customer);
  const { ht, vat, ttc } = sum(parts);
  const group = state.group(customer, paid);
  const number = `D${state.number().slice(1)}`;
  const item = {
    customer: customer.index,
    account: /** @type {const} */ ('411'),
    number,
    invoiceDay: day,
    due: day,
  };
  state.owe({ ...item, amount: ttc, group });
  state.add('419100', -ht);
  state.vatToReturn += vat;
  state.plan(paid, () => {
    state.owe({ ...item, amount: -ttc, group });
    return [
      {
        kind: 'receipt',
        day: paid,
        item: { ...item, amount: ttc, group },
        amount: ttc,
        group,
        oneLine: false,
      },
    ];
  });
  state.plan(later, () => invoice(state, customer, later, parts));
  return [{ kind: 'deposit', day, item: { ...item, amount: ttc, group }, amount: ttc, ht, vat }];
}

/** @param {State} state @param {import('./company.mjs').Customer} customer @param {number} day @returns {Event} */
function rebate(state, customer, day) {
  const ht = -state.chance.between(2000, 30_000);
  const vat = vatOf(ht, 200);
  const number = `R${state.number().slice(1)}`;
  const item = {
    customer: customer.index,
    account: /** @type {const} */ ('411'),
    number,
    invoiceDay: day,
    due: day,
    amount: ht + vat,
    group: null,
  };
  const paid = workingDay(day + 20);
  state.owe(item);
  state.vatToReturn += vat;
  state.plan(paid, () => {
    state.owe({ ...item, amount: -item.amount });
    return [{ kind: 'refund', why: 'rebate', day: paid, item, amount: -item.amount }];
  });
  return {
    kind: 'sale',
    nature: 'rebate',
    day,
    parts: [{ account: '709700', ht, vat }],
    ht,
    vat,
    ttc: ht + vat,
    item,
  };
}

/** @param {State} state @param {number} day @returns {Event} */
function retail(state, day) {
  const ht = state.chance.between(3000, 90_000);
  const parts = [{ account: '707400', ht, vat: vatOf(ht, 200) }];
  state.vatToReturn += sum(parts).vat;
  return {
    kind: 'retail',
    day,
    into: state.chance.pick(['530000', '511300', '512000']),
    parts,
    ht,
    vat: sum(parts).vat,
  };
}
