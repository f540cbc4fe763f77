import type { Attribute } from '../contract.js';
import { attributeText } from '../checks.js';
import type { Context } from '../page/context.js';
import { h } from '../page/dom.js';
import { helpOf, labelOf, plain, valueLabel } from '../text/index.js';
import { field, tick, type Field } from './field.js';
import { listControl } from './list.js';

/** The control of an attribute, as the contract says that it is set. */
export function attributeControl(attribute: Attribute, context: Context): Field {
  const { store, language, headings } = context;
  const { name, kind } = attribute;
  const label = labelOf(attribute, language);
  const help = helpOf(attribute, language);
  const given = store.state.settings.attributes[name];
  const put = (text: string | undefined) => store.put('attributes', name, text);
  if (kind === 'list') return { element: listControl(attribute, label, help, context), tell: quiet };
  if (kind === 'presence') {
    const set = (on: boolean) => put(on ? '' : undefined);
    return { element: tick(name, label, help, given !== undefined, set), tell: quiet };
  }
  const control = kind === 'choice' ? choice(attribute, given, context) : entry(attribute, given, context);
  const made = field(name, label, help, control, unitOf(attribute, context));
  // A choice is made at once; what is typed is followed, and left out while it is empty.
  control.addEventListener(kind === 'choice' ? 'change' : 'input', () =>
    put(attributeText(name, control.value, Object.keys(headings))),
  );
  return made;
}

const quiet = (): void => undefined;

/** What a figure is counted in. */
const unitOf = ({ unit, kind }: Attribute, { language }: Context): string =>
  unit && kind === 'number' ? plain(unit[language]) : '';

function choice(
  attribute: Attribute,
  given: string | undefined,
  { language, t }: Context,
): HTMLSelectElement {
  const options = attribute.values.map((value) =>
    h('option', { value, selected: value === given }, valueLabel(attribute, value, language)),
  );
  return h('select', {}, h('option', { value: '' }, t.unset), ...options);
}

const entry = ({ name, kind }: Attribute, given: string | undefined, { t }: Context): HTMLInputElement =>
  h('input', {
    type: 'text',
    inputmode: kind === 'number' ? 'decimal' : kind === 'address' ? 'url' : undefined,
    autocomplete: 'off',
    spellcheck: kind === 'text' ? undefined : 'false',
    maxlength: 500,
    value: given,
    placeholder: t.examples[name],
  });
