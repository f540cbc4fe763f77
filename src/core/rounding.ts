/** The range of an amount, of which the lower bound tells how finely it is known; at least 0. */
interface Range {
  readonly low: number;
}

/** @example roundToSignificant(48_123, 3) // 48_100 */
export const roundToSignificant = (value: number, digits: number): number =>
  Number(value.toPrecision(digits));

/** All that an estimate can bear: 4812 becomes 4800. */
export const roundedToTwoDigits = (value: number): number => roundToSignificant(value, 2);

/**
 * The step to which money is worth telling, given its range: two significant digits on the lower bound.
 *
 * @example warrantedStep({ low: 4_812, likely: 7_012, high: 10_344 }) // 100
 */
export function warrantedStep({ low }: Range): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(low)) - 1);
}

/** The step to which the lines of a sum are told: a digit more than its range warrants, so that small ones show. */
export const lineStep = (range: Range): number => Math.max(1, warrantedStep(range) / 10);

/** @example roundTo(7_012, 100) // 7_000 */
export function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}
