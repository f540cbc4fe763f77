import { isIsoDate } from '../../engine/index.js';

/**
 * A day as people type it, as an ISO date: `2026-03-31`, or `31/03/2026` with the day first, points and dashes likewise.
 *
 * @returns undefined for anything else, and for a day that does not exist
 */
export function typedDate(text: string): string | undefined {
  const match =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/.exec(text) ??
    /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}
