import { html, nothing, type TemplateResult } from 'lit';
import { focusIn } from '../../../screen/field-ids.js';
import { listText, pointsText } from '../../../text/points.js';
import type { Levers } from '../figures/levers.js';
import type { LeversModel } from '../model.js';
import { keptMore } from './kept.js';
import { nameOf, savingText, sentenceCase } from './words.js';

const HEADING = 'trial-heading';

/** The combination in force, what it comes to, and the way back; how to try while there is none. */
export function trial({ rows, total, least }: Levers, model: LeversModel): TemplateResult {
  const words = model.text.trial;
  const tried = rows.filter((row) => row.tried);
  return html`<section class="trials" aria-labelledby=${HEADING}>
    <h4 id=${HEADING} tabindex="-1">${words.heading}</h4>
    ${
      tried.length === 0
        ? html`<p class="note">${words.none}</p>`
        : html`<p>
              ${sentenceCase(
                listText(
                  tried.map((row) => nameOf(row, model)),
                  model.lang,
                ),
              )}.
            </p>
            <p class="together">
              ${words.total}
              <strong>${savingText(total.saving, least, model)}</strong> ${model.text.list.scope}<small
                >${model.text.list.points(pointsText(-total.rateSaving, model.lang, true))}</small
              >
            </p>
            ${keptMore(total.keptMore, least, model)} ${stop(model)}`
    }
  </section>`;
}

function stop({ text, dispatch }: LeversModel): TemplateResult | typeof nothing {
  const all = (event: Event) => {
    focusIn(event, HEADING); // the button goes away
    dispatch({ type: 'try' });
  };
  return html`<button type="button" class="try" @click=${all}>${text.trial.stop}</button>`;
}
