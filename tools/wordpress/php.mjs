/** A PHP file that returns a value made of texts, numbers, booleans, lists and tables. */
export const phpFile = (comment, value) =>
  `<?php\n/** ${comment} */\n\nnamespace CreditRateSimulator;\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${literal(value, 0)};\n`;

function literal(value, depth) {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Array.isArray(value) ? value.map((item) => [undefined, item]) : Object.entries(value);
  if (pairs.length === 0) return 'array()';
  const indent = '\t'.repeat(depth + 1);
  const lines = pairs.map(([key, item]) => {
    const name = key === undefined ? '' : `${literal(key, depth)} => `;
    return `${indent}${name}${literal(item, depth + 1)},\n`;
  });
  return `array(\n${lines.join('')}${'\t'.repeat(depth)})`;
}
