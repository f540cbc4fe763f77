import { expect } from '@open-wc/testing';
import {
  type StopLoss,
  layer,
  quantile,
  stopLoss,
  stopLossOf,
} from '../../src/engine/aggregate/stop-loss.js';
import { credibilityFactor } from '../../src/engine/price/experience.js';
import { normalCdf, normalQuantile } from '../../src/engine/numerics/normal.js';
import { type Spectrum, invertPair, transformPair } from './real-pairs.js';
import published from '../golden/published.json' with { type: 'json' };

const SIZE = 4096;

function onLattice(values: readonly number[]): Float64Array {
  const sequence = new Float64Array(SIZE);
  sequence.set(values);
  return sequence;
}

/** Distribution whose spectrum is `pgf` applied to the spectrum of a severity. */
function compound(severity: Float64Array, pgf: (re: number, im: number) => [number, number]): Float64Array {
  const [spectrum] = transformPair(severity, severity);
  const result: Spectrum = { re: spectrum.re.slice(), im: spectrum.im.slice() };
  spectrum.re.forEach((re, f) => {
    const [a, b] = pgf(re, spectrum.im[f]!);
    result.re[f] = a;
    result.im[f] = b;
  });
  return invertPair(result, result, SIZE)[0];
}

const poisson = (lambda: number) => (re: number, im: number) => {
  const size = Math.exp(lambda * (re - 1));
  return [size * Math.cos(lambda * im), size * Math.sin(lambda * im)] as [number, number];
};

/** Σ p_n z^n. */
const frequencies = (p: readonly number[]) => (re: number, im: number) => {
  let [a, b] = [0, 0];
  for (const pn of p.toReversed()) [a, b] = [a * re - b * im + pn, a * im + b * re];
  return [a, b] as [number, number];
};

function closeAll(actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expected.forEach((value, n) => expect(actual[n], String(n)).to.be.closeTo(value, tolerance));
}

function distribution(pmf: Float64Array): number[] {
  let sum = 0;
  return Array.from(pmf, (p) => (sum += p));
}

describe('published aggregate claims (Loss Models, actuar)', () => {
  const { values, tolerance } = published.actuar;

  it('example 9.5: nine claim numbers, eleven severities', () => {
    const cdf = distribution(compound(onLattice(values.klugman95_fx), frequencies(values.klugman95_pn)));
    closeAll(cdf, values.klugman95_cdf_step25, tolerance.pmf);
  });

  it('example 9.10: Poisson', () => {
    closeAll(compound(onLattice(values.klugman910_fx), poisson(3)), values.klugman910_pmf, tolerance.pmf);
  });

  it('example 9.11: zero-modified binomial', () => {
    const truncated = (0.6 / 0.657) * 1;
    const frequency = frequencies([0.4, 0.441 * truncated, 0.189 * truncated, 0.027 * truncated]);
    closeAll(compound(onLattice([0.3, 0.5, 0.2]), frequency), values.klugman911_pmf, tolerance.pmf);
  });

  it('a thousand expected claims, where recursions underflow', () => {
    // the distribution reaches past 4,096: fold the severities of example 9.5 on a lattice of twice the size
    const severity = new Float64Array(8192);
    severity.set(values.klugman95_fx);
    const [spectrum] = transformPair(severity, severity);
    spectrum.re.forEach((re, f) => {
      const [a, b] = poisson(1000)(re, spectrum.im[f]!);
      spectrum.re[f] = a;
      spectrum.im[f] = b;
    });
    const cdf = distribution(invertPair(spectrum, spectrum, 8192)[0]);
    values.poisson1000_cdf_3600_4800_by_100.forEach((value, i) => {
      expect(cdf[3600 + 100 * i]).to.be.closeTo(value, tolerance.poisson1000);
    });
  });

  describe('the vignette', () => {
    let loss: StopLoss;
    before(() => {
      loss = stopLossOf(compound(onLattice(values.vignette_fx), poisson(10)), 0.5, new Float64Array(SIZE));
    });

    it('probabilities and mean', () => {
      closeAll(loss.pmf, values.vignette_pmf, 1e-9);
      expect(stopLoss(loss, 0)).to.be.closeTo(values.vignette_mean[0]!, 1e-4);
    });

    it('quantiles', () => {
      const found = values.vignette_quantile_probs.map((level) => quantile(loss, level));
      expect(found).to.deep.equal(values.vignette_quantiles);
    });

    // the reference drops the last millionth of the distribution, which its 99 % tail feels in the fourth digit
    it('tail expectations, from the stop-loss transform', () => {
      [0.9, 0.95, 0.99].forEach((level, i) => {
        const at = quantile(loss, level);
        const beyond = loss.pmf.slice(at / 0.5 + 1).reduce((sum, p) => sum + p, 0);
        expect(at + stopLoss(loss, at) / beyond).to.be.closeTo(values.vignette_CTE_90_95_99[i]!, 4e-3);
      });
    });

    it('the last point where rounding leaves the level out of reach', () => {
      const short = stopLossOf(Float64Array.of(0.5, 0.5 - 1e-9), 2, new Float64Array(2));
      expect(quantile(short, 1 - 1e-12)).to.equal(2);
    });

    it('stop-loss and layer premiums', () => {
      const [above20, above30, layer15] = values.vignette_SL20_SL30_L20_15;
      expect(stopLoss(loss, 20)).to.be.closeTo(above20!, 1e-4);
      expect(stopLoss(loss, 30)).to.be.closeTo(above30!, 1e-4);
      expect(layer(loss, 20, 15)).to.be.closeTo(layer15!, 1e-4);
    });
  });
});

