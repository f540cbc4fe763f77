import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';
import { parseSync, Visitor } from 'vite';

/** A name that no bundler chooses, for what stands before a script's code. */
const TEXTS = '$texts';

/**
 * Vite plugin: takes the template literals out of classic scripts, once they are minified.
 *
 * @returns {import('vite').Plugin}
 */
export function plainClassic() {
  return {
    name: 'plain-classic',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        if (format !== 'iife') return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const plain = plainStrings(chunk.code);
          chunk.code = plain.toString();
          const map = bundle[`${chunk.fileName}.map`];
          if (!map) continue;
          const step = plain.generateMap({ hires: 'boundary', source: chunk.fileName });
          map.source = remapping([step, String(map.source)], () => null).toString();
        }
      },
    },
  };
}

/**
 * A classic script without template literals. The minifiers of content managers know a back quote as a quote at best:
 * what stands between two nested ones they take for code, and join its words, or refuse the whole. A template becomes a
 * string, or strings joined by `concat`, which asks for the text of each value as a template does; that of a tag an
 * array at the script's beginning, one for each place, as the language has it.
 *
 * @param {string} code whose first function is around all of it
 * @returns {MagicString}
 */
export function plainStrings(code) {
  if (code.includes(TEXTS)) throw new Error(`${TEXTS} is taken`);
  const { program, comments, errors } = parseSync('script.js', code, { sourceType: 'script' });
  if (errors.length > 0) throw new Error(errors[0].message);
  const plain = new MagicString(code);
  const arrays = [];
  const tagged = new Set();
  let outermost;
  new Visitor({
    FunctionExpression: (node) => void (outermost ??= node),
    ArrowFunctionExpression: (node) => void (outermost ??= node),
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi),
    TemplateLiteral(template) {
      if (!tagged.has(template)) return joined(plain, template);
      passed(plain, template, `${TEXTS}[${arrays.length}]`);
      arrays.push(template.quasis);
    },
    Literal({ regex, start, end }) {
      // In a string or an expression a back quote opens nothing, but not everybody can tell.
      let written = code.slice(start, end).replaceAll('`', String.raw`\x60`);
      // Nor that what follows an arrow or a word is an expression, and no division.
      if (regex && !'(,=:[!&|'.includes(code[start - 1])) written = `(${written})`;
      if (written.length > end - start) plain.update(start, end, written);
    },
    BinaryExpression({ operator, right: { start, end } }) {
      // `a + +b`, whose space some take away.
      if (code[start] === operator) plain.appendRight(start, '(').appendLeft(end, ')');
    },
  }).visit(program);
  // What is said to bundlers.
  for (const { value, start, end } of comments) if (/[@#]__/.test(value)) plain.remove(start, end);
  if (arrays.length > 0) plain.appendLeft(outermost.body.start + 1, declared(arrays));
  return plain;
}

/** Strings and values, joined. */
function joined(plain, { quasis, expressions, start, end }) {
  const texts = quasis.map(({ value }) => quoted(value.cooked));
  if (expressions.length === 0) return void plain.update(start, end, texts[0]);
  const [first, ...rest] = texts;
  const more = rest.map((text, index) => {
    const followed = index < rest.length - 1 ? ',' : ')';
    return text === '""' ? followed : `,${text}${followed}`;
  });
  between(plain, { expressions, start, end }, [`${first}.concat(`, ...more]);
}

/** The values, handed to the tag behind its array. */
function passed(plain, { expressions, start, end }, array) {
  const commas = expressions.slice(1).map(() => ',');
  between(
    plain,
    { expressions, start, end },
    expressions.length > 0 ? [`(${array},`, ...commas, ')'] : [`(${array})`],
  );
}

/** Puts pieces of code around the expressions of a template, in place of what stood there. */
function between(plain, { expressions, start, end }, pieces) {
  const bounds = [start, ...expressions.flatMap((one) => [one.start, one.end]), end];
  for (const [index, piece] of pieces.entries())
    plain.update(bounds[2 * index], bounds[2 * index + 1], piece);
  for (const { type, start, end } of expressions) {
    if (type === 'SequenceExpression') plain.appendRight(start, '(').appendLeft(end, ')');
  }
}

/** The arrays of all tags, with what Lit asks of a template's: that it says what is written, too. */
function declared(arrays) {
  const list = arrays.map((quasis) => {
    if (quasis.some(({ value }) => value.cooked === null)) throw new Error('a template that says nothing');
    return `[${quasis.map(({ value }) => quoted(value.cooked))}]`;
  });
  return `const ${TEXTS}=[${list}];for(const texts of ${TEXTS})Object.defineProperty(texts,"raw",{value:texts});`;
}

/** A text in the quotes that take less; it may stand in a page's own script, too. */
function quoted(text) {
  const double = JSON.stringify(text)
    .replace(/[`\u2028\u2029]/g, (sign) =>
      sign === '`' ? String.raw`\x60` : `\\u${sign.charCodeAt(0).toString(16)}`,
    )
    .replace(/<(?=\/script|!--)/gi, String.raw`\x3c`);
  const single = `'${double
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
  return single.length < double.length ? single : double;
}
