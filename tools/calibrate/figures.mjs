import { readFileSync } from 'node:fs';

/**
 * The rows of a table in data/, by the names of its columns; quoted fields may hold commas.
 *
 * @param {string} name without its ending
 * @returns {Record<string, string>[]}
 */
export function rowsOf(name) {
  const text = readFileSync(new URL(`data/${name}.csv`, import.meta.url), 'utf8');
  const [names, ...rows] = text.trim().split(/\r?\n/).map(fieldsOf);
  return rows.map((fields) => Object.fromEntries(names.map((key, i) => [key, fields[i] ?? ''])));
}

const fieldsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

export const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;

export const geometricMean = (values) => Math.exp(mean(values.map(Math.log)));

/** Sample standard deviation. */
export function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (values.length - 1));
}

/** Least-squares line through points [x, y]: intercept and slope. */
export function line(points) {
  const x = mean(points.map(([at]) => at));
  const y = mean(points.map(([, value]) => value));
  const slope =
    points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) /
    points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return { slope, intercept: y - slope * x, at: (position) => y + slope * (position - x) };
}

/** The parabola through three points [x, y]. */
export function parabola([[a, ya], [b, yb], [c, yc]]) {
  return (x) =>
    (ya * (x - b) * (x - c)) / ((a - b) * (a - c)) +
    (yb * (x - a) * (x - c)) / ((b - a) * (b - c)) +
    (yc * (x - a) * (x - b)) / ((c - a) * (c - b));
}

/** To so many significant digits; what is published has no more. */
export const rounded = (value, digits = 2) => Number(value.toPrecision(digits));

export const extremes = (values) => [Math.min(...values), Math.max(...values)];

/** The least and the greatest of some figures, to so many significant digits. */
export const envelope = (values, digits = 2) => extremes(values).map((value) => rounded(value, digits));
