/**
 * Rounds parts of a whole to multiples of a step so that they still sum to the whole, itself rounded: each part goes
 * to one of the two multiples around it, those with the largest remainders upwards. An exact zero stays one.
 *
 * @returns how many steps each part is; whole numbers
 * @example apportion([0.4, 0.4, 0.2], 1) // [1, 0, 0]
 */
export function apportion(parts: readonly number[], step: number): number[] {
  const exact = parts.map((part) => part / step);
  const counts = exact.map(Math.floor);
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const missing = whole - counts.reduce((sum, count) => sum + count, 0);
  exact
    .map((part, i) => ({ i, remainder: part - counts[i]! }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, missing)
    .forEach(({ i }) => {
      counts[i]! += 1;
    });
  return counts.map((count) => count || 0); // -0 would show its sign
}
