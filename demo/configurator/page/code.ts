import { TARIFF_FILE } from '../controls/tariff.js';
import type { Settings } from '../settings.js';
import { hosts, snippets, type Host } from '../snippets/index.js';
import type { SnippetFile } from '../snippets/snippet.js';
import { linkText } from '../state.js';
import type { Context } from './context.js';
import { copy } from './copy.js';
import { button, h } from './dom.js';
import type { TariffCheck } from './preview.js';
import { standMaker } from './stand-maker.js';

/** The code for the host chosen, what there is to do beside, and the link of all that is set. */
export function code(context: Context, check: TariffCheck, reset: () => void): HTMLElement {
  const { store, t, release } = context;
  const select = h(
    'select',
    { id: '_host' },
    ...hosts.map((name) =>
      h('option', { value: name, selected: name === store.state.host }, t.code.hosts[name]),
    ),
  );
  select.addEventListener('change', () => store.set({ host: select.value as Host }));
  const shown = h('div', { class: 'snippet' });
  const draw = () => {
    const settings = withPasted(store.state.settings, check);
    const { files, notes, needs } = snippets[store.state.host](settings, release);
    shown.replaceChildren(
      ...files.map((file) => block(context, file)),
      ...(store.state.host === 'stand' ? [standMaker(context, check)] : []),
      h('ul', { class: 'notes' }, ...notes.map((note) => h('li', {}, t.notes[note]))),
      ...(needs.length > 0 ? [fileTable(context, settings, needs)] : []),
    );
  };
  store.follow(draw);
  check.follow(draw);
  const link = () => copy(linkTo(context), t.code.linkName, undefined, context);
  return h(
    'section',
    { class: 'code', id: '_snippet', tabindex: -1, 'aria-labelledby': 'code-title' },
    h('h2', { id: 'code-title' }, t.code.title),
    h('div', { class: 'field' }, h('label', { for: '_host' }, t.code.host), select),
    shown,
    h(
      'p',
      { class: 'actions' },
      button(t.code.link, () => void link(), { 'data-copy': 'link' }),
      button(t.code.reset, reset, { class: 'plain', 'data-reset': '' }),
    ),
  );
}

/** A pasted tariff lies beside the other files, unless it has an address already. */
function withPasted(settings: Settings, check: TariffCheck): Settings {
  const { attributes, folder } = settings;
  if (!check.isTaken || attributes['tariff-src']) return settings;
  return { ...settings, attributes: { ...attributes, 'tariff-src': folder + TARIFF_FILE } };
}

function linkTo({ store }: Context): string {
  const [page = ''] = location.href.split('#', 1);
  return `${page}#${linkText(store.state)}`;
}

function block(context: Context, { name, code: text }: SnippetFile): HTMLElement {
  const { t } = context;
  const called = name || t.code.piece;
  const shown = h('code', {}, text);
  const pressed = () => void copy(text, called, shown, context);
  return h(
    'figure',
    { 'data-file': name },
    h(
      'figcaption',
      {},
      called,
      button(t.code.copy, pressed, { 'aria-label': t.code.copyNamed(called), 'data-copy': name }),
    ),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': called, translate: 'no' }, shown),
  );
}

function fileTable({ t, release }: Context, { folder }: Settings, needs: readonly string[]): HTMLElement {
  const rows = needs.map((file) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('a', { href: file, download: file }, file)),
      h('td', {}, h('code', {}, release.integrity[file] ?? '–')),
    ),
  );
  const built = Object.keys(release.integrity).length > 0;
  return h(
    'div',
    { class: 'files' },
    h(
      'table',
      {},
      h('caption', {}, `${t.code.files(folder)} (${t.code.licences})`),
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, t.code.file), h('th', { scope: 'col' }, t.code.hash)),
      ),
      h('tbody', {}, ...rows),
    ),
    !built && h('p', { class: 'help' }, t.code.unbuilt),
  );
}
