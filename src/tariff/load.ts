import { priceProfile } from '../engine/index.js';
import { bundledTariff } from './bundled.js';
import { refusal, type CheckResult } from './problems.js';

/**
 * Reads a tariff pack from the text of its JSON document. The checks load on first use, with zod.
 *
 * @param text JSON
 * @returns the pack and the engine's values, or what is wrong; never rejects
 */
export async function parseTariff(text: string): Promise<CheckResult> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? ` (${error.message.slice(0, 120)})` : '';
    return refusal(
      'notJson',
      `Ce document n’est pas du JSON lisible\u00a0: virgule ou guillemet\u00a0?${detail}`,
    );
  }
  try {
    const { checkPack } = await import('./schema.js');
    return checkPack(input, { priced: priceProfile, market: bundledTariff.market });
  } catch {
    return refusal('unavailable', 'Le contrôle du barème n’a pas pu être chargé\u00a0: réessayez.');
  }
}
