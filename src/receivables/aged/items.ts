import type { RefusalReason } from '../report.js';
import { eachInSlices } from '../slices.js';
import { centsOf, type DecimalMark } from './amount.js';
import { isBlank, plain, textOf, type Row } from './cells.js';
import { dayOf, type DateOrder } from './dates.js';
import { scoreOf, type Layout } from './header.js';
import { holdsAmounts, type ColumnRole } from './roles.js';

/** A row of the table that bears amounts. */
export interface Item {
  /** From 1, as the file counts. */
  readonly line: number;
  /** As the row itself says; `group` where it says nothing. */
  readonly key: string;
  readonly name: string;
  /** The customer named in a row of its own above. */
  readonly group: string;
  /** Of an item, not of a customer: it has a document or a date. */
  readonly single: boolean;
  /** What is owed, in cents. */
  readonly cents: number;
  /** Every amount of the row, in cents, in the order of columns: what sub-totals are told by. */
  readonly amounts: readonly number[];
  /** By the columns of the ladder, in their order. */
  readonly steps: readonly number[];
  readonly notDue: number | undefined;
  readonly overdue: number | undefined;
  readonly debit: number;
  readonly credit: number;
  readonly documentDay: number | undefined;
  readonly dueDay: number | undefined;
  readonly daysOverdue: number | undefined;
  readonly siren: string;
  readonly country: string;
  readonly currency: string;
  readonly mended: boolean;
  /** All texts of the row, plain. */
  readonly words: string;
}

export interface ItemsRead {
  readonly items: Item[];
  /** Rows that bear no amounts and are understood: names of customers above their items. */
  readonly names: { line: number; name: string }[];
  readonly refused: { line: number; reason: RefusalReason }[];
  /** Neither blank nor headings. */
  readonly lines: number;
}

/** How a table writes amounts and dates. */
export interface Writing {
  readonly mark: DecimalMark | undefined;
  readonly order: DateOrder;
}

/** Every row below the headings, understood, or refused with a reason. */
export function* itemsOf(rows: readonly Row[], layout: Layout, writing: Writing): Generator<void, ItemsRead> {
  const read: ItemsRead & { lines: number } = { items: [], names: [], refused: [], lines: 0 };
  const at = (role: ColumnRole) => layout.roles.indexOf(role);
  const columns = layout.roles.flatMap((role, column) => (role && holdsAmounts(role) ? [column] : []));
  const places = {
    key: at('customerKey'),
    name: at('customerName'),
    ids: [at('document'), at('documentDate'), at('dueDate')].filter((column) => column >= 0),
  };
  const header = layout.headerAt < 0 ? '' : plain(rows[layout.headerAt]!.join(' '));
  const dated = layout.roles.includes('documentDate') || layout.roles.includes('dueDate');
  let group = '';
  let last = { key: '', name: '' };
  yield* eachInSlices(rows, (row, index) => {
    if (index <= layout.headerAt) return;
    if (isBlank(row) || row.every((cell) => /^[-=_\s]*$/.test(textOf(cell)))) return;
    // Printed lists repeat their headings on each page.
    if (header && plain(row.join(' ')) === header && scoreOf(row) > 0) return;
    const line = index + 1;
    read.lines++;
    const text = (column: number) => (column < 0 ? '' : textOf(row[column]));
    const filled = columns.filter((column) => textOf(row[column]) !== '');
    if (filled.length === 0) {
      const texts = row.map(textOf).filter(Boolean);
      const name = text(places.name) || text(places.key) || (texts.length === 1 ? texts[0]! : '');
      const alone =
        texts.length === 1 || (texts.length === 2 && !places.ids.some((column) => text(column) !== ''));
      if (name && alone && /[^\W_]/.test(name)) {
        group = groupName(texts.join(' '));
        last = { key: '', name: '' };
        read.names.push({ line, name: group });
      } else read.refused.push({ line, reason: 'tooFewFields' });
      return;
    }
    const cents = new Map(columns.map((column) => [column, centsOf(row[column], writing.mark)]));
    if ([...cents.values()].includes(undefined)) {
      read.refused.push({ line, reason: 'badAmount' });
      return;
    }
    const amount = (role: ColumnRole) => cents.get(at(role));
    const date = (role: ColumnRole) => (at(role) < 0 ? undefined : dayOf(row[at(role)], writing.order));
    const documentDay = date('documentDate');
    const dueDay = date('dueDate');
    const broken = (role: ColumnRole, day: number | undefined) =>
      at(role) >= 0 && day === undefined && !/^(?:0*|-+)$/.test(text(at(role)));
    const steps = layout.roles.flatMap((role, column) => (role === 'bucket' ? [cents.get(column) ?? 0] : []));
    const debit = amount('debitBalance') ?? amount('debit');
    const credit = amount('creditBalance') ?? amount('credit');
    const daysOverdue = at('daysOverdue') < 0 ? '' : text(at('daysOverdue'));
    const single =
      places.ids.some((column) => text(column) !== '') && (!dated || (dueDay ?? documentDay) !== undefined);
    const own = { key: text(places.key), name: text(places.name) };
    // A customer is named once, above its items or with the first of them.
    if (own.key || own.name) last = own;
    const item = {
      line,
      ...(single ? last : own),
      group,
      single,
      steps,
      amounts: columns.map((column) => cents.get(column)!),
      notDue: amount('notDue'),
      overdue: amount('overdue'),
      debit: debit ?? 0,
      credit: Math.abs(credit ?? 0),
      documentDay,
      dueDay,
      daysOverdue: /^-?\d{1,5}$/.test(daysOverdue) ? Number(daysOverdue) : undefined,
      siren: text(at('siren')).replace(/\s/g, '').slice(0, 9),
      country: text(at('country')),
      currency: text(at('currency')).toUpperCase(),
      mended: broken('dueDate', dueDay) || broken('documentDate', documentDay),
      words: plain(row.filter((_cell, column) => !columns.includes(column)).join(' ')),
    };
    read.items.push({ ...item, cents: owed(item, amount) });
  });
  return read;
}

/** What a row says is owed, from the clearest column on. */
function owed(
  { steps, notDue, overdue, debit, credit }: Pick<Item, 'steps' | 'notDue' | 'overdue' | 'debit' | 'credit'>,
  amount: (role: ColumnRole) => number | undefined,
): number {
  if (amount('debitBalance') !== undefined || amount('creditBalance') !== undefined) return debit - credit;
  // In a ledger the balance runs on.
  if (amount('debit') !== undefined && amount('credit') !== undefined) return debit - credit;
  const total = amount('total');
  if (total !== undefined) return total;
  if (steps.length > 0) return steps.reduce((sum, step) => sum + step, notDue ?? 0);
  if (notDue !== undefined || overdue !== undefined) return (notDue ?? 0) + (overdue ?? 0);
  const first = amount('amount');
  return first === undefined ? debit - credit : first - Math.abs(amount('paid') ?? 0);
}

/** `Client : DUPONT SARL` is DUPONT SARL. */
const groupName = (text: string): string =>
  text.replace(/^(?:compte|client|tiers|customer|account|debtor)(?: n°| no\.?)?\s*[:\-–]\s*/i, '').trim();
