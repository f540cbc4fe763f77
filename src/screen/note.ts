import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../core/fields.js';
import { USUAL_BASIS } from '../core/hypotheses.js';
import { isAnswer } from '../core/is-answer.js';
import { focusField, labelId, noteId } from './field-ids.js';
import { noteOf } from './messages-of-fields.js';
import type { Note } from './notes.js';
import type { Model } from './model.js';

/** Notes that look like another: what can be confirmed is muted word by word, beside its button. */
const looks: { readonly [K in Note['kind']]?: string } = { basis: 'question', hypothesis: '' };

/** The line under a field. Always there, so that what it comes to say moves nothing. */
export function noteLine(field: Field, model: Model): TemplateResult {
  const note = noteOf(field, model);
  return html`<div class="line ${looks[note.kind] ?? note.kind}" id=${noteId(field)}>
    ${content(note, field, model)}
  </div>`;
}

/** Whether the field's text could not be taken as it is. */
export function isInvalid(field: Field, model: Model): boolean {
  const { kind } = noteOf(field, model);
  return kind === 'problem' || kind === 'question' || kind === 'basis';
}

function content(note: Note, field: Field, model: Model): unknown {
  switch (note.kind) {
    case 'none':
      return nothing;
    case 'example':
      return confirmable(model.messages.example.mark, '', field, model);
    case 'basis':
    case 'question':
      return model.answering?.choices(note, field, model);
    case 'hypothesis':
      return confirmable(model.messages.progress.assumption, note.text, field, model);
    default:
      return note.text;
  }
}

/**
 * An example, or a hypothesis, counts once the visitor says that it is their case too. What it is stands once, above the
 * questions, and here for who hears it.
 */
function confirmable(mark: string, more: string, field: Field, model: Model): TemplateResult {
  const { messages, state, hypotheses, tariff, dispatch } = model;
  const isOpen = state.answers[field].status === 'open';
  const confirm = (event: Event) => {
    // The button goes away, and the focus must not go with it.
    focusField(event, field);
    // Bad debts are then on the books that the hypothesis is told on.
    if (field === 'grossBadDebtRatio' && state.answers.lossBasis === 'unknown')
      dispatch({ type: 'basis', basis: USUAL_BASIS });
    dispatch({ type: 'confirm', field, value: hypotheses[field] });
  };
  return html`<span class="aloud">${mark}</span> ${
      // A hypothesis that is none of the answers is not there to be confirmed.
      isOpen && !isAnswer(field, hypotheses[field], tariff)
        ? nothing
        : html`<button
            class="link"
            type="button"
            id="${field}-confirm"
            aria-labelledby="${field}-confirm ${labelId(field)}"
            @click=${confirm}
          >
            ${messages.example.confirm}
          </button>`
    }
    ${more && html`<em>${more}</em>`}`;
}
