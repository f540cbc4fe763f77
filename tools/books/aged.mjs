import { civil, compact, iso, slashed } from './calendar.mjs';
import { customersOf, financialYear, usual } from './company.mjs';
import { bookedEntries, markShown, usualBook } from './entries.mjs';
import { businessEvents } from './events.mjs';

/**
 * Aged lists and customers' ledgers as programs print them. Every list ends at the last day of a financial year.
 *
 * @typedef {'frenchSummary' | 'frenchItems' | 'englishSummary' | 'englishItems' | 'signedItems' | 'ledger'} AgedLayout
 *
 * @typedef {object} AgedOptions
 * @property {AgedLayout} layout
 * @property {';' | ',' | '\t'} [separator] else the layout's usual one
 * @property {boolean} titles rows of title above the header
 * @property {boolean} totals a row of totals, and sub-totals where items are listed
 * @property {'comma' | 'point' | 'frenchGroups' | 'germanGroups' | 'englishGroups'} [decimals] else the layout's
 * @property {'\n' | '\r\n'} eol
 */

/** @type {AgedOptions} */
export const usualAged = { layout: 'frenchSummary', titles: true, totals: true, eol: '\r\n' };

/** @typedef {Partial<import('./company.mjs').CompanyOptions & AgedOptions>} AgedGiven */

/**
 * What each customer owes on the last day, item by item, as the company knows it.
 *
 * @param {Partial<import('./company.mjs').CompanyOptions>} [given]
 * @param {number} [year] from 0
 */
export function openItems(given = {}, year = 0) {
  const options = { ...usual, ...given, years: year + 2 };
  const customers = customersOf(options);
  const day = financialYear(options, year).to;
  for (const event of businessEvents(options))
    if (event.kind === 'opening' && event.year === year + 1) {
      const items = event.items.filter(({ account }) => account === '411');
      return {
        day,
        customers: customers
          .map(({ code, name, index }) => ({
            code,
            name,
            items: items.filter(({ customer }) => customer === index),
          }))
          .filter((customer) => customer.items.length > 0),
      };
    }
  throw new Error('no such financial year');
}

/**
 * The figures that a reader should find, in cents; bands from the due dates: not due, 1–30, 31–60, 61–90, over 90.
 *
 * @param {Partial<import('./company.mjs').CompanyOptions>} [given]
 * @param {number} [year]
 */
export function expectedAged(given = {}, year = 0) {
  const { day, customers } = openItems(given, year);
  const buyers = customers.map(({ code, name, items }) => {
    const bands = bandsOf(items, day);
    const closing = bands.reduce((sum, band) => sum + band, 0);
    return { code, name, bands, closing };
  });
  return { day, buyers, closing: buyers.reduce((sum, buyer) => sum + Math.max(0, buyer.closing), 0) };
}

/** @param {readonly import('./state.mjs').Item[]} items @param {number} day */
function bandsOf(items, day) {
  const bands = [0, 0, 0, 0, 0];
  for (const { due, amount } of items) {
    const late = day - due;
    const band = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
    bands[band] = (bands[band] ?? 0) + amount;
  }
  return bands;
}

/**
 * @param {AgedGiven} [given]
 * @param {number} [year] from 0
 * @returns {Generator<string>} line by line
 */
export function* agedText(given = {}, year = 0) {
  const options = { ...usualAged, ...given };
  const layout = layouts[options.layout];
  const separator = options.separator ?? layout.separator;
  const money = moneyIn[options.decimals ?? layout.decimals];
  for (const cells of layout.rows({ ...options, year, money }))
    yield cells.map((cell) => quoted(cell, separator)).join(separator) + options.eol;
}

/** @param {string} cell @param {string} separator */
const quoted = (cell, separator) =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

