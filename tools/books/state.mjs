import { customersOf, yearOf } from './company.mjs';
import { chanceOf } from './random.mjs';

/**
 * A set of items that are settled together: the reconciliation mark, known from the first because the plan is.
 *
 * @typedef {object} Group
 * @property {string} code per customer and financial year, from AA on
 * @property {number} closes day on which the mark is put
 */

/**
 * What a customer still owes, or is owed (negative).
 *
 * @typedef {object} Item
 * @property {number} customer
 * @property {'411' | '413' | '416' | '451'} account
 * @property {string} number
 * @property {number} invoiceDay
 * @property {number} due
 * @property {number} amount incl. VAT, cents
 * @property {Group | null} group
 */

/** The simulated company between two days: what is planned, what is owed. Its size follows what is outstanding. */
export class State {
  /** @param {import('./company.mjs').CompanyOptions} options */
  constructor(options) {
    this.options = options;
    this.customers = customersOf(options);
    this.chance = chanceOf(options.seed);
    /** @type {Map<number, (() => import('./events.mjs').Event[])[]>} */
    this.plans = new Map();
    /** @type {Map<string, Item>} */
    this.open = new Map();
    /** Invoices to be paid with others of their month. @type {Map<string, { group: Group | null, items: Item[] }>} */
    this.statements = new Map();
    /** Net balances of other accounts, cents. @type {Map<string, number>} */
    this.balances = new Map();
    /** @type {Map<string, number>} */
    this.marks = new Map();
    this.invoices = 0;
    this.vatToReturn = 0;
  }

  /**
   * Plans what happens on a day.
   *
   * @param {number} day
   * @param {() => import('./events.mjs').Event[]} happens
   */
  plan(day, happens) {
    const planned = this.plans.get(day);
    if (planned) planned.push(happens);
    else this.plans.set(day, [happens]);
  }

  /**
   * Adds to what is owed on an item, which vanishes at 0.
   *
   * @param {Item} item with the change as its amount
   */
  owe(item) {
    const key = `${item.account} ${item.number}`;
    const before = this.open.get(key);
    const amount = (before?.amount ?? 0) + item.amount;
    if (amount === 0) this.open.delete(key);
    else this.open.set(key, { ...(before ?? item), amount });
  }

  /**
   * @param {string} account
   * @param {number} net
   */
  add(account, net) {
    this.balances.set(account, (this.balances.get(account) ?? 0) + net);
  }

  /**
   * @param {import('./company.mjs').Customer} customer
   * @param {number} closes
   * @param {boolean} [partial] in lower case, as marks of what is not settled in full
   * @returns {Group | null}
   */
  group(customer, closes, partial = false) {
    if (!customer.lettered) return null;
    const key = `${customer.index} ${yearOf(this.options, closes)}`;
    const count = this.marks.get(key) ?? 0;
    this.marks.set(key, count + 1);
    const code = markCode(count);
    return { code: partial ? code.toLowerCase() : code, closes };
  }

  number() {
    this.invoices += 1;
    return `F${String(this.invoices).padStart(7, '0')}`;
  }
}

/** AA, AB … ZZ, then BAA and so on: no two counts alike. @param {number} count */
function markCode(count) {
  let code = '';
  for (let rest = count; code.length < 2 || rest > 0; rest = Math.floor(rest / 26))
    code = String.fromCharCode(65 + (rest % 26)) + code;
  return code;
}
