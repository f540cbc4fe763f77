import { html, nothing, type TemplateResult } from 'lit';
import { given } from '../core/answers.js';
import { numberRules, type NumberField, type TermField } from '../core/fields.js';
import { formatFor, parts } from '../text/format.js';
import type { NumberKind } from '../text/number-kind.js';
import { controlId } from './field-ids.js';
import { hint } from './hint.js';
import { labelOf } from './label.js';
import type { Model } from './model.js';
import { isInvalid, noteLine } from './note.js';
import { question } from './question.js';
import { slider, type Track } from './slider.js';

/**
 * A question answered by a number: label, field with its unit, the line under it, help on demand.
 *
 * @param track of a slider beside the field, where the order of magnitude matters more than the digit
 */
export function numberField(
  field: Exclude<NumberField, TermField>,
  model: Model,
  track?: Track,
): TemplateResult {
  return question(
    field,
    model,
    (help) =>
      html`<div class="field number ${track ? 'wide' : ''}" part="field">
        ${labelOf(field, model)} ${control(field, model, usualUnit(field, model))}
        ${track ? slider(field, track, model) : nothing} ${noteLine(field, model)} ${hint(field, model, help)}
      </div>`,
  );
}

/** The field alone, for a question that sets its own label. */
export function control(field: NumberField, model: Model, unit: string): TemplateResult {
  const { state, lang, hypotheses, dispatch } = model;
  return box({
    id: controlId(field),
    kind: numberRules[field].kind,
    status: state.entries[field] ? 'answered' : state.answers[field].status,
    invalid: isInvalid(field, model),
    hypothesis: digits(field, hypotheses[field], model),
    text: textIn(field, model),
    unit,
    last: field === 'exportShare' || field === 'namedBuyers',
    type: (text) => dispatch({ type: 'type', field, text, lang }),
  });
}

/** What a box shows, and where key strokes go. The line under it has the id `{id}-note`. */
export interface Box {
  id: string;
  /** Where no label is for it. */
  label?: string;
  kind: NumberKind;
  status: string;
  invalid: boolean;
  hypothesis: string;
  text: string;
  unit: string;
  /** No field of its kind comes after it, as the keyboard of a telephone says. */
  last?: boolean | undefined;
  type: (text: string) => void;
}

/** A box to type a number in, with its unit inside. */
export function box({
  id,
  label,
  kind,
  status,
  invalid,
  hypothesis,
  text,
  unit,
  last,
  type,
}: Box): TemplateResult {
  // A text with a unit of its own needs no second one.
  const ownUnit = /[^\d\s.,'’]/.test(text);
  return html`<span class="control">
    <input
      type="text"
      inputmode=${kind === 'money' || kind === 'percent' ? 'decimal' : 'numeric'}
      enterkeyhint=${last ? 'done' : 'next'}
      autocomplete="off"
      spellcheck="false"
      id=${id}
      class=${status}
      part="input"
      aria-label=${label ?? nothing}
      aria-describedby="${id}-unit ${id}-note"
      aria-invalid=${invalid}
      placeholder=${hypothesis}
      .value=${text}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    />
    <span class="unit" id="${id}-unit" ?hidden=${ownUnit}>${unit}</span>
  </span>`;
}

/** What the field holds: the text as typed, else its answer, else nothing (the hypothesis is its placeholder). */
function textIn(field: NumberField, model: Model): string {
  const entry = model.state.entries[field];
  // Picked, and questioned since: never typed.
  if (entry?.text === '' && entry.reading.status === 'implausible')
    return digits(field, entry.reading.value, model);
  if (entry) return entry.text;
  const value = given(model.state.answers, field);
  return value === undefined ? '' : digits(field, value, model);
}

function digits(field: NumberField, value: number, { lang }: Model): string {
  return parts(formatFor(numberRules[field].kind, value, lang)).figure;
}

/** The sign of what a field counts; none for a plain count. */
export function usualUnit(field: NumberField, { messages }: Model): string {
  const { kind } = numberRules[field];
  return kind === 'count' ? '' : messages.units[kind];
}
