import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteFolder } from '../../../../tools/site/build.mjs';
import { fileOf } from '../../../../tools/site/pages.mjs';

/**
 * What a guide's page tells a reader to put where.
 *
 * @param {import('playwright-core').Page} page any page: it takes the guide apart, and shows nothing of it
 * @param {string} guide its name, e.g. `vue`
 * @param {string} lang
 * @returns {Promise<{
 *   steps: Record<string, { name: string, code: string, place: string }[]>;
 *   quoted: Record<string, string[]>;
 *   code: Record<string, string>;
 *   needs: Record<string, { name: string; from?: string }[]>;
 *   blocks: string[];
 *   saved: string[];
 *   folder: string;
 * }>}
 *   `steps` are the files of each numbered step, with the folder that a sentence before has named, and `quoted` what the
 *   step has between quotation marks; `code` and `needs` are those of the snippets, by their names, `from` being a file
 *   that the page links; `blocks` are all blocks of code, and `saved` the files of this version that sentences link
 */
export async function saidBy(page, guide, lang) {
  const file = join(siteFolder, fileOf(`guides/${guide}`, lang));
  const said = await page.evaluate(read, await readFile(file, 'utf8'));
  for (const needed of Object.values(said.needs).flat())
    if (needed.from) needed.from = join(dirname(file), needed.from);
  said.saved = said.saved.map((link) => join(dirname(file), link));
  return said;
}

/** Runs in the page. */
function read(html) {
  const main = new globalThis.DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const text = (element) => element?.textContent;
  const steps = {};
  const quoted = {};
  let step, place;
  for (const element of main.children) {
    if (element.matches('h2')) step = /^\d/.exec(text(element))?.[0];
    if (!step) continue;
    steps[step] ??= [];
    quoted[step] ??= [];
    for (const [, words] of text(element).matchAll(/[“«]\s*([^”»]+?)\s*[”»]/g)) quoted[step].push(words);
    const folder = [...element.querySelectorAll('code')].map(text).find((code) => /^[\w/]+\/$/.test(code));
    if (element.matches('p') && folder) place = folder;
    const name = text(element.querySelector('figcaption'));
    if (element.matches('figure') && name)
      steps[step].push({ name, code: text(element.querySelector('pre')), place: place ?? '' });
  }
  const byName = (attribute, of) =>
    Object.fromEntries(
      [...main.querySelectorAll(`[data-${attribute}]`)].map((element) => [
        element.dataset[attribute],
        of(element),
      ]),
    );
  const needed = (item) => ({
    name: text(item),
    from: item.querySelector('a')?.getAttribute('href'),
  });
  return {
    steps,
    quoted,
    code: byName('code', (figure) => text(figure.querySelector('pre'))),
    needs: byName('needs', (list) => [...list.querySelectorAll('li')].map(needed)),
    blocks: [...main.querySelectorAll('figure pre')].map(text),
    saved: [...main.querySelectorAll('p a[href*="credit-rate-simulator-"]')].map((link) =>
      link.getAttribute('href'),
    ),
    folder: /credit-rate-simulator-\d+\.\d+\.\d+/.exec(text(main))?.[0] ?? '',
  };
}
