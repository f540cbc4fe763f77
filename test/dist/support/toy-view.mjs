/** What it says in every language but French. */
const inEnglish = `import type { ToyMessages } from './fr.js';

export const heading = 'The bricks';

export const messages: ToyMessages = {
  wall: (bricks) => \`The wall has \${bricks} brick\`,
  add: 'Add a brick',
};
`;

/** A view to try what it takes to add one: a wall of bricks that the visitor counts. Its files in `src/views/toy/`. */
export const toyView = {
  'start.ts': `import { html } from 'lit';
import { draftNumber, pickDraft } from '../../core/drafts.js';
import type { StartView } from '../../lazy/host.js';
import { dictionary, lazyTexts } from '../../lazy/lazy-texts.js';
import type { ToyMessages } from './text/fr.js';

const messages = dictionary<ToyMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

export const startToy: StartView = async (host, read) => {
  const texts = await lazyTexts(host, read, messages);
  return {
    draw: ({ lang, state, dispatch }) => {
      const text = texts.of(lang);
      const bricks = draftNumber(state, 'toyBricks') ?? 0;
      const add = () =>
        dispatch({ type: 'apply', change: (before) => pickDraft(before, 'toyBricks', bricks + 1) });
      return html\`<p>\${text.wall(bricks)}</p>
        <button @click=\${add}>\${text.add}</button>\`;
    },
  };
};
`,
  'link-keys.ts': `import { draftKey, type LinkKey } from '../../core/link/link-key.js';

export const toyLinkKeys: readonly LinkKey[] = [draftKey('toyBricks', { kind: 'count', min: 0, max: 100 })];
`,
  'text/fr.ts': `export const heading = 'Les briques';

export const messages = {
  wall: (bricks: number) => \`Le mur a \${bricks} brique\`,
  add: 'Ajouter une brique',
};

export type ToyMessages = typeof messages;
`,
  ...Object.fromEntries(['en', 'de', 'es', 'it', 'nl'].map((lang) => [`text/${lang}.ts`, inEnglish])),
};

/** Its line in `src/views/index.ts`. */
export const toyLine = `  toy: { start: async () => (await import('./toy/start.js')).startToy, linkKeys: async () => (await import('./toy/link-keys.js')).toyLinkKeys },`;
