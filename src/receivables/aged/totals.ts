import { eachInSlices } from '../slices.js';
import { plain } from './cells.js';
import type { Item } from './items.js';

const wordsOfTotals = /^(?:sous |grand |sub )*(?:total|totaux|cumul|ensemble|subtotal)\b|\b(?:total|totaux)$/;
const nothingElse =
  /^(?:(?:sous|grand|sub) )*(?:total|totaux|subtotal)(?: (?:general|generaux|clients?|des? creances?|eur|euros|report|balance|a reporter|en eur))*$/;
const balanceOf =
  /^(?:solde|balance|closing|solde final|nouveau solde)\b(?!.*\b(?:initial|ouverture|opening|debut|report|nouveau)\b)/;

export interface WithoutTotals {
  readonly items: readonly Item[];
  readonly totals: readonly Item[];
  /** Rows that call themselves a total and differ from the rows that they should sum up. */
  readonly differing: readonly Item[];
}

/**
 * Leaves out rows that sum up others: those whose amounts equal the running sum, of their group or of all, and that
 * look like a sum as well (a word, no customer, several equal amounts). A customer called Total stays.
 */
export function* withoutTotals(items: readonly Item[]): Generator<void, WithoutTotals> {
  const totals = new Set<Item>();
  const singles = items.some(({ single }) => single);
  if (singles && items.some(({ single }) => !single)) yield* ofGroups(items, totals);
  yield* runningSums(items, totals, singles);
  const differing: Item[] = [];
  yield* eachInSlices(items, (item) => {
    if (totals.has(item) || item.single) return;
    const ofItsGroup = item.group !== '' && item.words === `total ${plain(item.group)}`;
    if (!nothingElse.test(item.words) && !ofItsGroup) return;
    totals.add(item);
    differing.push(item);
  });
  return { items: items.filter((item) => !totals.has(item)), totals: [...totals], differing };
}

/** Among items, rows of customers that sum up the items below them or above them. */
function* ofGroups(items: readonly Item[], totals: Set<Item>): Generator<void, void> {
  yield* eachInSlices(items, (item, at) => {
    if (item.single) return;
    const below = run(items, at, 1);
    const above = run(items, at, -1);
    // Customers with a single item may go without a total of their own.
    const ofLast = above.slice(0, above.findIndex((other) => !sameCustomer(other, above[0]!)) >>> 0);
    if ([below, above, ofLast].some((others) => equal(item, others))) totals.add(item);
    else if (balanceOf.test(item.words) && above.length > 0 && sum(above) === item.cents) totals.add(item);
  });
}

const sameCustomer = (one: Item, other: Item) =>
  one.key === other.key && one.name === other.name && one.group === other.group;

/** The items that stand directly below (or above) a row, up to the next row that is none. */
function run(items: readonly Item[], at: number, step: 1 | -1): Item[] {
  const found: Item[] = [];
  for (let next = at + step; items[next]?.single; next += step) found.push(items[next]!);
  return found;
}

const sum = (items: readonly Item[]) => items.reduce((total, { cents }) => total + cents, 0);

function equal(item: Item, others: readonly Item[]): boolean {
  if (others.length === 0 || item.amounts.every((amount) => amount === 0)) return false;
  if (hasDebits(item))
    return total(others, 'debit') === item.debit && total(others, 'credit') === item.credit;
  return sum(others) === item.cents;
}

const hasDebits = ({ debit, credit }: Item) => debit !== 0 || credit !== 0;
const total = (items: readonly Item[], side: 'debit' | 'credit') =>
  items.reduce((all, item) => all + item[side], 0);

/** Rows that equal the sum since the last total, or of all rows so far. */
function* runningSums(items: readonly Item[], totals: Set<Item>, singles: boolean): Generator<void, void> {
  const width = items[0]?.amounts.length ?? 0;
  let since = new Array<number>(width).fill(0);
  const all = new Array<number>(width).fill(0);
  let count = 0;
  let countAll = 0;
  const keyed = items.filter(({ key, name }) => key !== '' && name !== '').length * 2 > items.length;
  yield* eachInSlices(items, (item, at) => {
    if (totals.has(item)) {
      since = since.fill(0);
      count = 0;
      return;
    }
    const same = (sums: readonly number[]) => item.amounts.every((amount, column) => amount === sums[column]);
    const some = item.amounts.some((amount) => amount !== 0);
    const likely = looksLikeTotal(item, keyed, at === items.length - 1, singles);
    if (some && !item.single && likely((same(since) && count) || (same(all) && countAll) || 0)) {
      totals.add(item);
      since = since.fill(0);
      count = 0;
      return;
    }
    for (const [column, amount] of item.amounts.entries()) {
      since[column]! += amount;
      all[column]! += amount;
    }
    count++;
    countAll++;
  });
}

/** Whether a row that equals the sum of so many rows is their total. */
const looksLikeTotal =
  (item: Item, keyed: boolean, last: boolean, singles: boolean) =>
  (count: number): boolean => {
    if (count === 0) return false;
    if (wordsOfTotals.test(item.words) || item.words === '') return true;
    if (item.key === '' && item.name === '') return true;
    if (count < 2) return false;
    const telling = item.amounts.filter((amount) => amount !== 0).length;
    return last || singles || telling > 2 || (keyed && item.key === '');
  };
