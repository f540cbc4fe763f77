import type { Tariff } from '../engine/index.js';

/**
 * Whether a tariff's last day is over.
 *
 * @param tariff `validTo` is inclusive
 * @param isoDate day to judge by, `YYYY-MM-DD`; passed in, because nothing here reads the clock
 * @example isExpired({ validTo: '2027-12-31' }, '2027-12-31') // false
 */
export function isExpired(tariff: Pick<Tariff, 'validTo'>, isoDate: string): boolean {
  return isoDate > tariff.validTo; // ISO days sort as text
}

/**
 * Whether a tariff's first day is still to come.
 *
 * @param tariff `validFrom` is inclusive
 * @param isoDate day to judge by, `YYYY-MM-DD`
 */
export function isNotYetValid(tariff: Pick<Tariff, 'validFrom'>, isoDate: string): boolean {
  return isoDate < tariff.validFrom;
}
