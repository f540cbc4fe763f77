/** Bounds between bands of yearly turnover, €: below, each band starts at its bound. */
const TURNOVER: readonly [number, string][] = [
  [500_000, '500k'],
  [1_000_000, '1M'],
  [2_000_000, '2M'],
  [5_000_000, '5M'],
  [10_000_000, '10M'],
  [50_000_000, '50M'],
];

/** Bounds between bands of the rate, fractions of the turnover. */
const RATE: readonly [number, string][] = [
  [0.001, '0.1%'],
  [0.002, '0.2%'],
  [0.003, '0.3%'],
  [0.005, '0.5%'],
  [0.01, '1%'],
];

function bandOf(value: number, bounds: readonly [number, string][]): string {
  const above = bounds.filter(([bound]) => value >= bound).length;
  const [low, high] = [bounds[above - 1]?.[1], bounds[above]?.[1]];
  return low && high ? `${low}-${high}` : high ? `<${high}` : `>=${low}`;
}

/** @example turnoverBand(2_500_000) // '2M-5M' */
export const turnoverBand = (turnover: number): string => bandOf(turnover, TURNOVER);

/** @example rateBand(0.0028) // '0.2%-0.3%' */
export const rateBand = (rate: number): string => bandOf(rate, RATE);
