import type { Tariff } from '../tariff.js';

/** The home country: what is sold elsewhere is export. */
export const DOMESTIC = 'FR';

/** Risk index of a country: own value, else by OECD class, else the tariff's value for unclassified ones. */
export function countryIndex(code: string, tariff: Tariff): { index: number; classified: boolean } {
  const { overrides, byOecdClass, oecdClass, unclassified } = tariff.countryIndex;
  const own = Object.hasOwn(overrides, code) ? overrides[code] : undefined;
  if (own !== undefined) return { index: own, classified: true };
  const index =
    oecdClass && Object.hasOwn(oecdClass, code) ? byOecdClass[String(oecdClass[code])] : undefined;
  return index === undefined ? { index: unclassified, classified: false } : { index, classified: true };
}
