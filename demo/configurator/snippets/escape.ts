const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

const entity = (sign: string): string => entities[sign] ?? `&#${String(sign.codePointAt(0))};`;

/** A text between the double quotes of an HTML attribute. */
export const inAttribute = (text: string): string => text.replace(/[&"<>\n\r\t]/g, entity);

/** A text between HTML tags. */
export const inText = (text: string): string => text.replace(/[&<>]/g, entity);

/** The same two in templates where braces or `@` begin code: Vue, Svelte, Angular. */
export const inTemplateAttribute = (text: string): string => text.replace(/[&"<>{}\n\r\t]/g, entity);
export const inTemplateText = (text: string): string => text.replace(/[&<>{}@]/g, entity);

/**
 * A text between the double quotes of a WordPress shortcode's attribute. There brackets end the code, a sign of less
 * breaks it, and a backslash is taken away.
 */
export const inShortcode = (text: string): string => text.replace(/[&"'<>[\]\\\n\r\t]/g, entity);

/** A JavaScript string, which holds nothing that ends a script in a page. */
export const inScript = (text: string): string =>
  JSON.stringify(text).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text inside a JavaScript template literal. */
export const inLiteral = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
