import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { entryName } from '../text/index.js';
import { isTable } from '../work/changes.js';
import { at, gridOf, type Grid } from '../work/grids.js';
import { fieldId, fieldOf } from '../work/places.js';
import type { Context } from './context.js';
import { faultAt, idOf, marksOf } from './field.js';
import { focusOn } from './focus.js';

/** A leaf whose value is edited, and what it is called. */
interface Place {
  path: string;
  name: string;
  value: unknown;
}

/** How many entries a table may have before it folds. */
const SHORT = 4;

/** The controls of a leaf's value: a field, a field for each entry of a table, or rows and columns. */
export function valueCell(context: Context, place: Place): TemplateResult {
  const { words } = context;
  const { path, value } = place;
  const grid = gridOf(path, value, context.session.state.now.pack);
  if (grid) return folded(context, grid.rows.length, gridRows(context, place, grid));
  if (!isTable(value)) return field(context, place, []);
  const entries = Object.keys(value);
  const rows = html`<ul class="entries">
    ${entries.map(
      (entry) =>
        html`<li>
          <span>${entryName(words, entry)}</span>
          ${field(context, place, [entry], entryName(words, entry))}
        </li>`,
    )}
  </ul>`;
  return folded(context, entries.length, rows);
}

const folded = ({ words: { t } }: Context, count: number, rows: TemplateResult): TemplateResult =>
  count <= SHORT
    ? rows
    : html`<details>
        <summary>${t.tables.entries(count)}</summary>
        ${rows}
      </details>`;

function gridRows(context: Context, place: Place, { kind, rows, columns }: Grid): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const { path, name } = place;
  const heads = t.tables.columns[path];
  const columnNames = columns.map((column, i) => heads?.[i] ?? entryName(words, column));
  const rowName = (row: string) => (kind === 'list' ? t.tables.step(Number(row) + 1) : entryName(words, row));
  const cells = (row: string) =>
    columns.length === 0
      ? html`<td>${field(context, place, [row], rowName(row))}</td>`
      : columns.map(
          (column, i) =>
            html`<td>
              ${field(context, place, [row, column], `${rowName(row)}, ${columnNames[i] ?? ''}`)}
            </td>`,
        );
  return html`
    <table class="grid">
      <caption class="hidden">
        ${name}
      </caption>
      <thead ?hidden=${columns.length === 0}>
        <tr>
          <td></td>
          ${columnNames.map((head) => html`<th scope="col">${head}</th>`)}
          ${kind === 'list' ? html`<td></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row">${rowName(row)}</th>
              ${cells(row)}
              ${
                kind === 'list'
                  ? html`<td>
                      <button
                        type="button"
                        class="small"
                        id=${removeId(path, Number(row))}
                        aria-label=${`${t.tables.remove}, ${name}, ${rowName(row)}`}
                        ?disabled=${rows.length === 1}
                        @click=${() => {
                          session.withoutStep(path, row);
                          // The step that is there now, the last one, or the only one, which stays.
                          const [here, before] = [Number(row), Number(row) - 1].map((at) =>
                            removeId(path, at),
                          );
                          focusOn(`#${here}`, `#${before}`, `[id^="${fieldId(path, ['0'])}"]`);
                        }}
                      >
                        ${t.tables.remove}
                      </button>
                    </td>`
                  : nothing
              }
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${
      kind === 'list'
        ? html`<button
            type="button"
            class="small"
            aria-label=${`${t.tables.add}, ${name}`}
            @click=${() => {
              session.oneMoreStep(path);
              focusOn(`[id^="${fieldId(path, [String(rows.length)])}"]`);
            }}
          >
            ${t.tables.add}
          </button>`
        : nothing
    }
  `;
}

const removeId = (path: string, step: number): string => idOf('remove', path, String(step));

/** The control of one value within a leaf's. */
function field(context: Context, place: Place, keys: readonly string[], own?: string): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const { path } = place;
  const name = own === undefined ? place.name : `${place.name}, ${own}`;
  const value = at(place.value, keys);
  const wrong = session.state.wrong.get(fieldOf(path, keys));
  const id = fieldId(path, keys);
  const label = `${t.tables.value}, ${name}`;
  const take = (event: Event) => {
    session.value(path, (event.target as HTMLInputElement).value, keys);
  };
  const text = wrong?.text ?? typed(value);
  const fault = wrong ? undefined : faultAt(context, [path, 'value', ...keys].join('.'));
  const described = wrong || fault ? `${id}-wrong` : nothing;
  const invalid = wrong || fault ? 'true' : nothing;
  const control =
    typeof value === 'boolean'
      ? html`<select id=${id} aria-label=${label} @change=${take}>
          ${[true, false].map(
            (is) =>
              html`<option value=${String(is)} .selected=${live(is === value)}>
                ${is ? t.tables.yes : t.tables.no}
              </option>`,
          )}
        </select>`
      : typeof value === 'object'
        ? html`<textarea
            id=${id}
            rows="3"
            spellcheck="false"
            aria-label=${label}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(text)}
            @change=${take}
          ></textarea>`
        : html`<input
            id=${id}
            size=${keys.length > 1 ? Math.min(18, Math.max(4, text.length)) : 9}
            inputmode=${typeof value === 'string' ? 'text' : 'decimal'}
            aria-label=${label}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(text)}
            @change=${take}
          />`;
  if (fault) return html`${control}${marksOf(id, fault).note}`;
  if (!wrong) return control;
  const kept =
    wrong.reason === 'notANumber' ? `${t.tables.notANumber} ${typed(value) || '–'}` : t.tables.notJson;
  return html`${control}<span class="wrong" id=${`${id}-wrong`}>${kept}</span>`;
}

/** A value as somebody would type it; nothing where a cell is empty. */
const typed = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
