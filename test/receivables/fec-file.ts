import { FecReader } from './fec-reader.js';
import type { ReceivablesReport } from '../../src/receivables/report.js';

/** One line of a small made-up file; amounts as the file writes them, dates AAAAMMJJ. */
export interface Line {
  j: string;
  jl?: string;
  n: string;
  t: string;
  a: string;
  al?: string;
  c?: string;
  cl?: string;
  ref?: string;
  p?: string;
  lib?: string;
  d?: string;
  k?: string;
  let?: string;
  due?: string;
  cur?: string;
}

export const HEADER =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise'.split(
    ' ',
  );

export const cellsOf = (l: Line): string[] => [
  l.j,
  l.jl ?? l.j,
  l.n,
  l.t,
  l.a,
  l.al ?? `Compte ${l.a}`,
  l.c ?? '',
  l.cl ?? (l.c ? `Client ${l.c}` : ''),
  l.ref ?? `P${l.n}`,
  l.p ?? l.t,
  l.lib ?? 'Ecriture',
  l.d ?? '0,00',
  l.k ?? '0,00',
  l.let ?? '',
  '',
  l.t,
  '',
  l.cur ?? '',
];

export const fileOf = (rows: readonly (readonly string[])[], separator = '\t', end = '\r\n'): string =>
  rows.map((row) => row.join(separator) + end).join('');

export const fecOf = (lines: readonly Line[]): string => fileOf([HEADER, ...lines.map(cellsOf)]);

/** Reads a file given as text or bytes, in chunks of that size. */
export function read(
  file: string | Uint8Array,
  chunk = 65536,
  fileName?: string,
  merge?: readonly (readonly string[])[],
): ReceivablesReport {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reader = new FecReader({ ...(fileName !== undefined && { fileName }), ...(merge && { merge }) });
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
  const steps = reader.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const readLines = (lines: readonly Line[]): ReceivablesReport => read(fecOf(lines));

/** The bytes of a text in a character set of one byte per character, by its characters' numbers there. */
export const singleBytes = (text: string, special: Readonly<Record<string, number>> = {}): Uint8Array =>
  Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));

/** An invoice of 20 % VAT: what the customer owes, turnover, VAT. */
export function invoice(
  n: string,
  t: string,
  c: string,
  net: number,
  more: Partial<Line> & { vat?: number; j?: string } = {},
): Line[] {
  const { vat = 0.2, j = 'VE', ...rest } = more;
  const tax = Math.round(net * vat * 100) / 100;
  const own = {
    j,
    n,
    t,
    ...(rest.p !== undefined && { p: rest.p }),
    ...(rest.ref !== undefined && { ref: rest.ref }),
  };
  const lines: Line[] = [
    { ...own, a: '411000', c, d: money(net + tax), ...rest },
    { ...own, a: '707000', k: money(net) },
  ];
  return tax === 0 ? lines : [...lines, { ...own, a: '445710', k: money(tax) }];
}

/** A payment to the bank. */
export const payment = (
  n: string,
  t: string,
  c: string,
  amount: number,
  more: Partial<Line> = {},
): Line[] => [
  { j: 'BQ', n, t, a: '512000', d: money(amount) },
  { j: 'BQ', n, t, a: '411000', c, k: money(amount), ...more },
];

export const money = (amount: number): string => amount.toFixed(2).replace('.', ',');

/** An entry that touches no customer: it makes the period begin or end. */
export const elsewhere = (n: string, t: string): Line[] => [
  { j: 'AC', n, t, a: '606000', d: '5,00' },
  { j: 'AC', n, t, a: '401000', k: '5,00' },
];

export const YEAR = [...elsewhere('A1', '20250101'), ...elsewhere('A2', '20251231')];

export const entry = (
  j: string,
  n: string,
  t: string,
  ...lines: readonly [account: string, amount: number, more?: Partial<Line>][]
): Line[] =>
  lines.map(([a, amount, more]) => ({
    j,
    n,
    t,
    a,
    ...(amount >= 0 ? { d: money(amount) } : { k: money(-amount) }),
    ...more,
  }));

/** The report of a calendar year with these entries. */
export const year = (...lines: readonly (readonly Line[])[]): ReceivablesReport =>
  readLines([...YEAR, ...lines.flat()]);

/** Codes of what the report tells. */
export const codes = (report: ReceivablesReport): string[] =>
  report.quality.notices.map((text) => text.split(':')[0]!);

/** Turnover by the buyers' keys. */
export const turnovers = (report: ReceivablesReport) =>
  Object.fromEntries(report.buyers.map((b) => [b.key, b.turnover]));
