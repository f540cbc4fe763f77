import { RefusedFile, type RefusalReason } from '../report.js';
import { Books, MOST_COLUMNS, newStarts } from './books.js';
import { QuotedLine } from './quoted.js';
import type { Repairs } from './repairs.js';
import { plainLine, sniff, type FecForm } from './sniff.js';
import { textOf } from '../bytes/text.js';

/** Bytes that are looked at together; no line may be longer. */
const ROOM = 1 << 18;
/** Chunks of so many bytes are read where they stand, smaller ones are put together first. */
const LARGE = 1 << 14;
/** As many refused lines are kept with their numbers. */
const MOST_TOLD = 1000;
const MOST_ODD = 20;
/** A quoted field may go over as many lines. */
const MOST_JOINED = 6;
/** Cuts what comes into lines and hands them to the books. */
export class Intake {
  /** Known once the beginning of the file is. */
  form: FecForm | undefined;
  books: Books | undefined;
  bytes = 0;
  /** Of the file, header and blank lines not counted. */
  lines: number;
  repaired: number;
  refusedCount: number;
  readonly refused: { line: number; reason: RefusalReason }[];
  /** The first lines whose account does not begin with three digits. */
  readonly oddAccounts: number[];

  readonly #room = new Uint8Array(ROOM);
  #filled = 0;
  readonly #starts = newStarts();
  readonly #quoted = new QuotedLine();
  readonly #repairsFor: (form: FecForm) => Repairs;
  #repairs: Repairs | undefined;
  /** The number of the line that comes next, from 1. */
  #line = 1;

  /**
   * @param repairsFor comes with the analysis: most lines need none
   * @param before what has been read of the same books: this goes on where it has ended
   */
  constructor(repairsFor: (form: FecForm) => Repairs, before?: Intake) {
    this.#repairsFor = repairsFor;
    this.books = before?.books;
    this.lines = before?.lines ?? 0;
    this.repaired = before?.repaired ?? 0;
    this.refusedCount = before?.refusedCount ?? 0;
    this.refused = before?.refused ?? [];
    this.oddAccounts = before?.oddAccounts ?? [];
  }

  get held(): number {
    return ROOM + this.#quoted.bytes.byteLength + (this.books?.held ?? 0);
  }

