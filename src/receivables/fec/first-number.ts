/**
 * The smallest entry number so far: opening entries bear the first one (article A47 A-1, VII-3°). By value where numbers
 * are digits, by bytes where they are not; the order of lines does not matter.
 */
export class FirstNumber {
  #bytes: Uint8Array | undefined;
  high = 0;
  low = 0;

  /** @returns whether it is a new smallest one */
  offer(bytes: Uint8Array, from: number, to: number, high: number, low: number): boolean {
    if (to <= from || (this.#bytes && !isSmaller(bytes.subarray(from, to), this.#bytes))) return false;
    this.#bytes = bytes.slice(from, to);
    this.high = high;
    this.low = low;
    return true;
  }

  get known(): boolean {
    return this.#bytes !== undefined;
  }
}

const isDigits = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 48 && byte <= 57);

function isSmaller(a: Uint8Array, b: Uint8Array): boolean {
  if (isDigits(a) !== isDigits(b)) return isDigits(a);
  if (!isDigits(a)) return compared(a, b) < 0;
  const [x, y] = [withoutZeros(a), withoutZeros(b)];
  const difference = x.length - y.length || compared(x, y);
  return difference !== 0 ? difference < 0 : a.length < b.length;
}

function withoutZeros(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length - 1 && bytes[at] === 48) at++;
  return bytes.subarray(at);
}

function compared(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
