/**
 * Round amounts along an axis, from the one below the least to the one above the greatest.
 *
 * @param count of steps, about
 * @example roundAmounts(9_400, 15_000, 3) // [8_000, 10_000, 12_000, 14_000, 16_000]
 */
export function roundAmounts(least: number, greatest: number, count: number): number[] {
  const rough = Math.max(greatest - least, greatest / 20, 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([2, 5, 10].find((digit) => digit * power >= rough) ?? 10);
  const first = Math.max(0, Math.floor(least / step));
  const last = Math.max(first + 1, Math.ceil(greatest / step));
  return [...Array(last - first + 1).keys()].map((i) => (first + i) * step);
}

/** A label of a chart: where it would like to stand, in % from the left and in em from the top. */
export interface Label {
  readonly x: number;
  readonly y: number;
}

/** Labels further apart than this do not meet, % of the width. */
const APART = 25;

/**
 * How far down labels stand so that none covers another: each as near to its place as those before it let it, from the
 * top; and from the bottom up again where that leaves the chart. Em.
 *
 * @param height of a label, em
 * @param bottom of the chart, em
 */
export function spreadOut(labels: readonly Label[], height: number, bottom: number): number[] {
  const places = labels.map(({ y }) => y);
  const down = labels.map((_, i) => i).sort((a, b) => labels[a]!.y - labels[b]!.y);
  const meets = (one: number, other: number) => Math.abs(labels[one]!.x - labels[other]!.x) < APART;
  down.forEach((at, rank) => {
    for (const above of down.slice(0, rank))
      if (meets(at, above)) places[at] = Math.max(places[at]!, places[above]! + height);
  });
  const up = [...down].reverse();
  up.forEach((at, rank) => {
    places[at] = Math.min(places[at]!, bottom);
    for (const below of up.slice(0, rank))
      if (meets(at, below)) places[at] = Math.min(places[at], places[below]! - height);
  });
  return places;
}
