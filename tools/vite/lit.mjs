/** What Lit's browser modules say, and what they say here. */
const replacements = [
  // On a server, what they expect of the global scope at import is not there.
  ['/reactive-element.js', 'extends HTMLElement', 'extends(globalThis.HTMLElement??class{})'],
  ['/lit-html.js', '=document,', '=globalThis.document??{createTreeWalker(){}},'],
  // All of our browsers adopt style sheets: the other way need not be downloaded.
  [
    '/css-tag.js',
    'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
    'e=!0,',
  ],
];

/**
 * Vite plugin: fits Lit to our readers. Every built module can be imported on a server, where pages are rendered
 * without a DOM (Lit has builds of its own for Node, but they bring a DOM shim along and set globals), and what only
 * browsers older than ours need is left out.
 *
 * @returns {import('vite').Plugin}
 */
export function fittedLit() {
  return {
    name: 'fitted-lit',
    apply: 'build',
    transform(code, id) {
      if (!/\/node_modules\/(@lit\/reactive-element|lit-html)\//.test(id)) return undefined;
      const found = replacements.find(([file]) => id.endsWith(file));
      if (!found) return undefined;
      const [, before, after] = found;
      const parts = code.split(before);
      if (parts.length !== 2) this.error(`Lit has changed: ${parts.length - 1} times "${before}" in ${id}`);
      return { code: parts.join(after), map: null };
    },
  };
}
