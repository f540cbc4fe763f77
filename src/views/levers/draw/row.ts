import { html, nothing, type TemplateResult } from 'lit';
import { pointsText } from '../../../text/points.js';
import { costsCover, isFact, toggleLever, type Row } from '../figures/levers.js';
import type { LeversModel } from '../model.js';
import { keptMore } from './kept.js';
import { levelText, nameOf, savingText, sentenceCase } from './words.js';

/**
 * One change: what it moves, what it saves, what it costs in cover, and whether to try it. Facts cost no cover: what they
 * save is risk that goes away.
 */
export function leverRow(row: Row, at: number, least: number, model: LeversModel): TemplateResult {
  const { text, lang } = model;
  const words = text.list;
  const { id, from, tried, replaces, saving, rateSaving } = row;
  const kind = isFact(id) ? words.fact : words.term;
  const level = levelText(id, from, model);
  const present = replaces
    ? words.trying(level)
    : isAssumed(id, model)
      ? `${model.messages.progress.assumption} ${level}`
      : words.today(level);
  return html`<li class=${tried ? 'tried' : ''}>
    <div class="what">
      <h5 id="lever-${at}">
        ${sentenceCase(nameOf(row, model))} ${tried ? html`<em>${words.tried}</em>` : nothing}
      </h5>
      <p class="note">${kind} · ${present} · ${text.levers[id].hint}. ${isFact(id) ? words.free : nothing}</p>
    </div>
    <p class="saving">
      <strong>${savingText(saving, least, model)}</strong>
      <small>${words.points(pointsText(-rateSaving, lang, true))}</small>
    </p>
    ${tryButton(row, at, model)} ${costsCover(id) ? keptMore(row.keptMore, least, model) : nothing}
  </li>`;
}

/** Whether a fact stands where nobody has said it does. */
const isAssumed = (id: Row['id'], { state: { answers } }: LeversModel): boolean =>
  (id === 'dso' && answers.dso.status === 'open') ||
  (id === 'largestShare' && answers.largest.status === 'open');

function tryButton(row: Row, at: number, { text, dispatch }: LeversModel): TemplateResult {
  const toggle = () => {
    dispatch({ type: 'apply', change: (state) => toggleLever(state, row) });
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
