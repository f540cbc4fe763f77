/** Days as whole numbers since 1 January 1970, civil calendar, no time zone and no clock. */

/**
 * @param {number} year
 * @param {number} month from 1; 13 is next January
 * @param {number} [day] from 1; 0 is the last of the month before
 */
export function dayNumber(year, month, day = 1) {
  const m = month - 1;
  const y = year + Math.floor(m / 12);
  const shifted = (((m % 12) + 12) % 12) + 1;
  // counted from March, so that the leap day comes last
  const a = shifted <= 2 ? y - 1 : y;
  const b = shifted <= 2 ? shifted + 9 : shifted - 3;
  const era = Math.floor(a / 400);
  const inEra = a - era * 400;
  const inYear = Math.floor((153 * b + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/**
 * @param {number} day
 * @returns {{ year: number, month: number, date: number }}
 */
export function civil(day) {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const inEra = z - era * 146_097;
  const leap = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const years = Math.floor((inEra - leap) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const date = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, date };
}

const two = (/** @type {number} */ n) => (n < 10 ? `0${n}` : `${n}`);

/** @param {number} day */
export function iso(day) {
  const { year, month, date } = civil(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/** @param {number} day */
export const compact = (day) => iso(day).replaceAll('-', '');

/** @param {number} day */
export function slashed(day) {
  const { year, month, date } = civil(day);
  return `${two(date)}/${two(month)}/${year}`;
}

/** The last day of the month that holds `day`.
 * @param {number} day */
export function endOfMonth(day) {
  const { year, month } = civil(day);
  return dayNumber(year, month + 1, 0);
}

/** 0 is Sunday.
 * @param {number} day */
export const weekday = (day) => (((day + 4) % 7) + 7) % 7;
