import type { Entry } from '../../../core/entries.js';
import type { NumberRule } from '../../../core/fields.js';
import { readAs } from '../../../core/read-entry.js';
import type { Lang } from '../../../text/locales.js';

/** What people write behind a number to say of what it is: `30 fois la prime`, `0,28 % du CA HT`. */
const OF_WHAT = /(?<=\d\s*(?:%|‰|x|fois|times)) .*$/i;

/**
 * Reads a text by the first rule that takes it. Where none does, what is wrong is told by the one whose unit it has.
 * Never throws.
 */
export function readEither(rules: readonly NumberRule[], text: string, lang: Lang): Entry {
  const bare = text.replace(OF_WHAT, '');
  const entries = rules.map((rule) => ({ ...readAs(rule, bare, lang), text }));
  const found =
    entries.find(({ reading: { status } }) => status !== 'refused') ??
    entries.find(({ reading }) => reading.status === 'refused' && reading.refusal.code !== 'unit') ??
    entries[0]!;
  return Object.freeze(found);
}
