import { grounds, type Ground } from '../looks.js';
import { paragraphsOf, stylesOf } from '../settings.js';
import { withoutStand } from '../snippets/index.js';
import { widths, type Width } from '../state.js';
import type { Context } from './context.js';
import { h } from './dom.js';

/** What the simulator says of a tariff, as in its event. */
export interface TariffTold {
  readonly status: 'accepted' | 'refused' | 'expired';
  readonly id: string;
  readonly validTo: string;
  readonly problems: readonly { readonly path?: string; readonly message: string }[];
}

/** Hands the simulator of the preview a pasted tariff, and keeps what it says of it. */
export class TariffCheck {
  readonly #followers: (() => void)[] = [];
  text = '';
  told: TariffTold | undefined;
  /** Set by whoever has the simulator. */
  use: (text: string) => void = () => undefined;

  give(text: string): void {
    this.text = text.trim();
    this.hear(undefined);
    this.use(this.text);
  }

  hear(told: TariffTold | undefined): void {
    this.told = told;
    for (const show of this.#followers) show();
  }

  follow(show: () => void): void {
    this.#followers.push(show);
    show();
  }

  drop(): void {
    this.#followers.length = 0;
  }

  /** Whether a pasted tariff is in force. */
  get isTaken(): boolean {
    return this.text !== '' && this.told !== undefined && this.told.status !== 'refused';
  }
}

interface Simulator extends HTMLElement {
  tariff: unknown;
  answers?: Readonly<Record<string, unknown>>;
}

/**
 * The simulator itself, with what is chosen, on a page as wide and as dark as wanted.
 *
 * @param heard called with the answers that it has understood
 */
export function preview(
  { store, t }: Context,
  check: TariffCheck,
  heard: (answers: Readonly<Record<string, unknown>>) => void,
): HTMLElement {
  const simulator = document.createElement('credit-rate-simulator') as Simulator;
  const sheet = h('div', { class: 'sheet' }, simulator);
  const stage = h(
    'div',
    { class: 'stage', role: 'region', tabindex: 0, 'aria-label': t.preview.region },
    sheet,
  );
  const answers = () => heard(simulator.answers ?? {});
  for (const type of ['crs-ready', 'crs-estimate']) simulator.addEventListener(type, answers);
  simulator.addEventListener('crs-tariff', (event) => check.hear((event as CustomEvent<TariffTold>).detail));
  check.use = (text) => (simulator.tariff = text === '' ? null : text);
  if (check.text) check.use(check.text);

  let legal: string | undefined;
  store.follow(() => {
    const { settings, width, ground } = store.state;
    follow(simulator, withoutStand(settings));
    setStyles(simulator, stylesOf(settings));
    if (legal !== settings.legal) {
      legal = settings.legal;
      simulator.replaceChildren(...paragraphsOf(settings).map((line) => h('p', { slot: 'legal' }, line)));
    }
    sheet.style.inlineSize = `${width}px`;
    sheet.style.background = grounds[ground].surface;
    sheet.style.color = grounds[ground].text;
    // What an attribute has taken is read once the simulator has heard of it.
    void (simulator as Partial<{ updateComplete: Promise<unknown> }>).updateComplete?.then(answers);
  });

  const bar = h(
    'div',
    { class: 'bar' },
    segments(
      'width',
      t.preview.width,
      widths.map((width) => [String(width), t.preview.widths[width]]),
      String(store.state.width),
      (value) => store.set({ width: Number(value) as Width }),
    ),
    segments('ground', t.preview.ground, Object.entries(t.preview.grounds), store.state.ground, (value) =>
      store.set({ ground: value as Ground }),
    ),
  );
  return h(
    'section',
    { class: 'preview', 'aria-labelledby': 'preview-title' },
    h('h2', { id: 'preview-title' }, t.preview.title),
    bar,
    stage,
  );
}

function follow(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const { name } of [...element.attributes]) {
    if (name !== 'style' && !(name in attributes)) element.removeAttribute(name);
  }
  for (const [name, text] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

function setStyles({ style }: HTMLElement, styles: Readonly<Record<string, string>>): void {
  style.cssText = '';
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
}

/** A few choices side by side, of which one holds. */
function segments(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  set: (value: string) => void,
): HTMLElement {
  const options = choices.map(([value, text]) => {
    const input = h('input', {
      type: 'radio',
      name: `_${name}`,
      value,
      id: `${name}-${value}`,
      checked: value === chosen,
    });
    input.addEventListener('change', () => set(value));
    return [input, h('label', { for: `${name}-${value}` }, text)];
  });
  return h('fieldset', { class: 'segments' }, h('legend', {}, label), h('div', {}, ...options.flat()));
}
