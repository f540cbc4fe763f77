import { formatFor, parts } from './format.js';
import type { Lang } from './locales.js';
import type { NumberKind } from './number-kind.js';
import { numberWords, type NumberWords } from './number-words.js';

export type { NumberKind } from './number-kind.js';

/** What a typed number means. Values: €, fractions for percent, days, counts; finite and never negative. */
export type NumberReading =
  | { kind: 'empty' }
  /** `loose`: typed otherwise than the field would show it, so that what was understood is worth showing. */
  | { kind: 'value'; value: number; loose: boolean }
  /** `1.500`: as thousands, then as decimals, to the cent. */
  | { kind: 'ambiguous'; candidates: [number, number] }
  | { kind: 'refused'; reason: 'notANumber' | 'negative' | 'unit' };

/** Words of French and English, which every language understands; by the names of `NumberWords`. */
const USUAL = {
  about: '~|≈|env(?:iron|\\.)?|about|around|approx(?:imately|\\.)?|ca\\.?',
  thousand: 'k|mille|milliers?|thousand',
  million: 'm|mn|mio|mln|millions?',
  milliard: 'b|bn|mds?|mrds?|milliards?|billions?',
  percent: '%|pct|pour ?cents?|per ?cent',
  perMille: '‰|p(?:ou|e)r ?mille',
  days: 'jours?|days?',
  counted: 'clients?|acheteurs?|customers?|buyers?|mois|months?|fois|times|x',
  other: '[$£¥]|usd|gbp|chf|semaines?|weeks?|ans?|years?',
  withoutTax: 'ht',
  yearly: '(?:\\/|par |a |per )(?:an|year)',
};

/** How a number is written in a language, what stands behind it, and what remains of it while it is retyped. */
type Grammar = readonly [written: RegExp, behind: RegExp, remains: RegExp];

/** Multiplier, unit, and a base or period that changes nothing; « TTC » would, so it is not taken. */
function grammarOf(own: NumberWords | undefined): Grammar {
  const of = (name: keyof typeof USUAL) => USUAL[name] + (own ? `|${own[name]}` : '');
  return [
    `(${of('about')})? ?([-+]?) ?(?:(€|eur(?:os?)?)|([$£¥]|usd|gbp|chf))? ?([-+]?) ?([\\d.,](?:[\\d.,' ]*[\\d.,])?) ?(.*)`,
    // The groups' order is that of `POWERS` and `UNITS`.
    `(?:(?:(${of('thousand')})|(${of('million')})|(${of('milliard')}))\\.?)? ?(?:d'|d[ei] )?` +
      `(?:(€|e|euros?|eur)|(${of('percent')})|(${of('perMille')})|(j|jrs?|d|${of('days')})|(${of('counted')})|(${of('other')}))?` +
      `(?: ?(?:${of('withoutTax')}))?(?: ?(?:${of('yearly')}))?\\.?`,
    `(?:[€%‰~+-]|${of('days')})?`,
  ].map((pattern) => new RegExp(`^${pattern}$`)) as unknown as Grammar;
}

/** Made once for each language. */
const grammars = new Map<NumberWords | undefined, Grammar>();

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

/** The mark of a language's thousands, if another takes it for a decimal one. */
export const groupOf = (lang: Lang): ',' | '.' | undefined =>
  lang === 'en' ? ',' : numberWords(lang)?.group;

/**
 * Reads a number as people write it in the language of the screen: `1,5 M€`, `1.500.000,50 €`, `2 Mio. €`,
 * `1 500 000`, `250k`, `3,5 ‰`, `45 jours`, `(1 500 000)`, `2 500 000.-`. A bare number in a percent field is in
 * percent. Powers (`1e6`) are refused: a spreadsheet that shows them has rounded. Never throws.
 */
export function readNumber(text: string, kind: NumberKind, lang: Lang): NumberReading {
  const typed = plain(text);
  const own = numberWords(lang);
  const grammar = grammars.get(own) ?? grammarOf(own);
  grammars.set(own, grammar);
  const [written, behind, remains] = grammar;
  if (remains.test(typed)) return { kind: 'empty' };
  const bare = unadorned(typed);
  const before = written.exec(bare);
  if (!before) return refused('notANumber');
  const [, about, sign, euro, foreign, sign2, number = '', suffix = ''] = before;
  const after = behind.exec(suffix);
  const found = split(number);
  // Outside English, a billion is a thousand of those that are understood.
  if (!after || !found || (lang !== 'en' && suffix.startsWith('bi'))) return refused('notANumber');
  if (own?.smallM && after[2] === 'm' && /[\d.,]\s*m/.test(text)) return refused('notANumber');
  const power = POWERS.find((_, i) => after[i + 1]);
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
    if (mark === groupOf(lang) || (kind === 'count' && !power)) value = thousands;
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
