/** Arguments that every sentence of the dictionaries can be said with, whichever of them it takes. */
const SAID_WITH = [
  ['money', 'money', 'money', 'money', 'money'],
  [1, 0.5, 3, 4, 5],
  [2, 0.33, 3, 4, 5],
  [2, 0.25, 3, 4, 5],
  [2, 0.15, 3, 4, 5],
  [2, 0.01, 3, 4, 5],
];
type Sentence = (...values: unknown[]) => string;

/** A sentence said with these values; with lists of one each where it takes lists. */
function said(sentence: Sentence, values: readonly unknown[]): string {
  try {
    return sentence(...values);
  } catch {
    return sentence(...values.map((value) => [String(value)]));
  }
}

/** Every text of a dictionary with its place in it; sentences are said several times. */
export function sentencesOf(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const sentence = node as Sentence;
    // Those that look their argument up only know names, not numbers.
    const takesNames = path.endsWith('.messages.faults') || path.includes('.messages.faults.');
    return SAID_WITH.slice(0, takesNames ? 1 : undefined).map((values, i) => [
      `${path}#${i}`,
      said(sentence, values),
    ]);
  }
  // How a language writes numbers is in patterns, which nobody reads.
  const entries = Object.entries(node as object).filter(([key]) => key !== 'numbers');
  return entries.flatMap(([key, child]) => sentencesOf(child, `${path}.${key}`));
}
