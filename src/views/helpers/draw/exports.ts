import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../../../core/state.js';
import { draftBox, draftNote, type Draft } from '../../../screen/draft-field.js';
import { focusField, focusIn } from '../../../screen/field-ids.js';
import { countryName, namedCountries } from '../../../text/country-names.js';
import { shareText } from '../../../text/format.js';
import { listText } from '../../../text/points.js';
import {
  addCountry,
  answerExports,
  chooseCountry,
  exportsIn,
  exportsInForce,
  foreignCountries,
  pickShare,
  removeCountry,
  rowsOf,
  shareIn,
  typeShare,
  type CountryRow,
} from '../figures/countries.js';
import { shareField, shareRule } from '../figures/fields.js';
import type { HelperModel } from '../model.js';
import { outcomeLine, type Outcome } from './ledger.js';

const ADD = 'add-country';

/** Exports country by country; the rest is France. */
export function exportsHelper(model: HelperModel): TemplateResult {
  const { state, dispatch } = model;
  const text = model.text.exports;
  const said = exportsNotices(model);
  const add = () => dispatch({ type: 'apply', change: addCountry });
  return html`<div class="helper" role="group" aria-label=${text.group}>
    <div class="countries">
      <span class="head" aria-hidden="true">${text.country}</span>
      <span class="head" aria-hidden="true">${text.share}</span>
      ${rowsOf(state).map((row, i) => countryLine(row, i + 1, model))}
    </div>
    <button class="choice" type="button" id=${ADD} @click=${add}>${text.add}</button>
    ${said ? html`<p class="note">${said}</p>` : nothing} ${outcomeLine(exportsOutcome(model))}
  </div>`;
}

function countryLine(row: CountryRow, line: number, model: HelperModel): TemplateResult {
  const { lang, dispatch } = model;
  const text = model.text.exports;
  const which = row.code ? countryName(row.code, lang) : text.line(line);
  const draft = draftOf(row, text.of(text.share, which), model);
  const remove = (event: Event) => {
    focusIn(event, ADD); // the button goes away
    dispatch({ type: 'apply', change: (state) => removeCountry(state, row) });
  };
  return html`${countryChoice(row, text.of(text.country, text.line(line)), model)}
    <div class="number">${draftBox(draft, model)}</div>
    <button class="link" type="button" aria-label=${text.of(text.remove, which)} @click=${remove}>
      ${text.remove}
    </button>
    ${draftNote(draft, model)}`;
}

function draftOf(row: CountryRow, label: string, { state, lang }: HelperModel): Draft {
  return {
    field: shareField(row.id),
    rule: shareRule,
    last: row === rowsOf(state).at(-1),
    label,
    value: shareIn(state, row) ?? undefined,
    typed: (before, typed) => typeShare(before, row, typed, lang),
    picked: (before, value) => pickShare(before, row, value),
  };
}

/** Every country but those of the other lines. */
function countryChoice(row: CountryRow, label: string, { state, text, lang, dispatch }: HelperModel) {
  const taken = new Set(rowsOf(state).map(({ code }) => code));
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    dispatch({ type: 'apply', change: (before) => chooseCountry(before, row, value) });
  };
  return html`<span class="control select">
    <select
      class=${row.code ? '' : 'open'}
      part="input"
      aria-label=${label}
      .value=${row.code}
      @change=${choose}
    >
      <option value="" ?selected=${!row.code}>${text.exports.choose}</option>
      ${namedCountries(foreignCountries(), lang).map(
        ({ code, name }) =>
          html`<option
            value=${code}
            ?selected=${code === row.code}
            ?disabled=${taken.has(code) && code !== row.code}
          >
            ${name}
          </option>`,
      )}
    </select>
  </span>`;
}

/** What does not count yet, and which countries nobody has classed. */
export function exportsNotices(model: HelperModel): string {
  const { state, pricing, lang } = model;
  const text = model.text.exports;
  const unclassified = pricing.notices.flatMap((notice) =>
    notice.code === 'unclassifiedCountry' ? [countryName(notice.country, lang)] : [],
  );
  return [
    ...(exportsIn(state).status === 'value' && hasHalfLine(state) ? [text.incomplete] : []),
    ...(unclassified.length > 0
      ? [text.unclassified(listText(unclassified, lang), unclassified.length > 1)]
      : []),
  ].join(' ');
}

const hasHalfLine = (state: State) => rowsOf(state).some((row) => (row.code === '') !== !shareIn(state, row));

/** What it comes to. */
export function exportsOutcome({ state, text: { exports: text }, lang, dispatch }: HelperModel): Outcome {
  const reading = exportsIn(state);
  const base = { label: '', amount: undefined };
  if (reading.status === 'above') return { ...base, said: text.above(shareText(reading.total, lang)) };
  if (reading.status !== 'value') return { ...base, said: text[reading.status] };
  const { total } = reading;
  if (exportsInForce(state)) {
    return { ...base, said: text.total(shareText(total, lang), shareText(1 - total, lang)) };
  }
  const act = (event: Event) => {
    focusField(event, 'exportShare'); // the button goes away
    dispatch({ type: 'apply', change: answerExports });
  };
  return { ...base, said: text.overruled, take: { label: text.take, act } };
}
