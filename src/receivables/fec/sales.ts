import type { Books } from './books.js';
import { OPENING } from './entries.js';
import type { EntryLog } from './entry-log.js';
import { IS_SALE, type LineLog } from './line-log.js';
import * as role from './roles.js';
import { isSale, isSoldElsewhere } from './sale.js';
import { inSlices } from '../slices.js';

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
  /** Invoiced with VAT in entries without an account 70, whose turnover is booked apart: not in `total`. */
  readonly elsewhere: number;
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

/** What is paired with an entry: by entry, what customers owe by it, and which one does, or `NOBODY` or `SEVERAL`. */
interface Pairs {
  readonly owed: Float64Array;
  readonly whose: Int32Array;
}

/** Turnover, and whose it is: paired in each entry with what its customers owe. */
export function* salesOf(books: Books, state: Uint8Array, count: number): Generator<void, Sales> {
  const { entries, lines, customers } = books;
  const pairs: Pairs = {
    owed: new Float64Array(entries.size),
    whose: new Int32Array(entries.size).fill(NOBODY),
  };
  yield* inSlices(count, (from, to) => pair(lines, pairs, from, to));
  const sums = {
    total: 0,
    cash: 0,
    group: 0,
    elsewhere: 0,
    exact: 0,
    taxed: 0,
    invoiced: 0,
    invoicedTaxed: 0,
  };
  yield* inSlices(entries.size, (from, to) => sumSales(entries, state, pairs, sums, from, to));
  const vatRate = sums.invoiced > 0 ? Math.max(0, sums.invoicedTaxed / sums.invoiced - 1) : 0;
  const named = books.salesLines > 0 && books.namedSalesLines >= NAMED * books.salesLines;
  const byCustomer = new Float64Array(customers.size);
  const abroad = new Float64Array(customers.size);
  /** What each customer is invoiced, incl. VAT. */
  const taxed = new Float64Array(customers.size);
  // Where next to nothing bears VAT, its absence does not tell where a customer is.
  const vatTells = sums.taxed > 0.2 * sums.total;
  yield* inSlices(count, (from, to) => {
    allocate(books, pairs.owed, vatTells, { byCustomer, taxed, abroad }, from, to);
  });
  const rateOf = (entry: number): number => {
    const customer = pairs.whose[entry]!;
    const sales = customer >= 0 ? byCustomer[customer]! : 0;
    return sales > 0 ? Math.max(0, taxed[customer]! / sales - 1) : vatRate;
  };
  let prepaid = 0;
  // Lines that are no customer's come after the others.
  yield* inSlices(lines.size - count, (from, to) => {
    prepaid += prepaidIn(books, state, rateOf, count + from, count + to);
  });
  if (named) byCustomer.set(customers.sales.subarray(0, customers.size));
  for (let c = 0; c < byCustomer.length; c++) byCustomer[c] = Math.round(byCustomer[c]!);
  const exact = sums.total > 0 ? sums.exact / sums.total : 0;
  const estimated = !named && sums.invoiced > 0 && sums.exact < 0.05 * sums.invoiced;
  return {
    total: sums.total,
    cash: sums.cash,
    group: sums.group,
    prepaid: Math.round(prepaid),
    elsewhere: sums.elsewhere,
    byCustomer,
    abroad,
    method: named ? 'named' : estimated ? 'estimated' : 'pairing',
    exact,
    vatRate,
  };
}

function pair({ kind, entry, cents, customer }: LineLog, { owed, whose }: Pairs, from: number, to: number) {
  for (let i = from; i < to; i++) {
    if (kind[i] !== role.RECEIVABLE && kind[i] !== role.RETENTION) continue;
    const e = entry[i]!;
    owed[e]! += cents[i]!;
    if (whose[e] === NOBODY) whose[e] = customer[i]!;
    else if (whose[e] !== customer[i]) whose[e] = SEVERAL;
  }
}

function sumSales(
  entries: EntryLog,
  state: Uint8Array,
  { owed, whose }: Pairs,
  sums: Record<
    'total' | 'cash' | 'group' | 'elsewhere' | 'exact' | 'taxed' | 'invoiced' | 'invoicedTaxed',
    number
  >,
  from: number,
  to: number,
): void {
  for (let e = from; e < to; e++) {
    if (!isSale(entries, state, e)) continue;
    const sales = entries.sales[e]!;
    const marks = entries.marks[e]!;
    if (isSoldElsewhere(entries, e)) {
      if (owed[e] !== 0) sums.elsewhere += owed[e]! - entries.vat[e]!;
      continue;
    }
    sums.total += sales;
    if ((marks & role.HAS_VAT) !== 0) sums.taxed += sales;
    if ((marks & role.HAS_RECEIVABLE) !== 0) {
      if (owed[e] === 0) continue;
      sums.invoiced += sales;
      sums.invoicedTaxed += owed[e]!;
      if (whose[e] !== SEVERAL) sums.exact += sales;
    } else if ((marks & role.HAS_GROUP) !== 0) sums.group += sales;
    else if ((marks & (role.HAS_ACCRUAL | role.HAS_BILL | role.HAS_ADVANCE)) !== 0) continue;
    else if ((marks & (role.HAS_CASH | role.HAS_REMITTED | role.HAS_SUNDRY)) !== 0) sums.cash += sales;
  }
}

const TELLS_ABROAD = role.HAS_UNION | role.HAS_EXPORT | role.HAS_CURRENCY;

/** Gives each customer its part of an entry's turnover. */
function allocate(
  { entries, lines }: Books,
  owed: Float64Array,
  vatTells: boolean,
  to: Record<'byCustomer' | 'taxed' | 'abroad', Float64Array>,
  begin: number,
  end: number,
): void {
  const { kind, flags, entry, cents, customer } = lines;
  const { byCustomer, taxed, abroad } = to;
  for (let i = begin; i < end; i++) {
    if ((kind[i] !== role.RECEIVABLE && kind[i] !== role.RETENTION) || (flags[i]! & IS_SALE) === 0) continue;
    const e = entry[i]!;
    if (owed[e] === 0) continue;
    const sales = isSoldElsewhere(entries, e) ? owed[e]! - entries.vat[e]! : entries.sales[e]!;
    const part = (sales * cents[i]!) / owed[e]!;
    const c = customer[i]!;
    byCustomer[c]! += part;
    taxed[c]! += cents[i]!;
    const marks = entries.marks[e]!;
    if ((marks & TELLS_ABROAD) !== 0 || (vatTells && (marks & role.HAS_VAT) === 0)) abroad[c]! += part;
  }
}

/** What deposits have paid of invoices, excl. VAT at each customer's rate: debits of 4191 in customers' entries. */
function prepaidIn(
  { entries, lines }: Books,
  state: Uint8Array,
  rateOf: (entry: number) => number,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (lines.kind[i] !== role.ADVANCE || lines.cents[i]! <= 0) continue;
    const entry = lines.entry[i]!;
    const marks = entries.marks[entry]!;
    if (state[entry] === OPENING || (marks & role.HAS_RECEIVABLE) === 0) continue;
    // A deposit whose VAT is given back beside it stands there without.
    const bare = entries.sales[entry] === 0 && (marks & role.HAS_VAT) !== 0;
    sum += lines.cents[i]! / (bare ? 1 : 1 + rateOf(entry));
  }
  return sum;
}
