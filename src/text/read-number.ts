import { formatFor, parts } from './format.js';
import type { Lang } from './locales.js';
import type { NumberKind } from './number-kind.js';
import {
  A_YEAR,
  ABOUT,
  COUNTED,
  DAYS,
  OTHER,
  OWN_SCALE,
  PER_MILLE,
  PERCENT,
  rulesOf,
  SCALES,
  WITHOUT_TAX,
} from './number-words.js';

export type { NumberKind } from './number-kind.js';

/** What a typed number means. Values: €, fractions for percent, days, counts; finite and never negative. */
export type NumberReading =
  | { kind: 'empty' }
  /** `loose`: typed otherwise than the field would show it, so that what was understood is worth showing. */
  | { kind: 'value'; value: number; loose: boolean }
  /** `1.500`: as thousands, then as decimals, to the cent. */
  | { kind: 'ambiguous'; candidates: [number, number] }
  | { kind: 'refused'; reason: 'notANumber' | 'negative' | 'unit' };

const BEFORE = new RegExp(
  `^(${ABOUT})? ?([-+]?) ?(?:(€|eur(?:os?)?)|([$£¥]|usd|gbp|chf))? ?([-+]?) ?([\\d.,](?:[\\d.,' ]*[\\d.,])?) ?(.*)$`,
);
/**
 * Multiplier, unit, and a base or period that changes nothing; « TTC » would, so it is not taken.
 * The groups' order is that of `POWERS` and `UNITS`.
 */
const AFTER = new RegExp(
  `^(?:(?:${SCALES.map((words) => `(${words})`).join('|')})\\.?)? ?(?:d'|d[ei] )?` +
    `(?:(€|e|euros?|eur)|(${PERCENT})|(${PER_MILLE})|(j|d|${DAYS})|(${COUNTED})|(${OTHER}))?` +
    `(?: ?(?:${WITHOUT_TAX}))?(?: ?(?:${A_YEAR}))?\\.?$`,
);
/** What remains while a figure is retyped: a sign or unit alone. */
const REMAINS = new RegExp(`^(?:[€%‰~+-]|${DAYS})?$`);
const POWERS = [3, 6, 9];
const UNITS = ['money', 'percent', 'percent', 'days', 'count', 'other'];

const refused = (reason: 'notANumber' | 'negative' | 'unit'): NumberReading => ({ kind: 'refused', reason });

/** One spelling for every space, apostrophe, minus and full-width character. */
const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060]/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Without what only adorns a number: the brackets of accounts, which no field takes for a sign, and the dash that stands
 * for no cents, `2 500 000.-`: whatever mark is left before it is one of groups.
 */
const unadorned = (text: string): string =>
  text
    .replace(/^([^\d(]*)\(([^()]*)\)(\D*)$/, '$1$2$3')
    .replace(
      /^([^-]*\d) ?[.,] ?--?(?!\d)/,
      (_, whole: string) => whole + (whole.includes(',') ? '.00' : ',00'),
    )
    .trim();

/**
 * Splits at the decimal mark. Spaces and apostrophes only group, however unevenly, because editing a grouped figure
 * leaves them uneven; points and commas are taken at their word.
 * @returns bare digits, and the mark if it is the only one and could have meant a group; undefined where points and commas make no number
 */
function split(number: string): { whole: string; decimals: string | undefined; mark: string } | undefined {
  const digits = number.replace(/(\d)[ '](?=\d)/g, '$1');
  // A group after the decimals, or a mark beside a space: 1.500 000
  if (/[ ']/.test(digits) || /[.,]\d*[ ']/.test(number)) return undefined;
  const marks = digits.replace(/\d/g, '');
  const mark = marks.slice(-1);
  const at = digits.lastIndexOf(mark);
  if (marks.length < 2) {
    return mark
      ? { whole: digits.slice(0, at), decimals: digits.slice(at + 1), mark }
      : { whole: digits, decimals: undefined, mark };
  }
  const grouped = marks[0] === mark;
  const whole = grouped ? digits : digits.slice(0, at);
  const group = `\\${marks[0]}`;
  if (!new RegExp(`^[1-9]\\d{0,2}(${group}\\d{3})+$`).test(whole)) return undefined;
  return {
    whole: whole.replace(/\D/g, ''),
    decimals: grouped ? undefined : digits.slice(at + 1),
    mark: '',
  };
}

/** Whether a word of scale, as typed in a text, says in a language what is understood here. */
function isOf(lang: Lang, scale: string, text: string): boolean {
  const { shortScale, smallM } = rulesOf[lang];
  // A billion of the long scale is a thousand of those that are understood.
  if (scale.startsWith('bi')) return !!shortScale;
  if (scale === 'm' && smallM && /[\d.,]\s*m/.test(text)) return false;
  return (OWN_SCALE[scale] ?? lang) === lang;
}

/**
 * Reads a number as people write it in the language of the screen: `1,5 M€`, `1.500.000,50 €`, `2 Mio. €`,
 * `1 500 000`, `250k`, `3,5 ‰`, `45 jours`, `(1 500 000)`, `2 500 000.-`. A bare number in a percent field is in
 * percent. Words of every language are taken in each, but for those that another understands otherwise. Powers (`1e6`)
 * are refused: a spreadsheet that shows them has rounded. Never throws.
 */
export function readNumber(text: string, kind: NumberKind, lang: Lang): NumberReading {
  const typed = plain(text);
  if (REMAINS.test(typed)) return { kind: 'empty' };
  const bare = unadorned(typed);
  const before = BEFORE.exec(bare);
  if (!before) return refused('notANumber');
  const [, about, sign, euro, foreign, sign2, number = '', suffix = ''] = before;
  const after = AFTER.exec(suffix);
  const found = split(number);
  if (!after || !found) return refused('notANumber');
  const power = POWERS.find((_, i) => after[i + 1]);
  const scale = after[1] ?? after[2] ?? after[3] ?? '';
  if (!isOf(lang, scale, text)) return refused('notANumber');
  const units = UNITS.filter((_, i) => after[i + 4]);
  if (euro) units.push('money');
  if (foreign || units.some((unit) => unit !== kind)) return refused('unit');
  if (power && kind !== 'money' && kind !== 'count') return refused('unit');

  const exponent = power ?? (kind === 'percent' ? (after[6] ? -3 : -2) : 0);
  // Shifted in decimal: 0.35 / 100 is not 0.0035 in binary.
  const shifted = (digits: string): number => Number(`${digits}e${exponent}`);
  const { whole, decimals, mark } = found;
  let value = shifted(decimals === undefined ? whole : `${whole}.${decimals}`);
  const thousands = shifted(whole + (decimals ?? ''));
  if (!isFinite(value) || !isFinite(thousands)) return refused('notANumber');
  if ((sign === '-' || sign2 === '-') && value > 0) return refused('negative');
  if (mark && /^[1-9]\d{0,2}$/.test(whole) && decimals!.length === 3) {
    // A count has no decimals; days and percentages have no room for thousands.
    if (mark === rulesOf[lang].group || (kind === 'count' && !power)) value = thousands;
    else if (kind === 'money' || power)
      return { kind: 'ambiguous', candidates: [thousands, +value.toFixed(2)] };
  }
  const shown = plain(parts(formatFor(kind, value, lang)).figure);
  return {
    kind: 'value',
    value,
    loose: !!about || !!power || !!after[6] || bare !== typed || number !== shown,
  };
}
