import { plainCapitals } from '../bytes/text.js';

/** Where each column stands in a line, from 0; -1 where the file has none. */
export interface FecLayout {
  /** Number of columns. */
  readonly width: number;
  readonly journal: number;
  readonly journalName: number;
  readonly entry: number;
  readonly date: number;
  readonly account: number;
  readonly accountName: number;
  readonly subsidiary: number;
  readonly subsidiaryName: number;
  readonly voucher: number;
  readonly voucherDate: number;
  readonly label: number;
  readonly debit: number;
  readonly credit: number;
  /** Instead of debit and credit: amount and side. */
  readonly amount: number;
  readonly side: number;
  readonly reconciliation: number;
  readonly reconciliationDate: number;
  readonly validationDate: number;
  readonly currencyAmount: number;
  readonly currency: number;
  readonly dueDate: number;
  readonly establishment: number;
}

type Column = Exclude<keyof FecLayout, 'width'>;

/** Article A47 A-1 of the Livre des procédures fiscales, VII-1°, in its order, with the names met in files. */
const MANDATORY: readonly (readonly [Column, ...string[]])[] = [
  ['journal', 'journalcode', 'codejournal'],
  ['journalName', 'journallib', 'libellejournal'],
  ['entry', 'ecriturenum', 'numecriture', 'ecriturenumero'],
  ['date', 'ecrituredate', 'dateecriture'],
  ['account', 'comptenum', 'numcompte', 'comptenumero'],
  ['accountName', 'comptelib', 'libellecompte'],
  ['subsidiary', 'compauxnum'],
  ['subsidiaryName', 'compauxlib'],
  ['voucher', 'pieceref'],
  ['voucherDate', 'piecedate'],
  ['label', 'ecriturelib'],
  ['debit', 'debit'],
  ['credit', 'credit'],
  ['reconciliation', 'ecriturelet'],
  ['reconciliationDate', 'datelet'],
  ['validationDate', 'validdate'],
  ['currencyAmount', 'montantdevise'],
  ['currency', 'idevise'],
];

const OTHERS: readonly (readonly [Column, ...string[]])[] = [
  ['amount', 'montant'],
  ['side', 'sens'],
  ['dueDate', 'datelimitreglmt', 'datelimitereglmt', 'echeancedate', 'duedate', 'dateecheance', 'echeance'],
  ['establishment', 'codeetbt', 'codeetablissement', 'etablissement'],
];

const COLUMNS = new Map(
  [...MANDATORY, ...OTHERS].flatMap(([column, ...names]) => names.map((n) => [n, column])),
);

/** A header's name without what exporters vary: accents, case, blanks, and the long forms. */
const plainName = (cell: string): string =>
  plainCapitals(cell.trim().replace(/^b(['"])(.*)\1$/, '$2'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^compteaux/, 'compaux')
    .replace(/libelle$/, 'lib')
    .replace(/lettrage$/, 'let')
    .replace(/^iddevise$/, 'idevise');

const none = (width: number): Record<keyof FecLayout, number> => {
  const columns = Object.fromEntries([...MANDATORY, ...OTHERS].map(([column]) => [column, -1]));
  return { ...(columns as Record<Column, number>), width };
};

/**
 * The columns of a FEC header line, by name. Aliases, accents, case, blanks, quotes and a byte order mark do not
 * matter, nor does the order; empty cells at the end are no columns.
 *
 * @param cells the header line, already split
 * @returns undefined if it is no FEC header
 */
export function fecLayout(cells: readonly string[]): FecLayout | undefined {
  let width = cells.length;
  while (width > 0 && plainName(cells[width - 1]!) === '') width--;
  const layout = none(width);
  for (let i = 0; i < width; i++) {
    const column = COLUMNS.get(plainName(cells[i]!));
    if (column && layout[column] < 0) layout[column] = i;
  }
  const amounts = (layout.debit >= 0 && layout.credit >= 0) || (layout.amount >= 0 && layout.side >= 0);
  const named = layout.entry >= 0 || layout.journal >= 0;
  return amounts && named && layout.date >= 0 && layout.account >= 0 ? layout : undefined;
}

/** The mandatory columns in their legal order, for a file without a header. */
export function legalLayout(width: number, sides: boolean): FecLayout {
  const layout = none(width);
  MANDATORY.forEach(([column], i) => {
    if (i < width) layout[column] = i;
  });
  if (!sides) return layout;
  return { ...layout, amount: layout.debit, side: layout.credit, debit: -1, credit: -1 };
}

/** The columns whose cells are any text: where a separator may have slipped in. */
export const textColumns = (layout: FecLayout): number[] =>
  [
    layout.label,
    layout.subsidiaryName,
    layout.accountName,
    layout.voucher,
    layout.journalName,
    layout.subsidiary,
    layout.reconciliation,
  ].filter((column) => column >= 0);
