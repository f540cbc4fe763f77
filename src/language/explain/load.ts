import type { Lang } from '../messages.js';
import type { ExplainMessages } from './messages.js';

/** The texts of the view that explains the rate. Rejects if their part cannot be loaded. */
export async function loadExplainMessages(lang: Lang): Promise<ExplainMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
