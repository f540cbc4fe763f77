import { html, nothing, type TemplateResult } from 'lit';
import { isExample } from '../core/state.js';
import { actions } from './actions.js';
import { bill } from './bill.js';
import { footer } from './footer.js';
import type { Model } from './model.js';
import { questions } from './questions.js';
import { scale } from './scale.js';
import { isShut } from './shut.js';
import { summary } from './summary.js';
import { views, waiting } from './views.js';

/**
 * Clear of the sticky line, which WebKit does not mind when it scrolls by itself, nor Chromium inside a date, where
 * the input itself does not count as focused. Not under a pointer, which would let go of something else than it
 * pressed, nor where the button of the rest has put the visitor.
 */
function uncover({ target, relatedTarget }: FocusEvent): void {
  const control = target as Element;
  const opened = control.id === 'sector' && (relatedTarget as Element | null)?.matches('.more');
  if (!opened && control.matches(':focus-visible, [type=date]')) control.scrollIntoView({ block: 'nearest' });
}

/** The whole screen; in the order of the document: result, questions, views, small print. */
export function page(model: Model): TemplateResult {
  const { again } = model;
  return html`<div class="frame">
    <div
      class="page ${isExample(model.state) ? 'untouched' : ''} ${model.rest ? 'short' : ''}"
      lang=${model.lang}
      dir="ltr"
      part="page"
    >
      ${model.answering?.compact(model)} ${summary(model)}
      <div class="ask" @focusin=${uncover}>
        ${questions(model)}
        ${again ? waiting(model.rest ? 'rest' : 'share', { failed: true, load: again }, model) : nothing}
        ${
          isShut(model)
            ? nothing
            : html`${model.rest ? html`${scale(model)} ${bill(model)}` : actions(model)} ${views(model)}`
        }
      </div>
      ${footer(model)}
      <p class="status" role="status">${model.announcement}</p>
    </div>
  </div>`;
}
