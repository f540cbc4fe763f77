import { join } from 'node:path';
import { build } from 'vite';
import { viewHeadings } from '../vite/view-headings.mjs';

const root = join(import.meta.dirname, '../..');
const ID = 'virtual:site-sources';

/** What of the project's own code the pages are made with, by the file that exports it. */
const wanted = {
  'demo/configurator/snippets/index.ts': 'snippets',
  'demo/configurator/snippets/markup.ts': 'simulator, writingBy',
  'demo/configurator/snippets/escape.ts': 'inAttribute, inText',
  'demo/configurator/snippets/fallback.ts': 'fallback',
  'demo/configurator/text/fr.ts': 'fr as configuratorFr',
  'demo/configurator/text/en.ts': 'en as configuratorEn',
  'src/screen/text/fr.ts': 'messages as screenFr',
  'src/screen/text/en.ts': 'messages as screenEn',
  'src/coefficients/text/fr.ts': 'messages as coefficientsFr',
  'src/coefficients/text/en.ts': 'messages as coefficientsEn',
  'src/coefficients/coefficient-text.ts': 'coefficientText, intervalText',
  'src/tariff/leaves.ts': 'packLeaves',
  'src/text/points.ts': 'sinceText, levelText',
};

/** The modules above, built as one for Node: so that no page says or copies anything by heart. */
export async function sources() {
  const lines = Object.entries(wanted).map(
    ([file, names]) => `export { ${names} } from ${JSON.stringify(join(root, file))};`,
  );
  const [{ output }] = [
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      plugins: [
        viewHeadings(),
        {
          name: 'site-sources',
          // An entry arrives as a path.
          resolveId: (id) => (id.endsWith(ID) ? `\0${ID}` : undefined),
          load: (id) => (id === `\0${ID}` ? lines.join('\n') : undefined),
        },
      ],
      build: {
        write: false,
        minify: false,
        lib: { entry: ID, formats: ['es'] },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
  ].flat();
  const { code } = output.find(({ type }) => type === 'chunk');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
