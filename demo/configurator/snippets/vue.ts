import { inTemplateAttribute, inTemplateText } from './escape.js';
import { indented, simulator, writingBy } from './markup.js';
import { IMPORTS } from './package.js';
import { TAG, type WriteSnippet } from './snippet.js';

const CONFIG = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === '${TAG}' } } })],
});
`;

/** A component for Vue 3, and what its compiler has to know. */
export const vue: WriteSnippet = (settings) => {
  const tag = simulator(settings, writingBy(inTemplateAttribute, inTemplateText));
  const code = `<script setup>\n${IMPORTS}\n</script>\n\n<template>\n${indented(tag)}\n</template>\n`;
  return {
    files: [
      { name: 'Simulator.vue', code },
      { name: 'vite.config.js', code: CONFIG },
    ],
    notes: ['package', 'vueElement'],
    needs: [],
  };
};
