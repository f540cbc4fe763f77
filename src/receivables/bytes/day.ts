/** Days since 1 January 1970, by the civil calendar alone: no clock, no time zone. */

/** No date is given. */
export const NO_DAY = -0x7fffffff;
/** What is given is no date. */
export const BAD_DAY = -0x7ffffffe;

const YEARS = { first: 1900, last: 2099 };
/** 30 December 1899, from which spreadsheets count. */
const SPREADSHEET_ORIGIN = -25569;

/** The number of a day of the calendar; months count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const later = month < 3 ? 1 : 0;
  const y = year - later;
  const m = month + 12 * later - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719469
  );
}

const LONG = [1, 3, 5, 7, 8, 10, 12];
const monthLength = (year: number, month: number): number => {
  if (month !== 2) return LONG.includes(month) ? 31 : 30;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
};

const checked = (year: number, month: number, day: number): number =>
  year >= YEARS.first &&
  year <= YEARS.last &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= monthLength(year, month)
    ? dayNumber(year, month, day)
    : BAD_DAY;

/** Of 20251231; else of 31122025. */
function ofEightDigits(digits: number): number {
  const day = checked(Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100);
  return day === BAD_DAY
    ? checked(digits % 10000, Math.floor(digits / 10000) % 100, Math.floor(digits / 1000000))
    : day;
}

/**
 * The day of a text: `20251231`, `2025-12-31`, `31/12/2025`, `31/12/25`, with or without a time behind it, or a spreadsheet's
 * serial number.
 *
 * @returns `NO_DAY` where empty (`0`, `00000000` and `--` too), `BAD_DAY` where it is no date within 1900 to 2099
 */
export function dayOf(text: string): number {
  const date = text
    .replace(/^b(['"])(.*)\1$/, '$2')
    .trim()
    .replace(/(?<=\d)(?:[T\s].*|\.0+)$/s, '');
  if (/^(0*|-+|[-/.\s]*)$/.test(date)) return NO_DAY;
  if (/^\d{8}$/.test(date)) return ofEightDigits(Number(date));
  if (/^\d{5}$/.test(date)) return SPREADSHEET_ORIGIN + Number(date);
  const parts = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(date);
  if (!parts) return BAD_DAY;
  const [first, month, last] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[1]!.length === 4) return checked(first, month, last);
  if (parts[4]!.length === 2) return checked(2000 + last, month, first);
  return parts[4]!.length === 4 ? checked(last, month, first) : BAD_DAY;
}

const latin = new TextDecoder('windows-1252');
/** Dates of eight digits met last, by their low bits: the same few hundred come all the time. */
const digitsMet = new Int32Array(1024);
const daysMet = new Int32Array(1024);

/** The same of bytes; `to` is exclusive. */
export function dayAt(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from) return NO_DAY;
  if (to - from === 8) {
    let digits = 0;
    for (let i = from; i < to; i++) {
      const digit = bytes[i]! - 48;
      if (digit < 0 || digit > 9) return dayOf(latin.decode(bytes.subarray(from, to)));
      digits = digits * 10 + digit;
    }
    if (digits === 0) return NO_DAY;
    const at = digits & 1023;
    if (digits === digitsMet[at]) return daysMet[at]!;
    digitsMet[at] = digits;
    return (daysMet[at] = ofEightDigits(digits));
  }
  return to - from > 40 ? BAD_DAY : dayOf(latin.decode(bytes.subarray(from, to)));
}

/** Year, month from 1, and day of a day number. */
function partsOf(day: number): [number, number, number] {
  // Years begin in March, so that the leap day comes last; 400 of them have 146,097 days.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const inEra = shifted - era * 146097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const civil = month < 10 ? month + 3 : month - 9;
  return [year + era * 400 + (civil <= 2 ? 1 : 0), civil, inYear - Math.floor((153 * month + 2) / 5) + 1];
}

/** @example isoDate(0) // '1970-01-01' */
export const isoDate = (day: number): string =>
  partsOf(day)
    .map((part, i) => String(part).padStart(i ? 2 : 4, '0'))
    .join('-');

/** The year of a day. */
export const yearOf = (day: number): number => partsOf(day)[0];

/** First and last days of months, by some bits of a day in them: the same few are asked for all the time. */
const firsts = new Int32Array(64).fill(1);
const lasts = new Int32Array(64);

/** The last day of the month that a day is in. */
export function monthEnd(day: number): number {
  const at = (day >> 4) & 63;
  if (day >= firsts[at]! && day <= lasts[at]!) return lasts[at]!;
  const [year, month, inMonth] = partsOf(day);
  firsts[at] = day - inMonth + 1;
  return (lasts[at] = day - inMonth + monthLength(year, month));
}
