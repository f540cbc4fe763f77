import type { Cell } from './cells.js';

export type DecimalMark = ',' | '.';

const blanks = /[\s\u00a0\u202f\u2009]/g;
const currency = /€|\$|£|eur|usd|gbp|chf/gi;
const unsigned = /^(?:\d+|\d*[.,]\d+|\d[\d.,']*\d|\d[\d.,']*[.,]?)(?:e[+-]?\d{1,3})?$/i;

/**
 * The decimal mark that a table's amounts show, by vote: the last of two different marks, or a single one that does
 * not stand before exactly three digits. Undefined where no amount tells.
 */
export function decimalMarkOf(cells: Iterable<Cell>): DecimalMark | undefined {
  const vote = new MarkVote();
  for (const cell of cells) vote.add(cell);
  return vote.result;
}

/** The same, cell by cell. */
export class MarkVote {
  private commas = 0;
  private points = 0;

  add(cell: Cell): void {
    if (typeof cell === 'number') return;
    const shown = markShown(cell.replace(blanks, '').replace(currency, ''));
    if (shown === ',') this.commas++;
    if (shown === '.') this.points++;
  }

  get result(): DecimalMark | undefined {
    return this.commas === this.points ? undefined : this.commas > this.points ? ',' : '.';
  }
}

function markShown(text: string): DecimalMark | undefined {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0 && point < 0) return undefined;
  const last = comma > point ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  const several = text.indexOf(last) !== text.lastIndexOf(last);
  if (several) return other;
  if (text.includes(other)) return last;
  const digits = /[.,](\d*)/.exec(text)?.[1] ?? '';
  return digits.length === 3 && /\d[.,]/.test(text) ? undefined : last;
}

/**
 * An amount as lists write it, in integer cents, rounded half away from zero on its digits: `1 234,56`, `1.234,56`,
 * `1,234.56`, `(12)`, `12-`, `12 CR`, `1.5E+05`, with or without a currency. A blank cell is 0.
 *
 * @param mark of the table; without one, a single mark before exactly three digits groups thousands
 * @returns undefined for anything else
 */
export function centsOf(cell: Cell | undefined, mark?: DecimalMark): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? centsOfNumber(cell) : undefined;
  let text = (cell ?? '').replace(blanks, '').replace(/[\u2212\u2013]/g, '-');
  if (text === '' || text === '-') return 0;
  text = text.replace(currency, '');
  let sign = 1;
  const turned = /(?:cr|dr|[cd])$/i.exec(text)?.[0].toLowerCase();
  if (turned) {
    text = text.slice(0, -turned.length);
    if (turned.startsWith('c')) sign = -sign;
  }
  if (text.startsWith('(') && text.endsWith(')')) {
    sign = -sign;
    text = text.slice(1, -1);
  }
  const signed = /^([+-]?)(.*?)([+-]?)$/.exec(text)!;
  if (signed[1] && signed[3]) return undefined;
  if ((signed[1] || signed[3]) === '-') sign = -sign;
  const digits = signed[2]!;
  if (!unsigned.test(digits)) return undefined;
  const plain = plainDigits(digits.replaceAll("'", ''), mark);
  const cents = plain === undefined ? undefined : centsOfDigits(plain);
  return cents === undefined ? undefined : cents === 0 ? 0 : sign * cents;
}

/** With a point as decimal mark and no other one. */
function plainDigits(text: string, mark: DecimalMark | undefined): string | undefined {
  const decimal = decimalOf(text, mark);
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = decimal ? text.split(decimal) : [text];
  if (more.length > 0 || fraction?.includes(group)) return undefined;
  if (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
  return whole.replace(/[.,]/g, '') + (fraction === undefined ? '' : `.${fraction}`);
}

function decimalOf(text: string, mark: DecimalMark | undefined): DecimalMark | undefined {
  const shown = markShown(text);
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return undefined;
  if (shown) return text.includes(shown) ? shown : undefined;
  // One mark before three digits: decimal only where the table's other amounts say so.
  return mark === marks[0] ? mark : undefined;
}

/** Exact on the digits: `1.005` is 101 cents. */
function centsOfDigits(text: string): number | undefined {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  // Where the cents end.
  const end = whole.length + Number(exponent) + 2;
  if (end > 17) return undefined;
  if (end < 0) return 0;
  const kept = digits.padEnd(end, '0').slice(0, end);
  const up = digits.charCodeAt(end) >= 53 ? 1 : 0;
  const cents = Number(kept || '0') + up;
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** A spreadsheet's number, without the noise behind its fifteenth digit. */
function centsOfNumber(value: number): number | undefined {
  const cents = centsOfDigits(String(Math.abs(Number(value.toPrecision(15)))));
  return cents === undefined ? undefined : cents === 0 ? 0 : Math.sign(value) * cents;
}
