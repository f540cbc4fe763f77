import type { Release, Settings } from '../settings.js';
import { inAttribute } from './escape.js';
import { BOOKS, CLASSIC, TAG, TARIFF, VIEWS, type Note } from './snippet.js';

/** Languages that the classic script has inside. */
const INSIDE = ['fr', 'en'];

/** The line of a script of ours, checked by its hash where there is one. */
export function scriptLine(file: string, { folder }: Settings, { integrity }: Release): string {
  const hash = integrity[file];
  return `<script src="${inAttribute(folder + file)}"${hash ? ` integrity="${hash}"` : ''}></script>`;
}

/** The scripts of a language that lies beside the classic one. */
const languageOf = ({ attributes: { lang } }: Settings): string[] =>
  !lang || INSIDE.includes(lang) ? [] : ['', '-more'].map((part) => `${TAG}.lang-${lang}${part}.js`);

/**
 * The classic scripts that a page needs: the element, the checks of a tariff, and views and language if it cannot ask for
 * them.
 */
export const scriptsOf = (settings: Settings): string[] => [
  CLASSIC,
  ...(settings.joined ? [VIEWS, ...languageOf(settings)] : []),
  ...(settings.attributes['tariff-src'] ? [TARIFF] : []),
];

/** What is to be put on the site for them: what is asked for on intent as well, the reader of the visitor's books included. */
export const filesOf = (settings: Settings): string[] => [
  ...new Set([...scriptsOf(settings), VIEWS, BOOKS, ...languageOf(settings)]),
];

export const notesOnFiles = ({ attributes }: Settings): Note[] => [
  'files',
  ...(attributes['tariff-src'] ? (['tariffScript'] as const) : []),
];
