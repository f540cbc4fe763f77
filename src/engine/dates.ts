/** Days and months of the proleptic Gregorian calendar, without clock or time zone. */

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days of four centuries. */
const ERA = 146_097;

interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isIsoDate(text: unknown): text is string {
  const [, year, month, day] = SHAPE.exec(String(text))?.map(Number) ?? [];
  return (
    typeof text === 'string' && month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysIn(year!, month!)
  );
}

function dayOf(isoDate: string): Day {
  const [year, month, day] = isoDate.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
}

const isoOf = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

/** Days since 1 March of the year 0; years begin in March, so that the leap day comes last. */
export function dayNumber(isoDate: string): number {
  const { year, month, day } = dayOf(isoDate);
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}

/** The day of that number; the reverse of `dayNumber`. */
function dateOfNumber(number: number): string {
  const era = Math.floor(number / ERA);
  const inEra = number - era * ERA;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = ((shifted + 2) % 12) + 1;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoOf({ year, month, day: inYear - Math.floor((153 * shifted + 2) / 5) + 1 });
}

/**
 * @param isoDate `YYYY-MM-DD`
 * @param days whole, may be negative
 * @example addDays('2026-12-31', 1) // 2027-01-01
 */
export const addDays = (isoDate: string, days: number): string => dateOfNumber(dayNumber(isoDate) + days);

/**
 * The same day of a later month, or that month's last day.
 *
 * @param months at least 0; a fraction of a month counts as so much of 30 days
 * @example addMonths('2026-01-31', 1) // 2026-02-28
 */
export function addMonths(isoDate: string, months: number): string {
  const whole = Math.floor(months);
  const { year, month, day } = dayOf(isoDate);
  const index = year * 12 + month - 1 + whole;
  const at = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const date = isoOf({ ...at, day: Math.min(day, daysIn(at.year, at.month)) });
  return addDays(date, Math.round((months - whole) * 30));
}
