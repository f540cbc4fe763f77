/** What a pure function makes of an object that never changes, computed once and kept as long as the object is. */
export function once<A extends object, T>(compute: (of: A) => T): (of: A) => T {
  const known = new WeakMap<A, { readonly made: T }>();
  return (of) => {
    const found = known.get(of) ?? { made: compute(of) };
    known.set(of, found);
    return found.made;
  };
}
