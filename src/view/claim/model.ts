import type { ClaimMessages } from '../../language/claim/messages.js';
import type { Reminder } from '../../state/claim/calendar-file.js';
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
  /** Gives the visitor a calendar file. */
  readonly save: (name: string, reminders: readonly Reminder[]) => void;
}
