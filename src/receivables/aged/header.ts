import { dayOf } from './dates.js';
import { centsOf } from './amount.js';
import { isBlank, plain, textOf, type Row } from './cells.js';
import { holdsAmounts, roleOf, type ColumnRole, type ColumnRoles } from './roles.js';

/** Where a table's columns stand, and what they hold. */
export interface Layout {
  /** Position of the row of headings; -1 where there is none. */
  readonly headerAt: number;
  readonly headings: readonly string[];
  readonly roles: readonly (ColumnRole | undefined)[];
}

const mostTitles = 30;

/** Ages that a heading of nothing but digits may mean. */
const ages = new Set(['0', '15', '30', '45', '60', '75', '90', '120', '150', '180', '360', '365']);

/**
 * Finds the row of headings among the first thirty that are not blank, and what they say. Where no row has headings,
 * the contents of columns propose roles.
 */
export function layoutOf(rows: readonly Row[], confirmed: ColumnRoles | undefined): Layout {
  const headerAt = headerRow(rows);
  const headings = headerAt < 0 ? [] : headingsAt(rows, headerAt);
  const width = rows.slice(0, 2000).reduce((most, row) => Math.max(most, row.length), headings.length);
  const named = [...new Array<undefined>(width).keys()].map((at) => roleOf(headings[at] ?? ''));
  const sample = rows.slice(headerAt + 1, headerAt + 400).filter((row) => !isBlank(row));
  const roles = headerAt < 0 ? byContent(sample, width) : settled(named, headings, sample);
  for (const [column, role] of Object.entries(confirmed ?? {})) roles[Number(column)] = role;
  return { headerAt, headings, roles };
}

