import { tariffValues } from '../../src/tariff/values.js';
import { whole } from '../../src/tariff/whole.js';
import type { Submission, Tariff } from '../../src/engine/index.js';
import { earlier } from '../tariff/market-pack.js';
import laterCases from '../golden/engine-cases-2026.2.json' with { type: 'json' };
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

/** Cases priced with the terms that the trade has and the first tariff lacks. */
export const laterGoldenCases = laterCases.cases as unknown as GoldenCase[];

/** The tariff of those cases: the first one with the leaves that their file lists. */
export const tariffOfLaterCases = withLeaves(tariff, {
  ...laterCases.leaves,
  'experience.ownLosses': { noticeYears: 2, rangeYears: 3, unquotableLossRatio: 0.75 },
});

/** A tariff with leaves at dotted places; a table keeps the entries that they do not name. */
function withLeaves(base: Tariff, leaves: Record<string, unknown>): Tariff {
  return Object.entries(leaves).reduce((result, [path, value]) => {
    const [group = '', leaf] = path.split('.');
    const present = (result as unknown as Record<string, object>)[group];
    if (!leaf && Array.isArray(value)) return { ...result, [group]: value };
    return { ...result, [group]: { ...present, ...(leaf ? { [leaf]: value } : (value as object)) } };
  }, base);
}

/** The submission of a published case. */
export function submissionOf(id: string): Submission {
  const found = goldenCases.find((c) => c.id === id);
  if (!found) throw new Error(`no golden case ${id}`);
  return found.submission;
}
