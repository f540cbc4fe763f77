import { html, nothing, type TemplateResult } from 'lit';
import { addressText } from '../../screen/broker.js';
import { countText } from '../../text/format.js';
import { qrDrawing } from '../../views/take-away/draw/qr.js';
import type { StandModel } from '../model.js';

/** What lies over the screen, the count of the last seconds before all else. */
export function over(stand: StandModel): TemplateResult | typeof nothing {
  const { state } = stand;
  if (state.left !== undefined) return countdown(stand, state.left);
  switch (state.over) {
    case 'none':
      return nothing;
    case 'code':
      return code(stand);
    case 'pad':
      return pad(stand);
    case 'day':
      return day(stand);
  }
}

/** The last seconds; a touch anywhere stays. */
function countdown({ text, stay, wipe }: StandModel, left: number): TemplateResult {
  const { idle } = text;
  const leave = (event: Event) => {
    event.stopPropagation();
    wipe();
  };
  return html`<div
    class="over"
    role="alertdialog"
    aria-labelledby="idle-title"
    aria-describedby="idle-after"
    @click=${stay}
  >
    <h2 id="idle-title">${idle.title}</h2>
    <p class="left" aria-live="off"><strong>${left}</strong> ${idle.seconds(left)}</p>
    <p id="idle-after">${idle.after}</p>
    <p class="buttons">
      <button class="go" type="button" data-focus @click=${stay}>${idle.stay}</button>
      <button class="choice" type="button" @click=${leave}>${idle.leave}</button>
    </p>
  </div>`;
}

/** The case for the visitor's telephone. */
function code({ text, handOff, model, back }: StandModel): TemplateResult {
  const words = text.code;
  const { contact } = model.identity;
  const rows = handOff?.code;
  return html`<div class="over" role="dialog" aria-labelledby="code-title">
    <h2 id="code-title" tabindex="-1" data-focus>${words.title}</h2>
    ${
      rows
        ? html`${qrDrawing(rows, words.name)}
            <p class="told">${words[handOff.kind]}</p>`
        : html`<p role="status">
            ${handOff === undefined ? words.loading : handOff ? words.tooLong : words.failed}
          </p>`
    }
    <p>${contact ? text.bar.contact(addressText(contact)) : nothing}</p>
    <p class="buttons"><button class="go" type="button" @click=${back}>${words.back}</button></p>
  </div>`;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Where the broker types the code. */
function pad({ text, state, digit, erase, back }: StandModel): TemplateResult {
  const words = text.pad;
  const key = (name: string) =>
    html`<button class="choice" type="button" @click=${() => digit(name)}>${name}</button>`;
  return html`<div class="over" role="dialog" aria-labelledby="pad-title">
    <h2 id="pad-title" tabindex="-1" data-focus>${words.title}</h2>
    <p class="typed" role="status" aria-label=${words.typed(state.typed.length)}>
      ${state.refused ? words.refused : '•'.repeat(state.typed.length)}
    </p>
    <div class="keys">
      ${KEYS.map(key)}
      <button class="choice" type="button" @click=${back}>${words.back}</button>
      ${key('0')}
      <button class="choice" type="button" @click=${erase}>${words.erase}</button>
    </div>
  </div>`;
}

/** What the day has brought, for the broker alone. */
function day({ text, state, lang, wipe, leave }: StandModel): TemplateResult {
  const words = text.day;
  const row = (name: string, count: number) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${countText(count, lang)}</td>
    </tr>`;
  return html`<div class="over" role="dialog" aria-labelledby="day-title">
    <h2 id="day-title" tabindex="-1" data-focus>${words.title}</h2>
    <table>
      ${row(words.visits, state.day.visits)} ${row(words.cases, state.day.cases)}
      ${row(words.codes, state.day.codes)}
    </table>
    <p>${words.note}</p>
    <p class="buttons">
      <button class="go" type="button" @click=${wipe}>${words.back}</button>
      <button class="choice" type="button" @click=${leave}>${words.leave}</button>
    </p>
  </div>`;
}
