import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnRole } from '../../../receivables/aged/roles.js';
import { countText } from '../../../text/format.js';
import type { BuyersModel, Phase } from '../model.js';
import { coded } from './coded.js';
import { CANCEL, FILES, UNSURE } from './ids.js';
import { answersIn, questionFields } from './questions.js';
import { speedText, sizeText } from './size.js';

const PASTE = 'books-paste';

/** Where the visitor gives their books, and what becomes of them. @param has whether books were read before */
export function give(model: BuyersModel, has: boolean): TemplateResult {
  const { text, phase, acts } = model;
  return html`<section class="give" aria-labelledby="books-give">
    <h4 id="books-give">${has ? text.give.again : text.give.heading}</h4>
    ${has ? nothing : html`<p>${text.give.intro}</p>`}
    <p class="sent"><strong>${text.give.sent}</strong> ${text.give.stays}</p>
    ${phase.kind === 'reading' ? reading(phase, model) : [drop(model), pasted(model)]}
    ${phase.kind === 'refused' ? refused(phase, model) : nothing}
    ${phase.kind === 'unsure' ? unsure(phase, model) : nothing}
    ${
      has && phase.kind !== 'reading'
        ? html`<button class="link" type="button" id="books-away" @click=${acts.putAway}>
            ${text.give.putAway}
          </button>`
        : nothing
    }
  </section>`;
}

/** Marks the place over which files hang; of the screen alone. */
const over = (event: DragEvent, is: boolean) => {
  event.preventDefault();
  (event.currentTarget as Element).classList.toggle('over', is);
};

function drop({ text, acts }: BuyersModel): TemplateResult {
  const dropped = (event: DragEvent) => {
    over(event, false);
    acts.open(event.dataTransfer?.files ?? []);
  };
  const chosen = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    acts.open([...(input.files ?? [])]);
    // the same file may come again, corrected
    input.value = '';
  };
  return html`<div
    class="drop"
    @dragenter=${(event: DragEvent) => over(event, true)}
    @dragover=${(event: DragEvent) => over(event, true)}
    @dragleave=${(event: DragEvent) => over(event, false)}
    @drop=${dropped}
  >
    <label for=${FILES}>${text.give.files}</label>
    <input
      type="file"
      multiple
      id=${FILES}
      accept=".txt,.csv,.tsv,.tab,.fec,.xml,.xlsx,.xls,.zip,.gz,text/*"
      aria-describedby="${FILES}-note"
      @change=${chosen}
    />
    <p class="note" id="${FILES}-note">${text.give.kinds}</p>
  </div>`;
}

function pasted({ text, acts }: BuyersModel): TemplateResult {
  const take = (event: Event) => {
    const area = (event.currentTarget as Element).parentElement!.querySelector('textarea')!;
    acts.paste(area.value);
  };
  return html`<details class="paste">
    <summary>${text.give.paste}</summary>
    <div>
      <label for=${PASTE}>${text.give.cells}</label>
      <textarea
        id=${PASTE}
        rows="5"
        part="input"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${PASTE}-note"
      ></textarea>
      <p class="note" id="${PASTE}-note">${text.give.cellsNote}</p>
      <button class="choice" type="button" @click=${take}>${text.give.readCells}</button>
    </div>
  </details>`;
}

function reading(
  { progress, speed }: Extract<Phase, { kind: 'reading' }>,
  model: BuyersModel,
): TemplateResult {
  const { text, lang, acts } = model;
  const { bytes, total, lines } = progress;
  const words = text.reading;
  const told = words.progress(
    sizeText(bytes, lang),
    total === null ? '' : sizeText(total, lang),
    lines,
    countText(lines, lang),
    speed === undefined ? '' : speedText(speed, lang),
  );
  return html`<div class="progress-of">
    <progress
      aria-label=${words.label}
      max=${total || 1}
      .value=${total ? Math.min(bytes, total) : 0}
    ></progress>
    <p class="note figure">${told}</p>
    <button class="choice" type="button" id=${CANCEL} @click=${acts.cancel}>${words.cancel}</button>
  </div>`;
}

const refused = (
  { code, detail, file }: Extract<Phase, { kind: 'refused' }>,
  { text }: BuyersModel,
): TemplateResult =>
  html`<div class="panel" role="group" aria-label=${text.reading.refused}>
    <p><strong>${text.reading.refused}</strong></p>
    <p>${refusalText(code, text)}</p>
    ${file || detail ? html`<p class="note">${[file, detail].filter(Boolean).join(' · ')}</p>` : nothing}
  </div>`;

/** Why a file was refused, in words. */
export const refusalText = (code: string, { reading: words }: BuyersModel['text']): string =>
  coded(words.refusals, code) ?? words.refusals.failed;

/** Columns that the visitor is asked about, with some of what stands in them, and what else is open. */
function unsure(
  { columns, questions }: Extract<Phase, { kind: 'unsure' }>,
  model: BuyersModel,
): TemplateResult {
  const { text, acts } = model;
  const words = text.unsure;
  const take = (event: Event) => {
    const panel = (event.currentTarget as Element).parentElement!;
    const selects = panel.querySelectorAll<HTMLSelectElement>('select[data-column]');
    const roles: Record<number, ColumnRole> = {};
    selects.forEach(({ value }, i) => (roles[columns[i]!.column] = value as ColumnRole));
    acts.confirm(roles, answersIn(panel));
  };
  return html`<div class="panel unsure" role="group" tabindex="-1" id=${UNSURE} aria-label=${words.heading}>
    <p><strong>${words.heading}</strong></p>
    ${columns.map(
      ({ column, header, samples, proposed }) =>
        html`<div class="field">
          <label for="books-column-${column}">${words.column(header || String(column + 1))}</label>
          <span class="control select">
            <select
              id="books-column-${column}"
              data-column
              part="input"
              aria-describedby="books-column-${column}-note"
            >
              ${Object.entries(words.roles).map(
                ([role, name]) =>
                  html`<option value=${role} ?selected=${role === (proposed || 'ignored')}>${name}</option>`,
              )}
            </select>
          </span>
          <div class="line" id="books-column-${column}-note">${words.samples(samples)}</div>
        </div>`,
    )}
    ${questionFields(questions, model)}
    <button class="choice" type="button" @click=${take}>${words.confirm}</button>
  </div>`;
}
