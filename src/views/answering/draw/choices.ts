import { html, type TemplateResult } from 'lit';
import { bases, numberRules, type Basis, type Field, type NumberField } from '../../../core/fields.js';
import { candidates } from '../../../screen/candidates.js';
import { focusField } from '../../../screen/field-ids.js';
import type { Note } from '../../../screen/notes.js';
import type { Model } from '../../../screen/model.js';

const knownBases = bases.filter((basis) => basis !== 'unknown');

/** A note that asks, with what there is to choose from. */
export function choices(
  note: Extract<Note, { kind: 'question' | 'basis' }>,
  field: Field,
  model: Model,
): TemplateResult {
  if (note.kind === 'basis') return basisChoice(note.text, field, model);
  return candidates(note, numberRules[field as NumberField].kind, model, (event, value) => {
    focusField(event, field);
    model.dispatch({ type: 'pick', field: field as NumberField, value });
    model.dispatch({ type: 'leave' });
  });
}

/** The books that a figure for bad debts may count on, to choose from. */
function basisChoice(text: string, field: Field, { messages, dispatch }: Model): TemplateResult {
  const choose = (event: Event, basis: Basis) => {
    focusField(event, field); // the button goes away
    dispatch({ type: 'basis', basis });
  };
  return html`${text}
  ${knownBases.map(
    (basis) =>
      html`<button class="choice" type="button" @click=${(event: Event) => choose(event, basis)}>
        ${messages.badDebts.bases[basis]}
      </button>`,
  )}`;
}
