import type { Lang } from '../messages.js';
import type { LeversMessages } from './messages.js';

/** The texts of the view of what would lower the rate. Rejects if their part cannot be loaded. */
export async function loadLeversMessages(lang: Lang): Promise<LeversMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
