import { attributes, styles, type Attribute } from './contract.js';
import { isHex } from './contrast.js';

/** Longest texts that a setting takes. */
export const LONGEST = 500;
export const LONGEST_LEGAL = 2000;

const COLOURS = ['--crs-accent', '--crs-surface', '--crs-text'];
const LENGTH = /^(?:0|\d{1,4}(?:\.\d{1,2})?(?:px|em))$/;
/** Names of fonts, in quotes or not, and what to take for want of them. */
const FONTS =
  /^(?:'[\p{L}\d -]{1,60}'|[\p{L}-][\p{L}\d -]{0,60})(?:, ?(?:'[\p{L}\d -]{1,60}'|[\p{L}-][\p{L}\d -]{0,60})){0,9}$/u;

export const isColour = (name: string): boolean => COLOURS.includes(name);

/** A text on one line, without what no keyboard writes. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{C}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** Several lines of the same kind. */
export const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\p{C}\p{Zl}\p{Zp} ]+/gu, ' ').trim())
    .join('\n')
    .trim()
    .slice(0, LONGEST_LEGAL);

/** A folder's address: of a site, or from the root of one. */
export const isFolder = (text: string): boolean =>
  /^(?:https?:\/\/[^\s"'<>\\]+|(?:\.{0,2}\/)[^\s"'<>\\]*)?$/.test(text) && text.endsWith('/');

/**
 * What an attribute is set to; undefined if it does not take the text.
 *
 * @param views the names of the views, for the list of which the contract refers to them
 */
export function attributeText(name: string, text: string, views: readonly string[]): string | undefined {
  const attribute = attributes.find((one) => one.name === name);
  const clean = oneLine(text);
  if (!attribute || (clean === '' && attribute.kind !== 'presence')) return undefined;
  switch (attribute.kind) {
    case 'presence':
      return '';
    case 'choice':
      return attribute.values.includes(clean) ? clean : undefined;
    case 'list':
      return listText(clean, attribute, views);
    default:
      return clean;
  }
}

function listText(text: string, { values }: Attribute, views: readonly string[]): string | undefined {
  const known = values.length > 0 ? values : views;
  const chosen = [...new Set(text.split(/\s+/))].filter((value) => known.includes(value));
  return chosen.length > 0 ? chosen.join(' ') : undefined;
}

/** What a custom property is set to; undefined if it does not take the text. */
export function styleText(name: string, text: string): string | undefined {
  if (!styles.some((style) => style.name === name)) return undefined;
  const clean = oneLine(text).replaceAll('"', "'");
  const takes = isColour(name)
    ? isHex
    : (given: string) => (name === '--crs-font' ? FONTS : LENGTH).test(given);
  return takes(clean) ? clean : undefined;
}
