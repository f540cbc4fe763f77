import type { Lang } from '../language/messages.js';
import { calendarFile, type Reminder } from '../state/claim/calendar-file.js';
import { download } from './download.js';

/** Hands the visitor a calendar file; `false`, for nothing is left unsaved. */
export function saveCalendar(name: string, reminders: readonly Reminder[], lang: Lang): false {
  download(name, calendarFile(reminders, stampOf(new Date()), lang), 'text/calendar');
  return false;
}

/** `YYYYMMDDTHHMMSSZ` */
const stampOf = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
