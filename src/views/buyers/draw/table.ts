import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CreditGrade } from '../../../engine/index.js';
import type { BuyerReport, Suspicion } from '../../../receivables/report.js';
import { scrolling } from '../../../screen/scrolling.js';
import { countText, moneyText } from '../../../text/format.js';
import { corrected as withCorrections, grade, leaveOut, refuse, type Corrections } from '../figures/books.js';
import { ALL_UP_TO, columnsOf, drawnOf, type BuyerRow, type Column, type Sorting } from '../figures/rows.js';
import type { Adjusting, BooksModel } from '../model.js';
import { nameOf } from './names.js';

const ADJUSTING: readonly Adjusting[] = ['nothing', 'leftOut', 'refused', 'grade'];
const GRADES: readonly CreditGrade[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const SUSPICIONS: readonly Suspicion[] = ['pseudoBuyer', 'group', 'publicBody'];

/** Height of a line of a long table, in em of the table; its style sheet has the same. */
const LINE = 3;

/** The buyers, masked until the visitor shows their names; of a long table, only the lines near those seen are drawn. */
export function buyersTable(model: BooksModel): TemplateResult {
  const { text, lang, table, rows, acts, corrected } = model;
  const words = text.table;
  const { buyers } = corrected.report;
  const search = ({ target }: Event) =>
    acts.table({ search: (target as HTMLInputElement).value, firstSeen: 0 });
  const adjust = ({ target }: Event) =>
    acts.table({ adjusting: (target as HTMLSelectElement).value as Adjusting });
  return html`<section class="buyers-table" aria-labelledby="books-buyers">
    <h4 id="books-buyers">${words.heading(countText(buyers.length, lang))}</h4>
    <p>
      ${table.revealed ? words.shown : words.hidden}
      <button
        class="link"
        type="button"
        id="books-names"
        aria-pressed=${table.revealed}
        @click=${() => acts.table({ revealed: !table.revealed })}
      >
        ${table.revealed ? words.hide : words.show}
      </button>
    </p>
    <div class="group two">
      <div class="field">
        <label for="books-search">${table.revealed ? words.search : words.searchMasked}</label>
        <span class="control"
          ><input
            type="search"
            id="books-search"
            part="input"
            autocomplete="off"
            .value=${table.search}
            @input=${search}
        /></span>
      </div>
      <div class="field">
        <label for="books-adjusting">${words.adjusting}</label>
        <span class="control select"
          ><select id="books-adjusting" part="input" @change=${adjust}>
            ${ADJUSTING.map(
              (name) =>
                html`<option value=${name} ?selected=${name === table.adjusting}>
                  ${words.adjustments[name]}
                </option>`,
            )}
          </select></span
        >
      </div>
    </div>
    ${rows.length > 0 ? lines(model) : html`<p class="note">${words.none}</p>`}
  </section>`;
}

function lines(model: BooksModel): TemplateResult {
  const { text, table, rows, corrected, acts } = model;
  const words = text.table;
  const shown = columnsOf(corrected);
  const { from, to } = drawnOf(rows.length, table.firstSeen);
  const long = rows.length > ALL_UP_TO;
  const scrolled = ({ currentTarget }: Event) => {
    const box = currentTarget as HTMLElement;
    const line = LINE * parseFloat(getComputedStyle(box.querySelector('table')!).fontSize);
    const firstSeen = Math.floor(box.scrollTop / line);
    const now = drawnOf(rows.length, firstSeen);
    // what is seen is drawn already, but for its edges
    if (Math.abs(now.from - from) > 8) acts.table({ firstSeen });
  };
  const columnsAll = shown.length + 1 + Number(table.adjusting !== 'nothing');
  const space = (count: number) =>
    count > 0
      ? html`<tr class="space" aria-hidden="true">
          <td colspan=${columnsAll} .style=${`block-size:${count * LINE}em`}></td>
        </tr>`
      : nothing;
  const content = html`<table aria-rowcount=${rows.length + 1}>
    <thead>
      <tr aria-rowindex="1">
        ${head('name', model)} ${shown.map((column) => head(column, model))}
        ${table.adjusting === 'nothing' ? nothing : html`<th scope="col">${words.adjustments[table.adjusting]}</th>`}
      </tr>
    </thead>
    <tbody>
      ${space(from)}
      ${repeat(
        rows.slice(from, to),
        ({ buyer }) => buyer.key,
        (row, i) => line(row, from + i, shown, model),
      )}
      ${space(rows.length - to)}
    </tbody>
  </table>`;
  return long
    ? html`<div class="scroll long" role="region" tabindex="0" aria-label=${words.name} @scroll=${scrolled}>
        ${content}
      </div>`
    : scrolling(words.name, content);
}

/** The head of a column: pressed, it sorts by it; again, the other way. */
function head(column: Sorting['by'], { text, table, acts }: BooksModel): TemplateResult {
  const { by, descending } = table.sorting;
  const sorted = by === column;
  const sort = () =>
    acts.table({
      sorting: { by: column, descending: sorted ? !descending : column !== 'name' },
      firstSeen: 0,
    });
  return html`<th scope="col" aria-sort=${sorted ? (descending ? 'descending' : 'ascending') : 'none'}>
    <button class="sort" type="button" @click=${sort}>
      ${text.table.columns[column]}<span aria-hidden="true">${sorted ? (descending ? ' ↓' : ' ↑') : ''}</span>
    </button>
  </th>`;
}

function line(
  { buyer, rank }: BuyerRow,
  at: number,
  shown: readonly Column[],
  model: BooksModel,
): TemplateResult {
  const { lang, books, text } = model;
  const isOut = books.corrections.leftOut.has(buyer.key);
  const name = nameOf(buyer, rank, model);
  return html`<tr class=${isOut ? 'out' : ''} aria-rowindex=${at + 2}>
    <th scope="row">
      <span class="name">${name}</span>${isOut ? html` <em>${text.table.out}</em>` : nothing}
    </th>
    ${shown.map((column) => html`<td>${cell(buyer, column, lang)}</td>`)} ${adjustment(buyer, name, model)}
  </tr>`;
}

function cell(buyer: BuyerReport, column: Column, lang: BooksModel['lang']): string {
  const value = buyer[column];
  if (value === null) return '–';
  return column === 'daysToPay' ? countText(Math.round(value), lang) : moneyText(value, lang);
}

/** What the visitor can say of a buyer, in the last column. */
function adjustment(buyer: BuyerReport, name: string, model: BooksModel): TemplateResult | typeof nothing {
  const { table, text, books, dispatch } = model;
  const { key } = buyer;
  const { corrections } = books;
  const words = text.table;
  const change = (to: (before: Corrections) => Corrections) =>
    dispatch({ type: 'apply', change: (state) => withCorrections(state, to) });
  const label = `${words.adjustments[table.adjusting]}, ${name}`;
  const choice = (
    value: string,
    options: readonly (readonly [string, string])[],
    chosen: (value: string) => void,
  ) =>
    html`<td>
      <select
        class="inline"
        aria-label=${label}
        @change=${({ target }: Event) => chosen((target as HTMLSelectElement).value)}
      >
        ${options.map(([id, told]) => html`<option value=${id} ?selected=${id === value}>${told}</option>`)}
      </select>
    </td>`;
  switch (table.adjusting) {
    case 'nothing':
      return nothing;
    case 'refused':
      return html`<td>
        <input
          type="checkbox"
          aria-label=${label}
          .checked=${corrections.refused.has(key)}
          @change=${({ target }: Event) =>
            change((before) => refuse(before, key, (target as HTMLInputElement).checked))}
        />
      </td>`;
    case 'leftOut':
      return choice(
        corrections.leftOut.get(key) ?? '',
        [['', words.insurable], ...SUSPICIONS.map((id) => [id, words.reasons[id]] as const)],
        (value) => change((before) => leaveOut(before, key, value ? (value as Suspicion) : undefined)),
      );
    case 'grade':
      return choice(
        corrections.grades.get(key) ?? '',
        [['', words.ungraded], ...GRADES.map((id) => [id, words.grade(id)] as const)],
        (value) => change((before) => grade(before, key, value ? (value as CreditGrade) : undefined)),
      );
  }
}
