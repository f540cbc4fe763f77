import { dateOrderOf, dayOf, type DateOrder } from './dates.js';
import { textOf, type Row } from './cells.js';

export const anyDate =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)|\d{1,2}(?:er|st|nd|rd|th)?[\s-][^\W\d]{3,9}\.?[\s-]\d{4}|\d{1,2}(?:er)?\s[a-zûéè]{3,9}\s\d{4}|[a-z]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/gi;

/** Words before the date that a list speaks of, rather than that of its printing. */
const asOf =
  /\b(?:au|arr[êe]t[ée]e?s?(?: au)?|as of|as at|at|situation|date de r[ée]f[ée]rence|aging date|aged as of|to)\s*:?\s*$/i;
const printed = /(?:imprim|[ée]dit|tirage|printed|generated|run)[^\d]*$/i;

/**
 * The day that a list speaks of: a date in the titles above its headings or in the headings, best after `au` or
 * `as of`; else in the file's name. A day number, or undefined.
 */
export function listDayOf(
  titles: readonly Row[],
  headings: readonly string[],
  fileName: string,
  order: DateOrder | undefined,
): number | undefined {
  let best: { rank: number; day: number } | undefined;
  const texts = [
    ...titles.flat().map(textOf),
    titles.map((row) => row.map(textOf).join(' ')).join('\n'),
    ...headings,
  ];
  const titleOrder = order ?? dateOrderOf(texts.flatMap((text) => text.match(anyDate) ?? []));
  for (const text of texts) {
    for (const match of text.matchAll(anyDate)) {
      const day = dayOf(match[0], titleOrder);
      if (day === undefined) continue;
      const before = text.slice(0, match.index);
      const rank = asOf.test(before) ? 2 : printed.test(before) ? 0 : 1;
      if (!best || rank > best.rank || (rank === best.rank && day > best.day)) best = { rank, day };
    }
  }
  return best?.day ?? dayInName(fileName);
}

/** `balance-agee-2025-12-31.csv`, `balance_20251231.csv`, `aged 31.12.2025.xlsx`. */
function dayInName(fileName: string): number | undefined {
  for (const match of fileName.matchAll(
    /\d{4}[-_.]\d{2}[-_.]\d{2}|\d{2}[-_.]\d{2}[-_.]\d{4}|(?<!\d)\d{8}(?!\d)/g,
  )) {
    const day = dayOf(match[0].replaceAll('_', '-'));
    if (day !== undefined) return day;
  }
  return undefined;
}
