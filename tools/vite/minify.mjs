import { minifyHTMLLiterals } from 'minify-literals';

/** Lightning CSS's numbers of the oldest browsers: it lowers what they lack, and only that. */
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = {
  chrome: version(111),
  firefox: version(113),
  safari: version(16, 4),
  ios_saf: version(16, 4),
};

/**
 * Only what changes nothing on screen: a space beside an expression is a space between words, and in a template of SVG
 * the slash is what closes an element.
 */
const html = { conservativeCollapse: true, keepClosingSlash: true };

/**
 * Vite plugin: minifies the HTML and CSS in our own template literals, in builds.
 *
 * It writes `(min-width: 36em)` as `(width>=36em)`, in media and container queries. All of our browsers know this
 * range syntax (media queries: Chrome 104, Firefox 102, Safari 16.4; container queries have had it from the start).
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    apply: 'build',
    async transform(code, id) {
      if (id.includes('/node_modules/') || !/\.ts(\?|$)/.test(id) || !/\b(?:html|css|svg)`/.test(code)) {
        return undefined;
      }
      return minifyHTMLLiterals(code, { fileName: id, html, css: { minify: true, targets } });
    },
  };
}
