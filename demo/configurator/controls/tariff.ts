import type { Context } from '../page/context.js';
import { button, h } from '../page/dom.js';
import { download } from '../page/download.js';
import { field } from './field.js';
import type { TariffCheck } from '../page/preview.js';

/** The name of a pasted tariff beside the other files. */
export const TARIFF_FILE = 'tarif.json';

/** A tariff pasted as text, which the simulator of the preview reads and judges. */
export function tariffControl(context: Context, check: TariffCheck): HTMLElement {
  const { store, t } = context;
  const area = h('textarea', { rows: 4, spellcheck: 'false', autocomplete: 'off' });
  area.value = check.text;
  const { element } = field('_tariff', t.tariff.paste, t.tariff.help, area);
  const verdict = h('div', { class: 'verdict', role: 'status' });
  area.addEventListener('change', () => check.give(area.value));
  const save = button(t.tariff.save, () => download(TARIFF_FILE, area.value, 'application/json'));
  const put = h('p', { class: 'help' });
  check.follow(() => {
    const { told } = check;
    const pasted = check.text !== '' && told?.status !== 'refused';
    save.hidden = put.hidden = !told || !pasted;
    put.textContent = t.tariff.put(store.state.settings.folder + TARIFF_FILE);
    if (!told) {
      verdict.replaceChildren();
      return;
    }
    const { status, id, validTo, problems } = told;
    const sentence = status === 'refused' ? t.tariff.refused : t.tariff[status](id, validTo);
    verdict.replaceChildren(
      h('p', {}, sentence),
      (problems.length > 0 &&
        h(
          'ul',
          { lang: 'fr' },
          ...problems.map(({ path, message }) => h('li', {}, path ? h('code', {}, path) : '', ` ${message}`)),
        )) ||
        '',
    );
  });
  element.append(verdict, save, put);
  return element;
}
