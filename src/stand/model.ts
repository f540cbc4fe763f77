import type { Model } from '../screen/model.js';
import type { Lang } from '../text/locales.js';
import type { HandOff } from './hand-off.js';
import type { StandState } from './state.js';
import type { StandMessages } from './text/fr.js';

/** Everything that the stand shows around a visitor's screen, and where gestures go. */
export interface StandModel {
  /** The element's own: its preset, tariff and identity. */
  readonly model: Model;
  readonly state: StandState;
  /** On screen now. */
  readonly lang: Lang;
  readonly text: StandMessages;
  /** The languages to choose from, with what each of them calls itself. */
  readonly languages: readonly (readonly [Lang, StandMessages])[];
  /** The visitor's screen. */
  readonly visitor: Element | undefined;
  /** The case as a code; undefined until it is there, null if it could not be made. */
  readonly handOff: HandOff | null | undefined;
  readonly notices: readonly string[];
  readonly begin: (lang: Lang) => void;
  readonly speak: (lang: Lang) => void;
  readonly press: () => void;
  readonly digit: (digit: string) => void;
  readonly erase: () => void;
  readonly stay: () => void;
  readonly wipe: () => void;
  readonly show: () => void;
  readonly back: () => void;
  readonly leave: () => void;
}
