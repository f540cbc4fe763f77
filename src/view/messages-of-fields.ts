import { formatFor, shareText } from '../language/format.js';
import type { Lang, Messages } from '../language/messages.js';
import type { NumberKind } from '../language/number-kind.js';
import type { Entry } from '../state/entries.js';
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
  const { kind } = numberRules[field];
  const note = entry && noteOfEntry(entry, isResting(state, field), kind, messages, lang);
  if (note && note.kind !== 'understood') return note;
  const contradiction =
    isResting(state) && (field === 'largest' || field === 'topThree')
      ? contradictionsOf(state.answers)[field]
      : undefined;
  return contradiction ? { kind: 'problem', text: contradictionText(contradiction, messages, lang) } : note;
}

/** What there is to say of an entry itself: why it could not be taken, or how it was read. */
export function noteOfEntry(
  { text, reading }: Entry,
  resting: boolean,
  kind: NumberKind,
  messages: Messages,
  lang: Lang,
): Note | undefined {
  const { errors } = messages;
  if (reading.status === 'value') {
    return reading.loose
      ? { kind: 'understood', text: errors.understood(text.trim(), formatFor(kind, reading.value, lang)) }
      : undefined;
  }
  if (!resting || reading.status === 'empty') return undefined;
  return reading.status === 'refused'
    ? { kind: 'problem', text: refusalText(reading.refusal, kind, text, messages, lang) }
    : { kind: 'question', text: errors.ambiguous(text), candidates: reading.candidates };
}

function refusalText(
  refusal: Refusal,
  kind: NumberKind,
  typed: string,
  messages: Messages,
  lang: Lang,
): string {
  const text = messages.errors;
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
