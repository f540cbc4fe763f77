import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { classicScript, distFolder, tariffScript } from './dist.mjs';

const demo = join(distFolder, '../demo');

/**
 * Writes the pages that are shipped beside the scripts: the one for frames, and the configurator. Each is one file with
 * its own styles inside, and takes the element from the scripts beside it.
 */
export async function buildPages() {
  await write('iframe.html', (page) => page.replaceAll('src="../dist/', 'src="'));
  const [{ output }] = [await build({ mode: 'configurator', logLevel: 'warn' })].flat();
  await write('configurator.html', (page) => {
    const element = [classicScript, tariffScript]
      .map((file) => `<script src="${file}"></script>`)
      .join('\n    ');
    return replaced(
      replaced(page, '<script type="module" src="/src/entries/index.ts"></script>', element),
      '<script type="module" src="configurator/main.ts"></script>',
      `<script>${inPage(output[0].code)}</script>`,
    );
  });
}

async function write(name, made) {
  const page = await readFile(join(demo, name), 'utf8');
  await writeFile(join(distFolder, name), await withStyles(made(page)));
}

/** A page with its style sheets and its drawings written into it. */
async function withStyles(page) {
  let whole = page;
  for (const [link, file] of page.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)) {
    const css = await readFile(join(demo, file), 'utf8');
    whole = replaced(whole, link, `<style>\n${css}</style>`);
  }
  for (const [link, file] of page.matchAll(/href="([\w/-]+\.svg)"/g)) {
    const drawing = await readFile(join(demo, file), 'utf8');
    whole = replaced(whole, link, `href="data:image/svg+xml,${encodeURIComponent(drawing.trim())}"`);
  }
  return whole;
}

function replaced(text, part, other) {
  if (!text.includes(part)) throw new Error(`the page no longer says ${part}`);
  return text.replace(part, () => other);
}

/** A script as it may stand between tags: nothing in it ends it there, or begins a comment. */
const inPage = (code) => code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
