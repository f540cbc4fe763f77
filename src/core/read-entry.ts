import type { Lang } from '../text/locales.js';
import { readNumber } from '../text/read-number.js';
import { refusalOf, type Entry, type Reading } from './entries.js';
import { numberRules, type NumberField, type NumberRule } from './fields.js';

/** Reads a text for a field and holds it against the field's bounds. Never throws. */
export function readEntry(field: NumberField, text: string, lang: Lang): Entry {
  return readAs(numberRules[field], text, lang, field === 'insurableTurnover');
}

/** Reads a text by a rule. Never throws. */
export function readAs(rule: NumberRule, text: string, lang: Lang, required = false): Entry {
  return Object.freeze({ text, reading: Object.freeze(bounded(rule, text, lang, required)) });
}

function bounded(rule: NumberRule, text: string, lang: Lang, required: boolean): Reading {
  const reading = readNumber(text, rule.kind, lang);
  switch (reading.kind) {
    case 'empty':
      return required ? { status: 'refused', refusal: { code: 'missing' } } : { status: 'empty' };
    case 'refused':
      return { status: 'refused', refusal: { code: reading.reason } };
    case 'value': {
      const { value, loose } = reading;
      if (rule.fraction && value > 0 && value < 0.01 && /\d\s*$/.test(text))
        return ambiguous(rule, [value, +(value * 100).toPrecision(12)]);
      const refusal = refusalOf(rule, value);
      return refusal ? { status: 'refused', refusal } : { status: 'value', value, loose };
    }
    case 'ambiguous':
      return ambiguous(rule, rule.thousands ? inThousands(reading.candidates) : reading.candidates);
  }
}

/** The usual turnovers of companies that insure them, €: what an amount in k€ or M€ is taken for. */
const USUAL_TURNOVER = { least: 100_000, most: 500_000_000 };

/** `1.500` where people give thousands: the € typed, or so many k€; nobody has a turnover of 1.50 €. */
function inThousands([grouped, decimal]: readonly [number, number]): number[] {
  return decimal < 1000 ? [grouped, grouped * 1000] : [grouped, decimal];
}

/** Amounts that somebody may have meant who typed k€ or M€ without saying so. */
export const multiplesOf = ({ thousands }: NumberRule, value: number): number[] =>
  thousands
    ? [value * 1e3, value * 1e6].filter(
        (amount) => amount >= USUAL_TURNOVER.least && amount <= USUAL_TURNOVER.most,
      )
    : [];

/** Only readings that the field would take are worth a question; a single one is the answer. */
function ambiguous(rule: NumberRule, candidates: readonly number[]): Reading {
  const possible = candidates.filter((value) => !refusalOf(rule, value));
  const [only, other] = possible;
  if (only === undefined) return { status: 'refused', refusal: refusalOf(rule, candidates[0]!)! };
  return other === undefined
    ? { status: 'value', value: only, loose: true }
    : { status: 'ambiguous', candidates: possible };
}
