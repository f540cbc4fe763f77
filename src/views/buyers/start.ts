import type { ReactiveController } from 'lit';
import { remembered } from '../../core/remembered.js';
import type { State } from '../../core/state.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import { FollowUp } from '../../lazy/follow-up.js';
import type { ReadModel, StartView, ViewHost } from '../../lazy/host.js';
import { dictionary, lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { BuyerReport } from '../../receivables/report.js';
import type { Model, ViewPart } from '../../screen/model.js';
import { buyersView, onPaper } from './draw/buyers.js';
import { refusalText } from './draw/give.js';
import { spokenOf } from './draw/spoken.js';
import {
  booksIn,
  mainReport,
  withReading,
  type Books,
  type Corrections,
  type Reading,
} from './figures/books.js';
import { correctedReport } from './figures/corrected.js';
import { derivedOf } from './figures/derived.js';
import { priceBooks, type PricedList } from './figures/list.js';
import { rowsOf } from './figures/rows.js';
import type { Acts, BooksModel, BuyersModel, Phase, TableState } from './model.js';
import type { Outcome, Roles, Source } from './reading/protocol.js';
import * as usualParts from './reading/parts.js';
import { read, type Parts, type Running } from './reading/read.js';
import { saveQuestionnaire } from './save-questionnaire.js';
import { buyersStyles } from './styles.js';
import type { BuyersMessages } from './text/fr.js';

const messages = dictionary<BuyersMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** The view on the company's own books, for one element; resolves once its texts are there. */
export const startBuyers: StartView = buyersReadBy(usualParts);

/** The same with another reader. */
export function buyersReadBy(parts: Parts): StartView {
  return async (host, read) => {
    const texts = await lazyTexts(host, read, messages);
    adoptStyles(host.element.shadowRoot!, buyersStyles);
    return new BuyersView(host, read, texts, parts);
  };
}

/** The table as it opens. */
const FRESH: TableState = {
  revealed: false,
  sorting: { by: 'turnover', descending: true },
  search: '',
  adjusting: 'nothing',
  firstSeen: 0,
};

/** ms between two drawings of how far a reading is. */
const OFTEN = 100;

class BuyersView implements ViewPart, ReactiveController {
  #phase: Phase = { kind: 'idle' };
  #table = FRESH;
  #running: Running | undefined;
  /** What is being read, or waits for the visitor to say what its columns are. */
  #sources: readonly Source[] = [];
  readonly #priced: FollowUp<PricedList | undefined, Books | undefined>;

  constructor(
    private readonly host: ViewHost,
    private readonly read: ReadModel,
    private readonly texts: LazyTexts<BuyersMessages>,
    private readonly parts: Parts,
  ) {
    this.#priced = new FollowUp<PricedList | undefined, Books | undefined>(host, read, {
      shownIn: '.books-list',
      beside: booksIn,
      steps: priceBooks,
      name: 'prices of the books',
    });
    host.addController(this);
  }

  readonly draw = (model: Model) => buyersView(this.#shown(model));

  /** Only what was read goes on paper. */
  get paper(): ViewPart['paper'] {
    const state = this.read()?.state;
    return state && booksIn(state) ? (model) => onPaper(this.#shown(model) as BooksModel) : undefined;
  }

  readonly follow = (model: Model): void => {
    const shown = this.#shown(model);
    if ('books' in shown) model.tell('buyers', spokenOf(shown), this.#priced.for(model).result);
  };

  /** Nothing goes on once the element has left the page. */
  hostDisconnected(): void {
    this.#stop();
  }

  #shown(model: Model): BuyersModel | BooksModel {
    const shown: BuyersModel = {
      ...model,
      text: this.texts.of(model.lang),
      phase: this.#phase,
      acts: this.#acts,
    };
    const books = booksIn(model.state);
    if (!books) return shown;
    const { corrected, derived } = this.#followed(books.reading, books.corrections);
    const { result, stale } = this.#priced.for(model);
    const rows = this.#rows(corrected.report.buyers, this.#table);
    return { ...shown, books, corrected, derived, rows, table: this.#table, priced: result, stale };
  }

  /** What follows from the same books is found once; there may be many buyers. */
  readonly #followed = remembered((reading: Reading, corrections: Corrections) => {
    const corrected = correctedReport(mainReport(reading), corrections);
    return { corrected, derived: derivedOf(reading, corrected) };
  });

  readonly #rows = remembered((buyers: readonly BuyerReport[], { sorting, search, revealed }: TableState) =>
    rowsOf(buyers, sorting, search, revealed),
  );

  readonly #acts: Acts = {
    open: (files) => {
      const sources = [...files].map((file) => ({ name: file.name, content: file }));
      if (sources.length > 0) this.#begin(sources);
    },
    paste: (text) => {
      if (text.trim()) this.#begin([{ name: '', content: new Blob([text]) }]);
    },
    cancel: () => {
      this.#stop();
      this.#say('stopped');
    },
    confirm: (roles) => this.#begin(this.#sources, roles),
    putAway: () => {
      this.#stop();
      this.#table = FRESH;
      this.#change((state) => withReading(state, undefined));
    },
    table: (change) => {
      this.#table = { ...this.#table, ...change };
      this.host.requestUpdate();
    },
    save: () => saveQuestionnaire(this.#shown(this.read()!) as BooksModel),
    print: (event) => {
      const { takeAway } = this.read()!;
      void takeAway.load().then((part) => part?.act('print', event));
    },
  };

  #begin(sources: readonly Source[], roles?: Roles): void {
    this.#running?.cancel();
    this.#sources = sources;
    const started = performance.now();
    let drawn = started;
    const total = sources.reduce((sum, { content }) => sum + content.size, 0);
    this.#phase = { kind: 'reading', progress: { bytes: 0, total, lines: 0 }, speed: undefined };
    const running = read(
      { sources, roles },
      (progress) => {
        const now = performance.now();
        if (this.#running !== running || now - drawn < OFTEN) return;
        drawn = now;
        this.#phase = { kind: 'reading', progress, speed: (1000 * progress.bytes) / (now - started) };
        this.host.requestUpdate();
      },
      this.parts,
    );
    this.#running = running;
    running.outcome.then(
      (outcome) => this.#running === running && this.#end(outcome),
      () =>
        this.#running === running &&
        this.#end({ status: 'refused', code: 'failed', detail: '', file: '', columns: [] }),
    );
    this.#say('reading');
  }

  #end(outcome: Outcome): void {
    this.#running = undefined;
    if (outcome.status === 'read') {
      this.#sources = [];
      this.#phase = { kind: 'idle' };
      this.#table = { ...this.#table, firstSeen: 0, search: '' };
      this.#change((state) => withReading(state, outcome.reading));
      this.#say('read');
      return;
    }
    const { code, detail, file, columns } = outcome;
    if (code === 'unsureColumns' && columns.length > 0) {
      this.#phase = { kind: 'unsure', columns };
      this.#say('unsure');
      return;
    }
    this.#sources = [];
    this.#phase = { kind: 'refused', code, detail, file };
    this.#say('stopped');
  }

  #stop(): void {
    this.#running?.cancel();
    this.#running = undefined;
    this.#sources = [];
    if (this.#phase.kind !== 'refused') this.#phase = { kind: 'idle' };
  }

  /** What has happened, for who does not see it. */
  #say(what: keyof BuyersMessages['reading']['said']): void {
    const model = this.read();
    if (model) {
      const text = this.texts.of(model.lang);
      const phase = this.#phase;
      model.say(phase.kind === 'refused' ? refusalText(phase.code, text) : text.reading.said[what]);
    }
    this.host.requestUpdate();
  }

  #change(change: (state: State) => State): void {
    this.read()?.dispatch({ type: 'apply', change });
    this.host.requestUpdate();
  }
}
