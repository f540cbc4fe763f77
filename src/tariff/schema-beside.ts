import type { Lent } from './price-sense.js';
import { refusal, type CheckResult } from './problems.js';

/** Where the script beside the classic one leaves its checks; that of another version does not count. */
export const checksKey = (version: string): symbol =>
  Symbol.for(`credit-rate-simulator ${version} tariff checks`);

/**
 * Stands in for `schema.ts` in the classic script: the checks are heavy and few need them, so that they are a script of
 * its own, `credit-rate-simulator.tariff.js`, which the host puts on the page.
 *
 * @param input as for the checks themselves
 * @param lent from this script, which has an engine
 * @returns what they return; a refusal that names the script if it is not on the page
 */
export async function checkPack(input: unknown, lent: Lent): Promise<CheckResult> {
  // Scripts come in any order: the last of them, before the page has loaded.
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  const checks = (globalThis as unknown as Record<symbol, typeof checkPack | undefined>)[
    checksKey(__CRS_VERSION__)
  ];
  return (
    checks?.(input, lent) ??
    refusal(
      'unavailable',
      'Il manque sur la page le script credit-rate-simulator.tariff.js, de la même version.',
    )
  );
}
