import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { packLeaves, type Leaf } from '../../../src/tariff/leaves.js';
import type { Evidence } from '../../../src/tariff/pack.js';
import { entryName, leafName } from '../text/index.js';
import { isTable, unsourced } from '../work/changes.js';
import { evidences } from '../work/edits.js';
import { fieldOf } from '../work/session.js';
import type { Context } from './context.js';

/** Every coefficient in tables by group, each with evidence, source and date. */
export function coefficientsPart(context: Context): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const { now, loaded } = session.state;
  const groups = new Map<string, Leaf[]>();
  for (const leaf of packLeaves(now.pack)) {
    const [group = ''] = leaf.path.split('.');
    groups.set(group, [...(groups.get(group) ?? []), leaf]);
  }
  const open = new Set(unsourced(loaded, now.pack, now.confirmed));
  const titles: Readonly<Record<string, string>> = words.coefficients.groups;
  return html`
    <section aria-labelledby="tables-title">
      <h2 id="tables-title">${t.tables.title}</h2>
      <p>${t.tables.lead}</p>
      ${[...groups].map(
        ([group, leaves]) => html`
          <details>
            <summary>${titles[group] ?? group}</summary>
            <div class="scroll">
              <table class="leaves">
                <caption>
                  ${titles[group] ?? group}
                </caption>
                <thead>
                  <tr>
                    ${[t.pack.change, t.tables.value, t.tables.evidence, t.tables.source, t.tables.date].map(
                      (head) => html`<th scope="col">${head}</th>`,
                    )}
                  </tr>
                </thead>
                <tbody>
                  ${leaves.map((leaf) => leafRow(context, leaf, open.has(leaf.path)))}
                </tbody>
              </table>
            </div>
          </details>
        `,
      )}
    </section>
  `;
}

function leafRow(context: Context, { path, leaf }: Leaf, unsourcedYet: boolean): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const name = leafName(words, path);
  const kinds: Readonly<Record<Evidence, string>> = words.coefficients.evidence;
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td>${valueCell(context, path, name, leaf.value)}</td>
      <td>
        <select
          aria-label=${`${t.tables.evidence}, ${name}`}
          @change=${(event: Event) => {
            session.leaf(path, { evidence: (event.target as HTMLSelectElement).value as Evidence });
          }}
        >
          ${evidences.map(
            (kind) =>
              html`<option value=${kind} .selected=${live(kind === leaf.evidence)}>${kinds[kind]}</option>`,
          )}
        </select>
      </td>
      <td>
        <select
          aria-label=${`${t.tables.source}, ${name}`}
          @change=${(event: Event) => {
            session.leaf(path, { source: (event.target as HTMLSelectElement).value });
          }}
        >
          ${Object.entries(session.state.now.pack.sources).map(
            ([key, { title }]) =>
              html`<option value=${key} .selected=${live(key === leaf.source)}>${title}</option>`,
          )}
        </select>
        ${
          unsourcedYet
            ? html`<button type="button" class="small" @click=${() => session.confirm(path)}>
                ${t.tables.confirm}<span class="hidden">, ${name}</span>
              </button>`
            : nothing
        }
      </td>
      <td>
        <input
          size="10"
          aria-label=${`${t.tables.date}, ${name}`}
          .value=${live(leaf.date)}
          @change=${(event: Event) => {
            session.leaf(path, { date: (event.target as HTMLInputElement).value.trim() });
          }}
        />
      </td>
    </tr>
  `;
}

/** How many entries a table may have before it folds. */
const SHORT = 4;

function valueCell(context: Context, path: string, name: string, value: unknown): TemplateResult {
  if (!isTable(value) || !Object.values(value).every((entry) => typeof entry === 'number'))
    return field(context, path, name, value);
  const { words } = context;
  const entries = Object.entries(value);
  const rows = html`<ul class="entries">
    ${entries.map(
      ([entry, own]) =>
        html`<li>
          <span>${entryName(words, entry)}</span>
          ${field(context, path, `${name}, ${entryName(words, entry)}`, own, entry)}
        </li>`,
    )}
  </ul>`;
  if (entries.length <= SHORT) return rows;
  return html`<details>
    <summary>${words.t.tables.entries(entries.length)}</summary>
    ${rows}
  </details>`;
}

function field(context: Context, path: string, name: string, value: unknown, entry?: string): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const wrong = session.state.wrong.get(fieldOf(path, entry));
  const id = `value-${fieldOf(path, entry).replace(/\W+/g, '-')}`;
  const label = `${t.tables.value}, ${name}`;
  const take = (event: Event) => {
    session.value(path, (event.target as HTMLInputElement).value, entry);
  };
  const text = wrong?.text ?? (typeof value === 'string' ? value : JSON.stringify(value));
  const described = wrong ? `${id}-wrong` : nothing;
  const invalid = wrong ? 'true' : nothing;
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
            size="9"
            inputmode=${typeof value === 'number' ? 'decimal' : 'text'}
            aria-label=${label}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(text)}
            @change=${take}
          />`;
  if (!wrong) return control;
  const kept =
    wrong.reason === 'notANumber' ? `${t.tables.notANumber} ${JSON.stringify(value)}` : t.tables.notJson;
  return html`${control}<span class="wrong" id=${`${id}-wrong`}>${kept}</span>`;
}
