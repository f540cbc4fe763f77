/** The words for a code that comes from the reader, by its part before a colon; undefined where there are none. */
export function coded(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  const name = codeOf(code);
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

/** The code without what stands behind its colon. */
export const codeOf = (code: string): string => code.split(':')[0]!;
