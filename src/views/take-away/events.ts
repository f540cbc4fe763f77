import type { Estimate } from '../../core/estimate.js';

const PUBLIC = { bubbles: true, composed: true };

/** What was taken: the link or the result in words, copied; the link as a code, shown. */
export interface ShareDetail {
  readonly channel: 'link' | 'copy' | 'qr';
}

/** The visitor has taken the link, its code or the result with them. */
export class CrsShareEvent extends Event {
  constructor(readonly detail: ShareDetail) {
    super('crs-share', PUBLIC);
  }
}

/** The result is about to be printed. */
export class CrsPrintEvent extends Event {
  constructor(readonly detail: Estimate) {
    super('crs-print', PUBLIC);
  }
}

/** How the visitor reaches the broker, and the case in words, as they would send it. */
export interface LeadDetail {
  readonly channel: 'https' | 'tel' | 'mailto';
  readonly summary: string;
  readonly estimate: Estimate;
}

/** The visitor wants to talk to the broker; nothing has opened yet. A host that cancels it takes over: nothing does. */
export class CrsLeadEvent extends Event {
  constructor(readonly detail: LeadDetail) {
    super('crs-lead', { ...PUBLIC, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'crs-share': CrsShareEvent;
    'crs-print': CrsPrintEvent;
    'crs-lead': CrsLeadEvent;
  }
}
