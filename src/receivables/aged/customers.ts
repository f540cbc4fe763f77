import type { BuyerReport } from '../report.js';
import type { Item } from './items.js';

/** A customer, with what stands on the list of it. */
export interface Customer {
  readonly key: string;
  name: string;
  readonly items: Item[];
  cents: number;
}

/** Items by customer: by the list's key, by name where it has none, by the row above where a list is grouped. */
export function customersOf(items: readonly Item[]): Map<string, Customer> {
  const customers = new Map<string, Customer>();
  for (const item of items) {
    const key = keyOf(item);
    const customer = customers.get(key) ?? { key, name: '', items: [], cents: 0 };
    customer.name ||= item.name || item.group;
    customer.items.push(item);
    customer.cents += item.cents;
    customers.set(key, customer);
  }
  return customers;
}

/** What the books call the row's customer; empty where nothing tells. */
export const keyOf = ({ key, name, group }: Item): string => key || name || group;

/** Names and codes that stand for many buyers, or for buyers that no policy covers. */
export function suspicionOf(customer: Customer): BuyerReport['suspicion'] {
  const text = `${customer.key} ${customer.name}`
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();
  const word = (words: string) => new RegExp(`(?:^|[^A-Z])(?:${words})(?:$|[^A-Z])`).test(text);
  if (word('CB|ESP|CAISSE|COMPTOIR|DIVERS|PASSAGE|PARTICULIERS|WEB|SHOPIFY|STRIPE|PAYPAL|AMAZON'))
    return 'pseudoBuyer';
  if (word('MAIRIE|COMMUNE|CHU|PREFECTURE|MINISTERE|TRESOR PUBLIC|CONSEIL DEPARTEMENTAL'))
    return 'publicBody';
  return null;
}
