import { loadClaimDetailMessages } from '../language/claim-detail/load.js';
import { calendarFile } from '../state/claim/calendar-file.js';
import type { ClaimModel } from '../view/claim/model.js';
import { remindersOf } from '../view/claim/reminders.js';
import { download } from './download.js';

/** Hands the visitor a claim's dates as a calendar file. Rejects if its texts cannot be loaded. */
export async function saveCalendar(model: ClaimModel): Promise<void> {
  const { found, lang } = model;
  const details = await loadClaimDetailMessages(lang);
  const file = calendarFile(remindersOf(model, details), stampOf(new Date()), lang);
  download(`${details.file.name(found.claim.dueDate)}.ics`, file, 'text/calendar');
}

/** `YYYYMMDDTHHMMSSZ` */
const stampOf = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
