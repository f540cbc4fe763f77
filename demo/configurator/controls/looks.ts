import { looks, type Look } from '../looks.js';
import type { Context } from '../page/context.js';
import { button, h } from '../page/dom.js';

const names = Object.keys(looks) as Look[];

/** Buttons that set all colours, corners and the font at once. */
export function lookButtons({ store, t }: Context): HTMLElement {
  const put = (styles: Readonly<Record<string, string>>) => {
    // What belongs to the page's layout, and no look has, stays.
    const { '--crs-sticky-top': top, '--crs-reserve': reserve } = store.state.settings.styles;
    store.change({
      styles: {
        ...styles,
        ...(top && { '--crs-sticky-top': top }),
        ...(reserve && { '--crs-reserve': reserve }),
      },
    });
  };
  const title = h('span', { id: '_looks' }, t.looks.title);
  return h(
    'div',
    { class: 'looks', role: 'group', 'aria-labelledby': '_looks' },
    title,
    button(t.looks.none, () => put({}), { 'data-look': 'none' }),
    ...names.map((name) => button(t.looks[name], () => put(looks[name]), { 'data-look': name })),
  );
}
