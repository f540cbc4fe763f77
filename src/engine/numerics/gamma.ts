const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0 (Lanczos, g = 7, at x + 1), relative error about 1e-15. */
function logGamma(x: number): number {
  let sum = LANCZOS[0]!;
  for (let i = 1; i < 9; i++) sum += LANCZOS[i]! / (x + i);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum / x);
}

/** Regularised incomplete gamma: lower P(a, x) and upper Q(a, x) = 1 − P, each accurate where it is small. */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = a + 1; Math.abs(term) > sum * 1e-17; n++) sum += term *= x / n;
    return { lower: front * sum, upper: 1 - front * sum };
  }
  // Lentz's continued fraction
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let f = d;
  for (let i = 1; i < 10000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    f *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return { lower: 1 - front * f, upper: front * f };
}

/**
 * Quantile of Gamma(shape, scale 1) at a lower-tail or upper-tail probability, relative error about 1e-13.
 * Bisection on ln x: robust for every shape, and run six times per price at the most.
 */
export function gammaQuantile(shape: number, probability: number, tail: 'lower' | 'upper'): number {
  let low = Math.log(shape) - 60 / Math.sqrt(shape) - 60 / shape;
  let high = Math.log(shape) + 20 / Math.sqrt(shape) + 3;
  for (let i = 0; i < 100 && high - low > 1e-14; i++) {
    const middle = (low + high) / 2;
    const { lower, upper } = incompleteGamma(shape, Math.exp(middle));
    if (tail === 'lower' ? lower < probability : upper > probability) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
