import { tariffValues } from '../../src/tariff/values.js';
import { whole } from '../../src/tariff/whole.js';
import type { Submission } from '../../src/engine/index.js';
import { earlier } from '../tariff/market-pack.js';
import cases from '../golden/engine-cases.json' with { type: 'json' };

/** A published case: its submission and the numbers of an independent implementation. */
export interface GoldenCase {
  id: string;
  submission: Submission;
  expected: Record<string, number | null>;
}

export const goldenCases = cases as unknown as GoldenCase[];
/** The tariff that the published cases were priced with. */
export const tariff = whole(tariffValues(earlier));

/** The submission of a published case. */
export function submissionOf(id: string): Submission {
  const found = goldenCases.find((c) => c.id === id);
  if (!found) throw new Error(`no golden case ${id}`);
  return found.submission;
}
