import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { distFolder } from '../dist.mjs';

const root = join(distFolder, '..');

/** What of the build has no use in a browser. */
const LEFT_OUT = /\.map$|^types$|^wordpress$/;

/** The entry that the demo's pages load unbuilt. */
const UNBUILT = 'src="/src/entries/index.ts"';

/** Pages of the demo that the site shows as they are; the others have a place of their own. */
const ARTICLES = ['article', 'it-sector', 'unpaid-invoice', 'questions', 'wide', 'english', 'languages'];
const BESIDE = /\.(css|js|svg|txt|csv)$/;

/**
 * The folder of a version, as a host puts it on a site: the guides are shown with it, and copied from it. With it the pages
 * that stand alone, and the plugin.
 */
export async function copyRelease(to) {
  for (const name of await readdir(distFolder)) {
    if (LEFT_OUT.test(name)) continue;
    await cp(join(distFolder, name), join(to, name), {
      recursive: true,
      filter: (file) => !file.endsWith('.map'),
    });
  }
  const plugins = join(distFolder, 'wordpress');
  for (const name of (await readdir(plugins)).filter((file) => file.endsWith('.zip')))
    await cp(join(plugins, name), join(to, name));
}

/** The articles of the demo, with the built modules; and the files that they offer. */
export async function copyDemo(to, folder) {
  const demo = join(root, 'demo');
  for (const name of await readdir(demo)) {
    if (BESIDE.test(name)) await cp(join(demo, name), join(to, name));
    if (!name.endsWith('.html') || !ARTICLES.includes(basename(name, '.html'))) continue;
    const page = await readFile(join(demo, name), 'utf8');
    if (!page.includes(UNBUILT)) throw new Error(`${name} no longer says ${UNBUILT}`);
    const built = page.replace(UNBUILT, `src="../${folder}credit-rate-simulator.js"`);
    await writeFile(join(to, name), built);
  }
}
