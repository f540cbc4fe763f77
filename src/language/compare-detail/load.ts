import type { Lang } from '../messages.js';
import type { CompareDetailMessages } from './messages.js';

/** The texts of what « S’assurer ou s’auto-assurer » holds on demand. Rejects if their part cannot be loaded. */
export async function loadCompareDetailMessages(lang: Lang): Promise<CompareDetailMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
