import { html, nothing, type TemplateResult } from 'lit';
import { formatFor, parts } from '../language/format.js';
import { given } from '../state/answers.js';
import { isTerm, numberRules, type NumberField } from '../state/fields.js';
import { controlId, labelId, noteId } from './field-ids.js';
import { hint } from './hint.js';
import type { Model } from './model.js';
import { isInvalid, noteLine } from './note.js';
import { slider, type Track } from './slider.js';

/** How a number field departs from the usual one. */
export interface Setting {
  /** A slider beside the field, where the order of magnitude matters more than the digit. */
  track?: Track;
  /** Set after the field in place of the unit's sign. */
  unit?: string;
}

/** A question answered by a number: label, field with its unit, the line under it, help on demand. */
export function numberField(field: NumberField, model: Model, { track, unit }: Setting = {}): TemplateResult {
  const { label } = textsOf(field, model);
  return html`<div class="field number ${track ? 'wide' : ''}" part="field">
    <label id=${labelId(field)} for=${controlId(field)}>${label}</label>
    ${control(field, model, unit ?? usualUnit(field, model))} ${track ? slider(field, track, model) : nothing}
    ${noteLine(field, model)} ${hint(field, model)}
  </div>`;
}

/** The field alone, for a question that sets its own label. */
export function control(field: NumberField, model: Model, unit: string): TemplateResult {
  const { state, lang, hypotheses, dispatch } = model;
  const { kind } = numberRules[field];
  const text = textIn(field, model);
  // A text with a unit of its own needs no second one.
  const ownUnit = /[^\d\s.,'’]/.test(text);
  const type = (event: Event) => {
    dispatch({ type: 'type', field, text: (event.target as HTMLInputElement).value, lang });
  };
  return html`<span class="control">
    <input
      type="text"
      inputmode=${kind === 'money' || kind === 'percent' ? 'decimal' : 'numeric'}
      autocomplete="off"
      spellcheck="false"
      id=${controlId(field)}
      class=${state.entries[field] ? 'answered' : state.answers[field].status}
      part="input"
      aria-describedby="${field}-unit ${noteId(field)}"
      aria-invalid=${isInvalid(field, model)}
      placeholder=${digits(field, hypotheses[field], model)}
      .value=${text}
      @input=${type}
    />
    <span class="unit" id="${field}-unit" ?hidden=${ownUnit}>${unit}</span>
  </span>`;
}

/** What the field holds: the text as typed, else its answer, else nothing (the hypothesis is its placeholder). */
function textIn(field: NumberField, model: Model): string {
  const entry = model.state.entries[field];
  if (entry) return entry.text;
  const value = given(model.state.answers, field);
  return value === undefined ? '' : digits(field, value, model);
}

function digits(field: NumberField, value: number, { lang }: Model): string {
  return parts(formatFor(numberRules[field].kind, value, lang)).figure;
}

function usualUnit(field: NumberField, { messages }: Model): string {
  const { kind } = numberRules[field];
  return kind === 'count' ? '' : messages.units[kind];
}

function textsOf(field: NumberField, { messages }: Model): { label: string } {
  return isTerm(field) ? messages.terms[field] : messages.fields[field];
}
