/** Over the year, first: what the annual aggregate deductible leaves of the year's indemnities, €. */
export const afterAggregate = (indemnities: number, deductible: number): number =>
  Math.max(indemnities - deductible, 0);

/**
 * What the insurer pays of a year's indemnities, €: beyond the annual aggregate deductible, up to the maximum liability.
 * The premium takes its mean over the distribution of the year, which is `layer` in `aggregate/stop-loss.ts`.
 * @param maximum `null`: none
 */
export const yearIndemnity = (indemnities: number, deductible: number, maximum: number | null): number =>
  Math.min(afterAggregate(indemnities, deductible), maximum ?? Infinity);
