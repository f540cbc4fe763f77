/** A number as somebody types it, with either mark; undefined: it is none. */
export function numberIn(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

/** A typed value of the kind that was there before; undefined: it is none. */
export function valueIn(text: string, former: unknown): unknown {
  if (typeof former === 'number' || former === undefined) return numberIn(text);
  if (typeof former === 'string') return text.trim();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
