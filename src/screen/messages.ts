import { locales, type Lang } from '../text/locales.js';
import { messages, type Messages } from './text/fr.js';

/** The texts of the first language, which load with the screen, so that the first paint waits for nothing. */
export const firstMessages: Messages = messages;

/**
 * The texts of a language.
 * @returns messages, or a promise that rejects if the part cannot be loaded; `await` takes both
 */
export const loadMessages = (lang: Lang): Messages | Promise<Messages> =>
  lang === locales[0] ? firstMessages : onDemand(lang);

/** English by itself; the others by a list of their own, which the first load does not carry. */
const onDemand = async (lang: Lang): Promise<Messages> =>
  lang === 'en'
    ? (await import('./text/en.js')).messages
    : (await import('./further-messages.js')).furtherMessages(lang);
