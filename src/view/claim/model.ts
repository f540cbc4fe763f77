import type { ClaimMessages } from '../../language/claim/messages.js';
import type { ClaimCase, ClaimReading } from '../../state/claim/case.js';
import type { Draw, Model, OnIntent } from '../model.js';

/** What the view on an unpaid invoice shows. */
export interface ClaimModel extends Model {
  readonly text: ClaimMessages;
  /** ISO date. */
  readonly today: string;
  readonly reading: ClaimReading;
  /** The last good one. */
  readonly found: ClaimCase;
  readonly sources: OnIntent<Draw>;
  readonly details: OnIntent<ClaimDetails>;
  /** What stands open, on screen and so on paper. */
  readonly opened: ReadonlySet<OnDemand>;
  readonly toggled: (name: OnDemand, open: boolean) => void;
  /** The calendar file could not be made. */
  readonly unsaved: boolean;
  /** Gives the visitor a calendar file. */
  readonly save: () => void;
}

/** Rarer fields, the dates as a table, the cash curve, the indemnity step by step, what the law grants besides. */
export type ClaimDetail = 'more' | 'dates' | 'cash' | 'steps' | 'law';
export type ClaimDetails = Readonly<Record<ClaimDetail, (model: ClaimModel) => unknown>>;

/** What opens on demand, by name. */
export type OnDemand = ClaimDetail | 'sources';
