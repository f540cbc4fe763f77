import type { TemplateResult } from 'lit';
import { dateText } from '../../../text/format.js';
import { inOrder } from '../figures/span.js';
import type { ClaimModel } from '../model.js';
import { table } from './table.js';

/** The calendar as a table. */
export function datesTable({ found, text, lang }: ClaimModel): TemplateResult {
  const words = text.dates;
  return table(
    [words.event, words.earliest, words.latest],
    inOrder(found).map(({ event, earliest, latest }) => [
      text.calendar.events[event],
      dateText(earliest, lang),
      dateText(latest, lang),
    ]),
  );
}
