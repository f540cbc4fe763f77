import { concentrationOf } from '../concentration.js';
import { detailsOf, notice } from '../notices.js';
import { suspicionOf } from '../suspicion.js';
import { RefusedFile, type AgeBasis, type Question, type ReceivablesReport } from '../report.js';
import { sameNamesOf } from '../same-names.js';
import { eachInSlices } from '../slices.js';
import { ageing, type Ageing } from './ageing.js';
import { customersOf, keyOf, type Customer } from './customers.js';
import { isoOf } from './dates.js';
import type { Layout } from './header.js';
import type { Item, ItemsRead } from './items.js';
import { peakOf } from './ledger.js';
import { submissionOfList } from './list-submission.js';
import { withoutTotals } from './totals.js';

/** What is known of a list beside its rows. */
export interface About {
  readonly listDay: number | undefined;
  readonly confirmed: boolean;
  /** Keys to be taken for one buyer each. */
  readonly merge: readonly (readonly string[])[];
  /** What its own steps count from; undefined where only the visitor knows. */
  readonly basis: AgeBasis | undefined;
  /** What is to be asked so far. */
  readonly questions: readonly Question[];
}

const mostRefused = 1000;

/**
 * The report of a list's rows.
 * @throws RefusedFile `noReceivables` where no row bears an amount
 */
export function* agedReport(
  read: ItemsRead,
  layout: Layout,
  about: About,
): Generator<void, ReceivablesReport> {
  const notices: string[] = [];
  const refused = [...read.refused];
  const { items: listed, totals, differing } = yield* withoutTotals(read.items);
  refused.push(...totals.map(({ line }) => ({ line, reason: 'subTotal' as const })));
  if (differing.length > 0) notices.push(notice('totalsDiffer', differing.length));
  const foreign = foreignItems(listed, layout);
  if (foreign.size > 0) notices.push(notice('foreignCurrencyRows', foreign.size));
  const items: Item[] = [];
  for (const item of listed) {
    if (foreign.has(item)) refused.push({ line: item.line, reason: 'badAmount' });
    else if (keyOf(item) === '') refused.push({ line: item.line, reason: 'noCustomer' });
    else items.push(item);
  }
  if (items.length === 0) throw new RefusedFile('noReceivables');
  refused.sort((a, b) => a.line - b.line);

  const ledger = isLedger(layout);
  const days = items.flatMap(({ documentDay }) => documentDay ?? []);
  const lastDay = days.length > 0 ? Math.max(...bounds(days)) : undefined;
  const listDay = about.listDay ?? listDayByLateness(items) ?? lastDay;
  if (listDay === undefined) notices.push(notice('listDateUnknown'));
  else if (about.listDay === undefined) notices.push(notice('listDateFromDocuments', isoOf(listDay)));
  if (about.questions.some((question) => question.about === 'dateOrder'))
    notices.push(notice('dateOrderAssumed'));

  const customers = [...(yield* customersOf(items, about.merge)).values()];
  const aged = yield* ageing(customers, layout, { listDay, ledger, basis: about.basis });
  notices.push(...aged.notices);
  const questions = aged.question ? [...about.questions, aged.question] : about.questions;
  const all: ReturnType<typeof buyerOf>[] = [];
  yield* eachInSlices(customers, (customer) => void all.push(buyerOf(customer, aged, ledger)));
  const buyers = all.sort((a, b) => b.closingOutstanding - a.closingOutstanding || (a.key < b.key ? -1 : 1));
  const closing = sumOf(customers, ({ cents }) => Math.max(0, cents));
  const creditBalances = sumOf(customers, ({ cents }) => Math.max(0, -cents));
  const concentration = concentrationOf(
    'outstandings',
    buyers.map(({ closingOutstanding }) => Math.max(0, closingOutstanding)),
    closing,
  );
  const sameNames = sameNamesOf(buyers);
  if (sameNames.length > 0) notices.push(notice('sameNames', sameNames.length));
  yield;
  const mended = items.filter((item) => item.mended).length;
  const from = ledger && days.length > 0 ? Math.min(...bounds(days)) : listDay;
  return {
    kind: 'agedReceivables',
    period: {
      from: from === undefined ? '' : isoOf(from),
      to: listDay === undefined ? '' : isoOf(listDay),
      months:
        from === undefined || listDay === undefined
          ? 0
          : from === listDay
            ? 0
            : Math.round((listDay - from + 1) / 30.4375),
    },
    turnover: null,
    buyers,
    concentration,
    payment: aged.payment,
    losses: null,
    receivables: {
      closing,
      creditBalances,
      overdue: aged.ladder,
      overdueByTerm: aged.byTerm,
    },
    quality: {
      lines: read.lines,
      understood: items.length + read.names.length - mended,
      repaired: mended,
      refused: refused.slice(0, mostRefused),
      refusedCount: refused.length,
      debit: sumOf(items, ({ cents, debit, credit }) =>
        ledger ? debit : debit || credit ? debit : Math.max(0, cents),
      ),
      credit: sumOf(items, ({ cents, debit, credit }) =>
        ledger ? credit : debit || credit ? credit : Math.max(0, -cents),
      ),
      notices,
      details: detailsOf(notices, {
        ...aged.lines,
        totalsDiffer: differing.map(({ line }) => line),
        foreignCurrencyRows: [...foreign].map(({ line }) => line),
      }),
    },
    ...(questions.length > 0 && { questions }),
    ...(sameNames.length > 0 && { sameNames }),
    ...submissionOfList(buyers, aged, about.confirmed, questions),
  };
}

