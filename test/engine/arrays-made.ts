/** Lengths of the arrays of numbers that `work` makes, their `map` and `slice` included. */
export function lengthsMadeBy(work: () => unknown): number[] {
  const lengths: number[] = [];
  const Plain = Float64Array;
  const counted = new Proxy(Plain, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as Float64Array;
      lengths.push(made.length);
      return made;
    },
  });
  globalThis.Float64Array = Plain.prototype.constructor = counted;
  try {
    work();
  } finally {
    globalThis.Float64Array = Plain.prototype.constructor = Plain;
  }
  return lengths;
}
