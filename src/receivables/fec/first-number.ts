/**
 * The smallest entry number so far: opening entries bear the first one (article A47 A-1, VII-3°). By value where numbers
 * are digits, by bytes where they are not; the order of lines does not matter.
 */
export class FirstNumber {
  #bytes: Uint8Array | undefined;
  high = 0;
  low = 0;

  /**
   * @param high a hash of the length and of what stands before the last digits
   * @param low the value of the last digits, nine at most
   * @returns whether it is a new smallest one
   */
  offer(bytes: Uint8Array, from: number, to: number, high: number, low: number): boolean {
    if (to <= from) return false;
    if (this.#bytes) {
      // Alike but for their last digits, whose value `low` is.
      const smaller = high === this.high ? low < this.low : isSmaller(bytes, from, to, this.#bytes);
      if (!smaller) return false;
    }
    this.#bytes = bytes.slice(from, to);
    this.high = high;
    this.low = low;
    return true;
  }

  get known(): boolean {
    return this.#bytes !== undefined;
  }
}

/** Whether the bytes come before the others: digits before texts, then by value or by bytes. */
function isSmaller(bytes: Uint8Array, from: number, to: number, other: Uint8Array): boolean {
  const digits = isDigits(bytes, from, to);
  if (digits !== isDigits(other, 0, other.length)) return digits;
  let [a, b] = [from, 0];
  if (digits) {
    while (a < to - 1 && bytes[a] === 48) a++;
    while (b < other.length - 1 && other[b] === 48) b++;
    if (to - a !== other.length - b) return to - a < other.length - b;
  }
  for (; a < to && b < other.length; a++, b++) if (bytes[a] !== other[b]) return bytes[a]! < other[b]!;
  return to - from < other.length;
}

function isDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! < 48 || bytes[i]! > 57) return false;
  return true;
}
