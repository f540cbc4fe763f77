import { paragraphsOf, stylesOf, type Settings } from '../settings.js';
import { TAG } from './snippet.js';

/** How a kind of markup writes texts: an attribute with its name, a paragraph of legal notices. */
export interface Writing {
  readonly attribute: (name: string, text: string) => string;
  readonly paragraph: (text: string) => string;
}

/** A kind of markup that follows HTML, by how it escapes texts in attributes and between tags. */
export const writingBy = (inAttribute: Escape, inText: Escape): Writing => ({
  attribute: (name, text) => `${name}="${inAttribute(text)}"`,
  paragraph: (text) => `<p slot="legal">${inText(text)}</p>`,
});

type Escape = (text: string) => string;

/** The widest line of a tag; a longer one has an attribute on each. */
const WIDTH = 100;

/** Attributes by name as markup has them; one that is present without a text stands alone. */
export const written = (attributes: Readonly<Record<string, string>>, { attribute }: Writing): string[] =>
  Object.entries(attributes).map(([name, text]) => (text === '' ? name : attribute(name, text)));

/** Styles as the text of an attribute `style`. */
export const styleText = (styles: Readonly<Record<string, string>>): string =>
  Object.entries(styles)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** An opening tag, on one line if it fits. */
export function openingTag(name: string, attributes: readonly string[]): string {
  const line = `<${[name, ...attributes].join(' ')}>`;
  return line.length <= WIDTH ? line : `<${name}\n${indented(attributes.join('\n'))}\n>`;
}

/** An element with lines of content, or none. */
export function element(name: string, attributes: readonly string[], content: readonly string[]): string {
  const opening = openingTag(name, attributes);
  const closing = `</${name}>`;
  return content.length > 0 ? `${opening}\n${indented(content.join('\n'))}\n${closing}` : opening + closing;
}

/** The element in a markup that follows HTML. */
export function simulator(settings: Settings, writing: Writing, content: readonly string[] = []): string {
  const style = styleText(stylesOf(settings));
  const all = { ...settings.attributes, ...(style && { style }) };
  const legal = paragraphsOf(settings).map(writing.paragraph);
  return element(TAG, written(all, writing), [...content, ...legal]);
}

export const indented = (text: string, by = '  '): string => text.replace(/(^|\n)(?=[^\n])/g, `$1${by}`);
