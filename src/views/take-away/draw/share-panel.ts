import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAwayModel } from '../model.js';
import { onEscape } from './escape.js';
import { qrDrawing } from './qr.js';

/** What the panel shows beside the case. */
export interface SharePanel {
  /** What became of the last copy. */
  readonly said: string;
  /** The result in words, where the page may not copy it. */
  readonly toSelect: string | undefined;
  readonly codeOpen: boolean;
  /** Undefined until it is there, null if the link is too long. */
  readonly code: readonly (readonly boolean[])[] | null | undefined;
  readonly copyLink: () => void;
  readonly copyResult: () => void;
  readonly showCode: (event: Event) => void;
  readonly close: () => void;
}

/** The link, to be copied; the result in words; the link as a code. */
export function sharePanel(panel: SharePanel, { text, link, messages }: TakeAwayModel): TemplateResult {
  const words = text.share;
  return html`<section
    class="away"
    part="share"
    id="share"
    aria-labelledby="share-heading"
    @keydown=${onEscape(panel.close)}
  >
    <h3 id="share-heading" tabindex="-1">${words.heading}</h3>
    <p class="note">${words.intro}</p>
    <div class="field">
      <label for="share-link">${words.link}</label>
      <span class="control"><input id="share-link" readonly .value=${link} @focus=${selectAll} /></span>
    </div>
    <div class="buttons">
      <button class="choice" type="button" @click=${panel.copyLink}>${words.copyLink}</button>
      <button class="choice" type="button" @click=${panel.copyResult}>${words.copyResult}</button>
    </div>
    ${panel.toSelect === undefined ? nothing : resultBox(panel.toSelect, words.result)}
    <p class="said" role="status">${panel.said}</p>
    <details class="code" @toggle=${panel.showCode}>
      <summary>${words.code}</summary>
      ${panel.codeOpen ? code(panel, words, messages.views.loading) : nothing}
    </details>
    <button class="link" type="button" @click=${panel.close}>${text.close}</button>
  </section>`;
}

function code(
  { code: rows }: SharePanel,
  words: TakeAwayModel['text']['share'],
  loading: string,
): TemplateResult {
  return rows
    ? html`${qrDrawing(rows, words.code)}
        <p class="note">${words.scan}</p>`
    : html`<p class="note">${rows === null ? words.tooLong : loading}</p>`;
}

const selectAll = (event: Event) => (event.target as HTMLInputElement).select();

function resultBox(result: string, name: string): TemplateResult {
  return html`<div class="field">
    <label for="share-result">${name}</label>
    <textarea id="share-result" readonly rows="8" .value=${result} @focus=${selectAll}></textarea>
  </div>`;
}
