import { grown } from '../bytes/grown.js';
import { MOST_COLUMNS, type Starts } from './books.js';

const QUOTE = 34;

/** Splits lines whose fields may stand in quotes, doubled inside them, into a line of its own. */
export class QuotedLine {
  bytes = new Uint8Array(4096);
  /** The byte behind the last field. */
  end = 0;

  /**
   * @param from the line's first byte
   * @param to behind its last one
   * @param literal quotes are characters as any other
   * @returns the number of fields; -1 where a quote is left open
   */
  split(
    source: Uint8Array,
    from: number,
    to: number,
    separator: number,
    starts: Starts,
    literal = false,
  ): number {
    this.bytes = grown(this.bytes, to - from + 1);
    const out = this.bytes;
    let at = 0;
    let fields = 1;
    let inside = false;
    let begins = true;
    starts[0] = 0;
    for (let i = from; i < to; i++) {
      const c = source[i]!;
      if (!literal && c === QUOTE && (inside || begins)) {
        if (!inside) inside = true;
        else if (source[i + 1] === QUOTE && i + 1 < to) out[at++] = source[++i]!;
        else if (i + 1 === to || source[i + 1] === separator) inside = false;
        else out[at++] = c;
        begins = false;
      } else if (c === separator && !inside) {
        out[at++] = 9;
        if (fields <= MOST_COLUMNS) starts[fields] = at;
        fields++;
        begins = true;
      } else {
        // A line end within quotes is a blank.
        out[at++] = c === 10 || c === 13 ? 32 : c;
        if (c !== 32) begins = false;
      }
    }
    this.end = at;
    if (fields <= MOST_COLUMNS) starts[fields] = at + 1;
    return inside ? -1 : fields;
  }
}
