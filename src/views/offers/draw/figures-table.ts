import { html, nothing, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { moneyText, parts } from '../../../text/format.js';
import type { ToldModel } from '../model.js';
import { nameOf } from './names.js';
import { figureRows, type FigureRow } from './rows.js';

/** What each offer costs and leaves, side by side; what its maximum falls short of; the same as a file. */
export function figuresTable(model: ToldModel, paper = false): TemplateResult {
  const { text, told, lang, acts, offers } = model;
  const words = text.table;
  const cell = (value: FigureRow['cells'][number]) =>
    value === undefined ? '–' : typeof value === 'number' ? parts(moneyText(value, lang)).figure : value;
  const rows = figureRows(model).map(({ name, hint, cells, role }) =>
    row(hint ? html`${name} <small>${hint}</small>` : name, cells.map(cell), role),
  );
  const heads = [
    words.line,
    ...told.comparison.offers.map(({ id }) => nameOf(id, offers)),
    words.selfInsured,
  ];
  return html`<section class="side-by-side" aria-labelledby="offers-table">
    <h4 id="offers-table">${words.heading}</h4>
    ${captioned(words.caption, heads, rows)} ${shortfalls(model).map((line) => html`<p>${line}</p>`)}
    ${
      paper
        ? nothing
        : html`<p>
            <button class="choice" type="button" @click=${acts.save}>${words.save}</button>
          </p>`
    }
  </section>`;
}

/** Offers whose maximum is less than what the largest customer may owe. */
export const shortfalls = ({ text, told, lang, offers }: ToldModel): string[] =>
  told.comparison.offers.flatMap(({ id, maximum }) =>
    maximum !== null && maximum < told.exposure
      ? [text.table.capped(nameOf(id, offers), moneyText(maximum, lang), moneyText(told.exposure, lang))]
      : [],
  );
