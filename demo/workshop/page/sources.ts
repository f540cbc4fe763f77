import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { TariffSource } from '../../../src/tariff/pack.js';
import { leafName } from '../text/index.js';
import { restingOn, typedOf } from '../work/sources.js';
import type { Context } from './context.js';
import { faultAt, idOf, textField } from './field.js';
import { focusOn } from './focus.js';
import { fold } from './fold.js';
import { indicesPart } from './indices.js';

/** The documents that coefficients refer to, each to be changed or taken away, and a form for one more. */
export function sourcesPart(context: Context): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const sources = Object.entries(session.state.now.pack.sources);
  return html`
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">${t.sources.title}</h2>
      ${fold(
        context,
        'sources',
        t.sources.all(sources.length),
        () => html`
          <ul class="sources">
            ${sources.map(([key, source], i) => {
              const [next] = sources[i + 1] ?? sources[i - 1] ?? [];
              return html`<li>${sourcePart(context, key, source, next)}</li>`;
            })}
          </ul>
        `,
      )}
      ${addForm(context)} ${indicesPart(context)}
    </section>
  `;
}

/** @param next the source that has the focus once this one is gone */
function sourcePart(
  context: Context,
  key: string,
  source: TariffSource,
  next: string | undefined,
): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const by = restingOn(session.state.now.pack, key);
  const field = (what: 'title' | 'publisher' | 'url' | 'date', label: string, size: number) =>
    textField({
      id: idOf('source', key, what),
      label,
      of: key,
      value: source[what] ?? '',
      fault: faultAt(context, `sources.${key}.${what}`),
      take: (text) => session.source(key, { [what]: text }),
      size,
    });
  return fold(
    context,
    idOf('source', key),
    html`${source.title || key} <span class="soft">${t.sources.restsOn(by.length)}</span>`,
    () => html`
      <div class="row">
        ${field('title', t.sources.name, 60)} ${field('publisher', t.sources.publisher, 24)}
        ${field('url', t.sources.url, 40)} ${field('date', t.sources.date, 12)}
        <label class="check">
          <input
            type="checkbox"
            .checked=${live(typedOf(source).undated)}
            @change=${(event: Event) => {
              session.source(key, { undated: (event.target as HTMLInputElement).checked });
            }}
          />
          ${t.sources.undated}<span class="hidden">, ${key}</span>
        </label>
      </div>
      <p><code>${key}</code></p>
      ${by.length === 0 ? nothing : html`<p>${t.told.list(by.map((path) => leafName(words, path)))}</p>`}
      <p>
        <button
          type="button"
          @click=${() => {
            if (session.removeSource(key))
              focusOn(`#${idOf('source', next ?? '')} > summary`, '#sources > summary');
          }}
        >
          ${t.sources.remove}<span class="hidden">, ${source.title}</span>
        </button>
      </p>
    `,
  );
}

function addForm({ session, words: { t } }: Context): TemplateResult {
  const add = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    const text = (name: string) => input(name).value.trim();
    const typed = {
      title: text('title'),
      publisher: text('publisher'),
      url: text('url'),
      date: text('date'),
    };
    const why = session.addSource(text('key'), { ...typed, undated: false });
    const verdict = form.querySelector('[role=status]');
    if (verdict) verdict.textContent = why === undefined ? '' : t.sources.refused[why];
    if (why === undefined) form.reset();
    const wrong = why === 'title' || why === 'date' ? why : 'key';
    for (const name of ['key', 'title', 'date'])
      input(name).setAttribute('aria-invalid', String(why !== undefined && name === wrong));
    input(wrong).focus();
  };
  const field = (name: string, label: string) => html`
    <div class="field">
      <label for=${`source-${name}`}>${label}</label
      ><input id=${`source-${name}`} name=${name} aria-describedby="source-wrong" />
    </div>
  `;
  return html`
    <h3>${t.sources.another}</h3>
    <form class="row" @submit=${add}>
      ${field('key', t.sources.key)} ${field('title', t.sources.name)}
      ${field('publisher', t.sources.publisher)} ${field('url', t.sources.url)}
      ${field('date', t.sources.date)}
      <button type="submit">${t.sources.add}</button>
      <p role="status" class="wrong" id="source-wrong"></p>
    </form>
  `;
}
