import { mkdir, readFile, rm, writeFile, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { distFolder, integrityFile } from '../dist.mjs';
import { copyDemo, copyRelease } from './copies.mjs';
import { fills } from './fills.mjs';
import { front } from './front.mjs';
import { layout } from './layout.mjs';
import { bodyOf } from './markdown.mjs';
import { tariffPages } from './method.mjs';
import { fileOf, languages, places, rootFrom } from './pages.mjs';
import { snippetsOf } from './snippets.mjs';
import { sources } from './sources.mjs';
import { frenchSpaces } from './typography.mjs';

const root = join(distFolder, '..');
const written = join(root, 'site');

/** Beside dist/, for neither the package nor the tests of the scripts have to do with it. */
export const siteFolder = join(root, 'dist-site');

/**
 * Writes the documentation site to dist-site/, from the pages in site/, the contract, the tariff and what was built: a
 * folder that any server can serve under any address, and that reads from a disk.
 *
 * @param {string} version
 * @param {Awaited<ReturnType<import('../dist.mjs').measured>>} sizes
 */
export async function buildSite(version, sizes) {
  const from = await sources();
  const integrity = JSON.parse(await readFile(join(distFolder, integrityFile), 'utf8'));
  const made = {
    version,
    sizes,
    from,
    snippets: snippetsOf({ version, integrity, from }),
    tariff: await tariffPages(from),
  };
  await rm(siteFolder, { recursive: true, force: true });
  for (const lang of languages) await writePages(lang, made);
  await copyRelease(join(siteFolder, made.snippets.folder));
  await mkdir(join(siteFolder, 'demo'), { recursive: true });
  await copyDemo(join(siteFolder, 'demo'), made.snippets.folder);
  await cp(join(root, 'demo/icon.svg'), join(siteFolder, 'icon.svg'));
  await cp(join(written, 'site.js'), join(siteFolder, 'site.js'));
  const styles = [join(root, 'demo/plain.css'), join(root, 'demo/page.css'), join(written, 'site.css')].map(
    (file) => readFile(file, 'utf8'),
  );
  await writeFile(join(siteFolder, 'site.css'), (await Promise.all(styles)).join('\n'));
}

async function writePages(lang, made) {
  const pages = new Map();
  for (const place of places) pages.set(place, await pageOf(place, lang, made.snippets.folder));
  const titles = Object.fromEntries([...pages].map(([place, { name, title }]) => [place, name ?? title]));
  for (const [place, page] of pages) {
    const file = fileOf(place, lang);
    const put = fills({ ...made, lang, root: rootFrom(file), pages });
    const body = page.body.replace(/<!-- put:(\w+) ?([\w-]*) -->/g, (_all, name, argument) => {
      if (!put[name]) throw new Error(`${file}: nothing is called ${name}`);
      return put[name](argument);
    });
    const told = { version: made.version, folder: rootFrom(file) + made.snippets.folder };
    const filled = body.replace(/%(version|folder)%/g, (_all, name) => told[name]);
    const whole = layout({ place, lang, titles, ...page, body: filled });
    const path = join(siteFolder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, lang === 'fr' ? frenchSpaces(whole) : whole);
  }
}

/** A page as it is written: its title, how the navigation calls it, its first words, and its text. */
async function pageOf(place, lang, folder) {
  if (place === 'index' && lang === languages[0]) return front(folder);
  const markdown = await readFile(join(written, lang, `${place}.md`), 'utf8');
  const [, name] = /<!-- name: (.*) -->/.exec(markdown) ?? [];
  const body = bodyOf(markdown.replace(/<!-- name: .* -->\n*/, ''));
  const [, title] = /<h1>([^]*?)<\/h1>/.exec(body) ?? [];
  const [, lead] = /<p>([^]*?)<\/p>/.exec(body) ?? [];
  if (!title || !lead) throw new Error(`${lang}/${place}.md: no title, or no first paragraph`);
  const plain = (html) => html.replace(/<[^>]+>/g, '').replace(/&(?:#39|amp|quot|lt|gt);/g, unescaped);
  return {
    name,
    title: plain(title),
    lead: plain(lead),
    body: body.replace('</h1>\n<p>', '</h1>\n<p class="lead">'),
  };
}

const signs = { '&#39;': "'", '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };
const unescaped = (entity) => signs[entity];
