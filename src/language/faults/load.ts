import type { Lang } from '../messages.js';
import type { FaultMessages } from './messages.js';

/** The texts of faults. Rejects if their part cannot be loaded. */
export async function loadFaultMessages(lang: Lang): Promise<FaultMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
