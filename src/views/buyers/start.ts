import type { ReactiveController } from 'lit';
import type { State } from '../../core/state.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { ReadModel, StartView, ViewHost } from '../../lazy/host.js';
import { LazyPart } from '../../lazy/lazy-part.js';
import { dictionary, lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { Model, ViewPart } from '../../screen/model.js';
import { waiting } from '../../screen/views.js';
import { buyersView } from './draw/buyers.js';
import { refusalText } from './draw/give.js';
import { booksIn, withReading } from './figures/books.js';
import type { Acts, BuyersModel, Phase } from './model.js';
import type { Outcome, Roles, Source } from './reading/protocol.js';
import * as usualParts from './reading/parts.js';
import { read, type Parts, type Running } from './reading/read.js';
import type { BooksPart } from './start-books.js';
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

/** ms between two drawings of how far a reading is. */
const OFTEN = 100;

class BuyersView implements ViewPart, ReactiveController {
  #phase: Phase = { kind: 'idle' };
  #running: Running | undefined;
  /** What is being read, or waits for the visitor to say what its columns are. */
  #sources: readonly Source[] = [];
  /** What shows once books were read. */
  readonly #books: LazyPart<BooksPart>;

  constructor(
    private readonly host: ViewHost,
    private readonly read: ReadModel,
    private readonly texts: LazyTexts<BuyersMessages>,
    private readonly parts: Parts,
  ) {
    this.#books = new LazyPart(
      host,
      async () => new (await import('./start-books.js')).BooksPart(host, read),
    );
    host.addController(this);
  }

  readonly draw = (model: Model) => {
    const books = booksIn(model.state);
    const shown = this.#shown(model);
    return buyersView(
      shown,
      books && (this.#books.content?.draw(shown, books) ?? waiting('buyers', this.#books, model)),
    );
  };

  /** Only what was read goes on paper. */
  get paper(): ViewPart['paper'] {
    const state = this.read()?.state;
    const books = state && booksIn(state);
    const part = this.#books.content;
    return books && part && ((model) => part.paper(this.#shown(model), books));
  }

  readonly follow = (model: Model): void => {
    const books = booksIn(model.state);
    if (books) this.#books.content?.follow(this.#shown(model), books);
    // put away, or wiped with the rest: names are masked for what comes next
    else this.#books.content?.startAnew();
  };

  /** Nothing goes on once the element has left the page. */
  hostDisconnected(): void {
    this.#stop();
  }

  #shown(model: Model): BuyersModel {
    return { ...model, text: this.texts.of(model.lang), phase: this.#phase, acts: this.#acts };
  }

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
      this.#change((state) => withReading(state, undefined));
    },
  };

  #begin(sources: readonly Source[], roles?: Roles): void {
    this.#running?.cancel();
    this.#sources = sources;
    void this.#books.load();
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
