const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags, or between the quotes of an attribute. */
export const text = (plain) => String(plain).replace(/[&<>"]/g, (sign) => entities[sign]);

/** A long name, which may be broken after its points, or between its words if it has none. */
export const longName = (name) =>
  `<code>${text(name).replace(name.includes('.') ? /(?<=\.)/g : /(?<=[a-z])(?=[A-Z])/g, '<wbr>')}</code>`;

/** A block of code, which scrolls by itself where a line is long; with the name of its file, if it has one. */
export const code = (lines, name = '', id = '') =>
  `<figure class="code"${id ? ` data-code="${text(id)}"` : ''}>${name ? `<figcaption><code>${text(name)}</code></figcaption>` : ''}<pre tabindex="0"><code>${text(lines)}</code></pre></figure>`;

/** A table that is wider than a telephone scrolls by itself, by keys too; it is named for whoever cannot see it. */
export const scrolling = (name, table) =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${text(name)}">${table}</div>`;

/** The words of a piece of HTML. */
const wordsOf = (html) => html.replace(/<[^>]+>/g, '').replaceAll('"', '&quot;');

/**
 * A table whose rows can be led to. On a telephone its cells stand one below the other, each behind the name of its
 * column; the roles say that it is a table nevertheless.
 *
 * @param {string} name what it lists
 * @param {string[]} head HTML
 * @param {{ id?: string, cells: string[] }[]} rows cells are HTML; the first one names its row
 */
export function table(name, head, rows) {
  const columns = head.map((cell) => `<th scope="col" role="columnheader">${cell}</th>`).join('');
  const body = rows.map(({ id, cells: [first, ...rest] }) => {
    const others = rest.map(
      (cell, at) => `<td role="cell" data-column="${wordsOf(head[at + 1])}">${cell}</td>`,
    );
    const row = id ? `tr id="${id}"` : 'tr';
    return `<${row} role="row"><th scope="row" role="rowheader">${first}</th>${others.join('')}</tr>`;
  });
  return scrolling(
    name,
    `<table role="table"><thead role="rowgroup"><tr role="row">${columns}</tr></thead><tbody role="rowgroup">${body.join('\n')}</tbody></table>`,
  );
}
