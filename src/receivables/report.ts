import type { Submission } from '../engine/index.js';

/*
 * What a company's own books say of its receivables: read in the page, in a worker or in Node, always the same.
 * Amounts in €, exact to the cent; shares and ratios as fractions; times in days; dates ISO (`2025-12-31`).
 */

/** What analysing the books gives. */
export interface ReceivablesReport {
  readonly kind: 'accountingEntries' | 'agedReceivables';
  /** First and last day, and length in whole months. An aged list has one day. */
  readonly period: { readonly from: string; readonly to: string; readonly months: number };
  /** Excl. VAT, of the period, not annualised; null: an aged list has none. */
  readonly turnover: Turnover | null;
  /** By turnover, largest first; by closing outstanding in an aged list. */
  readonly buyers: readonly BuyerReport[];
  readonly concentration: Concentration;
  readonly payment: Payment;
  /** Null: an aged list has none. */
  readonly losses: Losses | null;
  readonly receivables: {
    /** Sum of what buyers owe on the last day, incl. VAT; credit balances are not netted. */
    readonly closing: number;
    /** Sum of credit balances on the last day, incl. VAT, as a positive amount. */
    readonly creditBalances: number;
    /** Retention money (accounts 4117), incl. VAT: within `closing`, not in the ladder, as it is not late. */
    readonly retention?: number;
    /** The ladder under the term in use, not due first: `fromDays` null is what is not due, `toDays` null has no end. */
    readonly overdue: readonly OverdueBand[];
    /** The same ladder under each term of payment, where the file has no due dates; else empty. */
    readonly overdueByTerm: Readonly<Record<string, readonly OverdueBand[]>>;
  };
  readonly quality: Quality;
  /** What only the visitor can say of a list; the report rests on what is assumed until `answers` says it. */
  readonly questions?: readonly Question[];
  /**
   * Buyers whose names are the same but for case, accents and punctuation: their keys, the largest buyer first. They
   * stay apart until `merge` names them.
   */
  readonly sameNames?: readonly (readonly string[])[];
  /** How each figure of `submission` was found. */
  readonly derivations: readonly Derivation[];
  /** What was found, under the engine's names and in its units, annualised. */
  readonly submission: Partial<Submission>;
  /** Fields of `Submission` still to be asked for; ready for `price()` when empty. */
  readonly missing: readonly string[];
}

/** Which of the two numbers of `01/02/2026` is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** What the steps of a list, `0-30`, `31-60`, count from. */
export type AgeBasis = 'dueDate' | 'invoiceDate';

/** What a list leaves open, with what is assumed until the visitor says, and up to three of the values asked about. */
export type Question =
  | { readonly about: 'dateOrder'; readonly assumed: DateOrder; readonly samples: readonly string[] }
  | { readonly about: 'ageBasis'; readonly assumed: AgeBasis; readonly samples: readonly string[] };

/** The visitor's word on questions, when a list is read again. */
export interface Answers {
  readonly dateOrder?: DateOrder | undefined;
  readonly ageBasis?: AgeBasis | undefined;
}

export interface Turnover {
  readonly total: number;
  readonly insurable: number;
  readonly excluded: {
    readonly cash: number;
    readonly pseudoBuyers: number;
    readonly group: number;
    readonly publicBodies: number;
    readonly prepaid: number;
  };
}

/** Why a buyer's turnover may not be insurable: suspected from name or code, for the visitor to confirm. */
export type Suspicion = 'pseudoBuyer' | 'group' | 'publicBody';

export interface BuyerReport {
  /** As the books name it, e.g. the subsidiary account. */
  readonly key: string;
  readonly name: string;
  /** Excl. VAT, of the period; null: an aged list has none. */
  readonly turnover: number | null;
  /** Incl. VAT, on the last day; negative is a credit balance. */
  readonly closingOutstanding: number;
  /** Incl. VAT, at end of day, over the period; at least 0. */
  readonly peakOutstanding: number;
  /** Days from invoice to payment, weighted by amount. */
  readonly daysToPay: number | null;
  /** Incl. VAT, past the due date on the last day under the term in use; null where nothing tells. */
  readonly overdue: number | null;
  /** ISO 3166 alpha-2, where the books tell; else null. */
  readonly country: string | null;
  /** Nine digits, where the books have it; else null. */
  readonly siren: string | null;
  readonly suspicion: Suspicion | null;
}

export interface Concentration {
  readonly base: 'turnover' | 'outstandings';
  /** Shares of what is allocated to buyers. */
  readonly largest: number;
  readonly topThree: number;
  readonly topTen: number;
  readonly herfindahl: number;
  /** The part of the whole that is allocated to buyers. */
  readonly allocated: number;
}

