import { civil, dayNumber, endOfMonth } from './calendar.mjs';
import { chanceOf } from './random.mjs';

/**
 * What a made-up company is like. Everything is made up: names, numbers and habits are drawn from the seed.
 *
 * @typedef {object} CompanyOptions
 * @property {number} seed
 * @property {number} firstYear calendar year of the first day
 * @property {number} years financial years, one after the other
 * @property {number} months of each financial year
 * @property {number} lines of one year's file, about
 * @property {number} customers
 * @property {number} scale of the invoices' amounts
 * @property {'plain' | 'nasty'} labels `nasty`: quotes, accents, formulas and markup in names and labels
 * @property {number} lettered part of the customers whose accounts are reconciled
 * @property {number} lowerLetters part of the reconciled groups that stay partial, in lower case
 * @property {'byItem' | 'aggregated'} openings
 * @property {number} postingLag days between invoice and posting, at most
 * @property {number} statements part of the customers who pay a month at a time
 * @property {number} instalments part of the invoices paid in two
 * @property {number} creditNotes part of the invoices that are credited in part
 * @property {boolean} rebates year-end rebates, account 709
 * @property {number} exports part of the customers abroad
 * @property {boolean} group sales to the group, account 451
 * @property {boolean} pseudo invoices to a counter, cards and a market place
 * @property {boolean} publicBodies
 * @property {boolean} retail cash sales without a customer
 * @property {number} deposits part of the invoices preceded by a deposit
 * @property {number} bills part of the invoices paid by bill of exchange
 * @property {boolean} factoring every invoice assigned within days
 * @property {number} doubtful part of the invoices that become doubtful
 * @property {number} writeOffs part of the invoices written off directly
 * @property {number} returned part of the payments that bounce once
 * @property {number} offsets part of the invoices set off against a supplier's
 * @property {boolean} cutOffs year-end accounts 418 and 487
 * @property {boolean} noise purchases, wages, bank fees, VAT returns
 * @property {boolean} closingEntries the entry that closes classes 6 and 7, which a FEC must not hold
 * @property {'7714' | '7583'} recoveryAccount
 */

/** @type {CompanyOptions} */
export const usual = {
  seed: 1,
  firstYear: 2025,
  years: 1,
  months: 12,
  lines: 3000,
  customers: 40,
  scale: 1,
  labels: 'plain',
  lettered: 0.9,
  lowerLetters: 0,
  openings: 'byItem',
  postingLag: 0,
  statements: 0.2,
  instalments: 0.08,
  creditNotes: 0.05,
  rebates: true,
  exports: 0.15,
  group: true,
  pseudo: true,
  publicBodies: true,
  retail: true,
  deposits: 0.02,
  bills: 0.04,
  factoring: false,
  doubtful: 0.006,
  writeOffs: 0.003,
  returned: 0.01,
  offsets: 0.01,
  cutOffs: true,
  noise: true,
  closingEntries: false,
  recoveryAccount: '7583',
};

/**
 * @typedef {object} Customer
 * @property {number} index
 * @property {string} code subsidiary account
 * @property {string} name
 * @property {'domestic' | 'eu' | 'export' | 'group' | 'pseudo' | 'public'} kind
 * @property {number} size relative, largest 1
 * @property {number} term days after the invoice
 * @property {boolean} endOfMonth the term runs to the end of its month
 * @property {number} late usual lateness in days, may be negative
 * @property {boolean} lettered
 * @property {boolean} statement pays a month at a time
 * @property {readonly number[]} rates VAT in thousandths
 */

const terms = [30, 30, 30, 45, 60, 30];
const nasty = [
  '"',
  '" SARL',
  ' & FILS <b>',
  "D'ÉTÉ",
  ' ŒUVRE',
  '=1+1',
  '@CMD',
  ' 19" RACK',
  ' «A»',
  '; SAS',
  ', SAS',
];

/**
 * The company's customers, largest first: sizes fall as 1/(rank + 1), as real lists do, about.
 *
 * @param {CompanyOptions} options
 * @returns {Customer[]}
 */
export function customersOf(options) {
  const chance = chanceOf(options.seed * 7919 + 17);
  const width = Math.max(3, String(options.customers).length);
  return Array.from({ length: options.customers }, (_, index) => {
    const rank = String(index + 1).padStart(width, '0');
    const kind = kindOf(options, index, chance);
    const name = {
      pseudo: pseudoName(index),
      public: `MAIRIE EXEMPLE ${rank}`,
      group: `FILIALE EXEMPLE ${rank}`,
    };
    const plain = kind in name ? name[/** @type {keyof typeof name} */ (kind)] : `CLIENT EXEMPLE ${rank}`;
    const odd = options.labels === 'nasty' && chance.is(0.5) ? chance.pick(nasty) : '';
    return {
      index,
      code: kind === 'pseudo' ? `9${rank}` : `C${rank}`,
      name: odd === '=1+1' || odd === '"' || odd === '@CMD' ? `${odd}${plain}` : `${plain}${odd}`,
      kind,
      size: 2 / (index + 2),
      term: chance.pick(terms),
      endOfMonth: chance.is(0.3),
      late: chance.between(-4, 18),
      lettered: chance.is(options.lettered),
      statement: chance.is(options.statements),
      rates: chance.is(0.7) ? [200] : [200, 100, 55],
    };
  });
}

/**
 * @param {CompanyOptions} options
 * @param {number} index
 * @param {import('./random.mjs').Chance} chance
 * @returns {Customer['kind']}
 */
function kindOf(options, index, chance) {
  const abroad = chance.is(options.exports);
  const union = chance.is(0.6);
  if (options.group && index % 23 === 5) return 'group';
  if (options.pseudo && index % 29 === 3) return 'pseudo';
  if (options.publicBodies && index % 31 === 7) return 'public';
  if (abroad) return union ? 'eu' : 'export';
  return 'domestic';
}

/** @param {number} index */
const pseudoName = (index) => ['CLIENTS DIVERS', 'CARTES CB', 'AMAZON', 'COMPTOIR'][index % 4] ?? 'DIVERS';

/**
 * First and last day of a financial year.
 *
 * @param {CompanyOptions} options
 * @param {number} year from 0
 */
export function financialYear(options, year) {
  const from = dayNumber(options.firstYear, 1 + year * options.months);
  return { from, to: dayNumber(options.firstYear, 1 + (year + 1) * options.months) - 1 };
}

/** The financial year that holds a day, from 0; negative before the first.
 * @param {CompanyOptions} options
 * @param {number} day */
export function yearOf(options, day) {
  const { year, month } = civil(day);
  return Math.floor(((year - options.firstYear) * 12 + month - 1) / options.months);
}

/**
 * @param {Customer} customer
 * @param {number} invoiceDay
 */
export function dueDay(customer, invoiceDay) {
  const due = invoiceDay + customer.term;
  return customer.endOfMonth ? endOfMonth(due) : due;
}
