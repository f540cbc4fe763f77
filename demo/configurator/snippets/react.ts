import { paragraphsOf, stylesOf } from '../settings.js';
import { inScript } from './escape.js';
import { element, indented } from './markup.js';
import { IMPORTS } from './package.js';
import { TAG, type WriteSnippet } from './snippet.js';

/** Signs that mean something else, or are lost, between the quotes of JSX or between its tags. */
const SPECIAL = /[^\p{L}\p{N}\p{P}\p{S} ]|["'&<>{}\\]|^ | $| {2}/u;

const attribute = (text: string): string => (SPECIAL.test(text) ? `{${inScript(text)}}` : `"${text}"`);
const content = (text: string): string => (SPECIAL.test(text) ? `{${inScript(text)}}` : text);

/** A component for React 19, which sets custom elements' properties and hears their events. */
export const react: WriteSnippet = (settings) => {
  const { attributes } = settings;
  const pairs = Object.entries(attributes).map(([name, text]) =>
    text === '' ? name : `${name}=${attribute(text)}`,
  );
  const style = Object.entries(stylesOf(settings)).map(([name, value]) => `'${name}': ${inScript(value)}`);
  if (style.length > 0) pairs.push(`style={{ ${style.join(', ')} }}`);
  const legal = paragraphsOf(settings).map((line) => `<p slot="legal">${content(line)}</p>`);
  const tag = element(TAG, pairs, legal);
  const code = `${IMPORTS}\n\nexport default function Simulator() {\n  return (\n${indented(tag, '    ')}\n  );\n}\n`;
  return { files: [{ name: 'Simulator.jsx', code }], notes: ['package'], needs: [] };
};
