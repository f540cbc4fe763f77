import { pointsText } from '../../language/points.js';
import type { ExplainModel } from './model.js';

/** A part of the rate in words: `0,052 point`. */
export const pointsWords = (rate: number, { lang, text }: ExplainModel): string =>
  text.points(pointsText(rate, lang), Math.abs(rate) >= 0.02);
