import { isOrias } from '../../../src/screen/orias.js';
import { isFolder, lines, oneLine } from '../checks.js';
import { contrasts } from '../controls/contrasts.js';
import { attributeControl } from '../controls/attribute.js';
import { field, tick, type Field } from '../controls/field.js';
import { lookButtons } from '../controls/looks.js';
import { styleControl } from '../controls/style.js';
import { tariffControl } from '../controls/tariff.js';
import { attributes, styles, type Attribute } from '../contract.js';
import { unsaid } from '../duties.js';
import { labelOf, type Texts } from '../text/index.js';
import type { Context } from './context.js';
import { h } from './dom.js';
import type { TariffCheck } from './preview.js';

type Group = keyof Texts['groups'];

/** Where an attribute is set; a question belongs to the example, and one that is not known here yet to the last group. */
const places: Readonly<Partial<Record<Group, readonly string[]>>> = {
  display: ['lang', 'views', 'compact', 'commission'],
  broker: ['broker', 'orias', 'address', 'contact', 'contact-label'],
  legal: ['supervisor', 'complaints', 'mediator', 'privacy'],
  tariff: ['tariff-src'],
  site: ['share-base', 'datalayer', 'name'],
  stand: ['mode', 'idle', 'code', 'languages'],
};

function groupOf({ name, answer }: Attribute): Group {
  if (answer) return 'example';
  const found = Object.entries(places).find(([, names]) => names.includes(name));
  return (found?.[0] as Group | undefined) ?? 'more';
}

export interface Form {
  readonly element: HTMLElement;
  /** Tells which of the example's answers the simulator has not understood. */
  readonly heard: (answers: Readonly<Record<string, unknown>>) => void;
}

/** All that can be set, by subject; the first subject is open. */
export function form(context: Context, check: TariffCheck): Form {
  const { store, t } = context;
  const fields = new Map<string, Field>();
  const controlsOf = (group: Group): HTMLElement[] =>
    attributes
      .filter((attribute) => groupOf(attribute) === group)
      .map((attribute) => {
        const made = attributeControl(attribute, context);
        fields.set(attribute.name, made);
        return made.element;
      });

  const extras: Readonly<Partial<Record<Group, () => readonly HTMLElement[]>>> = {
    look: () => [
      lookButtons(context),
      ...styles.map((style) => styleControl(style, context)),
      contrasts(context),
    ],
    legal: () => [legalField(context), dutiesTold(context)],
    tariff: () => [tariffControl(context, check)],
    site: () => [folderField(context), joinedField(context)],
  };
  const groups = (Object.keys(t.groups) as Group[]).map((name) => {
    const [title = '', help = ''] = t.groups[name];
    const content = [...controlsOf(name), ...(extras[name]?.() ?? [])];
    if (content.length === 0) return undefined;
    return h(
      'details',
      { open: name === 'example', 'data-group': name },
      h('summary', {}, h('h3', {}, title)),
      help && h('p', { class: 'help' }, help),
      ...content,
    );
  });
  store.follow(() => tellIdentity(context, fields));
  const element = h(
    'section',
    { class: 'form', 'aria-labelledby': 'form-title' },
    h('h2', { id: 'form-title' }, t.settings),
    ...groups,
  );
  return { element, heard: (answers) => tellAnswers(context, fields, answers) };
}

function tellAnswers(
  { store, t }: Context,
  fields: ReadonlyMap<string, Field>,
  answers: Readonly<Record<string, unknown>>,
): void {
  const given = store.state.settings.attributes;
  for (const { name, answer, kind } of attributes) {
    if (answer === undefined || kind !== 'number') continue;
    const missing = given[name] !== undefined && answers[answer] === undefined;
    fields.get(name)?.tell(missing ? t.refused.number : '');
  }
}

function tellIdentity({ store, t }: Context, fields: ReadonlyMap<string, Field>): void {
  const { orias, contact } = store.state.settings.attributes;
  fields.get('orias')?.tell(!orias || isOrias(orias) ? '' : t.refused.orias);
  fields.get('contact')?.tell(!contact || /^(?:https|tel|mailto):/i.test(contact) ? '' : t.refused.contact);
}

function legalField({ store, t }: Context): HTMLElement {
  const area = h('textarea', { rows: 3, maxlength: 2000 });
  area.value = store.state.settings.legal;
  area.addEventListener('input', () => store.change({ legal: lines(area.value) }));
  return field('_legal', t.legalField, t.legalHelp, area).element;
}

function folderField({ store, t }: Context): HTMLElement {
  const input = h('input', {
    type: 'text',
    inputmode: 'url',
    spellcheck: 'false',
    autocomplete: 'off',
    value: store.state.settings.folder,
  });
  const { element, tell } = field('_folder', t.folderField, t.folderHelp, input);
  input.addEventListener('input', () => {
    const folder = oneLine(input.value);
    tell(isFolder(folder) ? '' : t.refused.folder);
    if (isFolder(folder)) store.change({ folder });
  });
  return element;
}

const joinedField = ({ store, t }: Context): HTMLElement =>
  tick('_joined', t.joinedField, t.joinedHelp, store.state.settings.joined, (joined) =>
    store.change({ joined }),
  );

/** What an intermediary has to tell, and what of it is not told. */
function dutiesTold({ store, t, language }: Context): HTMLElement {
  const missing = h('p', { class: 'missing' });
  const labels = new Map(attributes.map((attribute) => [attribute.name, labelOf(attribute, language)]));
  store.follow(() => {
    const names = unsaid(store.state.settings.attributes).map((name) =>
      (labels.get(name) ?? name).toLowerCase(),
    );
    missing.textContent = names.length > 0 ? t.duties.missing(names.join(', ')) : t.duties.complete;
  });
  return h(
    'div',
    { class: 'judgement' },
    h('h3', {}, t.duties.title),
    h('p', { class: 'help' }, t.duties.expects),
    missing,
  );
}
