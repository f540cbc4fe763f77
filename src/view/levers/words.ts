import type { LeverId } from '../../engine/index.js';
import {
  countText,
  daysText,
  moneyText,
  monthsText,
  rateText,
  roundToSignificant,
  shareText,
} from '../../language/format.js';
import type { Row } from '../../state/levers.js';
import type { LeversModel } from './model.js';

/** Where something that a lever moves stands, in words. */
export function levelText(id: LeverId, level: number | null, { lang, text }: LeversModel): string {
  if (level === null) return text.list.unlimited;
  switch (id) {
    case 'dso':
      return daysText(level, lang);
    case 'largestShare':
    case 'insuredPercentage':
      return shareText(level, lang);
    case 'badDebts':
      return rateText(level, lang);
    case 'lossYears':
      return text.years(countText(level, lang));
    case 'maximumLiabilityMultiple':
      return text.times(countText(level, lang));
    case 'waitingPeriodMonths':
      return monthsText(level, lang);
    default:
      return moneyText(level, lang);
  }
}

/** A lever's name, for the middle of a sentence. */
export function nameOf({ id, from, to }: Row, model: LeversModel): string {
  const by = levelText(id, Math.abs((from ?? 0) - (to ?? 0)), model);
  return model.text.levers[id].name(levelText(id, to, model), by);
}

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Two digits are all that a difference of estimates can bear. */
export const told = (amount: number): number => roundToSignificant(Math.round(amount));

/** What a saving does to the premium: `−1 900 €`. */
export const savingText = (saving: number, { lang }: LeversModel): string =>
  moneyText(-told(saving), lang, true);
