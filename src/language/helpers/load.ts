import type { Lang } from '../messages.js';
import type { HelperMessages } from './messages.js';

/** The texts of the helpers inside the questions. Rejects if their part cannot be loaded. */
export async function loadHelperMessages(lang: Lang): Promise<HelperMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
