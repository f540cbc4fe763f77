import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryName } from '../text/index.js';
import { hasRows, tableAt } from '../work/entries.js';
import { looseEntries, nameFormOf } from '../work/free-tables.js';
import { fieldId, nameField } from '../work/places.js';
import type { Context } from './context.js';
import { idOf, marksOf } from './field.js';
import { focusOn } from './focus.js';
import { fold } from './fold.js';

/** Adds, renames and takes away entries of a table, where a pack may have others; nothing where they are fixed. */
export function entriesPart(context: Context, path: string, name: string): TemplateResult | typeof nothing {
  const { t } = context.words;
  if (nameFormOf(path) === undefined) return nothing;
  return fold(
    context,
    idOf('entries', path),
    html`${t.entries.title}<span class="hidden">, ${name}</span>`,
    () => html`${addForm(context, path, name)}${changeForm(context, path, name)}`,
  );
}

const textIn = (form: HTMLFormElement, name: string): string =>
  (form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null)?.value.trim() ?? '';

function addForm(context: Context, path: string, name: string): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const table = tableAt(session.state.now.pack, path);
  const rows = hasRows(table);
  const id = idOf('add', path);
  const wrong = session.state.wrong.get(nameField(path, 'add'))?.reason;
  // Only the figure can be no number.
  const figure = marksOf(`${id}-value`, wrong === 'notANumber' ? t.evidence.notANumber : undefined);
  const add = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const entry = textIn(form, 'name');
    if (session.addEntry(path, entry, textIn(form, 'value'))) {
      form.reset();
      // A row like another is there to be changed; else the next entry may follow.
      focusOn(...(rows ? [`[id^="${fieldId(path, [entry])}-"]`] : []), `#${id}`);
    } else focusOn(`#${id}-value[aria-invalid]`, `#${id}`);
  };
  return html`
    <form class="row" @submit=${add}>
      ${nameInput(context, { id, label: t.entries.name[nameFormOf(path) ?? 'id'], of: name, wrong, path })}
      ${
        rows
          ? nothing
          : html`<div class="field">
              <label for=${`${id}-value`}
                >${t.tables.value}<span class="hidden">, ${t.entries.add}, ${name}</span></label
              >
              <input
                id=${`${id}-value`}
                name="value"
                size="9"
                inputmode="decimal"
                aria-invalid=${figure.invalid}
                aria-describedby=${figure.described}
              />${figure.note}
            </div>`
      }
      <button type="submit">${t.entries.add}<span class="hidden">, ${name}</span></button>
    </form>
  `;
}

function changeForm(context: Context, path: string, name: string): TemplateResult | typeof nothing {
  const { session, words } = context;
  const { t } = words;
  const loose = looseEntries(path, Object.keys(tableAt(session.state.now.pack, path)));
  if (loose.length === 0) return nothing;
  const id = idOf('change', path);
  const wrong = session.state.wrong.get(nameField(path, 'rename'))?.reason;
  const rename = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.elements.namedItem('name') as HTMLInputElement;
    if (session.renameEntry(path, textIn(form, 'entry'), input.value.trim())) input.value = '';
    focusOn(`#${id}-name`);
  };
  const remove = (event: Event) => {
    const { form } = event.target as HTMLButtonElement;
    if (form) session.removeEntry(path, textIn(form, 'entry'));
    // With the last entry the button has gone.
    focusOn(`#${id}-remove`, `#${idOf('add', path)}`);
  };
  return html`
    <form class="row" @submit=${rename}>
      <div class="field">
        <label for=${id}>${t.entries.which}<span class="hidden">, ${name}</span></label>
        <select id=${id} name="entry">
          ${loose.map((entry) => html`<option value=${entry}>${entryName(words, entry)}</option>`)}
        </select>
      </div>
      ${nameInput(context, { id: `${id}-name`, label: t.entries.newName, of: name, wrong, path })}
      <button type="submit">${t.entries.rename}<span class="hidden">, ${name}</span></button>
      <button type="button" id=${`${id}-remove`} @click=${remove}>
        ${t.entries.remove}<span class="hidden">, ${name}</span>
      </button>
    </form>
  `;
}

interface NameInput {
  id: string;
  label: string;
  of: string;
  wrong: string | undefined;
  path: string;
}

function nameInput({ words: { t } }: Context, { id, label, of, wrong, path }: NameInput): TemplateResult {
  const form = nameFormOf(path) ?? 'id';
  const fault =
    wrong === 'nameForm' ? t.entries.nameForm[form] : wrong === 'nameTaken' ? t.entries.nameTaken : undefined;
  const { invalid, described, note } = marksOf(id, fault);
  return html`
    <div class="field">
      <label for=${id}>${label}<span class="hidden">, ${of}</span></label>
      <input
        id=${id}
        name="name"
        size="18"
        autocapitalize=${form === 'id' ? 'none' : 'characters'}
        spellcheck="false"
        aria-invalid=${invalid}
        aria-describedby=${described}
      />${note}
    </div>
  `;
}
