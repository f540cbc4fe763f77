import { download } from '../../browser/download.js';
import { remindersOf } from './draw/reminders.js';
import { calendarFile } from './figures/calendar-file.js';
import type { ClaimModel } from './model.js';

/** Hands the visitor a claim's dates as a calendar file. */
export function saveCalendar(model: ClaimModel): void {
  const { found, lang, text } = model;
  const file = calendarFile(remindersOf(model), stampOf(new Date()), lang);
  download(`${text.file.name(found.claim.dueDate)}.ics`, file, 'text/calendar');
}

/** `YYYYMMDDTHHMMSSZ` */
const stampOf = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
