import { isCountryCode } from '../engine/index.js';
import { unless, type Problem } from './problems.js';

/**
 * Checks that a text found in a pack names a country.
 *
 * @param path dotted place of the text
 * @param code ISO 3166-1 alpha-2 expected
 */
export function countryCodeSense(path: string, code: string): Problem[] {
  const shown = code.slice(0, 20);
  return unless(
    isCountryCode(code),
    path,
    'country',
    `«\u00a0${shown}\u00a0» n’est pas un code de pays ISO à deux lettres capitales.`,
  );
}

/**
 * Checks the keys of a table by country.
 *
 * @param path dotted place of the table
 * @param table figures by ISO 3166-1 alpha-2 code
 */
export function countryTableSense(path: string, table: Record<string, number>): Problem[] {
  return Object.keys(table).flatMap((code) => countryCodeSense(`${path}.${code}`, code));
}
