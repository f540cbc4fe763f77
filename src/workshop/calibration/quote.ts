import { addMonths, type Submission } from '../../engine/index.js';

/** What an insurer offered to a company. */
export interface Quote {
  submission: Submission;
  /** Premium over the insurable turnover, a fraction. */
  rate: number;
  /** ISO date of the offer. */
  date: string;
}

/** With fewer quotes nothing is fitted. */
export const FEWEST_QUOTES = 5;

const FRESH_MONTHS = 24;
const WEIGHT_OF_OLD = 0.5;

/**
 * Whether a quote is older than two years, the market having moved since.
 *
 * @param today ISO date
 */
export const isOld = ({ date }: Quote, today: string): boolean =>
  // As texts, ISO dates sort as days do.
  date < addMonths(today, -FRESH_MONTHS);

/** What a quote counts for: 1, or half once it is old. */
export const weightOf = (quote: Quote, today: string): number => (isOld(quote, today) ? WEIGHT_OF_OLD : 1);

/** Quotes in an order of their own, so that the one in which they were typed leaves no trace, not even in the last digit. */
export function inOwnOrder(quotes: readonly Quote[]): { quote: Quote; at: number }[] {
  const keyed = quotes.map((quote, at) => ({ quote, at, key: JSON.stringify(quote) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}
