import type { Answers } from '../core/answers.js';
import type { Tariff } from '../engine/index.js';
import type { Model } from '../screen/model.js';
import type { Lang } from '../text/locales.js';

/** A figure as told, and how it is written. */
export type Figure = readonly [value: number, write: (value: number, lang: Lang) => string];

/** Figures by the names that sentences have for them; undefined where the case has none. */
export type Figures = Readonly<Record<string, Figure | undefined>>;

/** What the figures of a view give to sentences outside the simulator. */
export interface ViewValues<Found = unknown> {
  /** Of all that `tell` may give. */
  readonly names: readonly string[];
  /** What they follow from beside the model, in steps of a few ms. */
  readonly steps?: (answers: Answers, tariff: Tariff) => Generator<void, Found>;
  /** @param found what the steps have come to, for the model's answers and tariff; undefined without steps */
  tell(model: Model, found: Found): Figures;
}
