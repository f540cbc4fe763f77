/*
 * Typed arrays that grow: what is held of a file is columns of numbers.
 */

export type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** From so many values on an array grows by a quarter: not much more is held than has to be. */
const LARGE = 1 << 20;

/** An array at least so long, with the same beginning; the array itself where it is long enough. */
export function grown<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const more = likewise(
    array,
    Math.max(length, array.length < LARGE ? array.length * 2 : Math.ceil(array.length * 1.25)),
  );
  more.set(array);
  return more;
}

/** An array of the same kind. */
export const likewise = <A extends Numbers>(array: A, length: number): A =>
  new (array.constructor as new (length: number) => A)(length);
