import { centsAt, type DecimalMark } from '../bytes/amount.js';
import { BAD_DAY, dayAt, NO_DAY } from '../bytes/day.js';
import type { RefusalReason } from '../report.js';
import type { Starts } from './books.js';
import { textColumns, type FecLayout } from './layout.js';
import type { FecForm } from './sniff.js';
import { sideOf } from './side.js';

/** As many extra separators in a line can be put back into a text. */
const MOST_EXTRA = 8;

/** Brings lines with too few or too many fields to the width of the header. */
export class Fit {
  readonly #layout: FecLayout;
  readonly #mark: DecimalMark;
  readonly #trailing: number;
  readonly #places: readonly number[];
  /** Fewer fields leave out what a line must have. */
  readonly #least: number;
  readonly #trial = new Int32Array(64);

  /** @param form how the file is written */
  constructor({ layout, mark, trailing }: Pick<FecForm, 'layout' | 'mark' | 'trailing'>) {
    this.#layout = layout;
    this.#mark = mark;
    this.#trailing = trailing;
    this.#places = textColumns(layout);
    const needed = [layout.date, layout.account, layout.debit, layout.credit, layout.amount, layout.side];
    this.#least = Math.max(...needed) + 1;
  }

  /**
   * Changes `starts` so that the line has the header's fields.
   *
   * @param fields how many it has
   * @param end the byte behind its last field
   * @returns whether it had to be repaired, or why it cannot be
   */
  line(bytes: Uint8Array, starts: Starts, fields: number, end: number): boolean | RefusalReason {
    const { width } = this.#layout;
    if (fields < this.#least) return 'tooFewFields';
    let count = fields;
    // As many empty fields as all lines have at their end.
    const usual = width + this.#trailing;
    while (count > Math.max(width, fields - this.#trailing) && isEmpty(bytes, starts, count - 1)) count--;
    if (count > width && !(fields > usual && this.#endsWell(bytes, starts, count))) {
      if (this.#glue(bytes, starts, count)) return true;
      return this.#dropped(bytes, starts, count) ?? 'tooManyFields';
    }
    // Missing fields begin behind the line's end: they are empty.
    for (let i = Math.min(count, width) + 1; i <= width; i++) starts[i] = end + 1;
    return false;
  }

  /** Whether dates, amounts and the account of a line of the header's width are what they should be. */
  isTyped(bytes: Uint8Array, starts: Starts): boolean {
    return this.#fits(bytes, starts, 0, 0);
  }

  /** Whether what is too much is empty, and both amounts stand where they should. */
  #endsWell(bytes: Uint8Array, starts: Starts, fields: number): boolean {
    const { debit, credit, amount, side } = this.#layout;
    const amounts = debit >= 0 ? [debit, credit] : [amount, side];
    return this.#dropped(bytes, starts, fields) === false && amounts.every((c) => !isEmpty(bytes, starts, c));
  }

  /** @returns false, which is no repair, where the fields behind the header's are empty and the others well typed */
  #dropped(bytes: Uint8Array, starts: Starts, fields: number): false | undefined {
    for (let i = this.#layout.width; i < fields; i++) if (!isEmpty(bytes, starts, i)) return undefined;
    return this.#fits(bytes, starts, 0, 0) ? false : undefined;
  }

  /** Puts the fields that a separator within a text has made together again, where only one text can be meant. */
  #glue(bytes: Uint8Array, starts: Starts, fields: number): boolean {
    const extra = fields - this.#layout.width;
    if (extra > MOST_EXTRA) return false;
    const [first, ...others] = this.#places;
    const fitting =
      first !== undefined && this.#fits(bytes, starts, first, extra)
        ? [first]
        : others.filter((column) => this.#fits(bytes, starts, column, extra));
    if (fitting.length !== 1) return false;
    this.#joined(starts, fitting[0]!, extra);
    starts.set(this.#trial.subarray(0, this.#layout.width + 1));
    return true;
  }

  #joined(starts: Starts, column: number, extra: number): void {
    this.#trial.set(starts);
    this.#trial.copyWithin(column + 1, column + 1 + extra, this.#layout.width + extra + 1);
  }

  #fits(bytes: Uint8Array, starts: Starts, column: number, extra: number): boolean {
    this.#joined(starts, column, extra);
    const l = this.#layout;
    const at = this.#trial;
    const isDay = (c: number, needed: boolean): boolean => {
      if (c < 0) return true;
      const day = dayAt(bytes, at[c]!, at[c + 1]! - 1);
      return day !== BAD_DAY && !(needed && day === NO_DAY);
    };
    const isAmount = (c: number): boolean =>
      c < 0 || !Number.isNaN(centsAt(bytes, at[c]!, at[c + 1]! - 1, this.#mark));
    return (
      isDay(l.date, true) &&
      isDay(l.voucherDate, false) &&
      isDay(l.reconciliationDate, false) &&
      isDay(l.validationDate, false) &&
      isDay(l.dueDate, false) &&
      isAmount(l.debit) &&
      isAmount(l.credit) &&
      isAmount(l.amount) &&
      isAmount(l.currencyAmount) &&
      (l.side < 0 || sideOf(bytes, at[l.side]!, at[l.side + 1]! - 1) !== 0) &&
      beginsWithDigits(bytes, at[l.account]!, at[l.account + 1]! - 1)
    );
  }
}

function isEmpty(bytes: Uint8Array, starts: Starts, field: number): boolean {
  for (let i = starts[field]!; i < starts[field + 1]! - 1; i++) if (bytes[i] !== 32) return false;
  return true;
}

function beginsWithDigits(bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  while (from < end && bytes[from] === 32) from++;
  for (let i = from; i < from + 3; i++) if (i >= end || bytes[i]! < 48 || bytes[i]! > 57) return false;
  return true;
}
