import { knowsLosses } from '../../../core/submission.js';
import type { ExplanationItem } from '../../../engine/index.js';
import type { Model } from '../../../screen/model.js';
import { pointsText } from '../../../text/points.js';
import type { ExplainModel } from '../model.js';
import type { ExplainMessages } from '../text/fr.js';

/** A part of the rate in words: `0,052 point`. */
export const pointsWords = (rate: number, { lang, text }: ExplainModel): string =>
  text.points(pointsText(rate, lang), Math.abs(rate) >= 0.02);

/** What a part of the rate is called; past losses that nobody gave are not the visitor's, running costs may hold the commission. */
export const itemWords = (
  item: ExplanationItem,
  { items }: ExplainMessages['waterfall'],
  { state, foldsCommission }: Model,
): { label: string; hint: string } => {
  if (item === 'experience' && !knowsLosses(state.answers)) return items.assumedExperience;
  return items[item === 'administration' && foldsCommission ? 'runningCosts' : item];
};
