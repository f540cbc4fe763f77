import type { Lang } from '../text/locales.js';
import type { Messages } from './text/fr.js';

const files = import.meta.glob(['./text/*.ts', '!./text/fr.ts', '!./text/en.ts'], { import: 'messages' });

/** The texts of a language beside French and English. Rejects if their part cannot be loaded. */
export const furtherMessages = (lang: Lang): Promise<Messages> =>
  files[`./text/${lang}.ts`]!() as Promise<Messages>;
