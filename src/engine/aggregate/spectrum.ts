import { rootsOfUnity } from '../numerics/fft.js';
import { transformPair, type Spectrum } from '../numerics/real-pairs.js';
import { clusterIntensities } from './default-clusters.js';
import type { Scenario } from './economy.js';
import type { Risks } from './risks.js';
import { severityPowers } from './severity-powers.js';
import { sortIntoTiers } from './tiers.js';

/** Orders of the logarithm's series for the many small buyers and for the few large ones. */
const SMALL_ORDER = 3;
const LARGE_ORDER = 6;

/**
 * Spectra of S over all scenarios and over the crisis ones (normalised to 1), at frequencies 0 … size/2.
 * Inversion is linear, so the scenarios are summed here and inverted once.
 */
export function accumulateSpectra(
  risks: Risks,
  intensities: Float64Array,
  scenarios: Scenario[],
  step: number,
  size: number,
): { all: Spectrum; crisis: Spectrum } {
  const tiers = sortIntoTiers(risks, intensities, step * size);
  const series = [
    ...seriesTerms(risks, intensities, tiers.small, SMALL_ORDER, step, size),
    ...seriesTerms(risks, intensities, tiers.large, LARGE_ORDER, step, size),
  ];
  const exact = tiers.exact.map((i) => severitySpectrum(risks, i, step, size));
  const table = scenarios.map(({ factor, probability, crisis }) => ({
    probability,
    crisis,
    coefficients: Float64Array.from(series, ({ node, power }) => {
      const pi = -Math.expm1(-node * factor);
      return (power % 2 ? pi ** power : -(pi ** power)) / power;
    }),
    survival: Float64Array.from(tiers.exact, (i) => Math.exp(-intensities[i]! * factor)),
  }));
  const crisisMass = scenarios.reduce((sum, s) => sum + (s.crisis ? s.probability : 0), 0) || 1;
  return sumScenarios(
    table,
    series.map((t) => t.spectrum),
    exact,
    crisisMass,
    size / 2 + 1,
  );
}

interface ScenarioRow {
  probability: number;
  crisis: boolean;
  /** One per series term. */
  coefficients: Float64Array;
  /** e^{−λx}, one per exact buyer. */
  survival: Float64Array;
}

/** The inner loop: exp(Σ coefficients·terms) × Π (e^{−λx} + (1 − e^{−λx})ψ), summed over the scenarios. */
function sumScenarios(
  rows: ScenarioRow[],
  terms: Spectrum[],
  exact: Spectrum[],
  crisisMass: number,
  count: number,
) {
  const all: Spectrum = { re: new Float64Array(count), im: new Float64Array(count) };
  const crisis: Spectrum = { re: new Float64Array(count), im: new Float64Array(count) };
  const termRe = new Float64Array(terms.length);
  const termIm = new Float64Array(terms.length);
  const exactRe = new Float64Array(exact.length);
  const exactIm = new Float64Array(exact.length);
  for (let f = 0; f < count; f++) {
    for (let t = 0; t < termRe.length; t++) {
      termRe[t] = terms[t]!.re[f]!;
      termIm[t] = terms[t]!.im[f]!;
    }
    for (let e = 0; e < exactRe.length; e++) {
      exactRe[e] = exact[e]!.re[f]!;
      exactIm[e] = exact[e]!.im[f]!;
    }
    let sumRe = 0;
    let sumIm = 0;
    let crisisRe = 0;
    let crisisIm = 0;
    for (let s = 0; s < rows.length; s++) {
      const { probability, crisis, coefficients, survival } = rows[s]!;
      let logRe = 0;
      let logIm = 0;
      for (let t = 0; t < termRe.length; t++) {
        const c = coefficients[t]!;
        logRe += c * termRe[t]!;
        logIm += c * termIm[t]!;
      }
      // what e^{−40} multiplies is below the rounding of the sum, and worse years only shrink it further
      if (logRe < -40) break;
      // a characteristic function never exceeds 1; the cut series could, far out and at negligible weight
      const modulus = probability * Math.exp(Math.min(0, logRe));
      let re = modulus * Math.cos(logIm);
      let im = modulus * Math.sin(logIm);
      for (let e = 0; e < exactRe.length; e++) {
        const stay = survival[e]!;
        const a = stay + (1 - stay) * exactRe[e]!;
        const b = (1 - stay) * exactIm[e]!;
        const x = re * a - im * b;
        im = re * b + im * a;
        re = x;
      }
      sumRe += re;
      sumIm += im;
      if (crisis) {
        crisisRe += re;
        crisisIm += im;
      }
    }
    all.re[f] = sumRe;
    all.im[f] = sumIm;
    crisis.re[f] = crisisRe / crisisMass;
    crisis.im[f] = crisisIm / crisisMass;
  }
  return { all, crisis };
}

/** A spectrum Σ weight·(ψ − 1)^power, to be multiplied by ±π(node)^power/power. */
interface SeriesTerm {
  node: number;
  power: number;
  spectrum: Spectrum;
}

