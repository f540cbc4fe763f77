import type { LinkKey } from '../core/link/link-key.js';
import type { SheetPart, StartView } from '../lazy/host.js';

interface Room {
  /** What it adds to the case that a link holds. */
  readonly linkKeys?: () => Promise<readonly LinkKey[]>;
  /** What it puts on the first page of the sheet, whether or not it was opened. */
  readonly sheetPart?: () => Promise<SheetPart>;
}

/** A room with a view of its own below the questions. */
interface ViewRoom extends Room {
  readonly start: () => Promise<StartView>;
}

/**
 * The views below the questions, in their usual order. Everything else that depends on which there are (attribute,
 * events, classic scripts, budgets, contract, headings) is made from this list. What is loaded is taken out by name: the
 * whole of a chunk would need a list made at run time.
 */
export const views = {
  explain: {
    start: async () => (await import('./explain/start.js')).startExplain,
    sheetPart: async () => (await import('./explain/paper.js')).whyOnPaper,
  },
  levers: {
    start: async () => (await import('./levers/start.js')).startLevers,
    linkKeys: async () => (await import('./levers/link-keys.js')).leversLinkKeys,
  },
  claim: {
    start: async () => (await import('./claim/start.js')).startClaim,
    linkKeys: async () => (await import('./claim/link-keys.js')).claimLinkKeys,
  },
  compare: {
    start: async () => (await import('./compare/start.js')).startCompare,
    linkKeys: async () => (await import('./compare/link-keys.js')).compareLinkKeys,
  },
} as const satisfies Readonly<Record<string, ViewRoom>>;

export type ViewName = keyof typeof views;

/** Everything that views add to the case that a link holds, in the order of the views. Rejects if it cannot be loaded. */
export const loadLinkKeys = async (): Promise<readonly LinkKey[]> =>
  (await Promise.all(rooms.flatMap(({ linkKeys }) => linkKeys?.() ?? []))).flat();

/** Parts of the screen that load on intent. */
export const parts = {
  answering: async () => (await import('./answering/start.js')).startAnswering,
  helpers: async () => (await import('./helpers/start.js')).startHelpers,
  hostDetails: async () => (await import('./helpers/start.js')).applyHostDetails,
  tables: async () => (await import('./tables/start.js')).startTables,
  takeAway: async () => (await import('./take-away/start.js')).startTakeAway,
};

/** What rooms add to links and to paper: the bill first, then the views. */
export const rooms: readonly Room[] = [
  { sheetPart: async () => (await import('./tables/paper.js')).billOnPaper },
  ...Object.values(views),
];
