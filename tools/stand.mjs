import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { distFolder, languageScript, standPage } from './dist.mjs';
import { languagesBeside } from './languages.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes `stand.html`: the page around the stand with its script inside, which runs from a double-clicked file without any
 * network. Its policy allows this script and these styles, by their hashes, and no request of any kind; the block of
 * settings is data and may be changed by hand. Each language but French and English is a script of its own in it, which may
 * be taken out: those that lie beside the classic script, which is built before.
 */
export async function buildStand(version) {
  const options = { write: false, sourcemap: false };
  const [{ output }] = [await build({ mode: 'stand', logLevel: 'warn', build: options })].flat();
  const code = `\n${inHtml(output.find(({ type }) => type === 'chunk').code)}\n`;
  const page = await readFile(new URL('stand.html', import.meta.url), 'utf8');
  const [, style] = /<style>([^]*?)<\/style>/.exec(page);
  const languages = await Promise.all(
    (await languagesBeside()).map(async (language) => {
      const parts = ['', '-more'].map((part) =>
        readFile(join(distFolder, languageScript(language, part)), 'utf8'),
      );
      return [language, `\n${(await Promise.all(parts)).map(inHtml).join('\n')}\n`];
    }),
  );
  const filled = {
    version,
    style: hash(style),
    script: [...languages.map(([, texts]) => hash(texts)), hash(code)].join(' '),
    languages: languages
      .map(([language, texts]) => `<script data-language="${language}">${texts}</script>\n`)
      .join(''),
    code,
  };
  await writeFile(
    join(distFolder, standPage),
    page.replace(/%(\w+)%/g, (_all, name) => filled[name] ?? missing(name)),
  );
}

/** In a page, a script ends at the first of these; in strings and templates, where alone they occur, a backslash says nothing. */
const inHtml = (code) => code.replace(/<(?=\/script|!--)/gi, '<\\');

function missing(name) {
  throw new Error(`stand.html asks for ${name}`);
}
