import { pointsText } from '../../language/points.js';
import type { ExplanationItem } from '../../engine/index.js';
import type { ExplainMessages } from '../../language/explain/messages.js';
import { knowsLosses } from '../../state/submission.js';
import type { Model } from '../model.js';
import type { ExplainModel } from './model.js';

/** A part of the rate in words: `0,052 point`. */
export const pointsWords = (rate: number, { lang, text }: ExplainModel): string =>
  text.points(pointsText(rate, lang), Math.abs(rate) >= 0.02);

/** What a part of the rate is called; past losses that nobody gave are not the visitor's. */
export const itemWords = (
  item: ExplanationItem,
  { items }: ExplainMessages['waterfall'],
  { state }: Model,
): { label: string; hint: string } =>
  items[item === 'experience' && !knowsLosses(state.answers) ? 'assumedExperience' : item];
