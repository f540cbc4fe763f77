import { wholeTariff } from '../../src/tariff/whole.js';
import type { Submission } from '../../src/engine/index.js';
import cases from '../golden/engine-cases.json' with { type: 'json' };

/** A published case: its submission and the numbers of an independent implementation. */
export interface GoldenCase {
  id: string;
  submission: Submission;
  expected: Record<string, number | null>;
}

export const goldenCases = cases as unknown as GoldenCase[];
export const tariff = wholeTariff;

/** The submission of a published case. */
export function submissionOf(id: string): Submission {
  const found = goldenCases.find((c) => c.id === id);
  if (!found) throw new Error(`no golden case ${id}`);
  return found.submission;
}
