import type { Estimate } from '../core/estimate.js';
import type { NumberField } from '../core/fields.js';
import type { ViewName } from '../views/index.js';

export * from '../views/take-away/events.js';
import type { Problem } from '../tariff/problems.js';

const PUBLIC = { bubbles: true, composed: true };

/** The first estimate is on screen. */
export class CrsReadyEvent extends Event {
  constructor(readonly detail: Estimate) {
    super('crs-ready', PUBLIC);
  }
}

/** A new estimate is complete: price, range and bill belong to the same answers. */
export class CrsEstimateEvent extends Event {
  constructor(readonly detail: Estimate) {
    super('crs-estimate', PUBLIC);
  }
}

/** What could not be taken as typed; the text itself stays with the visitor. */
export interface InvalidDetail {
  readonly field: NumberField;
  readonly code: string;
}

/** An entry was refused, or has to be asked about; the last good estimate stays. */
export class CrsInvalidEvent extends Event {
  constructor(readonly detail: InvalidDetail) {
    super('crs-invalid', PUBLIC);
  }
}

/** Which tariff is in force now; `problems` say why the host's was refused. */
export interface TariffDetail {
  readonly status: 'accepted' | 'refused' | 'expired';
  readonly id: string;
  readonly version: string;
  readonly validTo: string;
  readonly problems: readonly Problem[];
}

/** The host's tariff was accepted or refused, or the one in force has expired. */
export class CrsTariffEvent extends Event {
  constructor(readonly detail: TariffDetail) {
    super('crs-tariff', PUBLIC);
  }
}

/** Which view the visitor has opened or closed. */
export interface ViewDetail {
  readonly view: ViewName;
  readonly open: boolean;
}

/** The visitor has opened or closed a view. */
export class CrsViewEvent extends Event {
  constructor(readonly detail: ViewDetail) {
    super('crs-view', PUBLIC);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'crs-ready': CrsReadyEvent;
    'crs-estimate': CrsEstimateEvent;
    'crs-invalid': CrsInvalidEvent;
    'crs-tariff': CrsTariffEvent;
    'crs-view': CrsViewEvent;
  }
}
