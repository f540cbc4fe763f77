import { examples } from './examples.mjs';
import { code, text } from './markup.mjs';

/** What a page of modules needs: its entry finds the parts beside it. */
const MODULE_FILES = ['credit-rate-simulator.js', 'chunks/', 'reserve.css'];

/**
 * The code of the guides, by the functions that write the configurator's.
 *
 * @param {{ version: string, integrity: Record<string, string>, from: object }} made `from` is what `sources` gives
 */
export function snippetsOf({ version, integrity, from }) {
  /** The folder of a version, as it is called on the host's site and on this one. */
  const folder = `credit-rate-simulator-${version}/`;

  function settingsOf(name, lang, at) {
    const { attributes } = examples[name];
    return { attributes: { lang, ...attributes }, styles: {}, legal: '', folder: at, joined: false };
  }

  /** A double-clicked page has no root, and a browser cannot compare its scripts with a hash. */
  const local = (name) => name === 'file';

  function snippetOf(name, lang) {
    if (name === 'module') return moduleSnippet(lang, `/${folder}`);
    const release = { version, integrity: local(name) ? {} : integrity };
    const at = local(name) ? folder : `/${folder}`;
    return from.snippets[examples[name].host](settingsOf(name, lang, at), release);
  }

  /** The element as modules, with its room kept until they are there. */
  function moduleSnippet(lang, at) {
    const writing = from.writingBy(from.inAttribute, from.inText);
    const lines = [
      `<link rel="stylesheet" href="${at}reserve.css">`,
      `<script type="module" src="${at}credit-rate-simulator.js"></script>`,
      from.simulator(settingsOf('module', lang, at), writing, from.fallback(lang)),
    ];
    return { files: [{ name: '', code: lines.join('\n') }], notes: [], needs: MODULE_FILES };
  }

  return {
    folder,

    /** The blocks of code to copy. */
    code: (name, lang) =>
      snippetOf(name, lang)
        .files.map((file) => code(file.code.trimEnd(), file.name, name))
        .join('\n'),

    /** What is to be put on the host's site, each file to be saved from here. */
    files(name, lang, root) {
      const needs = snippetOf(name, lang).needs;
      const all = [...needs, 'LICENSES.txt'];
      const item = (file) =>
        file.endsWith('/')
          ? `<li><code>${file}</code></li>`
          : `<li><a href="${root}${folder}${file}" download><code>${file}</code></a></li>`;
      return `<ul class="files" data-needs="${name}">${all.map(item).join('')}</ul>`;
    },

    /** What there is to know beside, in the configurator's words. */
    notes(name, lang, words) {
      const { notes } = snippetOf(name, lang);
      return `<ul>${notes.map((note) => `<li>${text(words[note])}</li>`).join('')}</ul>`;
    },

    /** The simulator of a guide at work, from the copy of the scripts that the site has. */
    live(name, lang, root) {
      const at = root + folder;
      const { host } = examples[name];
      const write = host === 'iframe' ? from.snippets.iframe : from.snippets.html;
      const { files } =
        name === 'module'
          ? moduleSnippet(lang, at)
          : write(settingsOf(name, lang, at), { version, integrity: {} });
      return `<div class="live" data-live="${name}">\n${files[0].code}\n</div>`;
    },
  };
}
