import { html, nothing, type TemplateResult } from 'lit';
import { pointsText } from '../../language/points.js';
import { isFact, toggled, type Row } from '../../state/levers.js';
import { figure } from '../figure.js';
import { keptMore } from './kept.js';
import type { LeversModel } from './model.js';
import { levelText, nameOf, savingText, sentenceCase } from './words.js';

/** One change: what it moves, what it saves, what it costs in cover, and whether to try it. */
export function leverRow(row: Row, at: number, least: number, model: LeversModel): TemplateResult {
  const { text, lang } = model;
  const words = text.list;
  const { id, from, tried, due } = row;
  const kind = isFact(id) ? words.fact : words.term;
  return html`<li class=${tried ? 'tried' : ''}>
    <h5 id="lever-${at}">
      ${sentenceCase(nameOf(row, model))} ${tried ? html`<em>${words.tried}</em>` : nothing}
    </h5>
    <p class="saving">
      <strong>${figure(savingText(due, model))}</strong>
      <small>${words.points(pointsText(-row.saving / model.pricing.insurableTurnover, lang, true))}</small>
    </p>
    ${tryButton(row, at, model)}
    <div class="cost">
      <p class="note">${kind} · ${words.today(levelText(id, from, model))} · ${text.levers[id].hint}.</p>
      ${cost(row, least, model)}
    </div>
  </li>`;
}

/** Facts cost no cover: what they save is risk that goes away. A longer wait costs time. */
function cost(
  { id, keptMore: more }: Row,
  least: number,
  model: LeversModel,
): TemplateResult | typeof nothing {
  if (id === 'waitingPeriodMonths') return nothing;
  return isFact(id) ? html`<p class="note">${model.text.list.free}</p>` : keptMore(more, least, model);
}

function tryButton(row: Row, at: number, { text, state, dispatch }: LeversModel): TemplateResult {
  const toggle = () => {
    dispatch({ type: 'try', levers: toggled(state.answers.levers, row) });
  };
  return html`<button
    type="button"
    id="try-${at}"
    class="try"
    aria-labelledby="try-${at} lever-${at}"
    @click=${toggle}
  >
    ${row.tried ? text.list.undo : text.list.try}
  </button>`;
}
