/** The configurator: choose, look, copy. All of it is in this page; what is chosen is in its link. */
import release from 'virtual:release';
import { code } from './page/code.js';
import type { Context } from './page/context.js';
import { button, h } from './page/dom.js';
import { form } from './page/form.js';
import { preview, TariffCheck } from './page/preview.js';
import { Store } from './page/store.js';
import { initial, linkText, stateIn } from './state.js';
import { headings, texts } from './text/index.js';

const views = Object.keys(headings('fr'));
const start = initial(release.version, matchMedia('(max-width: 40rem)').matches ? 360 : 640);
const arrived = stateIn(location.hash.slice(1), start, views);
const store = new Store(arrived.state);
const check = new TariffCheck();

/** One for as long as the page is there, so that what it says is heard. */
const status = h('p', { class: 'status', role: 'status' });

/** The same words again are heard again, for they were gone in between. */
function say(text: string): void {
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = text));
}

/** Draws the whole page, in the language of the state. */
function draw(): void {
  store.drop();
  check.drop();
  const { language } = store.state;
  const t = texts[language];
  const context: Context = { store, language, t, release, headings: headings(language), say };
  document.documentElement.lang = language;
  document.title = `${t.title} – credit-rate-simulator`;
  const settings = form(context, check);
  const other = language === 'fr' ? 'en' : 'fr';
  const switched = () => {
    store.set({ language: other });
    draw();
    document.querySelector<HTMLElement>('[data-language]')?.focus();
  };
  const reset = () => {
    store.set({ ...start, language });
    check.give('');
    draw();
    say(t.code.wasReset);
  };
  document.querySelector('#configurator')?.replaceChildren(
    // No link: the fragment of the page is its settings.
    button(t.skip, () => document.querySelector<HTMLElement>('#_snippet')?.focus(), { class: 'skip' }),
    h(
      'header',
      {},
      h('p', { class: 'name' }, h('code', {}, '<credit-rate-simulator>')),
      button(t.otherLanguage, switched, { lang: other, class: 'plain', 'data-language': '' }),
    ),
    h('h1', {}, t.title),
    h('p', { class: 'lead' }, t.lead),
    h(
      'div',
      { class: 'columns' },
      settings.element,
      h('div', { class: 'results' }, preview(context, check, settings.heard), code(context, check, reset)),
    ),
  );
}

/** The address follows once something is settled, not at each key stroke. */
function keepAddress(): void {
  try {
    history.replaceState(history.state, '', `#${linkText(store.state)}`);
  } catch {
    // Too often for the browser: the next change does it.
  }
}

draw();
document.body.append(status);
if (arrived.dropped > 0) say(texts[store.state.language].code.dropped(arrived.dropped));
document.addEventListener('change', keepAddress);
document.addEventListener('click', keepAddress);
addEventListener('hashchange', () => {
  const { state, dropped } = stateIn(location.hash.slice(1), start, views);
  store.set(state);
  draw();
  if (dropped > 0) say(texts[state.language].code.dropped(dropped));
});
