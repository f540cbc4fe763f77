/**
 * Reproducible chance: the same seed gives the same books everywhere, so only whole-number arithmetic that no engine
 * rounds in its own way (a 32-bit mixer of Weyl steps).
 *
 * @param {number} seed any whole number
 */
export function chanceOf(seed) {
  let state = seed | 0;
  /** Uniform in [0, 1). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    /** @param {number} probability */
    is: (probability) => next() < probability,
    /** A whole number, both bounds included.
     * @param {number} from
     * @param {number} to */
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    /** @template T
     * @param {readonly T[]} values
     * @returns {T} */
    pick: (values) => /** @type {T} */ (values[Math.floor(next() * values.length)]),
  };
}

/** @typedef {ReturnType<typeof chanceOf>} Chance */
