import type { ClaimDetailMessages } from '../../language/claim-detail/messages.js';
import type { ClaimMessages } from '../../language/claim/messages.js';
import { dateText, moneyText } from '../../language/format.js';
import type { Lang } from '../../language/messages.js';
import type { Reminder } from '../../state/claim/calendar-file.js';
import type { ClaimCase } from '../../state/claim/case.js';
import { datesOf } from '../../state/claim/span.js';

/** Days before a date at which the calendar rings: time to put a file together. */
const ALARM = 7;

/** A claim's dates for the visitor's calendar, each at its earliest. */
export function remindersOf(
  found: ClaimCase,
  { calendar: { events } }: ClaimMessages,
  { file }: ClaimDetailMessages,
  lang: Lang,
): Reminder[] {
  const { dueDate, invoiceInclVat } = found.claim;
  const day = (date: string) => dateText(date, lang);
  return datesOf(found).map(({ event, earliest, latest }) => ({
    uid: `${event}.${dueDate}.${Math.round(invoiceInclVat)}@credit-rate-simulator`,
    date: earliest,
    title: file.title(events[event], moneyText(invoiceInclVat, lang)),
    notes: file.notes(day(dueDate), day(earliest), day(latest)),
    alarm: ALARM,
  }));
}
