import { fileOf, guides, languages, rootFrom, sections } from './pages.mjs';
import { text } from './markup.mjs';
import { words } from './words.mjs';

/**
 * Nothing from elsewhere, no code in the page, no request: what the component promises holds for the pages on it. Frames
 * are those of the guide on frames.
 */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'",
  "connect-src 'none'; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
].join('; ');

/** From this many headings on, a page says what is on it. */
const MANY = 4;

/**
 * A whole page.
 *
 * @param {{ place: string, lang: string, titles: Record<string, string>, title: string, lead: string, body: string }} page
 *   `titles` are those of all pages, by place, as the navigation says them
 */
export function layout({ place, lang, titles, title, lead, body }) {
  const t = words[lang];
  const file = fileOf(place, lang);
  const root = rootFrom(file);
  const link = (to, name = titles[to]) =>
    `<a href="${root}${fileOf(to, lang)}"${to === place ? ' aria-current="page"' : ''}>${text(name)}</a>`;
  const list = (all) => `<ul>${all.map((to) => `<li>${link(to)}</li>`).join('')}</ul>`;
  const others = languages.filter((other) => other !== lang);
  const twins = others
    .map(
      (other) =>
        `<a href="${root}${fileOf(place, other)}" lang="${other}" hreflang="${other}">${words[other].name}</a>`,
    )
    .join(' ');
  const alternates = languages
    .map((one) => `<link rel="alternate" hreflang="${one}" href="${root}${fileOf(place, one)}">`)
    .join('\n    ');
  const guide = place.startsWith('guides/');
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${text(place === 'index' ? title : `${title} · credit-rate-simulator`)}</title>
    <meta name="description" content="${text(lead)}">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    ${alternates}
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${root}site.css">
    <script src="${root}site.js" defer data-copy="${text(t.copy)}" data-copied="${text(t.copied)}" data-selected="${text(t.selected)}"></script>
  </head>
  <body>
    <a class="skip" href="#contenu">${t.skip}</a>
    <header>
      <p class="name"><a href="${root}${fileOf('index', lang)}"${place === 'index' ? ' aria-current="page"' : ''}><code>&lt;credit-rate-simulator&gt;</code></a></p>
      <p class="language">${twins}</p>
      <nav aria-label="${t.nav}">${list(sections)}</nav>
    </header>
    <main id="contenu" tabindex="-1">
${guide ? `<nav class="guides" aria-label="${t.guides}">${list(guides)}</nav>` : ''}
${withContents(body, t)}
    </main>
    <footer>
      <p>${t.footer}</p>
    </footer>
  </body>
</html>
`;
}

/** The page with a list of its parts below its beginning, where there are many. */
function withContents(body, t) {
  const parts = [...body.matchAll(/<h2 id="([^"]+)">([^]*?)<\/h2>/g)];
  if (parts.length < MANY) return body;
  const list = parts.map(([, id, words]) => `<li><a href="#${id}">${words}</a></li>`).join('');
  const [first] = parts;
  const contents = `<nav class="contents" aria-label="${t.onThisPage}"><ul>${list}</ul></nav>\n`;
  return body.slice(0, first.index) + contents + body.slice(first.index);
}
