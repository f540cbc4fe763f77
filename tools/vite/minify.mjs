import { minify } from 'html-minifier-next';
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'vite';

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
const html = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  decodeEntities: true,
  keepClosingSlash: true,
  removeComments: true,
  removeEmptyAttributes: true,
};

/** What stands for an expression while a template is minified: both minifiers take it for text, value or rule. */
const placeholder = '@TEMPLATE_EXPRESSION';

const minifiers = {
  html: minifyMarkup,
  svg: minifyMarkup,
  css: minifyStyles,
};

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
      if (id.includes('/node_modules/') || !/\.ts(\?|$)/.test(id)) return undefined;
      const found = templates(code, id);
      if (found.length === 0) return undefined;
      const minified = new MagicString(code);
      for (const { tag, quasis } of found) {
        const text = quasis.map(({ value }) => value.raw).join(placeholder);
        const parts = (await minifiers[tag](text)).split(placeholder);
        if (parts.length !== quasis.length) this.error(`an expression of this template is lost:\n${text}`);
        for (const [index, { start, value }] of quasis.entries()) {
          // Behind the back quote or the brace that opens it.
          const from = start + 1;
          if (value.raw) minified.update(from, from + value.raw.length, parts[index]);
        }
      }
      return { code: minified.toString(), map: minified.generateMap({ source: id, hires: true }) };
    },
  };
}

/** The template literals of a module whose tag we know, the ones inside another's expression included. */
function templates(code, id) {
  const found = [];
  const collect = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (Object.hasOwn(minifiers, tag.name ?? '')) found.push({ tag: tag.name, quasis: quasi.quasis });
    },
  });
  collect.visit(parseSync(id, code).program);
  return found;
}

function minifyMarkup(text) {
  return minify(text, html);
}

function minifyStyles(text) {
  return transform({
    filename: 'styles.css',
    code: Buffer.from(text),
    minify: true,
    targets,
  }).code.toString();
}
