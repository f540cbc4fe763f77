import type { TariffPack } from '../../../src/tariff/pack.js';
import type { Problem } from '../../../src/tariff/problems.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import type { Calibration } from '../../../src/workshop/calibration/index.js';
import type { ReadQuote, ReadTable } from '../../../src/workshop/quotes/index.js';
import type { Effect } from '../effect/effect-steps.js';
import type { Place } from '../run/run.js';
import type { Progress, Task } from '../run/tasks.js';
import type { EntryRefusal } from './entries.js';
import type { WorkbookReading } from './workbook.js';

/** The pack under work, and the leaves whose source and date somebody has confirmed. */
export interface Work {
  pack: TariffPack;
  confirmed: ReadonlySet<string>;
}

/** A field whose text is no value, or `waits` for another field's: the last good one stays in the pack. */
export interface Wrong {
  text: string;
  reason: 'notANumber' | 'notJson' | 'otherEnd' | 'waits' | EntryRefusal;
}

/** What the status line says of the last deed; entries and sources by their names in the pack. */
export type Told =
  | { kind: 'opened'; id: string; version: string }
  | { kind: 'undone' }
  | { kind: 'stepAdded' | 'stepRemoved'; path: string; step: number }
  | { kind: 'entryAdded' | 'entryRemoved'; path: string; entry: string }
  /** Begun like another row. */
  | { kind: 'rowAdded'; path: string; entry: string; like: string }
  | { kind: 'entryRenamed'; path: string; entry: string; to: string; followed: readonly string[] }
  /** Kept, for leaves refer to it. */
  | { kind: 'entryHeld'; path: string; entry: string; by: readonly string[] }
  | { kind: 'sourceAdded' | 'sourceRemoved'; title: string }
  | { kind: 'sourceHeld'; title: string; by: readonly string[] }
  | { kind: 'indicesTaken'; count: number };

/** A task under way. */
export interface Running {
  kind: Task['kind'];
  progress: Progress | undefined;
  place: Place | undefined;
  cancel: () => void;
}

/** All that the page shows follows from it. */
export interface State {
  language: PackLang;
  /** Whether the work is kept on this device; `refused`: asked for, and the browser takes nothing. */
  keeping: 'off' | 'on' | 'refused';
  /** What the work began with. */
  loaded: TariffPack;
  past: readonly Work[];
  now: Work;
  /** Of the pack under work; empty: it can be exported and priced. */
  problems: readonly Problem[];
  /** By field. */
  wrong: ReadonlyMap<string, Wrong>;
  told: Told | undefined;
  /** What the visitor has unfolded of what is drawn only then. */
  unfolded: ReadonlySet<string>;
  /** Why a file was refused. */
  refused: readonly Problem[];
  running: Running | undefined;
  /** Why the last task of a kind has stopped by itself. */
  failure: { kind: Task['kind']; reason: string } | undefined;
  /** With the packs it was worked out from: another one makes it stale. */
  effect: { of: Effect; before: TariffPack; after: TariffPack } | undefined;
  quotesText: string;
  table: ReadTable;
  calibration: { of: Calibration; quotes: readonly ReadQuote[]; pack: TariffPack } | undefined;
  indicesText: string;
  /** What the last file of indices gave; undefined: none was opened. */
  indicesFile: WorkbookReading | undefined;
  badIndices: readonly { line: number; text: string }[];
}

const MOST_UNDONE = 200;

/** The state with the work changed; what was can be had back. */
export const changed = (state: State, now: Work): State => ({
  ...state,
  told: undefined,
  past: [...state.past, state.now].slice(-MOST_UNDONE),
  now,
});

/** The state before the last change; the same where there is none. */
export function undone(state: State): State {
  const now = state.past.at(-1);
  if (!now) return state;
  return { ...state, past: state.past.slice(0, -1), now, wrong: new Map(), told: { kind: 'undone' } };
}
