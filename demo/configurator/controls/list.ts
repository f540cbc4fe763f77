import type { Attribute } from '../contract.js';
import type { Context } from '../page/context.js';
import { button, h } from '../page/dom.js';

/** Several values in an order: each is ticked, and moved by its two buttons. */
export function listControl(
  { name, values }: Attribute,
  label: string,
  help: string,
  context: Context,
): HTMLElement {
  const { store, headings, t, say } = context;
  const usual = values.length > 0 ? values : Object.keys(headings);
  const given = store.state.settings.attributes[name]?.split(' ') ?? usual;
  let order = [...given, ...usual.filter((value) => !given.includes(value))];
  const shown = new Set(given);
  const called = (value: string): string => headings[value] ?? value;
  const list = h('ol', { class: 'order' });

  const put = () => {
    const chosen = order.filter((value) => shown.has(value));
    const all = chosen.join(' ') === usual.join(' ');
    // None at all is no value of the attribute: the last one stays.
    store.put('attributes', name, all || chosen.length === 0 ? undefined : chosen.join(' '));
  };

  const move = (value: string, by: -1 | 1) => {
    const at = order.indexOf(value);
    const other = order[at + by];
    if (other === undefined) return;
    order = order.map((one, place) => (place === at ? other : place === at + by ? value : one));
    draw();
    put();
    list.querySelector<HTMLButtonElement>(`[data-move="${value} ${by}"]`)?.focus();
    say(t.list.moved(called(value), at + by + 1));
  };

  const item = (value: string): HTMLElement => {
    const box = h('input', {
      type: 'checkbox',
      id: `${name}-${value}`,
      checked: shown.has(value),
    });
    box.addEventListener('change', () => {
      if (box.checked) shown.add(value);
      else if (shown.size > 1) shown.delete(value);
      // The last one: without any, the simulator shows them all.
      else box.checked = true;
      put();
    });
    const mover = (by: -1 | 1, sign: string, text: string) =>
      button(sign, () => move(value, by), {
        'aria-label': text,
        'data-move': `${value} ${by}`,
        class: 'mover',
      });
    return h(
      'li',
      {},
      box,
      h('label', { for: `${name}-${value}` }, called(value)),
      mover(-1, '↑', t.list.up(called(value))),
      mover(1, '↓', t.list.down(called(value))),
    );
  };

  const draw = () => list.replaceChildren(...order.map(item));
  draw();
  return h(
    'fieldset',
    { class: 'field', 'data-setting': name },
    h('legend', {}, label),
    list,
    h('p', { class: 'help' }, help),
  );
}
