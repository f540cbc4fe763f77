import { envelope, geometricMean, line, rounded, rowsOf } from './figures.mjs';

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/**
 * Where the Eurosystem's limits stand on our scale, A being 0: that of its two best steps parts A from B, that of the
 * third is C, that of the fourth D.
 */
const CUT_POINTS = [0.5, 2, 3];

/** Our grades among the agencies' categories: between two of them, in proportion, on a logarithmic scale. */
const CATEGORIES = {
  A: ['A', 'A', 0],
  B: ['BBB', 'BBB', 0],
  C: ['BB', 'BB', 0],
  D: ['BB', 'B', 1 / 2],
  E: ['B', 'B', 0],
  F: ['B', 'CCC/C', 1 / 3],
  G: ['B', 'CCC/C', 2 / 3],
};

/**
 * One-year probabilities of failure by grade, log-linear through the Eurosystem's limits, each beside what a rating
 * agency observed in Europe and in the world; a buyer whom nobody has graded fails like French companies above micro
 * size, between small and medium ones and large ones.
 */
export function grades() {
  const limits = rowsOf('ecaf_pd_thresholds').map(({ max_pd_1y_pct }) => max_pd_1y_pct / 100);
  const ladder = line(CUT_POINTS.map((at, i) => [at, Math.log(limits[i])]));
  const observed = ['Europe', 'Global'].map(ratesIn);
  const rows = GRADES.map((grade, i) => {
    const value = rounded(Math.exp(ladder.at(i)));
    const [from, to, part] = CATEGORIES[grade];
    const seen = observed.map((rate) => rate(from) ** (1 - part) * rate(to) ** part);
    return [grade, value, envelope([value, ...seen])];
  });
  const sizes = companiesAboveMicro();
  rows.push(['NR', rounded(geometricMean(sizes)), envelope(sizes)]);
  return {
    values: Object.fromEntries(rows.map(([grade, value]) => [grade, value])),
    intervals: Object.fromEntries(rows.map(([grade, , interval]) => [grade, interval])),
  };
}

function ratesIn(region) {
  const rows = rowsOf('pd_by_rating_sp').filter((row) => row.level === 'category' && row.region === region);
  return (category) => rows.find(({ rating }) => rating === category).pd_1y_pct / 100;
}

/** Yearly failure rates of small and medium, and of larger companies. */
function companiesAboveMicro() {
  const rates = rowsOf('failures_by_size_fr');
  return ['RATE PME hors MIC (per legal unit)', 'RATE ETI+GE (per enterprise)'].map(
    (name) => rates.find(({ size_class }) => size_class === name).value / 100,
  );
}
