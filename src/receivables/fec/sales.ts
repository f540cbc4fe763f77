import type { Books } from './books.js';
import { OPENING } from './entries.js';
import { IS_SALE } from './line-log.js';
import * as role from './roles.js';
import { isSale } from './sale.js';
import { inSlices } from './slices.js';

/** Turnover by customer from the customers named on the sales lines themselves, where so many are. */
const NAMED = 0.8;
const NOBODY = -1;
const SEVERAL = -2;

/** Turnover excl. VAT, in cents; `by…` are by customer. */
export interface Sales {
  readonly total: number;
  readonly cash: number;
  readonly group: number;
  readonly prepaid: number;
  readonly byCustomer: Float64Array;
  /** The part of a customer's turnover that seems to be made abroad. */
  readonly abroad: Float64Array;
  /** `named`: from the sales lines; `pairing`: from entries; `estimated`: pro rata within large groups of lines. */
  readonly method: 'named' | 'pairing' | 'estimated';
  /** Turnover of entries with one customer, over all. */
  readonly exact: number;
  /** VAT over turnover, of what is invoiced to customers. */
  readonly vatRate: number;
}

/** Turnover, and whose it is: paired in each entry with what its customers owe. */
export function* salesOf(books: Books, state: Uint8Array, count: number): Generator<void, Sales> {
  const { entries, lines, customers } = books;
  const owed = new Float64Array(entries.size);
  const whose = new Int32Array(entries.size).fill(NOBODY);
  yield* inSlices(count, (from, to) => {
    for (let i = from; i < to; i++) {
      if (lines.kind[i] !== role.RECEIVABLE) continue;
      const entry = lines.entry[i]!;
      owed[entry]! += lines.cents[i]!;
      const customer = lines.customer[i]!;
      if (whose[entry] === NOBODY) whose[entry] = customer;
      else if (whose[entry] !== customer) whose[entry] = SEVERAL;
    }
  });
  const sums = { total: 0, cash: 0, group: 0, exact: 0, taxed: 0, invoiced: 0, invoicedTaxed: 0 };
  yield* inSlices(entries.size, (from, to) => {
    for (let e = from; e < to; e++) {
      if (!isSale(entries, state, e)) continue;
      const sales = entries.sales[e]!;
      const marks = entries.marks[e]!;
      sums.total += sales;
      if ((marks & role.HAS_VAT) !== 0) sums.taxed += sales;
      if ((marks & role.HAS_RECEIVABLE) !== 0) {
        if (owed[e] === 0) continue;
        sums.invoiced += sales;
        sums.invoicedTaxed += owed[e]!;
        if (whose[e] !== SEVERAL) sums.exact += sales;
      } else if ((marks & role.HAS_GROUP) !== 0) sums.group += sales;
      else if ((marks & (role.HAS_ACCRUAL | role.HAS_BILL | role.HAS_ADVANCE)) !== 0) continue;
      else if ((marks & (role.HAS_CASH | role.HAS_SUNDRY)) !== 0) sums.cash += sales;
    }
  });
  const vatRate = sums.invoiced > 0 ? Math.max(0, sums.invoicedTaxed / sums.invoiced - 1) : 0;
  const named = books.salesLines > 0 && books.namedSalesLines >= NAMED * books.salesLines;
  const byCustomer = new Float64Array(customers.size);
  const abroad = new Float64Array(customers.size);
  /** What each customer is invoiced, incl. VAT. */
  const taxed = new Float64Array(customers.size);
  // Where next to nothing bears VAT, its absence does not tell where a customer is.
  const vatTells = sums.taxed > 0.2 * sums.total;
  const told = role.HAS_UNION | role.HAS_EXPORT | role.HAS_CURRENCY;
  yield* inSlices(count, (from, to) => {
    for (let i = from; i < to; i++) {
      if (lines.kind[i] !== role.RECEIVABLE || (lines.flags[i]! & IS_SALE) === 0) continue;
      const entry = lines.entry[i]!;
      if (owed[entry] === 0) continue;
      const part = (entries.sales[entry]! * lines.cents[i]!) / owed[entry]!;
      const customer = lines.customer[i]!;
      byCustomer[customer]! += part;
      taxed[customer]! += lines.cents[i]!;
      const marks = entries.marks[entry]!;
      if ((marks & told) !== 0 || (vatTells && (marks & role.HAS_VAT) === 0)) abroad[customer]! += part;
    }
  });
  const rateOf = (entry: number): number => {
    const customer = whose[entry]!;
    const sales = customer >= 0 ? byCustomer[customer]! : 0;
    return sales > 0 ? Math.max(0, taxed[customer]! / sales - 1) : vatRate;
  };
  const prepaid = yield* prepaidOf(books, state, rateOf);
  if (named) byCustomer.set(customers.sales.subarray(0, customers.size));
  for (let c = 0; c < byCustomer.length; c++) byCustomer[c] = Math.round(byCustomer[c]!);
  const exact = sums.total > 0 ? sums.exact / sums.total : 0;
  const estimated = !named && sums.invoiced > 0 && sums.exact < 0.05 * sums.invoiced;
  return {
    total: sums.total,
    cash: sums.cash,
    group: sums.group,
    prepaid,
    byCustomer,
    abroad,
    method: named ? 'named' : estimated ? 'estimated' : 'pairing',
    exact,
    vatRate,
  };
}

/** What deposits have paid of invoices, excl. VAT at each customer's rate: debits of 4191 in customers' entries. */
function* prepaidOf(
  books: Books,
  state: Uint8Array,
  rateOf: (entry: number) => number,
): Generator<void, number> {
  const { entries, lines } = books;
  let sum = 0;
  yield* inSlices(lines.size, (from, to) => {
    for (let i = from; i < to; i++) {
      if (lines.kind[i] !== role.ADVANCE || lines.cents[i]! <= 0) continue;
      const entry = lines.entry[i]!;
      const marks = entries.marks[entry]!;
      if (state[entry] === OPENING || (marks & role.HAS_RECEIVABLE) === 0) continue;
      // A deposit whose VAT is given back beside it stands there without.
      const bare = entries.sales[entry] === 0 && (marks & role.HAS_VAT) !== 0;
      sum += lines.cents[i]! / (bare ? 1 : 1 + rateOf(entry));
    }
  });
  return Math.round(sum);
}
