import type { Lang } from '../messages.js';
import type { TakeAwayMessages } from './messages.js';

/** The texts of what the visitor takes away. Rejects if their part cannot be loaded. */
export async function loadTakeAwayMessages(lang: Lang): Promise<TakeAwayMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
