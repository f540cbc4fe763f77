import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../core/fields.js';
import type { HelperName, Model } from './model.js';
import { waiting } from './views.js';

/** What help with a question is called where it does more than explain; the compact form has no room for words. */
export const helpName = (field: Question, { messages, rest }: Model): string | undefined =>
  rest ? undefined : (messages.helpers as { readonly [F in Question]?: string })[field];

/** Help with a question, on demand; named where it does more than explain. @param inside what stands in it while it is open */
export function hint(field: Question, model: Model, inside: unknown): TemplateResult {
  const { messages, helpers } = model;
  const name = helpName(field, model);
  return html`<details class="hint ${name ? 'worded' : ''}" id="${field}-help" @toggle=${helpers.load}>
    <summary
      id="${field}-button"
      aria-label=${name ? nothing : `${messages.help} ${messages.fields[field].label}`}
    >
      ${name ?? '?'}
    </summary>
    ${inside}
  </details>`;
}

/** The inside of a disclosure whose id is `{name}-help`, which loads when it is first opened. */
export function helperIn(name: HelperName, model: Model): unknown {
  return model.helpers.content?.draw(model, name) ?? waiting(name, model.helpers, model);
}