  /** @throws RefusedFile */
  push(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    // One kind of array for the loops below: a `Buffer` is another.
    const chunk = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    const rest = this.form && !this.form.quotes && chunk.length >= LARGE ? this.#readChunk(chunk) : chunk;
    for (let at = 0; at < rest.length;) {
      const part = rest.subarray(at, at + ROOM - this.#filled);
      this.#keep(part);
      at += part.length;
      if (this.#filled === ROOM) this.#work(false);
    }
  }

  /** Reads the whole lines of a large chunk where they stand. @returns what is left of it */
  #readChunk(chunk: Uint8Array): Uint8Array {
    const { lineEnd } = this.form!;
    const first = chunk.indexOf(lineEnd) + 1;
    if (first === 0 || first > ROOM - this.#filled) return chunk;
    this.#keep(chunk.subarray(0, first));
    this.#work(false);
    const last = chunk.lastIndexOf(lineEnd) + 1;
    if (last > first) this.#read(chunk, first, last);
    return chunk.subarray(last);
  }

  #keep(part: Uint8Array): void {
    this.#room.set(part, this.#filled);
    this.#filled += part.length;
  }

  /** @throws RefusedFile */
  end(): void {
    if (this.bytes === 0) throw new RefusedFile('empty');
    // What is left has its last line ended.
    this.#room[this.#filled++] =
      this.form?.lineEnd ?? (this.#room.subarray(0, this.#filled).includes(10) ? 10 : 13);
    this.#work(true);
  }

  #work(last: boolean): void {
    const room = this.#room;
    const filled = room.subarray(0, this.#filled);
    if (!this.form) {
      // A byte order mark is as good as blanks.
      if (room[0] === 0xef && room[1] === 0xbb && room[2] === 0xbf) room.fill(32, 0, 3);
      this.form = sniff(filled);
      this.books = this.#booksFor(this.form);
    }
    this.#repairs ??= this.#repairsFor(this.form);
    const to = filled.lastIndexOf(this.form.lineEnd) + 1;
    const done = this.form.quotes ? this.#readQuoted(to, last) : this.#read(room, 0, to);
    if (done === 0) throw new RefusedFile('endlessLine', String(this.#line));
    room.copyWithin(0, done, this.#filled);
    this.#filled -= done;
  }

  #booksFor({ layout, mark }: FecForm): Books {
    const { books = new Books(layout, mark) } = this;
    books.readAs(layout, mark);
    books.onOddAccount = () => {
      if (this.oddAccounts.length < MOST_ODD) this.oddAccounts.push(this.#line);
    };
    return books;
  }

  /** Reads whole lines. @returns the byte behind the last */
  #read(b: Uint8Array, begin: number, to: number): number {
    const starts = this.#starts;
    const { separator, lineEnd } = this.form!;
    const { width } = this.form!.layout;
    const books = this.books!;
    let i = begin;
    while (i < to) {
      const from = i;
      let fields = 0;
      starts[0] = i;
      let c: number;
      for (;;) {
        c = b[i++]!;
        // Most bytes are neither; line ends and the tab are the smallest that occur. Four at a turn take a third less
        // time than one.
        while (
          c > 13 &&
          c !== separator &&
          (c = b[i++]!) > 13 &&
          c !== separator &&
          (c = b[i++]!) > 13 &&
          c !== separator &&
          (c = b[i++]!) > 13 &&
          c !== separator
        ) {
          c = b[i++]!;
        }
        if (c === separator) {
          if (fields < MOST_COLUMNS) fields++;
          starts[fields] = i;
        } else if (c === 10 || c === 13) break;
      }
      const end = i - 1;
      if (i - from > ROOM) throw new RefusedFile('endlessLine', String(this.#line));
      starts[++fields] = i;
      if (this.#line === this.form!.header || (fields === 1 && isBlankLine(b, from, end))) {
        // The header, or nothing.
      } else if (fields === width) {
        this.lines++;
        const reason = books.take(b, starts);
        if (reason !== null) this.#refuse(reason, b, from, end);
      } else this.#misfit(b, fields, from, end);
      if (c === lineEnd) this.#line++;
      else {
        // The rest of CR LF or CR CR LF.
        while (i < to && b[i] === 13) i++;
        if (i < to && b[i] === lineEnd) {
          i++;
          this.#line++;
        }
      }
    }
    return i;
  }

  /** The same where fields may stand in quotes. */
  #readQuoted(to: number, last: boolean): number {
    const b = this.#room;
    const { separator, lineEnd, header, layout } = this.form!;
    let i = 0;
    while (i < to) {
      let next = b.indexOf(lineEnd, i) + 1;
      let ends = 1;
      let fields = this.#quoted.split(b, i, textEnd(b, i, next), separator, this.#starts);
      let literal = false;
      if (fields < 0) {
        const alone = this.#quoted.split(b, i, textEnd(b, i, next), separator, this.#starts, true);
        if (alone < layout.width) {
          // A quoted field may hold line ends.
          let more = next;
          for (let n = 2; n <= MOST_JOINED && more < to && fields < 0; n++) {
            more = b.indexOf(lineEnd, more) + 1;
            fields = this.#quoted.split(b, i, textEnd(b, i, more), separator, this.#starts);
            if (fields === layout.width) {
              next = more;
              ends = n;
            } else fields = -1;
          }
          // What ends it may be still to come.
          if (fields < 0 && more >= to && !last && i > 0) return i;
        }
        if (fields < 0) {
          literal = true;
          fields = this.#quoted.split(b, i, textEnd(b, i, next), separator, this.#starts, true);
        }
      }
      const { bytes, end } = this.#quoted;
      if (this.#line !== header && !(fields === 1 && isBlankLine(bytes, 0, end))) {
        if (fields === layout.width) {
          this.lines++;
          const reason = this.books!.take(bytes, this.#starts);
          if (reason !== null) this.#refuse(reason, bytes, 0, end);
          else if (literal) this.repaired++;
        } else this.#misfit(bytes, Math.min(fields, MOST_COLUMNS + 1), 0, end);
      }
      this.#line += ends;
      i = next;
    }
    return i;
  }

  #misfit(bytes: Uint8Array, fields: number, from: number, end: number): void {
    this.lines++;
    const fitted =
      fields > MOST_COLUMNS ? 'tooManyFields' : this.#repairs!.line(bytes, this.#starts, fields, end);
    const reason = typeof fitted === 'string' ? fitted : this.books!.take(bytes, this.#starts);
    if (reason === null) {
      if (fitted === true) this.repaired++;
    } else if (reason !== 'tooFewFields' || !this.#mend(bytes, from, end)) {
      this.#refuse(reason, bytes, from, end);
    }
  }

  /** Takes a line that has too few fields by itself, where it is an entry's nevertheless. */
  #mend(bytes: Uint8Array, from: number, end: number): boolean {
    const at = { line: this.#line, place: this.lines };
    const pieces = this.#repairs!.mend(bytes, from, end, at, (line, starts) =>
      this.books!.take(line, starts),
    );
    if (!pieces) return false;
    this.repaired++;
    // What was refused before is a part of it.
    this.lines -= pieces.count - 1;
    this.refusedCount -= pieces.count - 1;
    while ((this.refused.at(-1)?.line ?? 0) >= pieces.first) this.refused.pop();
    return true;
  }

  #refuse(reason: RefusalReason, bytes: Uint8Array, from: number, end: number): void {
    // A line of separators only is a blank line; headings may be repeated, and a spreadsheet told of its separator.
    if (isBlankLine(bytes, from, end, this.form!.separator) || this.#isNoEntry(bytes, from, end)) {
      this.lines--;
      return;
    }
    this.refusedCount++;
    if (this.refused.length < MOST_TOLD) this.refused.push({ line: this.#line, reason });
  }

  #isNoEntry(bytes: Uint8Array, from: number, end: number): boolean {
    const { header, headings } = this.form!;
    const told =
      this.#line < header && /^sep=.?$/i.test(textOf(bytes.subarray(from, Math.min(end, from + 16))));
    if (told || headings === '' || end - from > headings.length * 2 + 80) return told;
    return plainLine(textOf(bytes.subarray(from, end))) === headings;
  }
}

/** The end of a line's text, before its line end. */
function textEnd(b: Uint8Array, from: number, next: number): number {
  let to = next;
  while (to > from && (b[to - 1] === 10 || b[to - 1] === 13)) to--;
  return to;
}

/** Blanks only, or the mark by which old systems end a file. */
function isBlankLine(b: Uint8Array, from: number, to: number, separator = 9): boolean {
  for (let i = from; i < to; i++) {
    const c = b[i];
    if (c !== 32 && c !== 9 && c !== 26 && c !== separator) return false;
  }
  return true;
}
