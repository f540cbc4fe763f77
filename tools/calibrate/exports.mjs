import { extremes, mean, rowsOf } from './figures.mjs';

/** Trade with it is under sanctions, and no insurer covers it. */
const CLOSED = 'RU';

/**
 * Where French goods are sold: the shares of the largest customers, mean of two years, the smaller of them known for
 * one year only. They are scaled to 1, the first taking what rounding leaves.
 */
export function exports() {
  const rows = rowsOf('french_exports').filter(({ country }) => country !== CLOSED);
  const years = [...new Set(rows.map(({ year }) => year))];
  const countries = [...new Set(rows.map(({ country }) => country))];
  const inYear = (year, among) => {
    const of = rows.filter((row) => row.year === year && among.has(row.country));
    const total = of.reduce((sum, { value }) => sum + Number(value), 0);
    return new Map(of.map(({ country, value }) => [country, value / total]));
  };
  // Each year among the countries that both know, then the others in proportion to these.
  const both = new Set(
    countries.filter((country) =>
      years.every((year) => rows.some((r) => r.year === year && r.country === country)),
    ),
  );
  const known = years.map((year) => inYear(year, both));
  const widest = inYear(years.at(-1), new Set(countries));
  const part = [...both].reduce((sum, country) => sum + widest.get(country), 0);
  const sharesOf = (country) =>
    both.has(country) ? known.map((year) => part * year.get(country)) : [widest.get(country)];
  const entries = countries
    .map((country) => [country, sharesOf(country)])
    .sort(([, a], [, b]) => mean(b) - mean(a));
  const values = Object.fromEntries(entries.map(([country, shares]) => [country, percent(mean(shares))]));
  const first = entries[0][0];
  const others = entries.slice(1).reduce((sum, [country]) => sum + values[country], 0);
  values[first] = percent(1 - others);
  const intervals = entries
    .filter(([, shares]) => shares.length > 1)
    .map(([country, shares]) => [country, extremes([...shares.map(percent), values[country]])]);
  return { values, intervals: Object.fromEntries(intervals) };
}

const percent = (share) => Math.round(share * 1000) / 1000;
