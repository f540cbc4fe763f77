import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { packLeaves, type Leaf } from '../../../src/tariff/leaves.js';
import type { Evidence } from '../../../src/tariff/pack.js';
import { leafName } from '../text/index.js';
import { unsourced } from '../work/changes.js';
import { evidences } from '../work/edits.js';
import type { Context } from './context.js';
import { entriesPart } from './entries.js';
import { evidencePart } from './evidence.js';
import { faultAt, idOf, marksOf } from './field.js';
import { valueCell } from './values.js';

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
  const date = marksOf(idOf('date', path), faultAt(context, `${path}.date`));
  const kinds: Readonly<Record<Evidence, string>> = words.coefficients.evidence;
  return html`
    <tr>
      <th scope="row">${name}</th>
      <td data-head=${t.tables.value}>${valueCell(context, { path, name, value: leaf.value })}</td>
      <td data-head=${t.tables.evidence}>
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
      <td data-head=${t.tables.source}>
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
      <td data-head=${t.tables.date}>
        <input
          size="10"
          aria-label=${`${t.tables.date}, ${name}`}
          aria-invalid=${date.invalid}
          aria-describedby=${date.described}
          .value=${live(leaf.date)}
          @change=${(event: Event) => {
            session.leaf(path, { date: (event.target as HTMLInputElement).value.trim() });
          }}
        />${date.note}
      </td>
    </tr>
    <tr class="more">
      <td colspan="5">${entriesPart(context, path, name)} ${evidencePart(context, { path, leaf }, name)}</td>
    </tr>
  `;
}
