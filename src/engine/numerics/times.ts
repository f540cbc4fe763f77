/** What `make` gives for 0, 1 … n − 1. Not by `Array.from`, which old libraries on a page replace by one of their own. */
export const times = <T>(n: number, make: (index: number) => T): T[] =>
  [...Array(n).keys()].map((index) => make(index));
