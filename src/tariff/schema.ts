import * as z from 'zod/mini';
import { issueProblems } from './pack-issues.js';
import { senseProblems } from './pack-sense.js';
import { packShape } from './pack-shape.js';
import { maximumProblems, refusal, type CheckResult } from './problems.js';
import { tariffValues } from './values.js';

/**
 * Checks a tariff pack: its structure first, then what its figures say together. Never throws, whatever it is
 * given. Brings zod along: load it on demand, as `load.ts` does.
 *
 * @param input anything, usually a parsed JSON document
 * @returns a fresh copy of the pack with the engine's values, or at most 20 problems, in plain French
 */
export function checkPack(input: unknown): CheckResult {
  try {
    return check(input);
  } catch {
    // Getters and proxies may throw, and very deep input may exhaust the stack.
    return refusal('unreadable', 'Ce barème ne peut pas être lu.');
  }
}

function check(input: unknown): CheckResult {
  const shape = z.safeParse(packShape, input, { reportInput: true });
  const problems = shape.success
    ? senseProblems(shape.data)
    : shape.error.issues.slice(0, maximumProblems).flatMap(issueProblems);
  if (shape.success && problems.length === 0) {
    return { ok: true, pack: shape.data, tariff: tariffValues(shape.data) };
  }
  return { ok: false, problems: problems.slice(0, maximumProblems) };
}
