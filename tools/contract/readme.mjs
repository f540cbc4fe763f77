/** README with its tables filled in, each between `<!-- contract:name -->` and `<!-- /contract -->`. */
export function withTables(readme, contract) {
  const left = new Set(Object.keys(tables));
  const filled = readme.replace(
    /(<!-- contract:(\w+) -->\n)[^]*?(<!-- \/contract -->)/g,
    (_all, start, name, end) => {
      if (!left.delete(name)) throw new Error(`README: no table for contract:${name}, or a second one`);
      return `${start}\n${tables[name](contract)}\n\n${end}`;
    },
  );
  if (left.size > 0) throw new Error(`README lacks contract:${[...left].join(', contract:')}`);
  return filled;
}

/** More values than this are listed under the table. */
const FEW = 6;

const tables = {
  attributes({ attributes }) {
    const rows = attributes.map(({ name, meaning, unit, values, answer }) => [
      code(name),
      meaning.en,
      unit?.en ?? (values.length > FEW ? 'id, below' : values.map(code).join(' ')),
      answer ? code(answer) : '',
    ]);
    const lists = attributes
      .filter(({ values }) => values?.length > FEW)
      .map(({ name, values }) => `Values of ${code(name)}: ${values.map(code).join(' ')}.`);
    return [table(['attribute', 'meaning', 'unit or values', 'in `answers`'], rows), ...lists].join('\n\n');
  },
  figures({ companions }) {
    const rows = companions.flatMap(({ figures }) =>
      figures.map(({ name, unit, meaning }) => [code(name), meaning.en, unit.en]),
    );
    return table(['`of`', 'figure', 'unit'], rows);
  },
  properties({ properties, methods }) {
    const all = [
      ...properties.map(({ name, type, readonly, meaning }) => [
        code(name),
        code(type),
        readonly ? `${meaning.en} Read-only.` : meaning.en,
      ]),
      ...methods.map(({ name, returns, meaning }) => [
        code(`${name}()`),
        returns ? code(returns) : '',
        meaning.en,
      ]),
    ];
    return table(['property or method', 'type', 'meaning'], all);
  },
  events({ events }) {
    const rows = events.map(({ name, detail, fields, meaning }) => [
      code(name),
      code(fields ? `{ ${fields.join(', ')} }` : detail),
      meaning.en,
    ]);
    return table(['event', '`detail`', 'when'], rows);
  },
  cssProperties({ cssProperties }) {
    const rows = cssProperties.map(({ name, default: value, meaning }) => [
      code(name),
      code(value),
      meaning.en,
    ]);
    return table(['custom property', 'default', 'meaning'], rows);
  },
  parts({ parts }) {
    return table(
      ['part', 'what'],
      parts.map(({ name, meaning }) => [code(name), meaning.en]),
    );
  },
};

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
