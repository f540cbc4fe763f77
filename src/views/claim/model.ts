import type { TariffWith } from '../../engine/index.js';
import type { Draw, Model, OnIntent } from '../../screen/model.js';
import type { ClaimCase, ClaimReading } from './figures/case.js';
import type { ClaimMessages } from './text/fr.js';

/** What the view on an unpaid invoice shows. */
export interface ClaimModel extends Model {
  readonly tariff: TariffWith<'market' | 'unpaidInvoice' | 'settlement'>;
  readonly text: ClaimMessages;
  /** ISO date. */
  readonly today: string;
  readonly reading: ClaimReading;
  /** The last good one. */
  readonly found: ClaimCase;
  /** Where its figures come from. */
  readonly sources: OnIntent<Draw>;
  /** What stands open. */
  readonly opened: ReadonlySet<OnDemand>;
  readonly toggled: (name: OnDemand, open: boolean) => void;
  /** The calendar file could not be made. */
  readonly unsaved: boolean;
  /** Gives the visitor a calendar file. */
  readonly save: () => void;
}

/** Rarer fields, dates as a table, cash curve, check of the year's cap, indemnity step by step, what the law adds, sources. */
export type OnDemand = 'more' | 'dates' | 'cash' | 'cap' | 'steps' | 'law' | 'sources';
