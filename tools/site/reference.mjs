import { contract } from '../contract/generated.mjs';
import { budgets } from '../budgets.mjs';
import { inline } from './markdown.mjs';
import { longName, table, text } from './markup.mjs';
import { words } from './words.mjs';

/** More values than this stand below the meaning, folded. */
const FEW = 8;

const code = (plain) => `<code>${text(plain)}</code>`;
const listed = (values) => values.map(code).join(' ');

/** What the contract says, as tables whose rows can be led to; by the name of what they list. */
const tables = {
  attributes(lang) {
    const t = words[lang];
    const rows = contract.attributes.map(({ name, unit, values, answer, meaning }) => ({
      id: `attribut-${name}`,
      cells: [
        code(name),
        inline(meaning[lang]) +
          (values?.length > FEW
            ? `<details><summary>${t.values(values.length)}</summary><p>${listed(values)}</p></details>`
            : ''),
        unit ? text(unit[lang]) : values?.length > FEW ? t.oneOfThese : listed(values ?? []),
        answer ? longName(answer) : '',
      ],
    }));
    return table(t.attributes, t.attributeHead, rows);
  },

  properties(lang) {
    const t = words[lang];
    const rows = contract.properties.map(({ name, type, readonly, meaning }) => ({
      id: `propriete-${name}`,
      cells: [code(name), code(type), inline(meaning[lang]) + (readonly ? ` ${t.readOnly}` : '')],
    }));
    return table(t.properties, t.propertyHead, rows);
  },

  methods(lang) {
    const t = words[lang];
    const rows = contract.methods.map(({ name, returns, meaning }) => ({
      id: `methode-${name}`,
      cells: [code(`${name}()`), returns ? code(returns) : '', inline(meaning[lang])],
    }));
    return table(t.methods, t.methodHead, rows);
  },

  events(lang) {
    const t = words[lang];
    const rows = contract.events.map(({ name, detail, fields, meaning }) => ({
      id: `evenement-${name}`,
      cells: [code(name), code(fields ? `{ ${fields.join(', ')} }` : detail), inline(meaning[lang])],
    }));
    return table(t.events, t.eventHead, rows);
  },

  parts(lang) {
    const t = words[lang];
    const rows = contract.parts.map(({ name, meaning }) => ({
      id: `partie-${name}`,
      cells: [code(name), inline(meaning[lang])],
    }));
    return table(t.parts, t.partHead, rows);
  },

  styles(lang) {
    const t = words[lang];
    const rows = contract.cssProperties.map(({ name, default: value, meaning }) => ({
      id: `style${name.slice(1)}`,
      cells: [code(name), code(value), inline(meaning[lang])],
    }));
    return table(t.styles, t.styleHead, rows);
  },

  slots(lang) {
    const t = words[lang];
    const rows = contract.slots.map(({ name, meaning }) => ({
      cells: [name ? code(name) : t.noName, inline(meaning[lang])],
    }));
    return table(t.slots, t.slotHead, rows);
  },

  figures(lang) {
    const t = words[lang];
    const rows = contract.companions.flatMap(({ figures }) =>
      figures.map(({ name, unit, meaning }) => ({
        id: `chiffre-${name}`,
        cells: [code(name), inline(meaning[lang]), text(unit[lang])],
      })),
    );
    return table(t.figures, t.figureHead, rows);
  },

  warnings(lang) {
    const t = words[lang];
    const rows = contract.warnings.map(({ name, meaning }) => ({
      id: `code-${name}`,
      cells: [code(name), inline(meaning[lang])],
    }));
    return table(t.warnings, t.warningHead, rows);
  },
};

export const references = Object.keys(tables);

/** A table of the contract. */
export const reference = (name, lang) => tables[name](lang);

/**
 * What the built files weigh, beside their ceilings.
 *
 * @param {Awaited<ReturnType<import('../dist.mjs').measured>>} sizes
 */
export function sizesTable(sizes, lang) {
  const t = words[lang];
  const kilobytes = (bytes) =>
    `${(bytes / 1000).toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ${t.kilobytes}`;
  const row = (label, bytes, ceiling) => ({ cells: [text(label), kilobytes(bytes), kilobytes(ceiling)] });
  const isPart = ({ label }) => /\.js$/.test(label);
  const rows = sizes
    .filter((one) => !isPart(one))
    .map(({ label, bytes, ceiling }) => row(t.sizeOf(label), bytes, ceiling));
  const parts = sizes.filter((one) => isPart(one) && one.ceiling === budgets.chunk);
  const heaviest = Math.max(...parts.map(({ bytes }) => bytes));
  return table(t.sizes, t.sizeHead, [...rows, row(t.heaviest(parts.length), heaviest, budgets.chunk)]);
}
