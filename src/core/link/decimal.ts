import type { NumberKind } from '../../text/number-kind.js';

const DECIMAL = /^\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?$/;

/** Places by which a link moves a field's value: fractions are written in percent. */
export const placesOf = (kind: NumberKind): number => (kind === 'percent' ? 2 : 0);

/** A number whose decimal point is moved by so many places, digit by digit: no dust. */
function shifted(text: string, places: number): string {
  const [digits, exponent = '0'] = text.split('e');
  return `${digits}e${Number(exponent) + places}`;
}

/**
 * A number as a link holds it, such that `numberOf` reads the very same one back.
 *
 * @param value at least 0 and finite
 * @param places 2 to write a fraction in percent
 * @example decimalOf(0.07, 2) // '7'
 */
export function decimalOf(value: number, places: number): string {
  const usual = String(Number(shifted(String(value), places)));
  return numberOf(usual, places) === value ? usual : shifted(String(value), places);
}

/** What `decimalOf` wrote; undefined for anything that is no plain number. */
export function numberOf(text: string, places: number): number | undefined {
  const value = DECIMAL.test(text) ? Number(shifted(text, -places)) : NaN;
  return isFinite(value) ? value : undefined;
}
