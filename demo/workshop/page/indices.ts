import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from './context.js';
import { anyFileInput } from './files.js';

/** Sector indices from a spreadsheet, opened or pasted. */
export function indicesPart({ session, words }: Context): TemplateResult {
  const { t } = words;
  const { indicesFile: file } = session.state;
  return html`
    <h3>${t.indices.title}</h3>
    <p>${t.indices.help}</p>
    ${anyFileInput('open-indices', t.indices.open, '.xlsx,.csv,.tsv,.txt', (file) => session.openIndices(file))}
    <p role="status" id="indices-file" class=${file?.kind === 'refused' ? 'wrong' : nothing}>
      ${
        file === undefined
          ? nothing
          : file.kind === 'refused'
            ? t.indices.refused[file.why]
            : t.indices.read(file.sheet)
      }
    </p>
    <div class="field">
      <label for="indices">${t.indices.label}</label>
      <textarea
        id="indices"
        rows="4"
        spellcheck="false"
        .value=${session.state.indicesText}
        @input=${(event: Event) => {
          session.indices((event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
    </div>
    <p><button type="button" @click=${() => session.takeIndices()}>${t.indices.apply}</button></p>
    <div role="status">
      <ul class="wrong">
        ${session.state.badIndices.map(({ line, text }) => html`<li>${t.indices.bad(line, text)}</li>`)}
      </ul>
    </div>
  `;
}
