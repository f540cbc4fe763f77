import type { ClaimDate } from '../../../engine/index.js';
import { dateText, moneyText } from '../../../text/format.js';
import type { Reminder } from '../figures/calendar-file.js';
import { datesOf } from '../figures/span.js';
import { isDeadline } from '../figures/ways.js';
import type { ClaimModel } from '../model.js';
import { deadlineText } from './deadline.js';

/** Days before a date at which the calendar rings: time to put a file together. */
const ALARM = 7;

/** A claim's dates for the visitor's calendar, each at its earliest that is still to come; what is past is left out. */
export function remindersOf(model: ClaimModel): Reminder[] {
  const { found, text, today, lang } = model;
  const { calendar, file } = text;
  const { dueDate, invoiceInclVat } = found.claim;
  return datesOf(found).flatMap((entry) => {
    const { event, earliest, latest } = entry;
    const date = [earliest, latest].find((one) => one >= today);
    if (date === undefined) return [];
    const name = isDeadline(entry) ? file.lastDay(calendar.events[event]) : calendar.events[event];
    return {
      uid: `${event}.${dueDate}.${Math.round(invoiceInclVat)}@credit-rate-simulator`,
      date,
      title: file.title(name, moneyText(invoiceInclVat, lang)),
      notes: file.notes(dateText(dueDate, lang), notesOf(entry, model)),
      alarm: ALARM,
    };
  });
}

/** By what the day is that one, and on what it rests. */
function notesOf(date: ClaimDate, model: ClaimModel): string[] {
  const { found, text, lang } = model;
  const { file, calendar } = text;
  const { event, earliest, latest, presumed } = date;
  const several = earliest < latest;
  return [
    ...(isDeadline(date) ? [file.deadline(deadlineText(date, model))] : []),
    ...(several && !isDeadline(date) ? [file.range(dateText(earliest, lang), dateText(latest, lang))] : []),
    ...(event === 'stopDeliveries' && found.deadlines.stopDeliveriesDays > 45 ? [file.earlier] : []),
    ...(event === 'declareDebt' || event === 'claimGoods' ? [file.sentence(calendar.fromPublication)] : []),
    ...(presumed ? [file.presumed] : []),
  ];
}
