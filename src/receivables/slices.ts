/** As many lines of entries are worked through between two yields; rows of a list, which are more work each. */
const SIZE = 16384;
export const ROWS = 1024;

/** Works through so many items, from 0, in slices: the page breathes between them. */
export function* inSlices(
  count: number,
  work: (from: number, to: number) => void,
  size = SIZE,
): Generator<void, void> {
  for (let from = 0; from < count; from += size) {
    work(from, Math.min(count, from + size));
    yield;
  }
}

/** The same with each item of an array. */
export function* eachInSlices<T>(
  items: readonly T[],
  work: (item: T, at: number) => void,
): Generator<void, void> {
  yield* inSlices(
    items.length,
    (from, to) => {
      for (let at = from; at < to; at++) work(items[at]!, at);
    },
    ROWS,
  );
}
