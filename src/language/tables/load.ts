import type { Lang } from '../messages.js';
import type { TablesMessages } from './messages.js';

/** The texts of the tables that load on intent. Rejects if their part cannot be loaded. */
export async function loadTablesMessages(lang: Lang): Promise<TablesMessages> {
  return lang === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
