/** What a pure function makes of two objects that never change, computed once and kept as long as both of them are. */
export function remembered<A extends object, B extends object, T extends object>(
  compute: (one: A, other: B) => T,
): (one: A, other: B) => T {
  const known = new WeakMap<A, WeakMap<B, T>>();
  return (one, other) => {
    const beside = known.get(one) ?? new WeakMap<B, T>();
    known.set(one, beside);
    const found = beside.get(other) ?? compute(one, other);
    beside.set(other, found);
    return found;
  };
}