function buyerOf(customer: Customer, aged: Ageing, ledger: boolean): ReceivablesReport['buyers'][number] {
  const one = (read: (item: Item) => string) => customer.items.map(read).find((text) => text !== '') ?? null;
  const siren = one((item) => (/^\d{9}$/.test(item.siren) ? item.siren : ''));
  const country = one((item) => (/^[A-Za-z]{2}$/.test(item.country) ? item.country.toUpperCase() : ''));
  const overdue = aged.overdueOf.get(customer.key);
  return {
    key: customer.key,
    name: customer.name || customer.key,
    turnover: null,
    closingOutstanding: customer.cents / 100,
    peakOutstanding: Math.max(0, ledger ? peakOf(customer.items) : customer.cents) / 100,
    daysToPay: null,
    overdue: overdue === undefined ? null : overdue / 100,
    country,
    siren,
    suspicion: suspicionOf(customer.key, customer.name),
  };
}

/** Dated movements on both sides. */
const isLedger = ({ roles }: Layout) =>
  roles.includes('debit') && roles.includes('credit') && roles.includes('documentDate');

/** In another currency than the list's: they cannot be added up, unless the amounts are said to be in the local one. */
function foreignItems(items: readonly Item[], { headings, roles }: Layout): ReadonlySet<Item> {
  const count = new Map<string, number>();
  for (const { currency } of items) if (currency) count.set(currency, (count.get(currency) ?? 0) + 1);
  if (count.size < 2 || headings.some((heading, at) => isLocal(heading) && roles[at] !== 'ignored'))
    return new Set();
  const usual = ['EUR', '€'].find((name) => count.has(name)) ?? [...count].sort((a, b) => b[1] - a[1])[0]![0];
  return new Set(items.filter(({ currency }) => currency !== '' && currency !== usual));
}

const isLocal = (heading: string) => /dmshb|local|\beur\b|€|société/i.test(heading);

/** The day that due dates and days of lateness agree on. */
function listDayByLateness(items: readonly Item[]): number | undefined {
  const count = new Map<number, number>();
  for (const { dueDay, daysOverdue } of items) {
    if (dueDay === undefined || daysOverdue === undefined || daysOverdue <= 0) continue;
    count.set(dueDay + daysOverdue, (count.get(dueDay + daysOverdue) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Smallest and largest, without spreading a long list. */
function bounds(days: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const day of days) [low, high] = [Math.min(low, day), Math.max(high, day)];
  return [low, high];
}

const sumOf = <T>(all: readonly T[], cents: (one: T) => number): number =>
  all.reduce((sum, one) => sum + cents(one), 0) / 100;
