import { draftSlot } from '../../../core/drafts.js';
import type { State } from '../../../core/state.js';
import type { CreditGrade, Submission } from '../../../engine/index.js';
import type { Answers, ReceivablesReport, Suspicion } from '../../../receivables/report.js';

/** What reading one file or several has given: consecutive years, each with its report. */
export interface Reading {
  /** At least one. */
  readonly reports: readonly ReceivablesReport[];
  readonly submission: Partial<Submission>;
  readonly missing: readonly string[];
}

/** What the visitor says of their buyers, by the key that the books have: it outlives the file, and another reading. */
export interface Corrections {
  /** Whose sales no policy covers, and why. */
  readonly leftOut: ReadonlyMap<string, Suspicion>;
  readonly grades: ReadonlyMap<string, CreditGrade>;
  /** Whom the insurer is supposed to refuse. */
  readonly refused: ReadonlySet<string>;
  /** The term of payment under which what is late is told, in days; undefined: that of the report. */
  readonly term?: string | undefined;
  /** What only the visitor can say of a list, for each reading from then on. */
  readonly answers?: Answers | undefined;
  /** Keys that stand for one buyer, the first for the others. */
  readonly merge?: readonly (readonly string[])[] | undefined;
}

/** The company's own books as the view holds them: in the page only, and in nothing that leaves it. */
export interface Books {
  readonly reading: Reading;
  readonly corrections: Corrections;
}

export const noCorrections: Corrections = Object.freeze({
  leftOut: new Map<string, Suspicion>(),
  grades: new Map<string, CreditGrade>(),
  refused: new Set<string>(),
});

/** Corrections are there without a reading too, once the books are put away. */
interface Kept {
  readonly reading: Reading | undefined;
  readonly corrections: Corrections;
}

const none: Kept = Object.freeze({ reading: undefined, corrections: noCorrections });

/** `reset` empties it with the rest of what the visitor has said. */
const slot = draftSlot<Kept>('buyers');

/** The books that were read; undefined before, and once they are put away. The same object until something changes. */
export function booksIn(state: State): Books | undefined {
  const kept = slot.in(state);
  return kept?.reading ? (kept as Books) : undefined;
}

/** What the visitor has said, with books or without. */
export const correctionsIn = (state: State): Corrections => (slot.in(state) ?? none).corrections;

/** The state once books were read, beside what the visitor has said of the same buyers before; or put away. */
export const withReading = (state: State, reading: Reading | undefined): State =>
  slot.put(state, Object.freeze({ ...(slot.in(state) ?? none), reading }));

/** The state with other corrections. */
export function corrected(state: State, change: (before: Corrections) => Corrections): State {
  const kept = slot.in(state) ?? none;
  return slot.put(state, Object.freeze({ ...kept, corrections: change(kept.corrections) }));
}

/** The report that most follows from: the latest of a year's entries, else the latest list. */
export function mainReport({ reports }: Reading): ReceivablesReport {
  const rank = ({ kind, period }: ReceivablesReport) => `${kind === 'accountingEntries' ? 1 : 0}${period.to}`;
  return reports.reduce((best, report) => (rank(report) > rank(best) ? report : best));
}

/** Leaves a buyer's sales out, or takes them back in. */
export const leaveOut = (before: Corrections, key: string, reason: Suspicion | undefined): Corrections => {
  const leftOut = new Map(before.leftOut);
  if (reason) leftOut.set(key, reason);
  else leftOut.delete(key);
  return Object.freeze({ ...before, leftOut });
};

/** Grades a buyer, or takes the grade back. */
export const grade = (before: Corrections, key: string, given: CreditGrade | undefined): Corrections => {
  const grades = new Map(before.grades);
  if (given) grades.set(key, given);
  else grades.delete(key);
  return Object.freeze({ ...before, grades });
};

/** Supposes that the insurer refuses a buyer, or does not. */
export const refuse = (before: Corrections, key: string, refused: boolean): Corrections => {
  const all = new Set(before.refused);
  if (refused) all.add(key);
  else all.delete(key);
  return Object.freeze({ ...before, refused: all });
};

/** Takes several keys for one buyer, or no longer. */
export const merged = (before: Corrections, keys: readonly string[], together: boolean): Corrections => {
  const others = (before.merge ?? []).filter((one) => one[0] !== keys[0]);
  return Object.freeze({ ...before, merge: together ? [...others, keys] : others });
};

/** Says what a list leaves open. */
export const answered = (before: Corrections, answers: Answers): Corrections =>
  Object.freeze({ ...before, answers: { ...before.answers, ...answers } });
