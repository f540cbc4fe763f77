import { deviation, envelope, geometricMean, line, mean, rounded, rowsOf } from './figures.mjs';

/**
 * How far years differ: coefficients of variation around their trend of the default rates of rated borrowers, of French
 * failures and of credit insurers' claims, in proportion to premiums and in euros, these two counting as one.
 *
 * @returns the economy's standard deviation, and how well three such sources know it, as a fraction
 */
export function cycles() {
  const sources = {
    rated: variation(pointsOf(rowsOf('sp_annual_default_rates'), 'year', 'all_rated_pct')),
    failures: variation(pointsOf(rowsOf('failures_total_fr'), 'period', 'failures')),
    claims: geometricMean(claims().map(variation)),
  };
  const each = Object.values(sources);
  return {
    sources,
    sigma: rounded(geometricMean(each)),
    interval: envelope(each),
    error: rounded(deviation(each.map(Math.log)) / Math.sqrt(each.length)),
  };
}

/** Points [year, value] of the rows whose period is a calendar year. */
const pointsOf = (rows, year, value) =>
  rows.filter((row) => /^\d{4}$/.test(row[year])).map((row) => [Number(row[year]), Number(row[value])]);

/** Claims over premiums, and net claims, of the insurers' association. */
function claims() {
  const market = rowsOf('tci_market').map((row) => ({ ...row, value: middleOf(row.value) }));
  const ratios = market.filter(
    ({ scope, metric }) =>
      /^(ICISA members(, trade credit incl\. CPRI)?|Credit insurance industry)$/.test(scope) &&
      /^claims( ratio| \/ premium)$/.test(metric),
  );
  const amounts = market.filter(({ metric }) => metric === 'net claims');
  return [ratios, amounts].map((rows) => pointsOf(rows, 'year', 'value'));
}

/** `70-75` is 72.5. */
const middleOf = (text) => mean(text.split('-').map(Number));

/** Standard deviation around a straight trend over the mean; two degrees of freedom go to the trend. */
function variation(points) {
  const { at } = line(points);
  const squares = points.reduce((sum, [year, value]) => sum + (value - at(year)) ** 2, 0);
  return Math.sqrt(squares / (points.length - 2)) / mean(points.map(([, value]) => value));
}
