import { contrast, isHex, MARK_RATIO, TEXT_RATIO, type Hex } from '../contrast.js';
import { grounds } from '../looks.js';
import type { Context } from '../page/context.js';
import { h } from '../page/dom.js';

/** Whether the colours chosen read on each other, in words and with the figure. */
export function contrasts({ store, t, language }: Context): HTMLElement {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const list = h('ul', { class: 'contrasts' });
  store.follow(() => {
    const { settings, ground } = store.state;
    const page = grounds[ground];
    const chosen = (name: string, otherwise: Hex): Hex => {
      const given = settings.styles[name] ?? '';
      return isHex(given) ? given : otherwise;
    };
    const surface = chosen('--crs-surface', page.surface);
    const judged = (colour: Hex): string => {
      const ratio = contrast(colour, surface);
      // Rounded down: what is said to be enough is enough.
      const figure = number.format(Math.floor(ratio * 10) / 10);
      return ratio >= TEXT_RATIO
        ? t.colours.good(figure)
        : ratio >= MARK_RATIO
          ? t.colours.large(figure)
          : t.colours.bad(figure);
    };
    const accent = settings.styles['--crs-accent'] ?? '';
    const lines = [
      [t.colours.text, judged(chosen('--crs-text', page.text))],
      [t.colours.accent, isHex(accent) ? judged(accent) : t.colours.own],
    ];
    list.replaceChildren(
      ...lines.map(([label = '', text = '']) =>
        h('li', {}, h('b', {}, label), language === 'fr' ? '\u202f: ' : ': ', text),
      ),
      h('li', { class: 'help' }, t.colours.assumed),
    );
  });
  return h('div', { class: 'judgement' }, h('h3', {}, t.colours.title), list);
}
