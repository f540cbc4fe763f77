import type { ReactiveController } from 'lit';
import type { State } from '../../core/state.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { ReadModel, StartView, ViewHost } from '../../lazy/host.js';
import { LazyPart } from '../../lazy/lazy-part.js';
import { dictionary, lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { Model, ViewPart } from '../../screen/model.js';
import { countText } from '../../text/format.js';
import type { Lang } from '../../text/locales.js';
import { waiting } from '../../screen/views.js';
import { buyersView } from './draw/buyers.js';
import { refusalText } from './draw/give.js';
import { CANCEL, FILES, QUALITY, UNSURE } from './draw/ids.js';
import {
  answered,
  booksIn,
  corrected,
  correctionsIn,
  mainReport,
  merged,
  noCorrections,
  withReading,
  type Corrections,
} from './figures/books.js';
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

interface Given {
  readonly sources: readonly Source[];
  readonly roles?: Roles | undefined;
}

class BuyersView implements ViewPart, ReactiveController {
  #phase: Phase = { kind: 'idle' };
  #running: Running | undefined;
  /** What is being read, or waits for the visitor to say what its columns are. */
  #asked: Given | undefined;
  /** What the books were read from: read again once the visitor says more of it, and gone with them. */
  #given: Given | undefined;
  /** Where the focus goes once what had it is gone. */
  #next: string | undefined;
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
    else {
      this.#books.content?.startAnew();
      this.#given = undefined;
    }
  };

  hostUpdated(): void {
    if (!this.#next) return;
    const root = this.host.element.shadowRoot!;
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) {
      // it has not gone yet, or they went on by themselves
      if (!root.activeElement?.closest('.give')) this.#next = undefined;
      return;
    }
    const place = root.getElementById(this.#next);
    if (place) this.#next = undefined;
    place?.focus();
  }

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
      if (sources.length > 0) this.#begin({ sources });
    },
    paste: (text) => {
      if (text.trim()) this.#begin({ sources: [{ name: '', content: new Blob([text]) }] });
    },
    cancel: () => {
      this.#stop();
      this.#say(({ stopped }) => stopped, FILES);
    },
    confirm: (roles, answers) => {
      this.#change((state) => corrected(state, (before) => answered(before, answers)));
      if (this.#asked) this.#begin({ ...this.#asked, roles });
    },
    answer: (answers) => this.#reread((before) => answered(before, answers)),
    merge: (keys, together) => this.#reread((before) => merged(before, keys, together)),
    putAway: () => {
      this.#stop();
      this.#given = undefined;
      this.#change((state) => withReading(state, undefined));
      this.#focus(FILES);
    },
  };

  /** Reads what there is again, after a word of the visitor's on how. */
  #reread(change: (before: Corrections) => Corrections): void {
    this.#change((state) => corrected(state, change));
    if (this.#given) this.#begin(this.#given);
  }

  #begin(given: Given): void {
    this.#running?.cancel();
    this.#asked = given;
    const { sources } = given;
    const state = this.read()?.state;
    const { answers, merge } = state ? correctionsIn(state) : noCorrections;
    void this.#books.load();
    const started = performance.now();
    let drawn = started;
    const total = sources.reduce((sum, { content }) => sum + content.size, 0);
    this.#phase = { kind: 'reading', progress: { bytes: 0, total, lines: 0 }, speed: undefined };
    const running = read(
      { ...given, roles: given.roles, answers, merge },
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
    this.#say(({ reading }) => reading, CANCEL);
  }

  #end(outcome: Outcome): void {
    this.#running = undefined;
    if (outcome.status === 'read') {
      const { reading } = outcome;
      this.#given = this.#asked;
      this.#phase = { kind: 'idle' };
      this.#change((state) => withReading(state, reading));
      const lines = reading.reports.reduce((sum, { quality }) => sum + quality.lines, 0);
      const buyers = mainReport(reading).buyers.length;
      this.#say(
        ({ read }, lang) => read(lines, countText(lines, lang), buyers, countText(buyers, lang)),
        QUALITY,
      );
      return;
    }
    const { code, detail, file, columns, questions = [] } = outcome;
    if (code === 'unsureColumns' && columns.length > 0) {
      this.#phase = { kind: 'unsure', columns, questions };
      this.#say(({ unsure }) => unsure, UNSURE);
      return;
    }
    this.#phase = { kind: 'refused', code, detail, file };
    const model = this.read();
    this.#say(() => (model ? refusalText(code, this.texts.of(model.lang)) : ''), FILES);
  }

  #stop(): void {
    this.#running?.cancel();
    this.#running = undefined;
    if (this.#phase.kind !== 'refused') this.#phase = { kind: 'idle' };
  }

  /** What has happened, for who does not see it; and where they go on whose button or field that takes away. */
  #say(what: (said: BuyersMessages['reading']['said'], lang: Lang) => string, next: string): void {
    const model = this.read();
    model?.say(what(this.texts.of(model.lang).reading.said, model.lang));
    this.#focus(next);
    this.host.requestUpdate();
  }

  /** Puts the visitor somewhere, if they are where the books are given and that is about to go from under them. */
  #focus(id: string): void {
    if (this.host.element.shadowRoot!.activeElement?.closest('.give')) this.#next = id;
  }

  #change(change: (state: State) => State): void {
    this.read()?.dispatch({ type: 'apply', change });
    this.host.requestUpdate();
  }
}
