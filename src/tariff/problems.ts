import type { Tariff } from '../engine/index.js';
import type { TariffPack } from './pack.js';

/** Kind of fault; stable, for hosts and tests. */
export type ProblemCode =
  // the structure of the document
  | 'missing'
  | 'unknownKey'
  | 'type'
  | 'range'
  | 'choice'
  | 'format'
  // what the figures say together
  | 'dates'
  | 'unknownSource'
  | 'gradeOrder'
  | 'classOrder'
  | 'mixSum'
  | 'order'
  | 'loadingsSum'
  | 'bandOrder'
  | 'missingSector'
  | 'unknownSector'
  | 'missingPreset'
  | 'unknownPreset'
  | 'country'
  | 'homeCountry'
  | 'topShares'
  | 'deadlines'
  | 'quartileOrder'
  | 'interval'
  | 'marketOrder'
  // what the engine makes of them
  | 'unpriceable'
  // getting hold of the document
  | 'notJson'
  | 'unreadable'
  | 'unavailable'
  | 'unreachable'
  | 'httpStatus'
  | 'tooLarge';

/** One fault of a pack. */
export interface Problem {
  /** Dotted place in the document, e.g. `loadings.margin.value`; empty for the document as a whole. */
  path: string;
  code: ProblemCode;
  /** Plain French, for the broker who edits the pack. */
  message: string;
}

export type CheckResult = { ok: true; pack: TariffPack; tariff: Tariff } | { ok: false; problems: Problem[] };

/** More would bury the first ones, and a hostile document could hold millions. */
export const maximumProblems = 20;

/** Keys of a document can be of any length; a path is for reading. */
const longestPath = 160;

/**
 * Describes one fault.
 *
 * @param path dotted place, or its segments
 * @param code kind of fault
 * @param message plain French
 */
export function problem(path: string | readonly PropertyKey[], code: ProblemCode, message: string): Problem {
  const dotted = typeof path === 'string' ? path : path.map(String).join('.');
  return { path: dotted.slice(0, longestPath), code, message };
}

/** No problem if the condition holds, else the one described; for lists of checks. */
export function unless(holds: boolean, path: string, code: ProblemCode, message: string): Problem[] {
  return holds ? [] : [problem(path, code, message)];
}

/** A document refused as a whole. */
export function refusal(code: ProblemCode, message: string): CheckResult {
  return { ok: false, problems: [problem('', code, message)] };
}
