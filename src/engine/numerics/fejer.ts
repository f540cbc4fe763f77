import { times } from './times.js';

/** Nodes and weights of Fejér's first rule with `n` points on (−1, 1): exact for polynomials below degree n. */
export function fejer(n: number): { node: number; weight: number }[] {
  return times(n, (i) => {
    const angle = (Math.PI * (i + 0.5)) / n;
    let sum = 1;
    for (let j = 1; 2 * j < n; j++) sum -= (2 * Math.cos(2 * j * angle)) / (4 * j * j - 1);
    return { node: Math.cos(angle), weight: (2 * sum) / n };
  });
}
