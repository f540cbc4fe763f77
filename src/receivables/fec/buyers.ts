import type { BuyerReport } from '../report.js';
import { sirenOf } from '../siren.js';
import { suspicionOf } from '../suspicion.js';
import type { Delays } from './delays.js';
import type { Customers } from './customers.js';
import type { Outstanding } from './outstanding.js';
import type { Overdue } from './overdue.js';
import type { Sales } from './sales.js';
import { inSlices } from '../slices.js';
import { countryOfName } from './zones.js';

/** A customer as the books know it: a number in the log, a key and a name. */
export interface Buyer {
  readonly customer: number;
  readonly key: string;
  readonly name: string;
}

/**
 * The customers who are buyers, by turnover, then by what they owe, then by key. A single account that all share, and
 * collective accounts beside subsidiary ones, are none.
 */
export function* buyersOf(
  customers: Customers,
  sales: Sales,
  outstanding: Outstanding,
): Generator<void, Buyer[]> {
  let [subsidiaries, accounts] = [0, 0];
  yield* inSlices(customers.size, (from, to) => {
    for (let c = from; c < to; c++) {
      if (!customers.isAccount(c)) subsidiaries++;
      else if (customers.isOwing(c)) accounts++;
    }
  });
  const found: Buyer[] = [];
  yield* inSlices(customers.size, (from, to) => {
    for (let c = from; c < to; c++) {
      const key = customers.keyOf(c);
      if (customers.isAccount(c) && (subsidiaries > 0 ? /^4110*$/.test(key) : accounts < 2)) continue;
      const owes = outstanding.peak[c] !== 0 || outstanding.closing[c] !== 0;
      // Named on sales lines only, it owes nothing on customers' accounts: the group, or cash.
      if (!owes && (sales.byCustomer[c] === 0 || !customers.isOwing(c))) continue;
      found.push({ customer: c, key, name: customers.nameOf(c) || key });
    }
  });
  return found.sort(
    (a, b) =>
      sales.byCustomer[b.customer]! - sales.byCustomer[a.customer]! ||
      outstanding.closing[b.customer]! - outstanding.closing[a.customer]! ||
      (a.key < b.key ? -1 : 1),
  );
}

/** What the report says of each. */
export function* buyerReports(
  buyers: readonly Buyer[],
  sales: Sales,
  outstanding: Outstanding,
  overdue: Overdue,
  delays: Delays,
): Generator<void, BuyerReport[]> {
  const reports: BuyerReport[] = [];
  yield* inSlices(buyers.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const { customer, key, name } = buyers[i]!;
      reports.push({
        key,
        name,
        turnover: sales.byCustomer[customer]! / 100,
        closingOutstanding: outstanding.closing[customer]! / 100,
        peakOutstanding: outstanding.peak[customer]! / 100,
        daysToPay: delays.daysOf(customer),
        overdue: overdue.byCustomer[customer]! / 100,
        country: countryOf(sales, customer, name),
        siren: sirenOf(key, name),
        suspicion: suspicionOf(key, name),
      });
    }
  });
  return reports;
}

/** Where the customer seems to be: in France unless most of its sales are made abroad, and then where its name tells. */
function countryOf(sales: Sales, customer: number, name: string): string | null {
  const turnover = sales.byCustomer[customer]!;
  if (turnover <= 0) return null;
  if (sales.abroad[customer]! * 2 >= turnover) return countryOfName(name) ?? null;
  return sales.vatRate > 0 ? 'FR' : null;
}
