import type { RefusalReason } from '../report.js';
import { newStarts, type Starts } from './books.js';
import { Fit } from './fit.js';
import { QuotedLine } from './quoted.js';
import type { FecForm } from './sniff.js';

/** A line that a line end has cut is no longer than that, nor in more pieces. */
const LONGEST = 4096;
const MOST_PIECES = 6;
/** What lines may be separated by where the others are not: tab, pipe, semicolon. */
const OTHERS = [9, 124, 59];

/** Where a line stands: its number, and how many entries' lines there were up to it. */
interface Place {
  readonly line: number;
  readonly place: number;
}

type Take = (bytes: Uint8Array, starts: Starts) => RefusalReason | null;

/** Makes entries of lines that have not the header's fields. */
export class Repairs {
  readonly #form: FecForm;
  readonly #fit: Fit;
  readonly #quoted = new QuotedLine();
  readonly #starts = newStarts();
  /** Lines just before that have too few fields. */
  readonly #cut: (Place & { bytes: Uint8Array })[] = [];

  constructor(form: FecForm) {
    this.#form = form;
    this.#fit = new Fit(form);
  }

  /** As `Fit`. */
  line(bytes: Uint8Array, starts: Starts, fields: number, end: number): boolean | RefusalReason {
    return this.#fit.line(bytes, starts, fields, end);
  }

  /**
   * A line with too few fields that has another separator, or is the last piece of one that line ends have cut: handed
   * on whole.
   *
   * @returns how many lines it is made of, and the number of the first; undefined where it is no entry
   */
  mend(
    bytes: Uint8Array,
    from: number,
    end: number,
    at: Place,
    take: Take,
  ): { count: number; first: number } | undefined {
    if (end - from > LONGEST) return undefined;
    const { separator, quotes } = this.#form;
    if (OTHERS.some((other) => other !== separator && this.#takeAs(bytes, from, end, other, take)))
      return { count: 1, first: at.line };
    const cut = this.#cut;
    // The pieces of one line follow each other.
    if (cut.at(-1)?.place !== at.place - 1) cut.length = 0;
    cut.push({ ...at, bytes: bytes.slice(from, end) });
    if (cut.length > MOST_PIECES) cut.shift();
    for (let count = 2; count <= cut.length; count++) {
      const pieces = cut.slice(-count);
      const whole = joined(pieces.map((piece) => piece.bytes));
      // What may stand in quotes has a tab for its separator by now.
      if (!this.#takeAs(whole, 0, whole.length, quotes ? 9 : separator, take)) continue;
      cut.length = 0;
      return { count, first: pieces[0]!.line };
    }
    return undefined;
  }

  /** Takes a line by that separator, if it is an entry's with all that it must have. */
  #takeAs(bytes: Uint8Array, from: number, end: number, separator: number, take: Take): boolean {
    const line = this.#quoted;
    const fields = line.split(bytes, from, end, separator, this.#starts, true);
    return (
      fields === this.#form.layout.width &&
      this.#fit.isTyped(line.bytes, this.#starts) &&
      take(line.bytes, this.#starts) === null
    );
  }
}

/** Pieces of a line, with a blank where it was cut. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length + 1, -1)).fill(32);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length + 1;
  }
  return all;
}
