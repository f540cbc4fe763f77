import type { ClaimMessages } from '../../language/claim/messages.js';
import type { ClaimCase, ClaimReading } from '../../state/claim/case.js';
import type { Model, OnIntent } from '../model.js';

/** What the view on an unpaid invoice shows. */
export interface ClaimModel extends Model {
  readonly text: ClaimMessages;
  /** ISO date. */
  readonly today: string;
  readonly reading: ClaimReading;
  /** The last good one. */
  readonly found: ClaimCase;
  readonly details: OnIntent<ClaimDetails>;
  /** What stands open, on screen and so on paper. */
  readonly opened: ReadonlySet<OnDemand>;
  readonly toggled: (name: OnDemand, open: boolean) => void;
  /** The calendar file could not be made. */
  readonly unsaved: boolean;
  /** Gives the visitor a calendar file. */
  readonly save: () => void;
}

/** Rarer fields, dates as a table, cash curve, check of the year's cap, indemnity step by step, what the law adds, sources. */
export type OnDemand = 'more' | 'dates' | 'cash' | 'cap' | 'steps' | 'law' | 'sources';
export interface ClaimDetails extends Readonly<Record<OnDemand, (model: ClaimModel) => unknown>> {
  /** Why nothing is paid, where nothing is. */
  readonly why: (model: ClaimModel) => string;
}
