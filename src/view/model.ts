import type { Tariff } from '../engine/index.js';
import type { Lang, Messages } from '../language/messages.js';
import type { Action } from '../state/actions.js';
import type { Estimate } from '../state/estimate.js';
import type { Hypotheses } from '../state/hypotheses.js';
import type { ProfileRates } from '../state/market.js';
import type { OutOfMarket } from '../state/out-of-market.js';
import type { State } from '../state/state.js';

/** Which tariff is in force, and what became of the host's. */
export type TariffStatus =
  | { readonly kind: 'bundled' | 'loading' | 'refused' }
  /** The host's own pack; `title` in its languages. */
  | { readonly kind: 'host'; readonly title: Readonly<Record<Lang, string>> };

/** Everything that a screen shows, and where the visitor's actions go. */
export interface Model {
  readonly lang: Lang;
  readonly messages: Messages;
  readonly state: State;
  readonly hypotheses: Hypotheses;
  readonly tariff: Tariff;
  readonly tariffStatus: TariffStatus;
  readonly tariffAge: 'current' | 'expired' | 'notYet';
  /** The last good one. */
  readonly estimate: Estimate;
  readonly profiles: ProfileRates;
  readonly outOfMarket: readonly OutOfMarket[];
  /** What the status region says; empty until the visitor has changed something. */
  readonly announcement: string;
  readonly dispatch: (action: Action) => void;
}
