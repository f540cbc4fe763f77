/*
 * Typed arrays that grow: what is held of a file is columns of numbers.
 */

type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/** From so many values on an array grows by half: no more is held than has to be. */
const LARGE = 1 << 20;

/** An array at least so long, with the same beginning; the array itself where it is long enough. */
export function grown<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const Kind = array.constructor as new (length: number) => A;
  const more = new Kind(
    Math.max(length, array.length < LARGE ? array.length * 2 : Math.ceil(array.length * 1.5)),
  );
  more.set(array);
  return more;
}

/** The array's values in the order of these indices. */
export function gathered<A extends Numbers>(array: A, order: Int32Array): A {
  const Kind = array.constructor as new (length: number) => A;
  const values = new Kind(order.length);
  for (let n = 0; n < order.length; n++) values[n] = array[order[n]!]!;
  return values;
}
