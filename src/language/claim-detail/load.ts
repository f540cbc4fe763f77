import type { Lang } from '../messages.js';
import type { ClaimDetailMessages } from './messages.js';

/** The texts of a claim's details. Rejects if their part cannot be loaded. */
export async function loadClaimDetailMessages(lang: Lang): Promise<ClaimDetailMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
