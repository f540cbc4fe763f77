import { readFile } from 'node:fs/promises';

/** Where links of the front page lead in the site; all other addresses are the same. */
const moved = (folder) => [
  ['demo/configurator.html', `${folder}configurator.html`],
  ['demo/workshop.html', `${folder}workshop.html`],
];

/** Below the line to copy. */
const GUIDES = `<p>Où la coller, et ce que vous devez voir : un <a href="guides/index.html">guide par hôte</a>.</p>`;

/**
 * The front page as `npm start` shows it, for the site: its text, with the simulator from the classic script just before
 * it, so that nothing moves, and the pages of the build.
 *
 * @param {string} folder of the version, with a slash at its end
 */
export async function front(folder) {
  const page = await readFile(new URL('../../index.html', import.meta.url), 'utf8');
  const said = (pattern) => {
    const found = pattern.exec(page);
    if (!found) throw new Error(`index.html no longer says ${pattern}`);
    return found[1];
  };
  let body = said(/<main>\n([^]*)<\/main>/);
  for (const [from, to] of moved(folder)) {
    if (!body.includes(from)) throw new Error(`index.html no longer leads to ${from}`);
    body = body.replaceAll(`href="${from}"`, `href="${to}"`);
  }
  const script = `<script src="${folder}credit-rate-simulator.classic.js"></script>\n`;
  return {
    title: said(/<title>([^<]*)<\/title>/),
    lead: said(/<meta name="description" content="([^"]*)">/),
    body: body
      .replace('<credit-rate-simulator', `${script}<credit-rate-simulator`)
      .replace('</pre>', `</pre>\n${GUIDES}`),
  };
}
