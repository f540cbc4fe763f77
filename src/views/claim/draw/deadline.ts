import type { ClaimDate } from '../../../engine/index.js';
import { dateText } from '../../../text/format.js';
import { waysOf, type Way } from '../figures/ways.js';
import type { ClaimModel } from '../model.js';

/** By what a deadline is counted so; `again`: after another of its kind. */
export function conditionOf({ name, count }: Way, again: boolean, { text }: ClaimModel): string {
  return text.ways[name](count, again);
}

/** A deadline in words: at the latest on that day, and by what it is another one. */
export function deadlineText(date: ClaimDate, model: ClaimModel): string {
  const { found, text, lang } = model;
  const ways = waysOf(date, found);
  const days =
    ways.length > 0
      ? ways.map((way, i) => ({ day: dateText(way.date, lang), condition: conditionOf(way, i > 0, model) }))
      : [{ day: dateText(date.earliest, lang), condition: '' }];
  return text.deadline(days.map(({ day, condition }) => text.on(day, condition)));
}
