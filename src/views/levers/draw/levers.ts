import { html, nothing, type TemplateResult } from 'lit';
import { moneyText } from '../../../text/format.js';
import { listText } from '../../../text/points.js';
import { costsCover, eurosAsTold, isFact, leverList, type Levers, type Row } from '../figures/levers.js';
import type { LeversModel } from '../model.js';
import { renewals } from './renewals.js';
import { leverRow } from './row.js';
import { trial } from './trial.js';
import { moreText, nameOf } from './words.js';
import { hardToLower, yearEnd } from './year-end.js';

/**
 * The view « Réduire ce taux »: the best change, those on trial, all that save something, the next renewals, a bonus, and
 * the method.
 */
export function leversView(model: LeversModel): TemplateResult {
  const { board, stale, text, state, tariff } = model;
  if (!board) return html`<div class="levers wait" aria-busy="true"><p>${text.waiting}</p></div>`;
  const list = leverList(board, state.answers.levers, tariff);
  return html`<div class="levers" aria-busy=${stale}>
    <div class="best">${best(list, model)}</div>
    ${trial(list, model)}
    <section aria-labelledby="levers-heading">
      <h4 id="levers-heading">${text.list.heading}</h4>
      <p class="note line">
        ${stale ? text.stale : list.beside ? `${text.list.scope}, ${text.list.beside}` : text.list.scope}
      </p>
      ${list.rows.length > 0 ? html`<p class="note">${text.kept.explained}</p>` : nothing}
      <ol>
        ${list.rows.map((row, at) => leverRow(row, at, list.least, model))}
      </ol>
      ${slight(list, model)}
    </section>
    ${renewals(model)} ${yearEnd(list.beside, model)} ${method(model)}
  </div>`;
}

/** The answer: the change that saves most, and the one that saves most without giving up cover. */
function best({ rows, least, minimum, beside }: Levers, model: LeversModel): TemplateResult {
  const { text, lang } = model;
  const worth = rows.filter(({ alone }) => alone >= least);
  const [first] = worth;
  const free = worth.find(({ id }) => isFact(id));
  const said = (row: Row) => [nameOf(row, model), moreText(-row.alone, model)] as const;
  return html`<p>${first ? text.best(...said(first)) : text.nothing(moneyText(least, lang))}</p>
    ${first && !beside ? price(first, model) : nothing}
    ${free && free !== first ? html`<p>${text.free(...said(free))}</p>` : nothing} ${hardToLower(model)}
    ${minimum ? html`<p class="note">${text.minimum(moneyText(minimum, lang))}</p>` : nothing}`;
}

/** What the best change costs in cover, alone. */
function price({ id, keptMore }: Row, { lang, text }: LeversModel): TemplateResult | typeof nothing {
  if (!costsCover(id)) return nothing;
  const [average, bad] = [keptMore.averageYear, keptMore.badYear].map((more) =>
    moneyText(eurosAsTold(more), lang),
  );
  return html`<p>${text.cost(average!, bad!)}</p>`;
}

function slight(
  { slight: ids, least }: Levers,
  { lang, text }: LeversModel,
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const subjects = ids.map((id) => text.subjects[id]);
  return html`<p class="note">${text.slight(listText(subjects, lang), moneyText(least, lang))}</p>`;
}

function method({ text, isOpen }: LeversModel): TemplateResult {
  const { heading, items } = text.method;
  return html`<details class="how" id="levers-method">
    <summary>${heading}</summary>
    ${
      isOpen('levers-method')
        ? html`<ul>
            ${items.map((item) => html`<li class="note">${item}</li>`)}
          </ul>`
        : nothing
    }
  </details>`;
}
