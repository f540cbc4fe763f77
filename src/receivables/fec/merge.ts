import { hashOf, mixed } from '../bytes/hash.js';
import type { Books } from './books.js';
import type { Customers } from './customers.js';
import type { LineLog } from './line-log.js';
import { inSlices } from '../slices.js';

const encoder = new TextEncoder();

/**
 * Takes several codes for one customer each, whom the first of them stands for; codes that the books do not have are
 * left aside.
 *
 * @param groups keys as the report has them
 */
export function* mergeCustomers(
  { customers, lines }: Books,
  groups: readonly (readonly string[])[],
): Generator<void, void> {
  if (!groups.some(({ length }) => length > 1)) return;
  const wanted = new Set(groups.flat());
  const ids = new Map<string, number>();
  yield* inSlices(customers.size, (from, to) => {
    for (let c = from; c < to; c++) {
      const key = customers.keyOf(c);
      if (wanted.has(key)) ids.set(key, c);
    }
  });
  const into = Int32Array.from({ length: customers.size }, (_, c) => c);
  const salts = new Int32Array(customers.size);
  for (const group of groups) {
    const [first, ...others] = group.filter((key) => ids.has(key));
    for (const key of others) {
      const [from, to] = [ids.get(key)!, ids.get(first!)!];
      if (from === to || into[from] !== from || into[to] !== to) continue;
      into[from] = to;
      salts[from] = saltOf(key);
      take(customers, from, to);
    }
  }
  yield* inSlices(lines.size, (from, to) => moveLines(lines, into, salts, from, to));
}

/** Marks are used again by every code: those of two must not meet. */
const saltOf = (key: string): number => {
  const bytes = encoder.encode(key);
  return hashOf(bytes, 0, bytes.length);
};

function take(customers: Customers, from: number, to: number): void {
  customers.sales[to]! += customers.sales[from]!;
  customers.sales[from] = 0;
  if (customers.isOwing(from)) customers.owes(to);
}

function moveLines(
  { customer, mark }: LineLog,
  into: Int32Array,
  salts: Int32Array,
  begin: number,
  end: number,
): void {
  for (let i = begin; i < end; i++) {
    const own = customer[i]!;
    if (own < 0 || into[own] === own) continue;
    customer[i] = into[own]!;
    if (mark[i] !== 0) mark[i] = mixed(mark[i]! ^ salts[own]!) || 1;
  }
}
