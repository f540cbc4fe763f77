import { addDays } from '../../../engine/index.js';

/** An all-day reminder. */
export interface Reminder {
  /** The same for the same event of the same invoice, so that a second import replaces the first. */
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly notes: string;
  /** Days before the date at which the calendar rings. */
  readonly alarm: number;
}

/** Longest line of a calendar file, in bytes of UTF-8, its end not counted. */
const LONGEST = 75;

/**
 * A calendar file by RFC 5545.
 *
 * @param stamp when it was made, UTC: `YYYYMMDDTHHMMSSZ`
 * @param lang of the texts
 */
export function calendarFile(reminders: readonly Reminder[], stamp: string, lang: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//credit-rate-simulator//unpaid invoice//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...reminders.flatMap((reminder) => eventLines(reminder, stamp, lang)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, date, title, notes, alarm }: Reminder, stamp: string, lang: string): string[] {
  const language = `;LANGUAGE=${lang}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    // The end is not part of it.
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    `SUMMARY${language}:${escaped(title)}`,
    `DESCRIPTION${language}:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION${language}:${escaped(title)}`,
    `TRIGGER:-P${alarm}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const compact = (isoDate: string): string => isoDate.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Long lines go on after a line end and a space; no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0)!);
    if (bytes + size > LONGEST) {
      result += '\r\n ';
      bytes = 1; // the space
    }
    result += character;
    bytes += size;
  }
  return result;
}

/** Bytes of a character in UTF-8. */
const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
