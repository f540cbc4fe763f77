import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { distFolder, workshopPage } from './dist.mjs';

const demo = join(distFolder, '../demo');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes `workshop.html`: the workshop of tariffs, all in one file, which runs from a double click without any network. Its
 * policy allows its script and its styles by their hashes, a worker made of that script, and no request of any kind.
 */
export async function buildWorkshop() {
  const [{ output }] = [await build({ mode: 'workshop', logLevel: 'warn' })].flat();
  const code = inPage(output.find(({ type }) => type === 'chunk').code);
  let page = await readFile(join(demo, 'workshop.html'), 'utf8');
  let css = '';
  for (const [link, file] of page.matchAll(/ *<link rel="stylesheet" href="([^"]+)">\n/g)) {
    css += await readFile(join(demo, file), 'utf8');
    page = page.replace(link, '');
  }
  css = String(transform({ filename: workshopPage, code: Buffer.from(css), minify: true }).code);
  const policy = [
    `default-src 'none'; script-src ${hash(code)}; style-src ${hash(css)}; worker-src blob:`,
    `base-uri 'none'; form-action 'none'`,
  ].join('; ');
  page = put(
    page,
    '<meta name="viewport"',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  page = put(page, '</head>', `<style>${css}</style>`);
  const module = '<script type="module" src="workshop/main.ts"></script>';
  page = put(page, module, `<script>${code}</script>`).replace(module, '');
  await writeFile(join(distFolder, workshopPage), page);
}

/** A page with something put in before a part of it. */
function put(page, part, text) {
  if (!page.includes(part)) throw new Error(`the page no longer says ${part}`);
  return page.replace(part, () => text + part);
}

/** A script as it may stand between tags: nothing in it ends it there, or begins a comment. */
const inPage = (code) => code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