/** The best of the first rows; a row below that is as good is a repetition. */
function headerRow(rows: readonly Row[]): number {
  let best = -1;
  let most = 0;
  let seen = 0;
  for (let at = 0; at < rows.length && seen < mostTitles; at++) {
    const row = rows[at]!;
    if (isBlank(row)) continue;
    seen++;
    const score = scoreOf(row);
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/** Two for a column that words name, one for a step of the ladder; 0 where words name too few. */
export function scoreOf(row: Row): number {
  let words = 0;
  let steps = 0;
  for (const cell of row) {
    const text = textOf(cell);
    if (/^[\d\s.,-]+$/.test(text) && !ages.has(text)) {
      if (text !== '' && !/^\d+\s*-\s*\d*$/.test(text)) return 0;
    }
    const role = roleOf(text);
    if (role === 'bucket') steps++;
    else if (role && role !== 'ignored') words++;
  }
  return words > 0 && words + steps > 1 ? 2 * words + steps : 0;
}

/** Headings may stand in two rows: `Échu` above `1-30`. */
function headingsAt(rows: readonly Row[], at: number): string[] {
  const row = rows[at]!;
  const above = rows[at - 1] ?? [];
  const headings = row.map((cell, column) => textOf(cell) || textOf(above[column]));
  return headings.map((heading) => heading.replace(/\s+/g, ' '));
}

/** What headings say, put right by what the columns hold. */
function settled(
  named: readonly (ColumnRole | undefined)[],
  headings: readonly string[],
  sample: readonly Row[],
): (ColumnRole | undefined)[] {
  const roles = [...named];
  const column = (at: number) => sample.map((row) => row[at]).filter((cell) => textOf(cell) !== '');
  const part = (at: number, is: (cell: Row[number]) => boolean) => {
    const cells = column(at) as Row[number][];
    return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  };
  const isDate = (cell: Row[number]) => dayOf(cell) !== undefined;
  const isAmount = (cell: Row[number]) => centsOf(cell) !== undefined;
  for (const [at, role] of roles.entries()) {
    if (role === undefined) roles[at] = looseRole(headings[at] ?? '', roles);
    const filled = column(at).length > 0;
    if (!filled) continue;
    const now = roles[at];
    if (now === 'dueDate' && part(at, isDate) < 0.3)
      roles[at] = part(at, isAmount) > 0.7 ? 'total' : undefined;
    if (now === 'documentDate' && part(at, isDate) < 0.3) roles[at] = undefined;
    if (now && holdsAmounts(now) && part(at, isAmount) < 0.5) roles[at] = undefined;
    if (now === 'daysOverdue' && part(at, (cell) => /^-?\d{1,5}$/.test(textOf(cell))) < 0.5)
      roles[at] = undefined;
    if (now === 'total' && /retard|late/.test(plain(headings[at]))) roles[at] = 'overdue';
  }
  chooseTotal(roles, headings);
  chooseCustomer(roles, headings, sample);
  for (const role of ['dueDate', 'documentDate', 'document', 'daysOverdue'] as const) keepFirst(roles, role);
  return roles;
}

/** Of several columns that may be what is owed, the one that says so most clearly; the others are first amounts. */
function chooseTotal(roles: (ColumnRole | undefined)[], headings: readonly string[]): void {
  const totals = roles.flatMap((role, at) => (role === 'total' ? [at] : []));
  if (totals.length > 1) {
    const clear = totals.filter((at) =>
      /rest|solde|balance|outstanding|due|du$|encours|open/.test(plain(headings[at])),
    );
    const kept = clear.at(-1) ?? totals.at(-1);
    for (const at of totals) if (at !== kept) roles[at] = 'amount';
  }
  keepFirst(roles, 'amount');
}

/** `Client` beside `Nom` is a code; a code that is the same for all is a collective account. */
function chooseCustomer(
  roles: (ColumnRole | undefined)[],
  headings: readonly string[],
  sample: readonly Row[],
): void {
  const distinct = (at: number) => new Set(sample.map((row) => textOf(row[at])).filter(Boolean)).size;
  const names = () => roles.flatMap((role, at) => (role === 'customerName' ? [at] : []));
  const keys = () => roles.flatMap((role, at) => (role === 'customerKey' ? [at] : []));
  if (names().length > 1 && keys().length === 0) {
    const code = names().find((at) => /^(?:client|tiers|customer|debtor|contact)$/.test(plain(headings[at])));
    if (code !== undefined) roles[code] = 'customerKey';
  }
  for (const at of names().slice(1)) roles[at] = undefined;
  const [name] = names();
  // Among several codes, the one that tells most customers apart.
  const [best, ...rest] = keys().sort((a, b) => distinct(b) - distinct(a));
  for (const at of rest) roles[at] = undefined;
  if (best !== undefined && name !== undefined && distinct(best) * 2 <= distinct(name))
    roles[best] = undefined;
  if (name !== undefined || keys().length > 0) return;
  // Reports leave the heading of customers blank, or write the list's date there.
  const texts = (at: number) => sample.filter((row) => /[^\W\d_]{2}/.test(textOf(row[at]))).length;
  const blank = [0, 1].find((at) => roles[at] === undefined && texts(at) * 2 > sample.length);
  if (blank !== undefined) roles[blank] = 'customerName';
}

function keepFirst(roles: (ColumnRole | undefined)[], role: ColumnRole): void {
  const first = roles.indexOf(role);
  for (const at of roles.keys()) if (roles[at] === role && at !== first) roles[at] = undefined;
}

const loose: readonly (readonly [ColumnRole, RegExp])[] = [
  ['dueDate', /\becheance\b|\bdue date\b|\bdate due\b/],
  ['notDue', /\bnon echu|\ba echoir\b|\bnot (?:yet )?due\b/],
  [
    'total',
    /\brestant\b|\breste\b|\bsolde\b|\boutstanding\b|\bbalance\b|\bencours\b|\bopen amount\b|\bamount due\b/,
  ],
  [
    'customerKey',
    /\b(?:code|n|no|num|numero|id|number)\b.*\b(?:client|tiers|customer|debtor)\b|\b(?:client|tiers|customer|debtor)\b.*\b(?:code|no|num|numero|id|number)\b/,
  ],
  ['customerName', /\bclients?\b|\btiers\b|\bcustomers?\b|\bdebtors?\b|\braison sociale\b|\bdebiteurs?\b/],
  [
    'documentDate',
    /\bdate\b.*\b(?:facture|piece|document|emission)\b|\b(?:invoice|document|posting)\b.*\bdate\b/,
  ],
  ['document', /\b(?:facture|invoice|piece|document)\b/],
];

/** By a word in a longer heading, if no other column is that already. */
function looseRole(heading: string, roles: readonly (ColumnRole | undefined)[]): ColumnRole | undefined {
  const text = plain(heading);
  const role = loose.find(([, pattern]) => pattern.test(text))?.[0];
  return role && !roles.includes(role) ? role : undefined;
}

/** Without headings: the first column of texts, columns of dates, and columns of amounts. */
function byContent(sample: readonly Row[], width: number): (ColumnRole | undefined)[] {
  const roles: (ColumnRole | undefined)[] = [];
  const most = sample.length / 2;
  for (let at = 0; at < width; at++) {
    const cells = sample.map((row) => row[at]).filter((cell) => textOf(cell) !== '');
    const count = (is: (cell: Row[number] | undefined) => boolean) => cells.filter(is).length;
    if (cells.length < most || cells.length === 0) roles.push(undefined);
    else if (count((cell) => /[/-]/.test(textOf(cell)) && dayOf(cell) !== undefined) > cells.length * 0.8)
      roles.push(roles.includes('documentDate') ? 'dueDate' : 'documentDate');
    else if (count((cell) => centsOf(cell) !== undefined) > cells.length * 0.8) roles.push('total');
    else roles.push(roles.includes('customerName') ? undefined : 'customerName');
  }
  const totals = roles.filter((role) => role === 'total').length;
  return totals > 1 ? roles.map((role) => (role === 'total' ? 'bucket' : role)) : roles;
}
