import { eachInSlices } from '../slices.js';
import type { Item } from './items.js';

/** A customer, with what stands on the list of it. */
export interface Customer {
  readonly key: string;
  name: string;
  readonly items: Item[];
  cents: number;
}

/**
 * Items by customer: by the list's key, by name where it has none, by the row above where a list is grouped.
 *
 * @param merge keys to be taken for one customer each, whom the first stands for
 */
export function* customersOf(
  items: readonly Item[],
  merge: readonly (readonly string[])[],
): Generator<void, Map<string, Customer>> {
  const into = new Map(merge.flatMap(([first, ...others]) => others.map((key) => [key, first!] as const)));
  const customers = new Map<string, Customer>();
  yield* eachInSlices(items, (item) => {
    const own = keyOf(item);
    const key = into.get(own) ?? own;
    const customer = customers.get(key) ?? { key, name: '', items: [], cents: 0 };
    customer.name ||= item.name || item.group;
    customer.items.push(item);
    customer.cents += item.cents;
    customers.set(key, customer);
  });
  return customers;
}

/** What the books call the row's customer; empty where nothing tells. */
export const keyOf = ({ key, name, group }: Item): string => key || name || group;
