import { blockStylesOf, paragraphsOf } from '../settings.js';
import { inAttribute, inText } from './escape.js';
import { fallback } from './fallback.js';
import { element, styleText, writingBy, written } from './markup.js';
import { filesOf, notesOnFiles } from './scripts.js';
import { TAG, type WriteSnippet } from './snippet.js';

/** A plain block that the script of the page makes a simulator of, for authors whose tags are taken away. */
export const marker: WriteSnippet = (settings) => {
  const data = Object.entries(settings.attributes).map(([name, text]): [string, string] => [
    // Some versions of WordPress refuse names of several words.
    `data-${name.replaceAll('-', '')}`,
    text,
  ]);
  const style = styleText(blockStylesOf(settings));
  const attributes = { class: TAG, ...Object.fromEntries(data), ...(style && { style }) };
  const writing = writingBy(inAttribute, inText);
  const legal = paragraphsOf(settings).map(writing.paragraph);
  return {
    files: [
      {
        name: '',
        code: element('div', written(attributes, writing), [...fallback(settings.attributes.lang), ...legal]),
      },
    ],
    notes: [
      'markerScript',
      ...notesOnFiles(settings),
      ...(legal.length > 0 ? (['markerLegal'] as const) : []),
    ],
    needs: filesOf(settings),
  };
};
