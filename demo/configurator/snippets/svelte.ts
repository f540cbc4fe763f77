import { inTemplateAttribute, inTemplateText } from './escape.js';
import { indented, simulator, writingBy } from './markup.js';
import { IMPORTS } from './package.js';
import type { WriteSnippet } from './snippet.js';

/** A component for Svelte 5. */
export const svelte: WriteSnippet = (settings) => {
  const tag = simulator(settings, writingBy(inTemplateAttribute, inTemplateText));
  const code = `<script>\n${indented(IMPORTS)}\n</script>\n\n${tag}\n`;
  return { files: [{ name: 'Simulator.svelte', code }], notes: ['package'], needs: [] };
};
