import type { ViewRoom } from '../lazy/host.js';

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
  offers: {
    start: async () => (await import('./offers/start.js')).startOffers,
    linkKeys: async () => (await import('./offers/link-keys.js')).offersLinkKeys,
  },
  buyers: {
    start: async () => (await import('./buyers/start.js')).startBuyers,
  },
} as const satisfies Readonly<Record<string, ViewRoom>>;

export type ViewName = keyof typeof views;

/** Parts of the screen, and of the sheet, that load on intent. */
export const parts = {
  acting: () => import('../screen/acting.js'),
  answering: async () => (await import('./answering/start.js')).startAnswering,
  helpers: async () => (await import('./helpers/start.js')).startHelpers,
  hostDetails: async () => (await import('./helpers/start.js')).applyHostDetails,
  tables: async () => (await import('./tables/start.js')).startTables,
  bill: async () => (await import('./tables/paper.js')).billOnPaper,
  selfCheck: async () => (await import('./self-check/start.js')).startSelfCheck,
  takeAway: async () => (await import('./take-away/start.js')).startTakeAway,
};
