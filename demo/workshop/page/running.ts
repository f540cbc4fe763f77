import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Task } from '../run/tasks.js';
import type { Context } from './context.js';

/** How far the task of a part is, and the button that stops it; what went wrong with the last one. */
export function runningPart({ session, words }: Context, kind: Task['kind']): TemplateResult {
  const { t } = words;
  const { running, failure } = session.state;
  if (running?.kind !== kind) {
    if (failure?.kind !== kind) return html``;
    return html`<p class="wrong" role="alert">${t.run.failed} ${failure.reason}</p>`;
  }
  const { progress, place } = running;
  return html`
    <div class="row">
      <progress
        aria-label=${kind === 'effect' ? t.effect.title : t.quotes.title}
        max=${progress?.of ?? 1}
        .value=${progress?.done ?? 0}
      ></progress>
      <span>
        ${progress ? t.run.progress(progress.done, progress.of) : nothing}${
          progress?.round === undefined ? nothing : html`, ${t.run.round(progress.round)}`
        }
      </span>
      <button type="button" @click=${() => session.cancel()}>${t.run.cancel}</button>
      <span>${place ? t.run[place] : nothing}</span>
    </div>
  `;
}
