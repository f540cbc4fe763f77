/** What must be the same after every share of the visitors, and what may go up and down but not climb. */
const STANDS = ['documents', 'workers', 'elements'];
/** What may be asked for again at any moment, and comes: grown where from the middle on there is always more of it. */
const COMES = ['timers', 'frames', 'idle'];
/** The browser itself may hold on to the one that had the focus last. */
const HELD = { elements: 1 };
/**
 * What may go up and down, with the least that each visitor must leave for it to be called growth: what one of them makes
 * is a hundred times as much, and chance climbs too.
 */
const CLIMBS = { nodes: 50, listeners: 0.5, onPage: 0.5, observers: 0.5, heap: 10_000 };
/** Climbing: so much more often up than down, of all pairs of shares, over the whole run and over its second half. */
const STEADY = 2 / 3;
/** Of fewer pairs nothing can be said about climbing. */
const ENOUGH = 6;

/**
 * What grew in a page, from what it held after each share of the visitors; empty if nothing did. The page's caches make
 * nodes, listeners and the heap go up and down, so these are judged by whether they climb, told as the usual rise.
 *
 * @param {readonly import('./measure.mjs').Held[]} held after each share, the first one being where counting begins
 * @param {number} share visitors of each
 * @returns {string[]}
 */
export function grown(held, share) {
  const [first, ...later] = held;
  const stood = STANDS.filter((what) => later.some((one) => one[what] > first[what] + (HELD[what] ?? 0))).map(
    (what) => `${what}: ${first[what]} at first, then ${Math.max(...later.map((one) => one[what]))}`,
  );
  const half = later.slice(Math.floor(later.length / 2));
  const kept = COMES.filter((what) => half.every((one) => one[what] > first[what])).map(
    (what) =>
      `${what}: ${first[what]} at first, then never fewer than ${Math.min(...half.map((one) => one[what]))}`,
  );
  const climbed = Object.entries(CLIMBS).flatMap(([what, least]) => {
    const each = rise(later.map((one) => one[what])) / share;
    const grows = each >= least && climbing(later, what) && climbing(half, what);
    return grows ? [`${what}: ${each.toPrecision(2)} more with each visitor`] : [];
  });
  return [...stood, ...kept, ...climbed];
}

/**
 * Of all pairs of shares, by how much more often the later one holds more than less, as a share: Kendall's tau. An
 * element that the browser holds on to has nodes and listeners of its own: of these, only pairs with as many elements are
 * compared.
 */
function climbing(held, what) {
  const alike = what === 'nodes' || what === 'listeners';
  const pairs = pairsOf(held).filter(([one, other]) => !alike || one.elements === other.elements);
  const balance = pairs.reduce((sum, [earlier, later]) => sum + Math.sign(later[what] - earlier[what]), 0);
  return pairs.length >= ENOUGH && balance / pairs.length >= STEADY;
}

/** The usual rise from one value to the next: the median over all pairs, after Theil and Sen. */
export function rise(values) {
  const slopes = pairsOf(values).map(([earlier, later, apart]) => (later - earlier) / apart);
  return slopes.sort((a, b) => a - b)[Math.floor(slopes.length / 2)] ?? 0;
}

const pairsOf = (values) =>
  values.flatMap((earlier, at) => values.slice(at + 1).map((later, after) => [earlier, later, after + 1]));
