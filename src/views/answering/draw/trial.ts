import { html, nothing, type TemplateResult } from 'lit';
import { focusTitle } from '../../../screen/field-ids.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';

/** Says that the result is a what-if; undefined where it is the visitor's own case. */
export function onTrial({ state }: Model, { trial }: AnsweringMessages): string | undefined {
  const { levers } = state.answers;
  return levers && trial.on(Object.keys(levers).length);
}

/** Says under the rate that it is a what-if, and takes it back. */
export function trial(model: Model, text: AnsweringMessages): TemplateResult | typeof nothing {
  const told = onTrial(model, text);
  if (!told) return nothing;
  const undo = (event: Event) => {
    focusTitle(event); // the button goes away
    model.dispatch({ type: 'try' });
  };
  return html`<p class="trial">
    <strong>${told}</strong> <button class="link" type="button" @click=${undo}>${text.trial.undo}</button>
  </p>`;
}
