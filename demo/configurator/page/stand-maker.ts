import { standFile } from '../../../src/stand/file.js';
import { field } from '../controls/field.js';
import { STAND_FILE, standSettings } from '../snippets/stand.js';
import type { Context } from './context.js';
import { h } from './dom.js';
import { download } from './download.js';
import type { TariffCheck } from './preview.js';

/** Makes the file of a stand: the one that comes with this page is chosen, and saved again with what is set here. */
export function standMaker({ store, t, say }: Context, check: TariffCheck): HTMLElement {
  const input = h('input', { type: 'file', accept: '.html,text/html' });
  const { element, tell } = field('_stand', t.stand.choose, t.stand.help, input);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // Chosen again, the same file is made again.
    void file?.text().then((template) => {
      input.value = '';
      try {
        const tariff = check.isTaken ? { tariff: JSON.parse(check.text) as unknown } : {};
        download(
          STAND_FILE,
          standFile(template, { ...standSettings(store.state.settings), ...tariff }),
          'text/html',
        );
        tell('');
        say(t.stand.made);
      } catch {
        tell(t.stand.none);
      }
    });
  });
  element.append(h('a', { href: STAND_FILE, download: STAND_FILE }, t.stand.get));
  return element;
}
