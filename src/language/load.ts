import { fr } from './fr.js';
import type { Lang, Messages } from './messages.js';

/**
 * The texts of a language: French at once, so that the first paint waits for nothing; others when their part arrives.
 * @returns messages, or a promise that rejects if the part cannot be loaded; `await` takes both
 */
export function loadMessages(lang: Lang): Messages | Promise<Messages> {
  return lang === 'fr' ? fr : import('./en.js').then(({ en }) => en);
}
