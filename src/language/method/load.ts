import type { Lang } from '../messages.js';
import type { MethodMessages } from './messages.js';

/** The texts of the method page. Rejects if their part cannot be loaded. */
export async function loadMethodMessages(lang: Lang): Promise<MethodMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
