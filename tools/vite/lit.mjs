/** What Lit's browser modules say, and what they say here. */
const replacements = [
  // On a server, what they expect of the global scope at import is not there.
  ['/reactive-element.js', 'extends HTMLElement', 'extends(globalThis.HTMLElement??class{})'],
  ['/lit-html.js', '=document,', '=globalThis.document??{createTreeWalker(){}},'],
  // Our roots adopt style sheets by themselves (`src/lazy/adopt-styles.ts`).
  [
    '/reactive-element.js',
    'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from"./css-tag.js";',
    '',
  ],
  [
    '/reactive-element.js',
    'this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    '}',
  ],
  ['/reactive-element.js', 'return s(t,this.constructor.elementStyles),t}', 'return t}'],
  ['/reactive-element.js', ',s as adoptStyles', ''],
  ['/reactive-element.js', ',t as getCompatibleStyle', ''],
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
      const fitted = replacements
        .filter(([file]) => id.endsWith(file))
        .reduce((text, [, before, after]) => {
          const parts = text.split(before);
          if (parts.length !== 2)
            this.error(`Lit has changed: ${parts.length - 1} times "${before}" in ${id}`);
          return parts.join(after);
        }, code);
      return fitted === code ? undefined : { code: fitted, map: null };
    },
  };
}
