import { isColour, styleText } from '../checks.js';
import type { Style } from '../contract.js';
import { isHex } from '../contrast.js';
import { grounds } from '../looks.js';
import type { Context } from '../page/context.js';
import { button, h } from '../page/dom.js';
import { helpOf, labelOf } from '../text/index.js';
import { field } from './field.js';

/** The control of a custom property: a colour, which can be given back to the page, or a text. */
export function styleControl(style: Style, context: Context): HTMLElement {
  const { store, language, t } = context;
  const { name } = style;
  const label = labelOf(style, language);
  if (isColour(name)) return colour(style, label, context);
  const input = h('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: t.examples[name] ?? style.default,
    list: name === '--crs-font' ? '_fonts' : undefined,
  });
  const { element, tell } = field(name, label, helpOf(style, language), input);
  input.addEventListener('input', () => {
    const text = styleText(name, input.value);
    tell(input.value.trim() === '' || text ? '' : t.refused.style + (t.examples[name] ?? '16px'));
    store.put('styles', name, text);
  });
  // A look sets it too.
  store.follow(() => {
    const { [name]: given = '' } = store.state.settings.styles;
    if (document.activeElement !== input && input.value !== given) input.value = given;
  });
  if (name === '--crs-font') element.append(fonts());
  return element;
}

const fonts = (): HTMLElement =>
  h(
    'datalist',
    { id: '_fonts' },
    ...['system-ui, sans-serif', "Georgia, 'Times New Roman', serif", 'Verdana, sans-serif'].map((value) =>
      h('option', { value }),
    ),
  );

function colour({ name }: Style, label: string, { store, t }: Context): HTMLElement {
  const input = h('input', { type: 'color', id: name });
  const state = h('span', { class: 'colour-state' });
  const back = button(t.colours.reset, () => store.put('styles', name, undefined), {
    'aria-label': t.colours.back(label),
    class: 'plain',
  });
  input.addEventListener('input', () => store.put('styles', name, styleText(name, input.value)));
  store.follow(() => {
    const { settings, ground } = store.state;
    const given = settings.styles[name];
    const { text, surface } = grounds[ground];
    const ofPage = name === '--crs-surface' ? surface : name === '--crs-text' ? text : '#1668c8';
    const value = given !== undefined && isHex(given) ? given : ofPage;
    if (input.value !== value) input.value = value;
    state.textContent = given ?? t.colours.ofPage;
    back.hidden = given === undefined;
  });
  return h(
    'div',
    { class: 'field colour', 'data-setting': name },
    h('label', { for: name }, label),
    input,
    state,
    back,
  );
}
