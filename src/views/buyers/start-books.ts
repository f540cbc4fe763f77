import { remembered } from '../../core/remembered.js';
import { FollowUp } from '../../lazy/follow-up.js';
import type { ReadModel, ViewHost } from '../../lazy/host.js';
import type { BuyerReport } from '../../receivables/report.js';
import { told, onPaper } from './draw/told.js';
import { spokenOf } from './draw/spoken.js';
import { booksIn, mainReport, type Books, type Corrections, type Reading } from './figures/books.js';
import { correctedReport } from './figures/corrected.js';
import { derivedOf } from './figures/derived.js';
import { priceBooks, type PricedList } from './figures/list.js';
import { foundRows, sortedRows, type Sorting } from './figures/rows.js';
import type { BooksActs, BooksModel, BuyersModel, TableState } from './model.js';
import { saveQuestionnaire } from './save-questionnaire.js';

/** The table as it opens. */
const FRESH: TableState = {
  revealed: false,
  sorting: { by: 'turnover', descending: true },
  search: '',
  adjusting: 'nothing',
  firstSeen: 0,
};

interface Ordered {
  readonly sorting: Sorting;
  readonly revealed: boolean;
}

interface Looked {
  readonly ordered: Ordered;
  readonly search: string;
}

/** What shows once books were read, for one element: it loads with the first of them. */
export class BooksPart {
  #table = FRESH;
  readonly #priced: FollowUp<PricedList | undefined, Books | undefined>;

  constructor(
    private readonly host: ViewHost,
    private readonly read: ReadModel,
  ) {
    this.#priced = new FollowUp<PricedList | undefined, Books | undefined>(host, read, {
      shownIn: '.books-list',
      beside: booksIn,
      steps: priceBooks,
      name: 'prices of the books',
    });
  }

  readonly draw = (shown: BuyersModel, books: Books) => told(this.#with(shown, books));

  /** What goes on paper. */
  readonly paper = (shown: BuyersModel, books: Books) => onPaper(this.#with(shown, books));

  /** Has what follows from the books read aloud once it changes. */
  follow(shown: BuyersModel, books: Books): void {
    shown.tell('buyers', spokenOf(this.#with(shown, books)), this.#priced.for(shown).result);
  }

  /** Other books: the names are masked, nothing is searched for. */
  startAnew(): void {
    this.#table = FRESH;
    this.#look();
  }

  #with(shown: BuyersModel, books: Books): BooksModel {
    const { corrected, derived } = this.#followed(books.reading, books.corrections);
    const { result: priced, stale } = this.#priced.for(shown);
    const rows = this.#rows(corrected.report.buyers, this.#looked);
    const model: BooksModel = {
      ...{ ...shown, books, corrected, derived, rows, priced, stale, table: this.#table },
      acts: { ...shown.acts, ...this.#acts, save: () => saveQuestionnaire(model) },
    };
    return model;
  }

  /** What follows from the same books is found once; there may be many buyers. */
  readonly #followed = remembered((reading: Reading, corrections: Corrections) => {
    const corrected = correctedReport(mainReport(reading), corrections);
    return { corrected, derived: derivedOf(reading, corrected) };
  });

  /** In which order, and after what the visitor looks: a table that only scrolls is not sorted again. */
  #ordered: Ordered = { sorting: FRESH.sorting, revealed: FRESH.revealed };
  #looked: Looked = { ordered: this.#ordered, search: FRESH.search };

  #look(): void {
    const { sorting, revealed, search } = this.#table;
    const { ordered } = this.#looked;
    if (ordered.sorting !== sorting || ordered.revealed !== revealed) this.#ordered = { sorting, revealed };
    if (this.#ordered !== ordered || this.#looked.search !== search)
      this.#looked = { ordered: this.#ordered, search };
  }

  readonly #sorted = remembered((buyers: readonly BuyerReport[], { sorting, revealed }: Ordered) =>
    sortedRows(buyers, sorting, revealed),
  );

  readonly #rows = remembered((buyers: readonly BuyerReport[], { ordered, search }: Looked) =>
    foundRows(this.#sorted(buyers, ordered), buyers, search, ordered.revealed),
  );

  readonly #acts: Pick<BooksActs, 'table' | 'print'> = {
    table: (change) => {
      this.#table = { ...this.#table, ...change };
      this.#look();
      this.host.requestUpdate();
    },
    print: (event) => {
      const { takeAway } = this.read()!;
      void takeAway.load().then((part) => part?.act('print', event));
    },
  };
}
