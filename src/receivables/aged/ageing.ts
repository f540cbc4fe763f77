import { Ladder } from '../ladder.js';
import { notice } from '../notices.js';
import type { OverdueBand, Payment, ReceivablesReport } from '../report.js';
import { bandHeadingOf, bandsOf, type Band } from './bands.js';
import type { Customer } from './customers.js';
import type { Layout } from './header.js';
import { openDebits } from './ledger.js';

/** How old a list's amounts are. */
export interface Ageing {
  readonly ladder: readonly OverdueBand[];
  readonly byTerm: ReceivablesReport['receivables']['overdueByTerm'];
  /** Past due, in cents, by the customers' keys; none where nothing tells. */
  readonly overdueOf: ReadonlyMap<string, number>;
  readonly payment: Payment;
}

/** An amount in cents, so many days past due; 0 or less is not due. */
interface Aged {
  readonly cents: number;
  readonly late: number;
}

/** Amounts by the usual steps. */
function usualLadder(items: readonly Aged[]): OverdueBand[] {
  const ladder = new Ladder();
  for (const { cents, late } of items) ladder.add(cents, late);
  return ladder.bands();
}

/** Terms of payment to look at where a list has no due dates, in days. */
const terms = [30, 45, 60];

/** An open item: what is owed, since when and from when on. */
interface Open {
  readonly key: string;
  readonly cents: number;
  readonly documentDay: number | undefined;
  readonly dueDay: number | undefined;
  readonly daysOverdue?: number | undefined;
}

const unknown: Payment = {
  countBackDso: null,
  daysByReconciliation: null,
  daysPastDue: null,
  method: 'none',
  reconciled: 0,
  p50: null,
  p90: null,
};

/**
 * Ages a list's amounts: by due dates at the list's day, whatever the list's own ladder says; else by days of lateness,
 * by the list's ladder, or by documents' dates under several terms of payment.
 *
 * @param notices takes what the visitor should know
 */
export function ageing(
  customers: readonly Customer[],
  layout: Layout,
  listDay: number | undefined,
  ledger: boolean,
  notices: string[],
): Ageing {
  const open = customers.flatMap((customer) => openItems(customer, ledger));
  const weight = (all: readonly Open[]) => all.reduce((sum, { cents }) => sum + Math.abs(cents), 0);
  const known = open.filter(
    ({ dueDay, daysOverdue }) => (listDay !== undefined && dueDay !== undefined) || daysOverdue !== undefined,
  );
  if (open.length > 0 && weight(known) * 2 >= weight(open) && known.length > 0) {
    if (known.length < open.length) notices.push(notice('dueDateMissing', open.length - known.length));
    return byDueDates(open, listDay);
  }
  if (
    !ledger &&
    (layout.roles.includes('bucket') || layout.roles.includes('notDue') || layout.roles.includes('overdue'))
  )
    return byOwnLadder(customers, layout, listDay, notices);
  const withDates = open.filter(({ documentDay }) => documentDay !== undefined);
  if (listDay !== undefined && weight(withDates) * 2 >= weight(open) && withDates.length > 0)
    return byTerms(open, listDay);
  return { ladder: [], byTerm: {}, overdueOf: new Map(), payment: unknown };
}

function openItems({ key, items }: Customer, ledger: boolean): Open[] {
  if (!ledger)
    return items.map(({ cents, documentDay, dueDay, daysOverdue }) => ({
      key,
      cents,
      documentDay,
      dueDay,
      daysOverdue,
    }));
  const { open, advance } = openDebits(items);
  const all: Open[] = open.map((debit) => ({ key, ...debit }));
  if (advance > 0) all.push({ key, cents: -advance, documentDay: undefined, dueDay: undefined });
  return all;
}

