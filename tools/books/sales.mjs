import { dueDay } from './company.mjs';
import { fates, workingDay } from './fates.mjs';

/**
 * @typedef {object} Part
 * @property {string} account
 * @property {number} ht cents, negative in credit notes
 * @property {number} vat cents
 */

/** Accounts of sales by VAT rate in thousandths. @type {Readonly<Record<number, string>>} */
const domestic = { 200: '707100', 100: '707200', 55: '707300' };

/** @param {number} ht @param {number} rate thousandths */
export const vatOf = (ht, rate) => Math.round((ht * rate) / 1000);

/**
 * One invoice: its event of today, and plans for what becomes of it.
 *
 * @param {import('./state.mjs').State} state
 * @param {import('./company.mjs').Customer} customer
 * @param {number} day of posting
 * @param {readonly Part[]} [paidAhead] what a deposit has been paid for
 * @returns {import('./events.mjs').Event[]}
 */
export function invoice(state, customer, day, paidAhead) {
  const { chance, options } = state;
  const parts = paidAhead ?? prepared(state, customer);
  const total = sum(parts);
  const invoiceDay = day - (options.postingLag > 0 ? chance.between(0, options.postingLag) : 0);
  const number = state.number();
  const due = dueDay(customer, invoiceDay);
  const account = customer.kind === 'group' ? /** @type {const} */ ('451') : /** @type {const} */ ('411');
  /** @type {import('./state.mjs').Item} */
  const item = { customer: customer.index, account, number, invoiceDay, due, amount: total.ttc, group: null };
  const fate = paidAhead ? 'deposit' : fateOf(state, customer);
  const pays = workingDay(Math.max(day + 1, due + customer.late + chance.between(-3, 6)));
  item.group = fates[fate]({ state, customer, item, day, pays, ...total });
  state.owe(item);
  state.vatToReturn += total.vat;
  return [{ kind: 'sale', nature: 'invoice', day, parts, ...total, item }];
}

/** @param {readonly Part[]} parts */
export function sum(parts) {
  let ht = 0;
  let vat = 0;
  for (const part of parts) {
    ht += part.ht;
    vat += part.vat;
  }
  return { ht, vat, ttc: ht + vat };
}

/**
 * What is sold: one line for each VAT rate, and carriage now and then.
 *
 * @param {import('./state.mjs').State} state
 * @param {import('./company.mjs').Customer} customer
 * @returns {Part[]}
 */
export function prepared({ chance, options }, customer) {
  const drawn = chance.next();
  const ht = Math.floor(options.scale * (5000 + drawn * drawn * 400_000 * (0.3 + customer.size)));
  if (customer.kind === 'eu') return [{ account: '707800', ht, vat: 0 }];
  if (customer.kind === 'export') return [{ account: '707900', ht, vat: 0 }];
  const parts = customer.rates.map((rate, i) => {
    const share = Math.floor(ht / (i + 1)) + i * 7;
    return { account: domestic[rate] ?? '706000', ht: share, vat: vatOf(share, rate) };
  });
  if (chance.is(0.15)) {
    const carriage = chance.between(500, 4000);
    parts.push({ account: '708500', ht: carriage, vat: vatOf(carriage, 200) });
  }
  return parts;
}

/**
 * @param {import('./state.mjs').State} state
 * @param {import('./company.mjs').Customer} customer
 * @returns {keyof typeof fates}
 */
function fateOf({ chance, options }, customer) {
  const drawn = chance.next();
  if (customer.kind === 'group') return 'paid';
  if (options.factoring) return 'factored';
  /** @type {[keyof typeof fates, number][]} */
  const odds = [
    ['doubtful', options.doubtful],
    ['writtenOff', options.writeOffs],
    ['bill', options.bills],
    ['offset', options.offsets],
    ['credited', options.creditNotes],
    ['instalments', options.instalments],
    ['partial', options.lowerLetters],
    ['returned', options.returned],
  ];
  let passed = 0;
  for (const [fate, odd] of odds) {
    passed += odd;
    if (drawn < passed) return fate;
  }
  return customer.statement ? 'statement' : 'paid';
}
