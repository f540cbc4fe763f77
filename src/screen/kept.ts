import type { TemplateResult } from 'lit';

/** Templates as last drawn, by name, with what each was made of. */
export type Kept = Map<string, { readonly facts: readonly unknown[]; readonly drawn: TemplateResult }>;

/**
 * A part of the screen, drawn anew only where something has changed that it is made of.
 *
 * @param facts everything that `draw` reads, and its handlers do; always as many
 */
export function keep(
  name: string,
  facts: readonly unknown[],
  { kept }: { readonly kept: Kept },
  draw: () => TemplateResult,
): TemplateResult {
  const last = kept.get(name);
  if (last && facts.every((fact, i) => fact === last.facts[i])) return last.drawn;
  const drawn = draw();
  kept.set(name, { facts, drawn });
  return drawn;
}
