/** As many items are worked through between two yields. */
const SIZE = 16384;

/** Works through so many items, from 0, in slices: the page breathes between them. */
export function* inSlices(count: number, work: (from: number, to: number) => void): Generator<void, void> {
  for (let from = 0; from < count; from += SIZE) {
    work(from, Math.min(count, from + SIZE));
    yield;
  }
}
