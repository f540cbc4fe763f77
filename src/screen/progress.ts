import { html, nothing, type TemplateResult } from 'lit';
import { progressOf } from '../core/progress.js';
import { reach } from './field-ids.js';
import type { Model } from './model.js';

/** Answers given out of questions asked, and the open question that would narrow the range most, or what is left to do. */
export function progress(model: Model): TemplateResult {
  const { estimate, state, messages } = model;
  const { given, asked } = progressOf(state.answers);
  const { next } = estimate;
  return html`<p class="progress" part="progress">
    <span>${messages.progress.given(given, asked)}</span>
    ${
      next
        ? html`<button
            class="link"
            type="button"
            @click=${(event: Event) => reach(event, next.question, model)}
          >
            ${messages.progress.next(messages.fields[next.question].subject, next.share)}
          </button>`
        : given === asked
          ? model.answering?.complete(model)
          : nothing
    }
  </p>`;
}
