/** Prints figures, one a line, against what they are to keep to; a bench that misses one fails. */
export function report(name, value, limit, below = true) {
  const met = limit === undefined || (below ? value <= limit : value >= limit);
  if (!met) process.exitCode = 1;
  const asked =
    limit === undefined ? '' : `  (${below ? 'at most' : 'at least'} ${limit}${met ? '' : ': MISSED'})`;
  console.log(`${name.padEnd(52)} ${value.toFixed(2).padStart(9)}${asked}`);
}