/** @param {number} cents @param {string} group @param {string} mark */
function written(cents, group, mark) {
  const size = Math.abs(cents);
  const euros = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${euros}${mark}${String(size % 100).padStart(2, '0')}`;
}

/** @type {Record<NonNullable<AgedOptions['decimals']>, (cents: number) => string>} */
const moneyIn = {
  comma: (cents) => (cents < 0 ? '-' : '') + written(cents, '', ','),
  point: (cents) => (cents < 0 ? '-' : '') + written(cents, '', '.'),
  frenchGroups: (cents) => (cents < 0 ? '-' : '') + written(cents, '\u00a0', ','),
  germanGroups: (cents) => written(cents, '.', ',') + (cents < 0 ? '-' : ''),
  englishGroups: (cents) => (cents < 0 ? `(${written(cents, ',', '.')})` : written(cents, ',', '.')),
};

/**
 * @typedef {AgedGiven & AgedOptions & { year: number, money: (cents: number) => string }} Drawn
 * @type {Record<AgedLayout, { separator: string, decimals: NonNullable<AgedOptions['decimals']>,
 *   rows: (drawn: Drawn) => Generator<string[]> }>}
 */
const layouts = {
  frenchSummary: { separator: ';', decimals: 'frenchGroups', rows: frenchSummary },
  frenchItems: { separator: ';', decimals: 'comma', rows: frenchItems },
  englishSummary: { separator: ',', decimals: 'englishGroups', rows: englishSummary },
  englishItems: { separator: ',', decimals: 'point', rows: englishItems },
  signedItems: { separator: '\t', decimals: 'germanGroups', rows: signedItems },
  ledger: { separator: ';', decimals: 'comma', rows: ledger },
};

/** @param {Drawn} drawn */
function* frenchSummary({ titles, totals, money, year, ...company }) {
  const { day, buyers } = expectedAged(company, year);
  if (titles) yield* [['Société exemple'], [`Balance âgée clients au ${slashed(day)}`], []];
  yield ['Compte', 'Client', 'Non échu', '1-30 j', '31-60 j', '61-90 j', '+90 j', 'Total'];
  for (const { code, name, bands, closing } of buyers) yield [code, name, ...[...bands, closing].map(money)];
  if (totals) yield ['', 'Total général', ...totalsOf(buyers).map(money)];
}

/** @param {Drawn} drawn */
function* englishSummary({ titles, totals, money, year, ...company }) {
  const { day, buyers } = expectedAged(company, year);
  if (titles) yield* [['Example Company'], ['A/R Aging Summary'], [`As of ${iso(day)}`], []];
  yield ['Customer', 'Current', '1 - 30', '31 - 60', '61 - 90', '> 90', 'Total'];
  for (const { name, bands, closing } of buyers) yield [name, ...[...bands, closing].map(money)];
  if (totals) yield ['TOTAL', ...totalsOf(buyers).map(money)];
}

/** @param {readonly { bands: number[], closing: number }[]} buyers */
function totalsOf(buyers) {
  const sums = [0, 0, 0, 0, 0, 0];
  for (const { bands, closing } of buyers)
    [...bands, closing].forEach((amount, i) => (sums[i] = (sums[i] ?? 0) + amount));
  return sums;
}

/** @param {readonly { amount: number }[]} items */
const totalOf = (items) => items.reduce((sum, { amount }) => sum + amount, 0);

/** @param {Drawn} drawn */
function* frenchItems({ titles, totals, money, year, ...company }) {
  const { day, customers } = openItems(company, year);
  if (titles) yield* [[`Échéancier clients arrêté au ${slashed(day)}`], []];
  yield ['Compte', 'Intitulé', 'Pièce', 'Date', 'Échéance', 'Restant dû'];
  for (const { code, name, items } of customers) {
    for (const { number, invoiceDay, due, amount } of items)
      yield [code, name, number, slashed(invoiceDay), slashed(due), money(amount)];
    if (totals && items.length > 1) yield ['', `Total ${name}`, '', '', '', money(totalOf(items))];
  }
  if (totals)
    yield ['', 'Total général', '', '', '', money(totalOf(customers.flatMap(({ items }) => items)))];
}

/** @param {Drawn} drawn */
function* englishItems({ titles, totals, money, year, ...company }) {
  const { day, customers } = openItems(company, year);
  if (titles) yield* [['Aged Receivables Detail'], ['Example Company'], [`As at ${spelled(day)}`], []];
  yield ['Contact', 'Date', 'Reference', 'Due Date', 'Total', 'Paid', 'Credited', 'Due'];
  for (const { name, items } of customers) {
    for (const { number, invoiceDay, due, amount } of items)
      yield [name, iso(invoiceDay), number, iso(due), money(amount), money(0), money(0), money(amount)];
    if (totals) yield [`Total ${name}`, '', '', '', ...[totalOf(items), 0, 0, totalOf(items)].map(money)];
  }
  if (!totals) return;
  const total = totalOf(customers.flatMap(({ items }) => items));
  yield ['Total', '', '', '', ...[total, 0, 0, total].map(money)];
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** @param {number} day */
function spelled(day) {
  const { year, month, date } = civil(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A list of items with trailing minus signs. @param {Drawn} drawn */
function* signedItems({ totals, money, year, ...company }) {
  const { customers } = openItems(company, year);
  yield [
    'Customer',
    'Name',
    'Document',
    'Posting date',
    'Net due date',
    'Amount in local currency',
    'Currency',
  ];
  for (const { code, name, items } of customers)
    for (const { number, invoiceDay, due, amount } of items)
      yield [code, name, number, dotted(invoiceDay), dotted(due), money(amount), 'EUR'];
  if (totals) yield ['', '', '', '', '', money(totalOf(customers.flatMap(({ items }) => items))), 'EUR'];
}

/** @param {number} day */
const dotted = (day) => slashed(day).replaceAll('/', '.');

/** Every movement of the customers' accounts of the year. @param {Drawn} drawn */
function* ledger({ titles, totals, money, year, ...company }) {
  const options = { ...usual, ...usualBook, ...company };
  if (titles) yield* [['Grand livre clients'], []];
  yield [
    'Compte',
    'Intitulé',
    'Date',
    'Journal',
    'Pièce',
    'Libellé',
    'Échéance',
    'Lettrage',
    'Débit',
    'Crédit',
  ];
  let debit = 0;
  let credit = 0;
  for (const entry of bookedEntries(options, year))
    for (const { account, aux, auxLabel, net, group, due, piece } of entry.lines) {
      if (!account.startsWith('411')) continue;
      debit += Math.max(0, net);
      credit += Math.max(0, -net);
      yield [
        aux,
        auxLabel,
        slashed(entry.day),
        entry.journal,
        piece ?? entry.piece,
        entry.label,
        net > 0 && due !== null ? slashed(due) : '',
        group !== null && markShown(options, group, year) ? group.code : '',
        net > 0 ? money(net) : '',
        net < 0 ? money(-net) : '',
      ];
    }
  if (totals) yield ['', 'Total général', '', '', '', '', '', '', money(debit), money(credit)];
}

/** The usual name of a file. @param {number} day */
export const agedName = (day) => `balance-agee-${compact(day)}.csv`;
