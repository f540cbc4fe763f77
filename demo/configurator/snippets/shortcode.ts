import { blockStylesOf, paragraphsOf } from '../settings.js';
import { inAttribute, inShortcode } from './escape.js';
import { styleText } from './markup.js';
import type { WriteSnippet } from './snippet.js';

/**
 * The plugin's shortcode, on one line: WordPress makes paragraphs of more. Colours come from what stands around it, which
 * an author without rights may write too.
 */
export const shortcode: WriteSnippet = (settings) => {
  const pairs = Object.entries(settings.attributes).map(
    ([name, text]) => `${name}="${text === '' ? 'true' : inShortcode(text)}"`,
  );
  const code = `[${['credit_rate_simulator', ...pairs].join(' ')}]`;
  const style = styleText(blockStylesOf(settings));
  return {
    files: [{ name: '', code: style ? `<div style="${inAttribute(style)}">\n\n${code}\n\n</div>` : code }],
    notes: [
      'plugin',
      ...(style ? (['wrapper'] as const) : []),
      ...(paragraphsOf(settings).length > 0 ? (['pluginLegal'] as const) : []),
    ],
    needs: [],
  };
};
