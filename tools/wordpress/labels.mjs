import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { languageNames } from '../languages.mjs';
import { viewHeadings } from '../vite/view-headings.mjs';

const languages = ['fr', 'en'];

const nameOf = (lang, language) => new Intl.DisplayNames([language], { type: 'language' }).of(lang);

/**
 * What the values of attributes are called on the screen, in both languages: the screen's own texts, by attribute and
 * value; and the languages that the element speaks.
 *
 * @returns {Promise<Record<string, Record<string, { fr: string, en: string }>>>}
 */
export async function valueLabels() {
  const spoken = await languageNames();
  const [fr, en] = await screenTexts();
  const both = (pick) =>
    Object.fromEntries(Object.keys(pick(fr)).map((key) => [key, { fr: pick(fr)[key], en: pick(en)[key] }]));
  return {
    lang: Object.fromEntries(
      spoken.map((lang) => [lang, { fr: nameOf(lang, 'fr'), en: nameOf(lang, 'en') }]),
    ),
    sector: both(({ messages }) => messages.sectors),
    quality: both(({ messages }) => messages.qualities),
    activity: both(({ messages }) => messages.activities),
    lossesbasis: both(({ messages }) => messages.badDebts.bases),
    views: both(({ headings }) => headings),
  };
}

async function screenTexts() {
  const outDir = await mkdtemp(join(tmpdir(), 'screen-texts-'));
  const entry = 'virtual:screen-texts';
  const file = (lang) => fileURLToPath(new URL(`../../src/screen/text/${lang}.ts`, import.meta.url));
  const lines = languages.map(
    (lang) => `export * as ${lang} from ${JSON.stringify(file(lang))};
export { default as ${lang}Headings } from 'virtual:view-headings/${lang}';`,
  );
  const itself = {
    name: 'screen-texts',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? lines.join('\n') : undefined),
  };
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [itself, viewHeadings()],
      publicDir: false,
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { input: entry, output: { entryFileNames: 'texts.mjs' } },
      },
    });
    const texts = await import(pathToFileURL(join(outDir, 'texts.mjs')).href);
    return languages.map((lang) => ({ ...texts[lang], headings: texts[`${lang}Headings`] }));
  } finally {
    await rm(outDir, { recursive: true });
  }
}
