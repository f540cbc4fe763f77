import { extremes, mean, rowsOf } from './figures.mjs';

/**
 * How far a published relativity moves a judged one, by what is said of its denominator: 1 would be all the way.
 * Holdings distort the rate of finance, which says nothing.
 */
const WEIGHTS = [
  [/^not usable/, 0],
  [/^high/, 0.8],
  [/^medium-low/, 0.45],
  [/^medium/, 0.6],
  [/^low/, 0.3],
];
const weightOf = (confidence) => WEIGHTS.find(([pattern]) => pattern.test(confidence))[1];

/** The sectors' published rates are of one year each, 2005 most of them. */
const SINGLE_YEAR = 0.3;

/**
 * Sector indices: the judged ones, moved together within a sector of the Banque de France so that their geometric mean
 * comes nearer to the published failure rate over that of all companies, then one by one to a rate of their own where
 * there is one. Sectors without a figure stay as judged.
 */
export function sectorIndices() {
  const judged = rowsOf('judged_sector_index');
  const published = publishedRelativities();
  const groups = new Map(rowsOf('sector_failure_rates_fr').map((row) => [row.sector_bdf, row]));
  const all = groups.get('TOTAL');
  const entries = judged.map(({ sector, judged: own, sector_bdf: name, published: rate }) => {
    const group = groups.get(name);
    const members = judged.filter((row) => row.sector_bdf === name).map((row) => Math.log(row.judged));
    const weight = weightOf(group.confidence);
    const spread = Math.log(own) - mean(members);
    const relativities = weight > 0 ? relativitiesOf(group, all).map((ratio) => ratio + spread) : [];
    const singles = published.get(rate) ?? [];
    const moved = towards(Math.log(own), relativities, weight);
    const index = hundredths(Math.exp(towards(moved, singles, SINGLE_YEAR)));
    const heard = [...relativities, ...singles].map((ratio) => hundredths(Math.exp(ratio)));
    // A sector that nothing is published of has no interval.
    return [sector, index, heard.length > 0 ? extremes([Number(own), index, ...heard]) : undefined];
  });
  return {
    values: Object.fromEntries(entries.map(([sector, index]) => [sector, index])),
    intervals: Object.fromEntries(
      entries.filter(([, , interval]) => interval).map(([sector, , interval]) => [sector, interval]),
    ),
  };
}

const towards = (from, figures, weight) =>
  figures.length > 0 ? from + weight * (mean(figures) - from) : from;

const hundredths = (index) => Math.round(index * 100) / 100;

/** ln of a sector's rate over that of all, ten years' mean and the latest. */
function relativitiesOf(group, all) {
  const years = ['rate_through_cycle_pct', 'rate_2025_est_pct'];
  return years.map((column) => Math.log(group[column] / all[column]));
}

/** ln of what INSEE and others printed or what follows from two printed counts, over all companies of the same year. */
function publishedRelativities() {
  const rows = rowsOf('published_failure_rates_fr');
  // The base of a rate without micro-entrepreneurs is without them too.
  const base = (row) =>
    rows.find(
      ({ sector, year }) =>
        year === row.year && sector === (row.year === '2025' ? 'ALL (hors micro-entrepreneurs)' : 'ALL'),
    );
  const result = new Map();
  for (const row of rows) {
    const of = base(row);
    if (row.sector.startsWith('ALL') || !of || Number.isNaN(Number(row.rate_pct))) continue;
    const name = row.sector.replace(' hors micro-entrepreneurs', '');
    result.set(name, [...(result.get(name) ?? []), Math.log(row.rate_pct / of.rate_pct)]);
  }
  return result;
}
