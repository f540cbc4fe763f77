import { appOf } from './app.mjs';

/** A page with content in its body, and what it puts on it. */
const page = (body, head = '') =>
  `<!doctype html>\n<html lang="fr">\n<head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head>\n<body>\n${body}\n</body>\n</html>`;

/**
 * The pages of each host around a snippet, as copied; by path, as `serve` takes them. Whatever is asked for in the folder
 * that the snippet names is there.
 *
 * @param {string} host
 * @param {{ name: string, code: string }[]} files those of the snippet
 * @returns {Promise<Record<string, string>>}
 */
export async function pagesOf(host, files) {
  const path = `/${host}.html`;
  if (host === 'html' || host === 'iframe') return { [path]: page(files[0].code) };
  // The theme or a plugin brings the script.
  if (host === 'marker') {
    const script = '<script src="/dist/credit-rate-simulator.classic.js" defer></script>';
    return { [path]: page(files[0].code, script) };
  }
  const { script, style } = await appOf(host, [files]);
  const app = `<div id="app"><div></div></div>\n<script type="module" src="/${host}.js"></script>`;
  return { [path]: page(app, `<style>${style}</style>`), [`/${host}.js`]: script };
}
