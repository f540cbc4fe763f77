import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { distFolder } from '../dist.mjs';
import { anchor } from './markdown.mjs';
import { longName, table, text } from './markup.mjs';
import { words } from './words.mjs';

/** The tariff that the component carries. */
const tariffFile = 'market-2026.2.json';

/** Entries of a table that fit a cell; longer ones are folded. */
const SHORT = 8;

/**
 * What the pages say of the bundled tariff, from the document itself.
 *
 * @param {object} from what `sources` gives
 */
export async function tariffPages(from) {
  const pack = JSON.parse(await readFile(new URL(`../../src/tariff/${tariffFile}`, import.meta.url), 'utf8'));
  const leaves = from.packLeaves(pack);
  const { price } = await import(pathToFileURL(join(distFolder, 'engine.js')));
  const texts = {
    fr: { screen: from.screenFr, own: from.coefficientsFr },
    en: { screen: from.screenEn, own: from.coefficientsEn },
  };
  const groupOf = ({ path }) => path.split('.')[0];
  const groups = [...new Set(leaves.map(groupOf))];

  /** A value in words, with the interval that its sources leave. */
  function valueOf({ path, leaf }, lang) {
    const told = { lang, messages: texts[lang].screen, text: texts[lang].own };
    const shown = from.coefficientText(path, leaf.value, told, leaf.interval);
    if (typeof shown === 'string') {
      const interval = from.intervalText(path, leaf.interval, told);
      return `<b>${text(shown)}</b>${interval ? ` (${text(interval)})` : ''}`;
    }
    const list = shown
      .map(
        ([name, value, interval]) =>
          `${text(name)} <b>${text(value)}</b>${interval ? ` (${text(interval)})` : ''}`,
      )
      .join('\u00a0· ');
    if (shown.length <= SHORT) return list;
    return `<details><summary>${text(texts[lang].own.list(shown.length))}</summary><p>${list}</p></details>`;
  }

  function originOf({ leaf }, lang) {
    const t = words[lang];
    const { title, publisher, url, undated } = pack.sources[leaf.source];
    const when = from.sinceText(leaf.date, lang);
    const name = url ? `<a href="${text(url)}" rel="noopener">${text(title)}</a>` : text(title);
    const notes = [leaf.note?.[lang], leaf.method && `${t.method} ${leaf.method[lang]}`].filter(Boolean);
    const source = `${name}${publisher ? `, ${text(publisher)}` : ''}, ${undated ? t.read(when) : when}.`;
    return [source, ...notes.map(text)].join(' ');
  }

  return {
    /** Every coefficient with where it comes from, a table for each block. */
    coefficients(lang) {
      const { own } = texts[lang];
      const t = words[lang];
      const all = groups
        .map((group) => {
          const name = own.groups[group] ?? group;
          const rows = leaves
            .filter((leaf) => groupOf(leaf) === group)
            .map((leaf) => ({
              id: `coefficient-${leaf.path}`,
              cells: [
                `${text(own.leaves[leaf.path] ?? leaf.path)}<br>${longName(leaf.path)}`,
                valueOf(leaf, lang),
                t.evidence[leaf.leaf.evidence],
                originOf(leaf, lang),
              ],
            }));
          return `<h3 id="bloc-${anchor(group)}">${text(name)}</h3>${table(name, t.coefficientHead, rows)}`;
        })
        .join('\n');
      return `<div class="coefficients">${all}</div>`;
    },

    /** How many coefficients rest on what. */
    count(lang) {
      const of = (kind) => leaves.filter(({ leaf }) => leaf.evidence === kind).length;
      const { own } = texts[lang];
      const founded = new Set(leaves.filter(({ leaf }) => leaf.evidence !== 'assumption').map(groupOf)).size;
      const all = own.count(leaves.length, of('published'), of('calibrated'), of('assumption'));
      // Without what it says of the links in the component, which open elsewhere.
      const [first] = all.split(/(?<=\.) /);
      return `<p>${text(first)} ${text(own.assumedGroups(groups.length, groups.length - founded))}</p>`;
    },

    /** How the tariff is set, and what it does not know, in the component's own words. */
    anchors: (lang) => `<p>${text(texts[lang].own.anchors)}</p>`,
    limits: (lang) => `<ul>${texts[lang].own.limits.map((limit) => `<li>${text(limit)}</li>`).join('')}</ul>`,

    /** The published profiles, priced under the tariff. */
    profiles(lang) {
      const t = words[lang];
      const rows = Object.entries(pack.profiles).map(([name, { value }]) => ({
        cells: [t.profiles[name] ?? name, from.levelText(price(value).premiumRate, lang)],
      }));
      return table(t.profileTable, t.profileHead, rows);
    },

    /** The blocks of the document. */
    blocks(lang) {
      const t = words[lang];
      const { own } = texts[lang];
      const rows = groups.map((group) => ({
        cells: [
          longName(group),
          text(own.groups[group] ?? group),
          String(leaves.filter((leaf) => groupOf(leaf) === group).length),
        ],
      }));
      return table(t.packTable, t.packHead, rows);
    },

    /** What the document says of itself. */
    identity: (name, lang) => (name.startsWith('valid') ? from.sinceText(pack[name], lang) : pack[name]),
  };
}
