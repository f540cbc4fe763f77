import { decoded } from './text.js';

/** Which character is the decimal mark where three digits follow a single one, `1.234`. */
export type DecimalMark = ',' | '.';

/** Marks of a careless exporter: `b'12,50'`. */
const MARKED = /^b(['"])(.*)\1$/;
const BLANKS = /[\s\u00a0\u202f\0]|€|EUR$|(?<=\d)['’](?=\d{3})/g;
const SCIENTIFIC = /^([\d.,]+)e([+-]?\d{1,2})$/i;
/** Cents above it are not exact any more. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * The cents of an amount as books write it: `1 234,56`, `-12,30`, `12,30-`, `(12)`, `,50`, `12.30`, `1,5E+05`,
 * `0001234,56`, `1'234,56`, `12,00 €`. Rounded half away from zero on the digits.
 *
 * @param mark the decimal mark of the column, which decides what a single mark before three digits is
 * @returns NaN where it is no amount; 0 where it is empty
 */
export function centsOf(text: string, mark: DecimalMark = ','): number {
  let rest = text.replace(BLANKS, '').replace(MARKED, '$2');
  if (rest === '') return 0;
  let sign = 1;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    sign = -1;
    rest = rest.slice(1, -1);
  } else if (/^[+-]/.test(rest)) {
    if (rest[0] === '-') sign = -1;
    rest = rest.slice(1);
  } else if (/\d[,.]?[+-]$/.test(rest)) {
    if (rest.endsWith('-')) sign = -1;
    rest = rest.slice(0, -1);
  }
  const scientific = SCIENTIFIC.exec(rest);
  const digits = wholeAndFraction(scientific ? scientific[1]! : rest, mark);
  if (!digits) return NaN;
  const cents = rounded(digits.whole, digits.fraction, scientific ? Number(scientific[2]) : 0);
  return cents <= MOST ? sign * cents || 0 : NaN;
}

function wholeAndFraction(text: string, mark: DecimalMark): { whole: string; fraction: string } | undefined {
  if (!/\d/.test(text) || !/^[\d.,]+$/.test(text)) return undefined;
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last < 0) return { whole: text, fraction: '' };
  const before = text.slice(0, last);
  const after = text.slice(last + 1);
  const sameAgain = before.includes(text[last]!);
  // `1.234.567` has no decimals, and `1.234` has none where the column's mark is the comma.
  if (sameAgain || (/^\d{1,3}$/.test(before) && after.length === 3 && text[last] !== mark)) {
    return /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(text)
      ? { whole: text.replace(/[.,]/g, ''), fraction: '' }
      : undefined;
  }
  if (before.includes(',') || before.includes('.')) {
    if (!/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(before)) return undefined;
  }
  return { whole: before.replace(/[.,]/g, ''), fraction: after };
}

/** Cents of whole.fraction × 10^exponent, by moving digits. */
function rounded(whole: string, fraction: string, exponent: number): number {
  const digits = whole + fraction;
  // Where the cents end among the digits.
  const end = whole.length + exponent + 2;
  if (end < 0) return 0;
  const padded = digits.padEnd(end + 1, '0');
  return Number(padded.slice(0, end) || '0') + (padded[end]! >= '5' ? 1 : 0);
}

/**
 * The same of bytes, without a text for the usual forms.
 *
 * @param to exclusive; at or before `from` where the field is empty
 */
export function centsAt(bytes: Uint8Array, from: number, to: number, mark: DecimalMark): number {
  const whole = to - 3;
  // Nearly always: up to seven digits, the decimal mark, and two digits.
  if (whole >= from && whole - from <= 7 && (bytes[whole] === 44 || bytes[whole] === 46)) {
    let value = 0;
    let i = from;
    for (; i < whole; i++) {
      const digit = bytes[i]! - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    const tens = bytes[whole + 1]! - 48;
    const ones = bytes[whole + 2]! - 48;
    if (i === whole && tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9)
      return value * 100 + tens * 10 + ones;
  }
  return (
    plainCents(bytes, from, to) ?? (to - from > 64 ? NaN : centsOf(decoded(bytes.subarray(from, to)), mark))
  );
}

/** Digits with or without decimals, blanks before them; undefined where there is more to it. */
function plainCents(bytes: Uint8Array, from: number, to: number): number | undefined {
  let value = 0;
  let decimals = -1;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if ((digit === -4 || digit === -2) && decimals < 0) {
      decimals = 0;
    } else if (digit !== -16 || value > 0 || decimals >= 0) {
      return undefined;
    }
  }
  const cents = decimals === 2 ? value : decimals === 1 ? value * 10 : decimals < 0 ? value * 100 : undefined;
  return cents === undefined || cents <= MOST ? cents : NaN;
}
