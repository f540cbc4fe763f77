import { inAttribute, inText } from './escape.js';
import { fallback } from './fallback.js';
import { simulator, writingBy } from './markup.js';
import { filesOf, notesOnFiles, scriptLine, scriptsOf } from './scripts.js';
import type { WriteSnippet } from './snippet.js';

/** A piece of a page: the scripts just before the tag, so that nothing moves once they run. */
export const html: WriteSnippet = (settings, release) => {
  const scripts = scriptsOf(settings).map((file) => scriptLine(file, settings, release));
  const tag = simulator(settings, writingBy(inAttribute, inText), fallback(settings.attributes.lang));
  const styled = Object.keys(settings.styles).length > 0;
  return {
    files: [{ name: '', code: [...scripts, tag].join('\n') }],
    notes: [...notesOnFiles(settings), ...(styled ? (['strictStyle'] as const) : [])],
    needs: filesOf(settings),
  };
};
