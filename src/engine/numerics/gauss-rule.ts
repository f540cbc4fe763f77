/** A point of a measure: position and weight. */
export interface Mass {
  at: number;
  weight: number;
}

/** A root is found to the last digit; one that only stands between two others, to a millionth of where it may be. */
const ROOT_HALVINGS = 56;
const FENCE_HALVINGS = 20;

/**
 * Gauss quadrature of a discrete measure: `n` points that give the same integrals of all polynomials up to degree
 * 2n − 1. Orthogonal polynomials by Stieltjes' procedure, their roots by bisection between those of the degree below.
 * @param measure positive weights at distinct positions, more than `n` of them
 */
export function gaussRule(measure: readonly Mass[], n: number): Mass[] {
  const total = measure.reduce((sum, m) => sum + m.weight, 0);
  const alpha: number[] = [];
  const beta: number[] = [0];
  const previous = measure.map(() => 0);
  const current = measure.map(() => 1);
  let norm = total;
  for (let k = 0; k < n; k++) {
    let moment = 0;
    measure.forEach(({ at, weight }, i) => (moment += weight * at * current[i]! ** 2));
    alpha.push(moment / norm);
    let next = 0;
    measure.forEach(({ at, weight }, i) => {
      const value = (at - alpha[k]!) * current[i]! - beta[k]! * previous[i]!;
      previous[i] = current[i]!;
      current[i] = value;
      next += weight * value ** 2;
    });
    beta.push(next / norm);
    norm = next;
  }
  const polynomial = (degree: number, x: number) => {
    let before = 0;
    let value = 1;
    for (let k = 0; k < degree; k++) {
      const next = (x - alpha[k]!) * value - beta[k]! * before;
      before = value;
      value = next;
    }
    return value;
  };
  const ends = measure.map((m) => m.at);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  let roots: number[] = [];
  for (let degree = 1; degree <= n; degree++) {
    const fences = [low, ...roots, high];
    const halvings = degree < n ? FENCE_HALVINGS : ROOT_HALVINGS;
    roots = fences
      .slice(1)
      .map((to, i) => rootBetween((x) => polynomial(degree, x), fences[i]!, to, halvings));
  }
  return roots.map((at) => ({ at, weight: total / christoffel(at, alpha, beta) }));
}

function rootBetween(f: (x: number) => number, from: number, to: number, halvings: number): number {
  const rising = f(to) > 0;
  for (let i = 0; i < halvings; i++) {
    const middle = (from + to) / 2;
    if (f(middle) > 0 === rising) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

/** Σ p_k(x)²/‖p_k‖² over the degrees below n, with ‖p_0‖ = 1. */
function christoffel(x: number, alpha: number[], beta: number[]): number {
  let [previous, current, norm, sum] = [0, 1, 1, 0];
  alpha.forEach((a, k) => {
    sum += (current * current) / norm;
    [previous, current] = [current, (x - a) * current - beta[k]! * previous];
    norm *= beta[k + 1]!;
  });
  return sum;
}
