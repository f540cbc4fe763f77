import { dateText, moneyText } from '../../../text/format.js';
import type { Reminder } from '../figures/calendar-file.js';
import { datesOf } from '../figures/span.js';
import type { ClaimModel } from '../model.js';

/** Days before a date at which the calendar rings: time to put a file together. */
const ALARM = 7;

/** A claim's dates for the visitor's calendar, each at its earliest that is still to come; what is past is left out. */
export function remindersOf({ found, text, tariff, today, lang }: ClaimModel): Reminder[] {
  const { calendar, file } = text;
  const { dueDate, invoiceInclVat } = found.claim;
  const day = (date: string) => dateText(date, lang);
  return datesOf(found).flatMap(({ event, earliest, latest }) => {
    const date = [earliest, latest].find((one) => one >= today);
    if (date === undefined) return [];
    const early = event === 'stopDeliveries' && tariff.settlement.stopDeliveriesDays > 45 ? file.earlier : '';
    const more = earliest < latest ? file.range(day(earliest), day(latest)) : early;
    return {
      uid: `${event}.${dueDate}.${Math.round(invoiceInclVat)}@credit-rate-simulator`,
      date,
      title: file.title(calendar.events[event], moneyText(invoiceInclVat, lang)),
      notes: file.notes(day(dueDate), more && ` ${more}`),
      alarm: ALARM,
    };
  });
}
