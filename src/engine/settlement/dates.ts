/** Days and months of the proleptic Gregorian calendar, without clock or time zone. */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const { floor, min, round } = Math;

/** Days from 1 March of the year 0 to 1 March of another; years begin in March, so that the leap day comes last. */
const yearStart = (year: number): number =>
  365 * year + floor(year / 4) - floor(year / 100) + floor(year / 400);

/** The number of a day; months past 12 are those of later years. */
function numberOf(year: number, month: number, day: number): number {
  const later = floor((month - 3) / 12);
  return yearStart(year + later) + floor((153 * (month - 3 - 12 * later) + 2) / 5) + day - 1;
}

const partsOf = (isoDate: string) => isoDate.split('-').map(Number) as [number, number, number];

/** Days since 1 March of the year 0. */
export const dayNumber = (isoDate: string): number => numberOf(...partsOf(isoDate));

/** The day of that number; the reverse of `dayNumber`. */
function dateOf(number: number): string {
  let year = floor(number / 365);
  while (yearStart(year) > number) year--;
  const inYear = number - yearStart(year);
  const month = floor((5 * inYear + 2) / 153);
  const parts = [year + floor(month / 10), ((month + 2) % 12) + 1, inYear - floor((153 * month + 2) / 5) + 1];
  return parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export const isIsoDate = (text: unknown): text is string =>
  typeof text === 'string' && SHAPE.test(text) && addDays(text, 0) === text;

/**
 * @param isoDate `YYYY-MM-DD`
 * @param days whole, may be negative
 * @example addDays('2026-12-31', 1) // 2027-01-01
 */
export const addDays = (isoDate: string, days: number): string => dateOf(dayNumber(isoDate) + days);

/**
 * The same day of a later month, or that month's last day.
 *
 * @param months at least 0; a fraction of a month counts as so much of 30 days
 * @example addMonths('2026-01-31', 1) // 2026-02-28
 */
export function addMonths(isoDate: string, months: number): string {
  const whole = floor(months);
  const [year, month, day] = partsOf(isoDate);
  const last = numberOf(year, month + whole + 1, 1) - 1;
  return dateOf(min(numberOf(year, month + whole, day), last) + round((months - whole) * 30));
}
