import { Ladder } from '../ladder.js';
import { notice, type NoticeCode } from '../notices.js';
import type { AgeBasis, OverdueBand, Payment, Question, ReceivablesReport } from '../report.js';
import { eachInSlices } from '../slices.js';
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
  /** What it rests on; undefined where nothing tells. */
  readonly method?: 'dueDates' | 'ownSteps' | 'documents' | undefined;
  readonly notices: readonly string[];
  /** Of the file, by the notice that they explain. */
  readonly lines?: Readonly<Partial<Record<NoticeCode, readonly number[]>>>;
  readonly question?: Question | undefined;
}

/** Terms of payment to look at where a list has no due dates, in days. */
const terms = [30, 45, 60];

/** An open item: what is owed, since when and from when on. */
interface Open {
  readonly key: string;
  readonly line?: number;
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

/** What is known of a list beside its rows. */
interface Known {
  readonly listDay: number | undefined;
  readonly ledger: boolean;
  /** What its own steps count from; undefined where only the visitor knows. */
  readonly basis: AgeBasis | undefined;
}

/**
 * Ages a list's amounts: by due dates at the list's day, whatever the list's own ladder says; else by days of lateness,
 * by the list's ladder, or by documents' dates under several terms of payment.
 */
export function* ageing(
  customers: readonly Customer[],
  layout: Layout,
  { listDay, ledger, basis }: Known,
): Generator<void, Ageing> {
  const open: Open[] = [];
  yield* eachInSlices(customers, (customer) => {
    for (const item of openItems(customer, ledger)) open.push(item);
  });
  const weight = (all: readonly Open[]) => all.reduce((sum, { cents }) => sum + Math.abs(cents), 0);
  const isKnown = ({ dueDay, daysOverdue }: Open) =>
    (listDay !== undefined && dueDay !== undefined) || daysOverdue !== undefined;
  const known = open.filter(isKnown);
  if (open.length > 0 && weight(known) * 2 >= weight(open) && known.length > 0) {
    const undated = open.filter((item) => !isKnown(item));
    return {
      ...(yield* byDueDates(open, listDay)),
      notices: undated.length > 0 ? [notice('dueDateMissing', undated.length)] : [],
      lines: { dueDateMissing: undated.flatMap(({ line }) => line ?? []) },
    };
  }
  const { roles } = layout;
  if (!ledger && (roles.includes('bucket') || roles.includes('notDue') || roles.includes('overdue')))
    return yield* byOwnLadder(customers, layout, listDay, basis);
  const withDates = open.filter(({ documentDay }) => documentDay !== undefined);
  if (listDay !== undefined && weight(withDates) * 2 >= weight(open) && withDates.length > 0)
    return yield* byTerms(open, listDay);
  return { ladder: [], byTerm: {}, overdueOf: new Map(), payment: unknown, notices: [] };
}

function openItems({ key, items }: Customer, ledger: boolean): Open[] {
  if (!ledger)
    return items.map(({ line, cents, documentDay, dueDay, daysOverdue }) => ({
      key,
      line,
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

function* byDueDates(open: readonly Open[], listDay: number | undefined): Generator<void, Ageing> {
  const ladder = new Ladder();
  const overdue = new OverdueSums();
  let [owed, late] = [0, 0];
  yield* eachInSlices(open, ({ key, cents, dueDay, documentDay, daysOverdue }) => {
    const due = dueDay ?? documentDay;
    const days = due !== undefined && listDay !== undefined ? listDay - due : (daysOverdue ?? 0);
    ladder.add(cents, days);
    overdue.add(key, cents, days);
    if (cents <= 0) return;
    owed += cents;
    late += cents * Math.max(0, days);
  });
  return {
    ladder: ladder.bands(),
    byTerm: {},
    overdueOf: overdue.done(),
    payment: { ...unknown, method: 'dueDates', daysPastDue: owed > 0 ? late / owed : null },
    method: 'dueDates',
    notices: [],
  };
}

function* byTerms(open: readonly Open[], listDay: number): Generator<void, Ageing> {
  const ladders = terms.map(() => new Ladder());
  const overdue = new OverdueSums();
  yield* eachInSlices(open, ({ key, cents, documentDay }) => {
    const age = listDay - (documentDay ?? listDay);
    terms.forEach((term, at) => ladders[at]!.add(cents, age - term));
    overdue.add(key, cents, age - terms[0]!);
  });
  const byTerm = Object.fromEntries(terms.map((term, at) => [String(term), ladders[at]!.bands()]));
  return {
    ladder: byTerm[String(terms[0])]!,
    byTerm,
    overdueOf: overdue.done(),
    payment: unknown,
    method: 'documents',
    notices: [],
  };
}

/** What is past due, by customer. */
class OverdueSums {
  private readonly sums = new Map<string, number>();

  add(key: string, cents: number, late: number): void {
    this.sums.set(key, (this.sums.get(key) ?? 0) + (late > 0 ? cents : 0));
  }

  /** Credits of a customer do not make it early. */
  done(): ReadonlyMap<string, number> {
    for (const [key, cents] of this.sums) this.sums.set(key, Math.max(0, cents));
    return this.sums;
  }
}

/** The list's own steps; what they leave of the total stands with what is not due, and is told. */
function* byOwnLadder(
  customers: readonly Customer[],
  { headings, roles }: Layout,
  listDay: number | undefined,
  told: AgeBasis | undefined,
): Generator<void, Ageing> {
  const steps = headings.filter((_heading, at) => roles[at] === 'bucket');
  const bands = bandsOf(
    steps.map((heading) => bandHeadingOf(heading) ?? { kind: 'oldest' as const }),
    listDay,
  );
  // What is not due, or overdue, in a column of its own says that the steps are of lateness.
  const late =
    roles.includes('notDue') || roles.includes('overdue') || bands.some(({ fromDays }) => fromDays === null);
  const basis = late || bands.length === 0 ? 'dueDate' : told;
  const usable = basis === 'invoiceDate' ? terms.filter((term) => endsAStep(bands, term)) : [0];
  const sums = new StepSums(bands, usable[0] ?? 0);
  yield* eachInSlices(customers, (customer) => sums.add(customer));
  const byTerm = usable.map((term) => [String(term), ladderOf(bands, sums, term, roles)] as const);
  const { differing } = sums;
  return {
    ladder: byTerm[0]?.[1] ?? [],
    byTerm: basis === 'invoiceDate' ? Object.fromEntries(byTerm) : {},
    overdueOf: usable.length > 0 ? sums.overdue : new Map(),
    payment: unknown,
    method: 'ownSteps',
    notices: [
      ...(differing.length > 0 ? [notice('stepsDiffer', differing.length)] : []),
      ...(basis ? [] : [notice('ageBasisUnknown')]),
    ],
    lines: { stepsDiffer: differing },
    question: basis ? undefined : { about: 'ageBasis', assumed: 'dueDate', samples: steps.slice(0, 3) },
  };
}

/** Whether what is due after so many days is whole steps. */
const endsAStep = (bands: readonly Band[], term: number): boolean =>
  bands.some(({ toDays }) => toDays === term) ||
  bands.some(({ fromDays }) => fromDays !== null && fromDays === term + 1);

/** The amounts of a list's own steps; a step begins to be late after so many days, 0 where it counts from due dates. */
class StepSums {
  readonly steps: number[];
  notDue = 0;
  past = 0;
  /** Lines whose steps do not sum to their total. */
  readonly differing: number[] = [];
  readonly overdue = new Map<string, number>();

  constructor(
    private readonly bands: readonly Band[],
    private readonly after: number,
  ) {
    this.steps = bands.map(() => 0);
  }

  add({ key, items }: Customer): void {
    const { bands, after } = this;
    let late = 0;
    for (const item of items) {
      const inSteps = item.steps.reduce((sum, cents) => sum + cents, 0);
      for (const [step, cents] of item.steps.entries()) {
        this.steps[step]! += cents;
        const { fromDays, toDays } = bands[step]!;
        if (fromDays !== null && (after === 0 || toDays === null || toDays > after)) late += cents;
      }
      const rest = item.cents - inSteps - (item.notDue ?? 0) - (bands.length > 0 ? 0 : (item.overdue ?? 0));
      if (bands.length === 0) {
        const own = item.overdue ?? item.cents - (item.notDue ?? item.cents);
        this.past += own;
        late += own;
        this.notDue += item.cents - own;
      } else this.notDue += (item.notDue ?? 0) + rest;
      if (rest !== 0 && bands.length > 0) this.differing.push(item.line);
    }
    this.overdue.set(key, Math.max(0, late));
  }
}

/** @param term after which steps are late that count from invoices; 0 where they count from due dates */
function ladderOf(
  bands: readonly Band[],
  { steps, notDue, past }: StepSums,
  term: number,
  roles: Layout['roles'],
): OverdueBand[] {
  const rows = bands.map((band, step) => ({ ...lateAfter(band, term), amount: steps[step]! / 100 }));
  return merged([
    ...(notDue !== 0 || roles.includes('notDue')
      ? [{ fromDays: null, toDays: 0, amount: notDue / 100 }]
      : []),
    ...(bands.length === 0 ? [{ fromDays: 1, toDays: null, amount: past / 100 }] : rows),
  ]);
}

/** A step of ages as one of lateness. */
function lateAfter({ fromDays, toDays }: Band, term: number): Band {
  if (term === 0) return { fromDays, toDays };
  if (fromDays === null || (toDays !== null && toDays <= term)) return { fromDays: null, toDays: 0 };
  return { fromDays: Math.max(1, fromDays - term), toDays: toDays === null ? null : toDays - term };
}

/** In order of age, what is not due together. */
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
