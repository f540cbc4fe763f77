/*
 * Typed arrays that grow by half: what is held of a file is columns of numbers.
 */

type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** An array at least so long, with the same beginning; the array itself where it is long enough. */
export function grown<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const Kind = array.constructor as new (length: number) => A;
  const more = new Kind(Math.max(length, array.length + (array.length >> 1) + 64));
  more.set(array);
  return more;
}
