import { caseIn } from '../core/link/arrival.js';

/** What a fragment sets: attributes and custom properties of the element, and what else the broker owes to readers. */
export interface FrameSettings {
  readonly attributes: readonly (readonly [string, string])[];
  readonly styles: readonly (readonly [string, string])[];
  readonly legal: readonly string[];
}

const STYLE = /^--crs-[a-z-]+$/;
/** Colours, lengths, fonts; nothing that could ask for a file. */
const STYLE_VALUE = /^(?!.*url)[\w#%.,()/' "-]{1,200}$/i;
const LONGEST = 2000;

/**
 * Reads the settings of a page's address. What is no attribute of the element is left out; values are the element's to
 * check, as on any page.
 *
 * @param address query and fragment; a visitor's case may follow in the fragment
 * @param known the element's attributes
 */
export function settingsIn(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  known: readonly string[],
): FrameSettings {
  const given = new Map([search, ownPart(hash)].flatMap((text) => [...new URLSearchParams(text.slice(1))]));
  const pairs = [...given].filter(([, value]) => value.length <= LONGEST);
  return {
    attributes: pairs.filter(([name]) => known.includes(name)),
    styles: pairs.filter(([name, value]) => STYLE.test(name) && STYLE_VALUE.test(value)),
    legal: (given.get('legal') ?? '').slice(0, LONGEST).split('\n').filter(Boolean),
  };
}

/**
 * The address with the settings in its query, where a link to the visitor's case leaves them; nobody is asked for it.
 * Undefined if there are none in the fragment.
 */
export function withSettingsKept({ search, hash }: Pick<Location, 'search' | 'hash'>): string | undefined {
  const own = ownPart(hash).slice(1);
  if (!own) return undefined;
  return `${search ? `${search}&` : '?'}${own}${hash.slice(own.length + 1).replace(/^(?:&|%26)/i, '#')}`;
}

/** A fragment without the visitor's case. */
const ownPart = (hash: string): string => caseIn(hash)?.before ?? hash;
