import { locales, type Lang } from '../text/locales.js';
import { messages, type Messages } from './text/fr.js';

const files = import.meta.glob(['./text/*.ts', '!./text/fr.ts'], { import: 'messages' });

/** The texts of the first language, which load with the screen, so that the first paint waits for nothing. */
export const firstMessages: Messages = messages;

/**
 * The texts of a language.
 * @returns messages, or a promise that rejects if the part cannot be loaded; `await` takes both
 */
export const loadMessages = (lang: Lang): Messages | Promise<Messages> =>
  lang === locales[0] ? firstMessages : (files[`./text/${lang}.ts`]!() as Promise<Messages>);
