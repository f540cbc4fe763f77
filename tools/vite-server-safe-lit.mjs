/** What Lit's browser modules expect of the global scope at import, and what stands in for it where there is none. */
const replacements = [
  ['/reactive-element.js', 'extends HTMLElement', 'extends(globalThis.HTMLElement??class{})'],
  ['/lit-html.js', '=document,', '=globalThis.document??{createTreeWalker(){}},'],
];

/**
 * Vite plugin: lets every built module be imported on a server, where pages are rendered without a DOM. Lit has
 * builds of its own for Node, but they bring a DOM shim along and set globals.
 *
 * @returns {import('vite').Plugin}
 */
export function serverSafeLit() {
  return {
    name: 'server-safe-lit',
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
