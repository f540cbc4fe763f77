import { CASE_START, FORMAT, FORMAT_KEY } from './format.js';
import { hashOf } from './hash.js';
import { LONGEST, pairsOf, unescaped } from './pairs.js';

/** A case as it arrived. */
export interface Arrival {
  /** What it says, without the format, and without what others add to addresses. */
  readonly pairs: Map<string, string>;
  /** Version of its format; undefined if it cannot be read. */
  readonly format: string | undefined;
  /** `unchecked`: written by hand, or before there was a check. */
  readonly state: 'whole' | 'unchecked' | 'damaged';
}

/** The format, and the check of what follows. */
const HEAD = /^(\d{1,9})(?:\.(\w*))?$/;

/** Keys by which newsletters, advertisements and social networks count who comes. */
const TRACKING =
  /^(?:(?:utm|mtm|pk|hsa|at|gad|mc|mkt|li)_|_(?:g[al]$|hs)|\w{1,4}clk?id$|[gw]braid$|gclsrc$|igsh|srsltid$|xtor$)/i;

/** Signs that a program has left as HTML writes them. */
const AMPERSANDS = /&(?:amp;|#0*38;)+/gi;
const QUOTES = /&(?:quot|gt);/gi;

/** What a sentence puts behind a link, and a program takes for its end. */
const AFTER = /[\s.,;:!?'"’”»)\]}>]+$/;

/** How many times over a link may be escaped. */
const READINGS = 4;

/**
 * The case in a fragment, and what stands before it there; undefined if there is none.
 *
 * @param fragment `#` included
 */
export function caseIn(fragment: string): { readonly before: string; readonly text: string } | undefined {
  const found = CASE_START.exec(fragment);
  if (!found) return undefined;
  const { 1: lead = '', index } = found;
  const rest = fragment.slice(index + lead.length + FORMAT_KEY.length);
  return { before: fragment.slice(0, index), text: FORMAT_KEY + rest };
}

/**
 * What arrived of a case, whatever programs made of it on the way: the reading that agrees with the check, else the first
 * that makes sense. Never throws.
 *
 * @param text from the key of the format on
 */
export function arrivalOf(text: string): Arrival {
  const readings = [text.slice(0, LONGEST)];
  while (readings.length < READINGS) readings.push(unescaped(readings.at(-1)!));
  const arrivals = [...new Set(readings)].map(arrivalAs);
  return (
    arrivals.find(({ state }) => state === 'whole') ?? arrivals.find(({ format }) => format) ?? arrivals[0]!
  );
}

/**
 * A few letters by which a case is known to have arrived whole.
 *
 * @param text its pairs, without the format
 */
export const checkOf = (text: string): string => checkOn(casePairs(text));

/** On what the pairs say and in which order, not on how it is escaped. */
const checkOn = (pairs: Map<string, string>): string => hashOf(JSON.stringify([FORMAT, ...pairs]));

function arrivalAs(reading: string): Arrival {
  const pairs = casePairs(reading);
  const [, format, check] = HEAD.exec(pairs.get(FORMAT_KEY) ?? '') ?? [];
  pairs.delete(FORMAT_KEY);
  return { pairs, format, state: stateOf(pairs, format, check) };
}

function stateOf(
  pairs: Map<string, string>,
  format: string | undefined,
  check: string | undefined,
): Arrival['state'] {
  if (!format) return 'damaged';
  // Another version may count in another way.
  if (format !== FORMAT) return 'unchecked';
  // Nobody writes a link that says nothing: it was cut before its check.
  if (check === undefined) return pairs.size > 0 ? 'unchecked' : 'damaged';
  return check === checkOn(pairs) ? 'whole' : 'damaged';
}

/** Neither `#` nor `?` stands in a case as it is: what follows has been added. */
function casePairs(text: string): Map<string, string> {
  const [ours = ''] = text.replace(AMPERSANDS, '&').replace(QUOTES, '"').split('#', 1);
  const pairs = [...pairsOf(ours.replaceAll('?', '&'))].filter(([key]) => !TRACKING.test(key));
  const last = pairs.at(-1);
  if (last) last[1] = last[1].replace(AFTER, (signs) => (signs.includes('..') ? signs : ''));
  return new Map(pairs);
}
