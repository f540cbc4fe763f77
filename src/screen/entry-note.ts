import type { Entry } from '../core/entries.js';
import { formatFor } from '../text/format.js';
import type { NumberKind } from '../text/number-kind.js';
import type { Note } from './notes.js';
import type { Model } from './model.js';

/** What there is to say of an entry itself: why it could not be taken, or how it was read. */
export function noteOfEntry(
  { text, reading }: Entry,
  resting: boolean,
  kind: NumberKind,
  model: Model,
): Note | undefined {
  const { messages, lang } = model;
  const faults = model.answering?.faults(model);
  if (reading.status === 'value') {
    return reading.loose
      ? { kind: 'understood', text: messages.understood(text.trim(), formatFor(kind, reading.value, lang)) }
      : undefined;
  }
  if (!resting || reading.status === 'empty') return undefined;
  switch (reading.status) {
    case 'refused':
      return problem(faults?.refusal(reading.refusal, kind, text.trim()), model);
    case 'ambiguous':
      return { kind: 'question', text: faults?.ambiguous(text) ?? '', candidates: reading.candidates };
    case 'implausible': {
      const { value, candidates } = reading;
      const told = faults?.implausible(formatFor(kind, value, lang), candidates.length > 0);
      return candidates.length > 0
        ? { kind: 'question', text: told ?? '', candidates }
        : problem(told, model);
    }
  }
}

/** The words come with a part of their own, as soon as somebody begins to answer. */
export const problem = (text: string | undefined, { messages }: Model): Note => ({
  kind: 'problem',
  text: text ?? messages.faulty,
});