export interface Payment {
  readonly countBackDso: number | null;
  readonly daysByReconciliation: number | null;
  /** The same where payments settle the oldest invoices first; only where marks tell too little. */
  readonly daysByFifo?: number | null;
  readonly daysPastDue: number | null;
  /** What `submission.dso` rests on. */
  readonly method: 'reconciliation' | 'fifo' | 'countBack' | 'dueDates' | 'none';
  /** The part of payments that bears reconciliation marks. */
  readonly reconciled: number;
  /** Amount-weighted median and nine tenths of the delay of what was paid. */
  readonly p50: number | null;
  readonly p90: number | null;
  /**
   * Days within which half of what was invoiced is paid where what is still open counts as not paid yet (Kaplan–Meier,
   * by amount); null where less than half is. Paid invoices alone make customers look quick.
   */
  readonly medianWithOpen?: number | null;
}

export interface Losses {
  /** Excl. VAT: accounts 654 and 6714. */
  readonly writtenOff: number;
  /** Excl. VAT: accounts 7714 and 7583. */
  readonly recoveries: number;
  /** Incl. VAT: what went into account 416 in the period. */
  readonly doubtful: number;
  /** Excl. VAT: account 491 on the last day. */
  readonly provisions: number;
  readonly grossBadDebtRatio: number | null;
  readonly basis: LossBasis;
  /** The year's loss over insurable turnover, on each basis; null where there is no such turnover. */
  readonly ratios?: Readonly<Record<LossBasis, number | null>>;
  /** Excl. VAT: written off less recovered, and what accounts 68174 set aside less what 78174 took back. */
  readonly costOfRisk?: number;
  /** Account 416 over 411, 413 and 416 together, on the last day; null where these come to nothing. */
  readonly doubtfulRatio?: number | null;
  /** Account 491 over account 416 excl. VAT, on the last day; null where nobody is doubtful. */
  readonly cover?: number | null;
}

export type LossBasis = 'grossInclVat' | 'grossExclVat' | 'writeOffs';

export interface OverdueBand {
  readonly fromDays: number | null;
  readonly toDays: number | null;
  readonly amount: number;
}

export interface Quality {
  /** Of the file, header and blank lines not counted: understood + repaired + refused = lines. */
  readonly lines: number;
  readonly understood: number;
  readonly repaired: number;
  /** The first thousand, by line number from 1, the header counted; `refusedCount` has all. */
  readonly refused: readonly { readonly line: number; readonly reason: RefusalReason }[];
  readonly refusedCount: number;
  readonly debit: number;
  readonly credit: number;
  readonly notices: readonly string[];
  /** By the code of a notice, what there is to tell beside it. */
  readonly details?: Readonly<Record<string, NoticeDetail>>;
}

/** Where a notice comes from, as far as it can be told. */
export interface NoticeDetail {
  /** How many lines, entries, buyers or files. */
  readonly count?: number;
  /** In €. */
  readonly amount?: number;
  /** A fraction of the whole. */
  readonly part?: number;
  /** Days, or months for periods. */
  readonly days?: number;
  readonly months?: number;
  /** ISO. */
  readonly date?: string;
  /** Of the file, from 1: the first twenty. */
  readonly lines?: readonly number[];
}

/** Why a line is not understood: a code, which the screen puts in words. */
export type RefusalReason =
  | 'tooFewFields'
  | 'tooManyFields'
  | 'badDate'
  | 'badAmount'
  | 'badSign'
  | 'noAccount'
  | 'subTotal'
  | 'noCustomer';

/** Where a figure comes from, and how sure it is. */
export interface Derivation {
  /** A field of `Submission`, or `turnover`, `concentration`, `losses`. */
  readonly field: string;
  /** A code that the screen puts in words, e.g. `pairing`, `byAccount`, `reconciliation`, `fifo`. */
  readonly method: string;
  /** The part of the whole that it rests on; null where that says nothing. */
  readonly coverage: number | null;
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

/** A file is not what it claims, or is too much: no report. */
export class RefusedFile extends Error {
  /** Which of several files, where that is known; else empty. */
  fileName = '';

  constructor(
    /** A code that the screen puts in words. */
    readonly code: FileRefusal,
    /** What helps to say it: e.g. the name of the format found. */
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'RefusedFile';
  }
}

export type FileRefusal =
  | 'empty'
  | 'binary'
  | 'legacyExcel'
  | 'pdf'
  | 'encrypted'
  | 'corrupt'
  | 'tooLarge'
  | 'endlessLine'
  | 'noHeader'
  | 'noLines'
  | 'noReceivables'
  | 'tooManyBuyers'
  | 'unsureColumns';
