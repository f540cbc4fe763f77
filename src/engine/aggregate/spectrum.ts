import { rootsOfUnity } from '../numerics/fft.js';
import type { Room } from '../numerics/rooms.js';
import type { Scenario } from './economy.js';
import type { Risks } from './risks.js';
import { seriesTerms } from './series-terms.js';
import type { Tiers } from './tiers.js';

/**
 * Spectra of S over all scenarios and over the crisis ones (normalised to 1), as that of one complex sequence with the
 * two distributions as its parts, written into `re` and `im`. Inversion is linear, so the scenarios are summed here and
 * inverted once: exp(Σ coefficients·terms) × Π (e^{−λx} + (1 − e^{−λx})ψ) at the frequencies 0 … size/2.
 * @param room of the lattice
 */
export function accumulateSpectra(
  risks: Risks,
  intensities: Float64Array,
  tiers: Tiers,
  scenarios: readonly Scenario[],
  step: number,
  room: Room,
  [re, im]: readonly [Float64Array, Float64Array],
): void {
  const size = re.length;
  const terms = seriesTerms(risks, intensities, tiers, step, room);
  const coefficients = scenarios.map(({ factor }) =>
    terms.map(({ node, power }) => {
      const pi = -Math.expm1(-node * factor);
      return (power % 2 ? pi ** power : -(pi ** power)) / power;
    }),
  );
  const exact = tiers.exact.map((i) => ({
    ...severityPoints(risks, i, step),
    survival: scenarios.map(({ factor }) => Math.exp(-intensities[i]! * factor)),
  }));
  const crisisMass = scenarios.reduce((sum, s) => sum + (s.crisis ? s.probability : 0), 0) || 1;
  const { cos, sin } = rootsOfUnity(size);
  const [termRe, termIm, yearRe, yearIm] = [room(), room(), room(), room()];
  for (let f = 0; f <= size / 2; f++) {
    const mirror = f && size - f;
    for (let t = 0; t < terms.length; t += 2) {
      const a = terms[t]!.sum;
      const b = terms[t + 1]!.sum;
      termRe[t] = (a[f]! + a[mirror]!) / 2;
      termIm[t] = (b[f]! - b[mirror]!) / 2;
      termRe[t + 1] = (b[f]! + b[mirror]!) / 2;
      termIm[t + 1] = (a[mirror]! - a[f]!) / 2;
    }
    let years = 0;
    for (; years < scenarios.length; years++) {
      const row = coefficients[years]!;
      let logRe = 0;
      let logIm = 0;
      for (let t = 0; t < row.length; t++) {
        logRe += row[t]! * termRe[t]!;
        logIm += row[t]! * termIm[t]!;
      }
      // what e^{−40} multiplies is below the rounding of the sum, and worse years only shrink it further
      if (logRe < -40) break;
      // a characteristic function never exceeds 1; the cut series could, far out and at negligible weight
      const modulus = scenarios[years]!.probability * Math.exp(Math.min(0, logRe));
      yearRe[years] = modulus * Math.cos(logIm);
      yearIm[years] = modulus * Math.sin(logIm);
    }
    for (let e = 0; years && e < exact.length; e++) {
      const { at, weight, survival } = exact[e]!;
      let psiRe = 0;
      let psiIm = 0;
      for (let p = 0; p < at.length; p++) {
        const n = (f * at[p]!) & (size - 1);
        psiRe += weight[p]! * cos[n]!;
        psiIm -= weight[p]! * sin[n]!;
      }
      for (let s = 0; s < years; s++) {
        const stay = survival[s]!;
        const a = stay + (1 - stay) * psiRe;
        const b = (1 - stay) * psiIm;
        const x = yearRe[s]!;
        const y = yearIm[s]!;
        yearRe[s] = x * a - y * b;
        yearIm[s] = x * b + y * a;
      }
    }
    let sumRe = 0;
    let sumIm = 0;
    let crisisRe = 0;
    let crisisIm = 0;
    for (let s = 0; s < years; s++) {
      sumRe += yearRe[s]!;
      sumIm += yearIm[s]!;
      if (scenarios[s]!.crisis) {
        crisisRe += yearRe[s]!;
        crisisIm += yearIm[s]!;
      }
    }
    crisisRe /= crisisMass;
    crisisIm /= crisisMass;
    // both distributions are real: at the mirrored frequency, the conjugates
    re[mirror] = sumRe + crisisIm;
    im[mirror] = crisisRe - sumIm;
    re[f] = sumRe - crisisIm;
    im[f] = sumIm + crisisRe;
  }
}

/** Where one buyer's severity lies on the lattice; each of its two values is split between two neighbours. */
function severityPoints({ insolvency, protracted, insolvencyWeight }: Risks, i: number, step: number) {
  const weight = insolvencyWeight[i]!;
  const y = insolvency[i]! / step;
  const z = protracted[i]! / step;
  const [h, l] = [Math.floor(y), Math.floor(z)];
  return {
    at: [h, h + 1, l, l + 1],
    weight: [weight * (1 - (y - h)), weight * (y - h), (1 - weight) * (1 - (z - l)), (1 - weight) * (z - l)],
  };
}
