import { h } from '../page/dom.js';

/** A control with its label above, help and message below, joined for those who hear them. */
export interface Field {
  readonly element: HTMLElement;
  /** Says what is wrong with the entry; nothing if it is well. */
  readonly tell: (message: string) => void;
}

export function field(name: string, label: string, help: string, control: HTMLElement, unit = ''): Field {
  const [helpId, messageId] = [`${name}-help`, `${name}-message`];
  control.id = name;
  control.setAttribute('aria-describedby', `${help ? `${helpId} ` : ''}${messageId}`);
  const message = h('p', { id: messageId, class: 'message' });
  const element = h(
    'div',
    { class: 'field', 'data-setting': name },
    h('label', { for: name }, label, unit && h('span', { class: 'unit' }, ` ${unit}`)),
    control,
    help && h('p', { id: helpId, class: 'help' }, help),
    message,
  );
  const tell = (text: string) => {
    if (message.textContent !== text) message.textContent = text;
    control.setAttribute('aria-invalid', String(text !== ''));
  };
  return { element, tell };
}

/** A control that is ticked, with its label beside it. */
export function tick(
  name: string,
  label: string,
  help: string,
  on: boolean,
  set: (on: boolean) => void,
): HTMLElement {
  const box = h('input', {
    type: 'checkbox',
    id: name,
    checked: on,
    'aria-describedby': help && `${name}-help`,
  });
  box.addEventListener('change', () => set(box.checked));
  return h(
    'div',
    { class: 'field tick', 'data-setting': name },
    box,
    h('label', { for: name }, label),
    help && h('p', { id: `${name}-help`, class: 'help' }, help),
  );
}
