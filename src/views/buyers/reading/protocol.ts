import type { ColumnRoles } from '../../../receivables/aged/roles.js';
import type { Answers, Question } from '../../../receivables/report.js';
import type { Reading } from '../figures/books.js';

/** What is handed to the reader: a file of the visitor's, or what they have pasted. */
export interface Source {
  readonly name: string;
  readonly content: Blob;
}

/** What the visitor has said of the columns of a table, by place. */
export type Roles = ColumnRoles;

/** A column that the reader is not sure of, for the visitor to confirm. */
export interface UnsureColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** What stands in it, at most three values. */
  readonly samples: readonly string[];
  /** What the reader takes it for; empty: nothing. */
  readonly proposed: string;
}

/** How far the reading is. */
export interface Progress {
  readonly bytes: number;
  /** Null where it is not known. */
  readonly total: number | null;
  readonly lines: number;
}

/** Why there is no reading: the reader's own code, or that it stopped by itself. */
export interface Refused {
  readonly status: 'refused';
  readonly code: string;
  readonly detail: string;
  /** Which of several files; else empty. */
  readonly file: string;
  /** Of columns to confirm; else empty. */
  readonly columns: readonly UnsureColumn[];
  /** What else is to be asked of such a list. */
  readonly questions?: readonly Question[];
}

export type Outcome = { readonly status: 'read'; readonly reading: Reading } | Refused;

/** What a worker is asked. */
export interface Request {
  readonly sources: readonly Source[];
  readonly roles: Roles | undefined;
  /** What the visitor has said of lists before, and which keys are one buyer. */
  readonly answers?: Answers | undefined;
  readonly merge?: readonly (readonly string[])[] | undefined;
}

/** What it says: that it is there, how far it is, what has come out. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };
