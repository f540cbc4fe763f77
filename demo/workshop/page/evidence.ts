import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '../../../src/tariff/leaves.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import { entryName } from '../text/index.js';
import { intervalAt, intervalPlaces, type Ends, type Saying } from '../work/evidence.js';
import { endField } from '../work/places.js';
import type { Context } from './context.js';
import { faultAt, idOf, marksOf, textField } from './field.js';
import { fold } from './fold.js';

const sayings: readonly Saying[] = ['note', 'method'];
const languages: readonly PackLang[] = ['fr', 'en'];

/** What a leaf says of its value in words, and the intervals of its figures; unfolds. */
export function evidencePart(context: Context, of: Leaf, name: string): TemplateResult {
  const { t } = context.words;
  return fold(
    context,
    idOf('more', of.path),
    html`${t.evidence.more}<span class="hidden">, ${name}</span>`,
    () =>
      html`${sayings.map((saying) => sayingFields(context, of, name, saying))}${intervals(context, of, name)}`,
  );
}

const sayingFields = (
  context: Context,
  { path, leaf }: Leaf,
  name: string,
  saying: Saying,
): TemplateResult => html`
  <div class="row pair">
    ${languages.map((lang) =>
      textField({
        id: idOf(saying, lang, path),
        label: context.words.t.evidence[saying][lang],
        of: name,
        value: leaf[saying]?.[lang] ?? '',
        fault: faultAt(context, `${path}.${saying}.${lang}`),
        take: (text) => context.session.saying(path, saying, lang, text),
        lines: 3,
      }),
    )}
  </div>
`;

function intervals(context: Context, of: Leaf, name: string): TemplateResult | typeof nothing {
  const { t } = context.words;
  const places = intervalPlaces(of.leaf);
  if (places.length === 0) return nothing;
  return html`
    <table class="grid">
      <caption>
        ${t.evidence.interval}<span class="hidden">, ${name}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${t.evidence.ends[0]}</th>
          <th scope="col">${t.evidence.ends[1]}</th>
        </tr>
      </thead>
      <tbody>
        ${places.map((entry) => intervalRow(context, of, name, entry))}
      </tbody>
    </table>
  `;
}

function intervalRow(context: Context, { path, leaf }: Leaf, name: string, entry: string): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const own = entry === '' ? name : entryOf(entry, leaf.value, context);
  const interval = intervalAt(leaf, entry);
  const fault = faultAt(context, entry === '' ? `${path}.interval` : `${path}.interval.${entry}`);
  const id = (end: 0 | 1) => idOf('interval', path, entry, String(end));
  const wrong = ([0, 1] as const).map((end) => session.state.wrong.get(endField(path, entry, end)));
  const textOf = (end: 0 | 1) => wrong[end]?.text ?? (interval ? String(interval[end]) : '');
  const cell = (end: 0 | 1) => {
    const reason = wrong[end]?.reason;
    const told =
      reason === 'otherEnd' || reason === 'notANumber'
        ? t.evidence[reason]
        : end === 0 && reason === undefined
          ? fault
          : undefined;
    const { invalid, described, note } = marksOf(id(end), told);
    return html`
      <td>
        <input
          id=${id(end)}
          size="9"
          inputmode="decimal"
          aria-label=${`${t.evidence.interval}, ${entry === '' ? name : `${name}, ${own}`}, ${t.evidence.ends[end]}`}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(textOf(end))}
          @change=${(event: Event) => {
            const text = (event.target as HTMLInputElement).value;
            const ends: Ends = end === 0 ? [text, textOf(1)] : [textOf(0), text];
            session.interval(path, entry, ends);
          }}
        />${note}
      </td>
    `;
  };
  return html`<tr>
    <th scope="row">${entry === '' ? html`<span class="hidden">${own}</span>` : own}</th>
    ${cell(0)}${cell(1)}
  </tr>`;
}

/** The name of a step is its place. */
const entryOf = (entry: string, value: unknown, { words }: Context): string =>
  Array.isArray(value) ? words.t.tables.step(Number(entry) + 1) : entryName(words, entry);
