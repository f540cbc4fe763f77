import type { Lang } from '../messages.js';
import type { CompareMessages } from './messages.js';

/** The texts of the view that sets self-insurance beside the policy. Rejects if their part cannot be loaded. */
export async function loadCompareMessages(lang: Lang): Promise<CompareMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
