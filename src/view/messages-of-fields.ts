import { formatFor, shareText } from '../language/format.js';
import type { Lang, Messages } from '../language/messages.js';
import { isNumberField, isTerm, numberRules, type Field, type NumberField } from '../state/fields.js';
import { contradictionsOf, type Contradiction, type Refusal } from '../state/problems.js';
import { isResting, type State } from '../state/state.js';
import type { Model } from './model.js';

/** What is said under a field, the most pressing thing only. */
export type Note =
  | { kind: 'problem'; text: string }
  | { kind: 'question'; text: string; candidates: readonly number[] }
  | { kind: 'understood' | 'hypothesis'; text: string }
  | { kind: 'example' }
  | { kind: 'none' };

/** Messages wait until the visitor rests; what was understood shows at once. */
export function noteOf(field: Field, { state, messages, lang }: Model): Note {
  if (isNumberField(field)) {
    const note = entryNote(field, state, messages, lang);
    if (note) return note;
  }
  switch (state.answers[field].status) {
    case 'preset':
      return { kind: 'example' };
    case 'open':
      return isTerm(field) ? { kind: 'none' } : { kind: 'hypothesis', text: messages.progress.assumption };
    case 'answered':
      return { kind: 'none' };
  }
}

/** Whether an entry now at rest could not be taken: the result is that of before. */
export function isStale({ state }: Model): boolean {
  return Object.entries(state.entries).some(
    ([field, { reading }]) =>
      isResting(state, field as NumberField) &&
      (reading.status === 'refused' || reading.status === 'ambiguous'),
  );
}

function entryNote(field: NumberField, state: State, messages: Messages, lang: Lang): Note | undefined {
  const entry = state.entries[field];
  const resting = isResting(state, field);
  const { kind } = numberRules[field];
  if (entry && resting) {
    const { reading, text } = entry;
    if (reading.status === 'refused') {
      return { kind: 'problem', text: refusalText(reading.refusal, field, text, messages, lang) };
    }
    if (reading.status === 'ambiguous') {
      return { kind: 'question', text: messages.errors.ambiguous(text), candidates: reading.candidates };
    }
  }
  const contradiction =
    isResting(state) && (field === 'largest' || field === 'topThree')
      ? contradictionsOf(state.answers)[field]
      : undefined;
  if (contradiction) return { kind: 'problem', text: contradictionText(contradiction, messages, lang) };
  if (entry?.reading.status === 'value' && entry.reading.loose) {
    const value = formatFor(kind, entry.reading.value, lang);
    return { kind: 'understood', text: messages.errors.understood(entry.text.trim(), value) };
  }
  return undefined;
}

function refusalText(
  refusal: Refusal,
  field: NumberField,
  typed: string,
  messages: Messages,
  lang: Lang,
): string {
  const text = messages.errors;
  const { kind } = numberRules[field];
  switch (refusal.code) {
    case 'notANumber':
    case 'unit':
    case 'negative':
      return text[refusal.code](typed.trim(), kind);
    case 'missing':
      return text.missingTurnover;
    case 'notWhole':
      return text.notWhole;
    case 'tooLow':
    case 'tooHigh':
      return text[refusal.code](formatFor(kind, refusal.bound, lang));
  }
}

function contradictionText(contradiction: Contradiction, { errors }: Messages, lang: Lang): string {
  switch (contradiction.code) {
    case 'topThreeBelow':
      return errors.topThreeBelow(shareText(contradiction.largest, lang));
    case 'topThreeAbove':
      return errors.topThreeAbove(shareText(contradiction.most, lang));
    case 'fewBuyersShares':
      return errors.fewBuyersShares;
  }
}
