import type { TemplateResult } from 'lit';
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
  /** The calendar file could not be made. */
  readonly unsaved: boolean;
  /** Gives the visitor a calendar file. */
  readonly save: () => void;
}

/** What opens on demand: the indemnity step by step with what stays, and what the law grants besides. */
export interface ClaimDetails {
  readonly steps: (model: ClaimModel) => readonly TemplateResult[];
  readonly law: (model: ClaimModel) => TemplateResult;
}