interface CreditRiskExample {
  exposure: number[];
  pd: number[];
  sd: number[];
  weights: number[][] | null;
  specific: number | null;
}

/** CreditRisk+ with the conventions of the source: rounded-up units, default rates rescaled, gamma sectors. */
function creditRiskPlus({ exposure, pd, sd, weights, specific }: CreditRiskExample) {
  const unit = Math.ceil(Math.max(...exposure) / 100);
  const sectors = weights?.[0]?.length ?? 1;
  const units = exposure.map((e) => Math.ceil(e / unit));
  const total: Spectrum = { re: new Float64Array(SIZE / 2 + 1).fill(0), im: new Float64Array(SIZE / 2 + 1) };
  for (let k = 0; k < sectors; k++) {
    const severity = new Float64Array(SIZE);
    let mean = 0;
    let sigma = 0;
    exposure.forEach((e, i) => {
      const scale = ((weights?.[i]?.[k] ?? 1) * e) / (units[i]! * unit);
      severity[units[i]!] = severity[units[i]!]! + scale * pd[i]!;
      mean += scale * pd[i]!;
      sigma += scale * sd[i]!;
    });
    const variance = k === specific ? 0 : sigma * sigma;
    const [s] = transformPair(severity, severity);
    s.re.forEach((re, f) => {
      // ln of (1 + v/μ(1 − P))^(−μ²/v), or −μ(1 − P) without variance; severity holds μP
      const [x, y] = [mean - re, -s.im[f]!];
      if (variance === 0) {
        total.re[f] = total.re[f]! - x;
        total.im[f] = total.im[f]! - y;
      } else {
        const [a, b] = [1 + (variance / mean ** 2) * x, (variance / mean ** 2) * y];
        total.re[f] = total.re[f]! - (mean ** 2 / variance) * Math.log(Math.hypot(a, b));
        total.im[f] = total.im[f]! - (mean ** 2 / variance) * Math.atan2(b, a);
      }
    });
  }
  total.re.forEach((re, f) => {
    const [size, angle] = [Math.exp(re), total.im[f]!];
    total.re[f] = size * Math.cos(angle);
    total.im[f] = size * Math.sin(angle);
  });
  return { unit, loss: stopLossOf(invertPair(total, total, SIZE)[0], unit, new Float64Array(SIZE)) };
}

describe('CreditRisk+ (CSFB 1997), five examples', () => {
  const { inputs, published: results, tolerance } = published.csfb;
  for (const name of Object.keys(inputs) as (keyof typeof inputs)[]) {
    const expected = results[name];
    it(`${name}: the printed probabilities, percentiles and expected loss`, () => {
      const { unit, loss } = creditRiskPlus(inputs[name]);
      expected.lossAmounts.forEach((amount, i) => {
        const p = expected.lossProbabilities[i]!;
        expect(loss.pmf[Math.round(amount / unit)], String(amount)).to.be.closeTo(p, tolerance.pmf);
      });
      expect(stopLoss(loss, 0)).to.be.closeTo(expected.expectedLoss, tolerance.expectedLoss);
      const cdf = distribution(loss.pmf);
      for (const [percent, amount] of Object.entries(expected.percentiles)) {
        const q = Number(percent) / 100;
        const k = Math.round(quantile(loss, q) / unit);
        const within = (q - (cdf[k - 1] ?? 0)) / loss.pmf[k]!;
        expect(Math.abs((k - 1 + within) * unit - amount), percent).to.be.below(tolerance.percentile * unit);
      }
    });
  }
});

describe('Bühlmann–Straub credibility (Hachemeister 1975)', () => {
  const { weights, unbiased, iterative } = published.buhlmannStraub;
  for (const [name, estimate] of Object.entries({ unbiased, iterative })) {
    it(`${name} factors and premiums`, () => {
      weights.forEach((years, i) => {
        const volume = years.reduce((sum, w) => sum + w, 0);
        const z = credibilityFactor(estimate.between, estimate.within / volume);
        expect(z).to.be.closeTo(estimate.factors[i]!, 1e-12);
        const premium = estimate.collective + z * (unbiased.individual[i]! - estimate.collective);
        expect(premium).to.be.closeTo(estimate.premiums[i]!, 1e-6);
      });
    });
  }
});

describe('Vasicek quantiles (Basel 2006, Annex 5)', () => {
  for (const { pd, wcdr999, R } of published.vasicek.rows) {
    it(`default rate of a 1-in-1000 year at PD ${pd}`, () => {
      const x = (normalQuantile(pd) + Math.sqrt(R) * normalQuantile(0.999)) / Math.sqrt(1 - R);
      expect(normalCdf(x) / wcdr999).to.be.closeTo(1, 1e-9);
    });
  }

  it('corporate risk weights as printed, %', () => {
    for (const { pd, wcdr999, R, corporate } of published.vasicek.rows) {
      const x = (normalQuantile(pd) + Math.sqrt(R) * normalQuantile(0.999)) / Math.sqrt(1 - R);
      expect(normalCdf(x)).to.be.closeTo(wcdr999, 1e-9);
      const b = (0.11852 - 0.05478 * Math.log(pd)) ** 2;
      const weight = ((0.45 * (normalCdf(x) - pd)) / (1 - 1.5 * b)) * 12.5;
      expect(weight * 100).to.be.closeTo(corporate[1]!, published.vasicek.tolerance);
    }
  });
});
