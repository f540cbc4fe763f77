import { html, type TemplateResult } from 'lit';
import { formatFor } from '../text/format.js';
import type { NumberKind } from '../text/number-kind.js';
import type { Note } from './notes.js';
import type { Model } from './model.js';

/** The two readings of a text, to choose from. */
export function candidates(
  { text, candidates: values, label }: Extract<Note, { kind: 'question' }>,
  kind: NumberKind,
  { lang }: Model,
  pick: (event: Event, value: number) => void,
): TemplateResult {
  return html`${text}
  ${values.map(
    (value) =>
      html`<button class="choice" type="button" @click=${(event: Event) => pick(event, value)}>
        ${label?.(value) ?? formatFor(kind, value, lang)}
      </button>`,
  )}`;
}
