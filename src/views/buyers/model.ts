import type { Answers, Question } from '../../receivables/report.js';
import type { Model } from '../../screen/model.js';
import type { Books } from './figures/books.js';
import type { Corrected } from './figures/corrected.js';
import type { Derived } from './figures/derived.js';
import type { PricedList } from './figures/list.js';
import type { BuyerRow, Sorting } from './figures/rows.js';
import type { Progress, Roles, UnsureColumn } from './reading/protocol.js';
import type { BuyersMessages } from './text/fr.js';

export type { Progress, UnsureColumn };

/** What the reader is at. */
export type Phase =
  | { readonly kind: 'idle' }
  /** Bytes per second, once there is something to measure. */
  | { readonly kind: 'reading'; readonly progress: Progress; readonly speed: number | undefined }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly file: string }
  | {
      readonly kind: 'unsure';
      readonly columns: readonly UnsureColumn[];
      readonly questions: readonly Question[];
    };

/** What the table lets the visitor say of each buyer. */
export type Adjusting = 'nothing' | 'leftOut' | 'refused' | 'grade';

/** How the table stands: of the screen alone, hence no part of what the visitor has said. */
export interface TableState {
  /** Whether names are shown; masked until somebody asks. */
  readonly revealed: boolean;
  readonly sorting: Sorting;
  readonly search: string;
  readonly adjusting: Adjusting;
  /** The first line seen of a long table. */
  readonly firstSeen: number;
}

/** What the visitor can do. */
export interface Acts {
  readonly open: (files: Iterable<File>) => void;
  readonly paste: (text: string) => void;
  readonly cancel: () => void;
  /** Goes on with what each column is, by its place, and with what else was asked. */
  readonly confirm: (roles: Roles, answers: Answers) => void;
  /** Reads again with what only the visitor can say of a list. */
  readonly answer: (answers: Answers) => void;
  /** Reads again with several keys as one buyer, or no longer. */
  readonly merge: (keys: readonly string[], together: boolean) => void;
  readonly putAway: () => void;
}

/** What they can do once books were read. */
export interface BooksActs extends Acts {
  readonly table: (change: Partial<TableState>) => void;
  readonly save: () => void;
  readonly print: (event: Event) => void;
}

/** What the view on the company's own books shows. */
export interface BuyersModel extends Model {
  readonly text: BuyersMessages;
  readonly phase: Phase;
  readonly acts: Acts;
}

/** Once books were read. */
export interface BooksModel extends BuyersModel {
  readonly acts: BooksActs;
  readonly books: Books;
  readonly corrected: Corrected;
  readonly derived: readonly Derived[];
  /** Of the lines of the table, those that a search leaves, in their order. */
  readonly rows: readonly BuyerRow[];
  readonly table: TableState;
  /** What the list comes to; undefined until it is computed, or where there is nothing to price. */
  readonly priced: PricedList | undefined;
  readonly stale: boolean;
}
