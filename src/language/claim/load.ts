import type { Lang } from '../messages.js';
import type { ClaimMessages } from './messages.js';

/** The texts of the view on an unpaid invoice. Rejects if their part cannot be loaded. */
export async function loadClaimMessages(lang: Lang): Promise<ClaimMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
