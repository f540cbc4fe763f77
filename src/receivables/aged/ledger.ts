import type { Item } from './items.js';

/** Part of a debit that no credit has settled. */
export interface OpenDebit {
  readonly cents: number;
  readonly documentDay: number | undefined;
  readonly dueDay: number | undefined;
}

/**
 * What a customer's ledger leaves open: credits settle the oldest debits first, and what is over is an advance, which
 * settles the debits that follow. The sum of what is returned, less the advance, is the balance.
 */
export function openDebits(items: readonly Item[]): { open: OpenDebit[]; advance: number } {
  const sorted = [...items].sort((a, b) => dayOr(a) - dayOr(b) || b.cents - a.cents);
  let credits = sorted.reduce((sum, { cents }) => sum - Math.min(0, cents), 0);
  const open: OpenDebit[] = [];
  for (const { cents, documentDay, dueDay } of sorted) {
    if (cents <= 0) continue;
    const settled = Math.min(cents, credits);
    credits -= settled;
    if (cents > settled) open.push({ cents: cents - settled, documentDay, dueDay });
  }
  return { open, advance: credits };
}

/** The highest balance at the end of a day, at least 0; undated lines come first. */
export function peakOf(items: readonly Item[]): number {
  const byDay = new Map<number, number>();
  for (const item of items) byDay.set(dayOr(item), (byDay.get(dayOr(item)) ?? 0) + item.cents);
  let balance = 0;
  let peak = 0;
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    balance += byDay.get(day)!;
    peak = Math.max(peak, balance);
  }
  return peak;
}

const dayOr = ({ documentDay }: Item) => documentDay ?? 0;
