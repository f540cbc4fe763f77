/** The words for a code that comes from the reader, by its part before a colon; undefined where there are none. */
export function coded(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  const [name = ''] = code.split(':');
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
