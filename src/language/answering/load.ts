import type { Lang } from '../messages.js';
import type { AnsweringMessages } from './messages.js';

/** The texts for whoever answers. Rejects if their part cannot be loaded. */
export async function loadAnsweringMessages(lang: Lang): Promise<AnsweringMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
