import { grown } from '../bytes/grown.js';
import { KeyTable } from '../bytes/key-table.js';
import { Names } from '../bytes/names.js';
import { plainCapitals, textOf, wordsOf } from '../bytes/text.js';

const OPENING_WORDS = new Set(['AN', 'ANO', 'ANV', 'ANC', 'AD', 'RAN', 'RN', 'OUV', 'SAN', 'DEFERRAL']);
const OPENING_TEXTS = ['A NOUVEAU', 'BALANCE INITIALE', 'OUVERTURE', 'REPORT'];
/** An opening journal has fewer lines than this part in classes 6 and 7. */
const MOST_PROFIT = 0.05;

/** The journals, with what tells whether they bring forward the balances of the year before. */
export class Journals {
  readonly #codes = new KeyTable();
  readonly #names = new Names();
  lines = new Int32Array(16);
  /** Lines in classes 6 and 7. */
  profitLines = new Int32Array(16);
  firstDay = new Int32Array(16);
  lastDay = new Int32Array(16);

  idOf(bytes: Uint8Array, from: number, to: number): number {
    const id = this.#codes.idOf(bytes, from, to);
    if (id >= this.lines.length) {
      this.lines = grown(this.lines, id + 1);
      this.profitLines = grown(this.profitLines, id + 1);
      this.firstDay = grown(this.firstDay, id + 1);
      this.lastDay = grown(this.lastDay, id + 1);
    }
    if (this.lines[id] === 0 && this.firstDay[id] === 0) {
      this.firstDay[id] = 0x7fffffff;
      this.lastDay[id] = -0x7fffffff;
    }
    return id;
  }

  name(id: number, bytes: Uint8Array, from: number, to: number): void {
    this.#names.note(id, bytes, from, to);
  }

  /** Days of lines that may count for the period. */
  days(id: number, first: number, last: number): void {
    if (first < this.firstDay[id]!) this.firstDay[id] = first;
    if (last > this.lastDay[id]!) this.lastDay[id] = last;
  }

  get size(): number {
    return this.#codes.size;
  }

  get held(): number {
    return this.#codes.held + this.#names.held + this.lines.byteLength * 4;
  }

  /** The codes, in no order. */
  codes(): string[] {
    const codes: string[] = [];
    for (let id = 0; id < this.size; id++) codes.push(textOf(this.#codes.keyOf(id)));
    return codes;
  }

  /** Whether a journal is that of the opening entries, by its code or name and by what it holds. */
  opens(id: number): boolean {
    if (this.profitLines[id]! >= MOST_PROFIT * this.lines[id]!) return false;
    const texts = [textOf(this.#codes.keyOf(id)), this.#names.of(id)];
    return texts.some((text) => {
      const capitals = plainCapitals(text);
      const words = wordsOf(text).join(' ');
      return (
        OPENING_WORDS.has(capitals.replace(/\d+$/, '')) ||
        OPENING_TEXTS.some((opening) => words.includes(opening))
      );
    });
  }
}
