import type { Lent } from './price-sense.js';
import { refusal, type CheckResult } from './problems.js';

/**
 * Under which the script beside the classic one leaves its checks; it is also the type of the event by which it tells
 * the window. That of another version does not count; sources that run unbuilt have none.
 */
export const checksName = (): string =>
  `credit-rate-simulator ${typeof __CRS_VERSION__ === 'string' ? __CRS_VERSION__ : ''} tariff checks`;

/**
 * Stands in for `schema.ts` in the classic script: the checks are heavy and few need them, so that they are a script of
 * its own, `credit-rate-simulator.tariff.js`, which the host puts on the page.
 *
 * @param input as for the checks themselves
 * @param lent from this script, which has an engine
 * @returns what they return; a refusal that names the script if it is not on the page once that has loaded
 */
export async function checkPack(input: unknown, lent: Lent): Promise<CheckResult> {
  // Scripts come in any order: the last of them, before the page has loaded.
  if (!checks() && document.readyState !== 'complete') {
    await new Promise((resolve) => {
      for (const type of ['load', checksName()]) addEventListener(type, resolve, { once: true });
    });
  }
  return (
    checks()?.(input, lent) ??
    refusal(
      'unavailable',
      'Il manque sur la page le script credit-rate-simulator.tariff.js, de la même version.',
    )
  );
}

const checks = (): typeof checkPack | undefined =>
  (globalThis as unknown as Record<symbol, typeof checkPack | undefined>)[Symbol.for(checksName())];
