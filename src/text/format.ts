import { numberFormat } from './intl.js';
import type { Lang } from './locales.js';
import type { NumberKind } from './number-kind.js';

export { dateText } from './intl.js';

const euros = { style: 'currency', currency: 'EUR' } as const;
const percent = { style: 'percent' } as const;
const days = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const twoDigits = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 };
/** Enough digits for any number to be read back exactly. */
const everyDigit = { maximumSignificantDigits: 17 };

function text(value: number, lang: Lang, options: Intl.NumberFormatOptions, signed = false): string {
  return numberFormat(lang, { ...options, ...(signed && { signDisplay: 'exceptZero' }) })
    .format(value || 0) // -0 would show its sign
    .replace('-', '−');
}

/** Whole euros: `8 410 €`, `€8,410`. `signed` shows a plus. */
export const moneyText = (value: number, lang: Lang, signed = false): string =>
  text(Math.round(value), lang, { ...euros, maximumFractionDigits: 0 }, signed);

/** A premium rate given as a fraction: `0,29 %`; below 0.1 % two significant digits, `0,095 %`. */
export const rateText = (rate: number, lang: Lang, signed = false): string =>
  text(rate, lang, { ...percent, ...(Math.abs(rate) < 0.001 ? twoDigits : twoDecimals) }, signed);

/**
 * Premium rates to be read together, with as many decimals each as the least needs: `0,095 %` and `0,210 %`.
 * @param least above 0
 */
export function rateTexts(rates: readonly number[], least: number, lang: Lang): string[] {
  const decimals = Math.max(2, 1 - Math.floor(Math.log10(least * 100)));
  const style = { ...percent, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return rates.map((rate) => text(rate, lang, style));
}

/** A share given as a fraction: `12 %`, `12,5 %`. */
export const shareText = (share: number, lang: Lang, signed = false): string =>
  text(share, lang, { ...percent, maximumFractionDigits: 1 }, signed);

/** Whole days: `1 jour`, `45 jours`. */
export const daysText = (count: number, lang: Lang): string => text(Math.round(count), lang, days);

/** A count, or any bare number: `1 200`. */
export const countText = (count: number, lang: Lang): string =>
  text(count, lang, { maximumFractionDigits: 1 });

const fieldStyles: Record<NumberKind, Intl.NumberFormatOptions> = {
  money: euros,
  percent,
  days,
  count: {},
};

/**
 * The text that a field shows for a value, every digit of it: `readNumber` of the same kind and language reads it back exactly.
 * @param value at least 0 and finite; €, fraction, days or count
 * @example formatFor('percent', 0.0035, 'fr') // 0,35 %
 */
export function formatFor(kind: NumberKind, value: number, lang: Lang): string {
  const even = kind === 'money' || kind === 'count';
  return numberFormat(lang, { ...fieldStyles[kind], ...everyDigit })
    .formatToParts(value)
    .map(({ type, value: part }) =>
      // Cents by two; and three decimals would look like a group of thousands.
      even && type === 'fraction' && (part.length === 3 || (kind === 'money' && part.length === 1))
        ? part + '0'
        : part,
    )
    .join('');
}

/** A formatted number taken apart, so that the unit can be set smaller. */
export interface Parts {
  figure: string;
  /** Without spaces around; may be empty. */
  unit: string;
  /** Whether the unit comes first, as in `€8,410`; in Dutch, the sign after it. */
  unitFirst: boolean;
}

/** @example parts('0,29 %') // { figure: '0,29', unit: '%', unitFirst: false } */
export function parts(formatted: string): Parts {
  const [, first = '', before = '', second = '', figure = '', after = ''] =
    /^([−+]?)([^\d−+]*)([−+]?)(\d[\d\s.,]*\d|\d)?(.*)$/s.exec(formatted)!;
  return { figure: first + second + figure, unit: (before + after).trim(), unitFirst: before !== '' };
}