function byDueDates(open: readonly Open[], listDay: number | undefined): Ageing {
  const lateness = ({ dueDay, documentDay, daysOverdue }: Open) => {
    const due = dueDay ?? documentDay;
    return due !== undefined && listDay !== undefined ? listDay - due : (daysOverdue ?? 0);
  };
  const aged = open.map((item) => ({ key: item.key, cents: item.cents, late: lateness(item) }));
  const debits = aged.filter(({ cents }) => cents > 0);
  const owed = debits.reduce((sum, { cents }) => sum + cents, 0);
  const late = debits.reduce((sum, item) => sum + item.cents * Math.max(0, item.late), 0);
  return {
    ladder: usualLadder(aged),
    byTerm: {},
    overdueOf: overdueOf(aged),
    payment: { ...unknown, method: 'dueDates', daysPastDue: owed > 0 ? late / owed : null },
  };
}

function byTerms(open: readonly Open[], listDay: number): Ageing {
  const agedAt = (term: number) =>
    open.map(({ key, cents, documentDay }) => ({
      key,
      cents,
      late: listDay - (documentDay ?? listDay) - term,
    }));
  const byTerm = Object.fromEntries(terms.map((term) => [String(term), usualLadder(agedAt(term))]));
  return { ladder: byTerm['30']!, byTerm, overdueOf: overdueOf(agedAt(30)), payment: unknown };
}

function overdueOf(aged: readonly (Aged & { key: string })[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { key, cents, late } of aged) sums.set(key, (sums.get(key) ?? 0) + (late > 0 ? cents : 0));
  for (const [key, cents] of sums) sums.set(key, Math.max(0, cents));
  return sums;
}

/** The list's own steps; what they leave of the total stands with what is not due, and is told. */
function byOwnLadder(
  customers: readonly Customer[],
  { headings, roles }: Layout,
  listDay: number | undefined,
  notices: string[],
): Ageing {
  const named = headings
    .filter((_heading, at) => roles[at] === 'bucket')
    .map((heading) => bandHeadingOf(heading) ?? { kind: 'oldest' as const });
  const bands: Band[] = bandsOf(named, listDay);
  const steps = bands.map(() => 0);
  let notDue = 0;
  let past = 0;
  let differing = 0;
  const overdue = new Map<string, number>();
  for (const { key, items } of customers) {
    let late = 0;
    for (const item of items) {
      const inSteps = item.steps.reduce((sum, cents) => sum + cents, 0);
      for (const [step, cents] of item.steps.entries()) {
        steps[step]! += cents;
        if (bands[step]!.fromDays !== null) late += cents;
      }
      const rest = item.cents - inSteps - (item.notDue ?? 0) - (bands.length > 0 ? 0 : (item.overdue ?? 0));
      if (bands.length === 0) {
        const own = item.overdue ?? item.cents - (item.notDue ?? item.cents);
        past += own;
        late += own;
        notDue += item.cents - own;
      } else notDue += (item.notDue ?? 0) + rest;
      if (rest !== 0 && bands.length > 0) differing++;
    }
    overdue.set(key, Math.max(0, late));
  }
  if (differing > 0) notices.push(notice('stepsDiffer', differing));
  const sure =
    roles.includes('notDue') || roles.includes('overdue') || bands.some(({ fromDays }) => fromDays === null);
  if (!sure) notices.push(notice('ageBasisUnknown'));
  const rows = bands.map((band, step) => ({ ...band, amount: steps[step]! / 100 }));
  const ladder = merged([
    ...(notDue !== 0 || roles.includes('notDue')
      ? [{ fromDays: null, toDays: 0, amount: notDue / 100 }]
      : []),
    ...(bands.length === 0 ? [{ fromDays: 1, toDays: null, amount: past / 100 }] : rows),
  ]);
  return { ladder, byTerm: {}, overdueOf: overdue, payment: unknown };
}

/** In order of age, months that are not due together. */
function merged(rows: readonly OverdueBand[]): OverdueBand[] {
  const cents = (row: OverdueBand) => Math.round(row.amount * 100);
  const notDue = rows.filter(({ fromDays }) => fromDays === null);
  const rest = rows.filter(({ fromDays }) => fromDays !== null).sort((a, b) => a.fromDays! - b.fromDays!);
  if (notDue.length === 0) return rest;
  return [
    { fromDays: null, toDays: 0, amount: notDue.reduce((sum, row) => sum + cents(row), 0) / 100 },
    ...rest,
  ];
}
