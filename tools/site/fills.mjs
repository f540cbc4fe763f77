import { readFileSync } from 'node:fs';
import { bodyOf } from './markdown.mjs';
import { text } from './markup.mjs';
import { fileOf, guides } from './pages.mjs';
import { reference, references, sizesTable } from './reference.mjs';

const changelog = () => readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');

/**
 * What stands in the pages in the place of `<!-- put:name argument -->`, by name.
 *
 * @param {{ lang: string, root: string, pages: Map<string, { title: string, lead: string }> }} page `root` is the way to
 *   the site's root; the rest is what the site is made of
 */
export function fills({ lang, root, pages, version, sizes, from, snippets, tariff }) {
  const configurator = { fr: from.configuratorFr, en: from.configuratorEn }[lang];
  return {
    ...Object.fromEntries(references.map((name) => [name, () => reference(name, lang)])),
    sizes: () => sizesTable(sizes, lang),
    version: () => text(version),
    code: (name) => snippets.code(name, lang),
    files: (name) => snippets.files(name, lang, root),
    notes: (name) => snippets.notes(name, lang, configurator.notes),
    live: (name) => snippets.live(name, lang, root),
    coefficients: () => tariff.coefficients(lang),
    count: () => tariff.count(lang),
    anchors: () => tariff.anchors(lang),
    limits: () => tariff.limits(lang),
    profiles: () => tariff.profiles(lang),
    blocks: () => tariff.blocks(lang),
    tariff: (name) => text(tariff.identity(name, lang)),
    /** Every guide, with its first words. */
    guides: () =>
      `<ul class="list">${guides
        .map((place) => {
          const { title, lead } = pages.get(place);
          return `<li><a href="${root}${fileOf(place, lang)}">${text(title)}</a><br>${text(lead)}</li>`;
        })
        .join('')}</ul>`,
    /** The changelog, which is written in English, without its own title. */
    changes: () => `<div lang="en">${bodyOf(changelog().replace(/^# .*\n/, ''))}</div>`,
  };
}
