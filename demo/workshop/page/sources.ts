import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { anyFileInput } from './files.js';
import { table } from './table.js';

/** The documents that coefficients refer to, and a form for one more. */
export function sourcesPart({ session, words }: Context): TemplateResult {
  const { t } = words;
  const { indicesFile: file } = session.state;
  const add = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
    const added = session.addSource(text('key'), text('title'), text('date'), text('publisher'));
    const verdict = form.querySelector('[role=status]');
    if (verdict) verdict.textContent = added ? '' : t.sources.incomplete;
    if (added) form.reset();
  };
  const field = (name: string, label: string) => html`
    <div class="field">
      <label for=${`source-${name}`}>${label}</label><input id=${`source-${name}`} name=${name} />
    </div>
  `;
  return html`
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">${t.sources.title}</h2>
      <details>
        <summary>${t.sources.title}</summary>
        ${table(
          t.sources.title,
          [t.sources.key, t.sources.name, t.sources.publisher, t.sources.date],
          Object.entries(session.state.now.pack.sources).map(([key, { title, publisher = '–', date }]) => [
            key,
            title,
            publisher,
            date,
          ]),
        )}
      </details>
      <form class="row" @submit=${add}>
        ${field('key', t.sources.key)} ${field('title', t.sources.name)}
        ${field('publisher', t.sources.publisher)} ${field('date', t.sources.date)}
        <button type="submit">${t.sources.add}</button>
        <p role="status" class="wrong"></p>
      </form>
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
      <ul role="status" class="wrong">
        ${session.state.badIndices.map(({ line, text }) => html`<li>${t.indices.bad(line, text)}</li>`)}
      </ul>
    </section>
  `;
}
