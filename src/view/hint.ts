import { html, nothing, type TemplateResult } from 'lit';
import { isTerm, type Field } from '../state/fields.js';
import type { Model } from './model.js';

/** Help with a question, on demand; the terms of the policy explain themselves at once. */
export function hint(field: Field, { messages }: Model): TemplateResult {
  if (isTerm(field)) return html`<p class="note">${messages.terms[field].hint}</p>`;
  const { label, hint: text } = messages.fields[field];
  // Taking the whole turnover is the commonest error: its help says what it is about.
  const worded = field === 'insurableTurnover';
  return html`<details class="hint ${worded ? 'worded' : ''}">
    <summary aria-label=${worded ? nothing : `${messages.help}\u202f: ${label}`}>
      ${worded ? messages.whatCounts : '?'}
    </summary>
    <p class="note">${text}</p>
  </details>`;
}
