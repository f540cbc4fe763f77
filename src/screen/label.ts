import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../core/fields.js';
import { controlId, labelId } from './field-ids.js';
import { helpName } from './hint.js';
import type { Model } from './model.js';

/** The label of a question's field: its first line leaves room for the words of the help, see `styles/fields.ts`. */
export const labelOf = (field: Question, model: Model): TemplateResult =>
  html`<label id=${labelId(field)} for=${controlId(field)} data-help=${helpName(field, model) ?? nothing}
    >${model.messages.fields[field].label}</label
  >`;