/** Relative error allowed on π^k/λ, by power: the higher powers weigh less. */
const TOLERANCES = [5e-7, 5e-5, 5e-4, 5e-3, 5e-3, 5e-3];

/** Beyond this many inverse standard deviations the spectrum of S is negligible. */
const FREQUENCY_REACH = 6;
/** What the terms left out may add up to in the logarithm of the spectrum. */
const NEGLIGIBLE = 1e-5;

/** Standard deviation of S within an average year, €. */
function spread(
  { insolvency, protracted, insolvencyWeight: w, count }: Risks,
  intensities: Float64Array,
): number {
  let square = 0;
  for (let i = 0; i < intensities.length; i++) {
    const y = insolvency[i]!;
    const z = protracted[i]!;
    const lambda = count ? count[i]! * intensities[i]! : intensities[i]!;
    square += lambda * (w[i]! * y * y + (1 - w[i]!) * z * z);
  }
  return Math.sqrt(square);
}

/**
 * Buyers outside the exact tier enter through ln(1 + π(ψ − 1)): to the third order in π for the many small ones,
 * to the sixth for the few larger ones, summed over the buyers of a tier at each node of λ.
 */
function seriesTerms(
  risks: Risks,
  intensities: Float64Array,
  tier: readonly number[],
  order: number,
  step: number,
  size: number,
): SeriesTerm[] {
  if (tier.length === 0) return [];
  const lambdas = tier.map((i) => intensities[i]!);
  const groups = TOLERANCES.slice(0, order).map((tolerance, k) => {
    const { nodes, weightsOf } = clusterIntensities(lambdas, tolerance);
    return { nodes, weightsOf, power: k + 1, sums: new Float64Array(nodes.length * size) };
  });
  const powers = severityPowers(order);
  const { count } = risks;
  const buyers = count ? tier.reduce((sum, i) => sum + count[i]!, 0) : tier.length;
  const reach = FREQUENCY_REACH / spread(risks, intensities);
  for (const i of tier) {
    const [lambda, y, z] = [intensities[i]!, risks.insolvency[i]!, risks.protracted[i]!];
    const weight = lambda * Math.min(2, reach * Math.max(y, z));
    // the few large ones span the lattice, where a missing power would wrap round onto other losses
    const needed = order === LARGE_ORDER ? order : powersNeeded(weight, order, buyers);
    powers.set(y / step, z / step, risks.insolvencyWeight[i]!, needed);
    for (let k = 0; k < needed; k++) {
      const { sums, weightsOf } = groups[k]!;
      powers.addTo(sums, size, k + 1, weightsOf(lambda, count ? count[i]! : 1));
    }
  }
  const spectra = spectraOf(
    groups.flatMap(({ nodes, sums }) => nodes.map((_, c) => everyNth(sums, nodes.length, c))),
  );
  return groups
    .flatMap(({ nodes, power }) => nodes.map((node) => ({ node, power })))
    .map((term, t) => ({ ...term, spectrum: spectra[t]! }));
}

/** Powers of π(ψ − 1), at most `weight`, that still count among so many buyers; the first carries the mean. */
function powersNeeded(weight: number, order: number, buyers: number): number {
  let power = 1;
  for (
    let left = weight * weight;
    power < order && left > ((power + 1) * NEGLIGIBLE) / buyers;
    left *= weight
  )
    power++;
  return power;
}

/** One of several interleaved sequences. */
function everyNth(sums: Float64Array, width: number, offset: number): Float64Array {
  const sequence = new Float64Array(sums.length / width);
  for (let n = 0; n < sequence.length; n++) sequence[n] = sums[n * width + offset]!;
  return sequence;
}

function spectraOf(sequences: Float64Array[]): Spectrum[] {
  const spectra: Spectrum[] = [];
  for (let i = 0; i < sequences.length; i += 2) {
    const [a, b] = transformPair(sequences[i]!, sequences[i + 1] ?? new Float64Array(sequences[i]!.length));
    spectra.push(a);
    if (i + 1 < sequences.length) spectra.push(b);
  }
  return spectra;
}

/** ψ of one buyer, straight from the roots of unity. */
function severitySpectrum(risks: Risks, i: number, step: number, size: number): Spectrum {
  const count = size / 2 + 1;
  const spectrum: Spectrum = { re: new Float64Array(count), im: new Float64Array(count) };
  const { cos, sin } = rootsOfUnity(size);
  const addPoint = (at: number, weight: number) => {
    if (weight) {
      for (let f = 0; f < count; f++) {
        const n = (f * at) & (size - 1);
        spectrum.re[f] = spectrum.re[f]! + weight * cos[n]!;
        spectrum.im[f] = spectrum.im[f]! - weight * sin[n]!;
      }
    }
  };
  const addSeverity = (y: number, weight: number) => {
    const n = Math.floor(y / step);
    addPoint(n, weight * (1 - (y / step - n)));
    addPoint(n + 1, weight * (y / step - n));
  };
  const weight = risks.insolvencyWeight[i]!;
  addSeverity(risks.insolvency[i]!, weight);
  addSeverity(risks.protracted[i]!, 1 - weight);
  return spectrum;
}
