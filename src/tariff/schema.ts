import * as z from 'zod/mini';
import { issueProblems } from './pack-issues.js';
import { senseProblems } from './pack-sense.js';
import { packShape } from './pack-shape.js';
import { priceProblems, type Lent } from './price-sense.js';
import { maximumProblems, refusal, type CheckResult, type Problem } from './problems.js';
import { tariffValues } from './values.js';

/**
 * Checks a tariff pack: its structure first, then what its figures say together, then what it prices. Never throws,
 * whatever it is given. Brings zod along: load it on demand, as `load.ts` does.
 *
 * @param input anything, usually a parsed JSON document
 * @param lent what the caller has at hand
 * @returns a fresh copy of the pack with the engine's values, or at most 20 problems, in plain French
 */
export function checkPack(input: unknown, lent: Lent): CheckResult {
  try {
    return check(input, lent);
  } catch {
    // Getters and proxies may throw, and very deep input may exhaust the stack.
    return refusal('unreadable', 'Ce barème ne peut pas être lu.');
  }
}

function check(input: unknown, lent: Lent): CheckResult {
  const shape = z.safeParse(packShape, input, { reportInput: true });
  if (!shape.success) return refused(shape.error.issues.slice(0, maximumProblems).flatMap(issueProblems));
  const pack = shape.data;
  const problems = senseProblems(pack);
  // Only a pack that makes sense can be priced with.
  if (problems.length === 0) problems.push(...priceProblems(pack, lent));
  return problems.length === 0 ? { ok: true, pack, tariff: tariffValues(pack) } : refused(problems);
}

const refused = (problems: Problem[]): CheckResult => ({
  ok: false,
  problems: problems.slice(0, maximumProblems),
});
