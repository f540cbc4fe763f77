import fc from 'fast-check';
import { attributes, styles } from '../../demo/configurator/contract.js';
import { oneLine } from '../../demo/configurator/checks.js';
import { inOrder } from '../../demo/configurator/state.js';
import type { Settings } from '../../demo/configurator/settings.js';
// What means something in one of the languages that snippets are written in.
import onOneLine from './pieces.json';

/** With a line of their own making, which the page makes a space of. */
const pieces = [...onOneLine, '\u2028'];

/** A text of such pieces and others, as the page lets a setting be: on one line, and not empty. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => oneLine(parts.join('')))
  .filter((text) => text !== '');

const texts = attributes.filter(({ kind }) => kind === 'text' || kind === 'address').map(({ name }) => name);
const present = attributes.filter(({ kind }) => kind === 'presence').map(({ name }) => name);

/** Settings with a hostile text wherever one can stand. */
export const hostileSettings: fc.Arbitrary<Settings> = fc
  .record({
    given: fc.dictionary(fc.constantFrom(...texts), hostileText),
    there: fc.subarray(present),
    legal: fc.array(hostileText, { maxLength: 3 }),
    colour: fc.constantFrom({}, { '--crs-accent': '#0a7755', '--crs-font': "'Source Serif', serif" }),
    joined: fc.boolean(),
  })
  .map(({ given, there, legal, colour, joined }) => ({
    attributes: inOrder('attributes', {
      turnover: '2500000',
      ...given,
      ...Object.fromEntries(there.map((name) => [name, ''])),
    }),
    styles: inOrder('styles', colour),
    legal: legal.join('\n'),
    folder: '/simulator/',
    joined,
  }));

/** Every name that can be set. */
export const allNames = [...attributes, ...styles].map(({ name }) => name);
