/** A loss distribution on the lattice 0, step, 2·step, … with its stop-loss transform. */
export interface StopLoss {
  readonly step: number;
  readonly pmf: Float64Array;
  /** E[(S − n·step)⁺] for n = 0 … size − 1. */
  readonly transform: Float64Array;
}

/**
 * Builds the stop-loss transform of a probability mass function on a lattice of the given step (€).
 * @param transform where to
 */
export function stopLossOf(pmf: Float64Array, step: number, transform: Float64Array): StopLoss {
  const size = pmf.length;
  let survival = 0;
  let excess = 0;
  for (let n = size - 1; n >= 0; n--) {
    // invariant: survival = P(S > n·step), excess = E[(S − n·step)⁺]
    transform[n] = excess;
    survival += pmf[n]!;
    excess += survival * step;
  }
  return { step, pmf, transform };
}

/** E[(S − d)⁺] in €, linear between lattice points and hence exact there; 0 beyond the lattice. */
export function stopLoss({ step, transform }: StopLoss, d: number): number {
  if (!(d > 0)) return transform[0]!;
  const position = d / step;
  const n = Math.floor(position);
  if (n >= transform.length - 1) return 0;
  return transform[n]! + (position - n) * (transform[n + 1]! - transform[n]!);
}

/** E[min((S − from)⁺, width)] in €: the expected payment of a layer; `width` may be Infinity. */
export function layer(loss: StopLoss, from: number, width: number): number {
  return stopLoss(loss, from) - stopLoss(loss, from + width);
}

/** Smallest lattice point whose distribution function reaches the level (0 < level < 1), in €. */
export function quantile({ step, pmf }: StopLoss, level: number): number {
  let cumulated = 0;
  for (let n = 0; n < pmf.length; n++) if ((cumulated += pmf[n]!) >= level) return n * step;
  return (pmf.length - 1) * step;
}

/**
 * The worst (1 − level) of outcomes as a distribution of its own; the atom at the quantile is cut.
 * @param tail where to
 */
export function worstOutcomes(pmf: Float64Array, level: number, tail: Float64Array): Float64Array {
  let room = 1 - level;
  tail.fill(0);
  for (let n = pmf.length - 1; n >= 0 && room > 0; n--) {
    const mass = Math.min(room, Math.max(0, pmf[n]!));
    tail[n] = mass / (1 - level);
    room -= mass;
  }
  return tail;
}
