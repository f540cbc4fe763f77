import type { TemplateResult } from 'lit';
import type { ClaimDetailMessages } from '../../language/claim-detail/messages.js';
import { dateText } from '../../language/format.js';
import { inOrder } from './calendar.js';
import type { ClaimModel } from './model.js';
import { table } from './table.js';

/** The calendar as a table. */
export function datesTable(
  { found, text, lang }: ClaimModel,
  { dates: words }: ClaimDetailMessages,
): TemplateResult {
  return table(
    [words.event, words.earliest, words.latest],
    inOrder(found).map(({ event, earliest, latest }) => [
      text.calendar.events[event],
      dateText(earliest, lang),
      dateText(latest, lang),
    ]),
  );
}
