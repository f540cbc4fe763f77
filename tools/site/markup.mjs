const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags, or between the quotes of an attribute. */
export const text = (plain) => String(plain).replace(/[&<>"]/g, (sign) => entities[sign]);

/** A block of code, which scrolls by itself where a line is long; with the name of its file, if it has one. */
export const code = (lines, name = '', id = '') =>
  `<figure class="code"${id ? ` data-code="${text(id)}"` : ''}>${name ? `<figcaption><code>${text(name)}</code></figcaption>` : ''}<pre tabindex="0"><code>${text(lines)}</code></pre></figure>`;

/** A table that is wider than a telephone scrolls by itself, by keys too; it is named for whoever cannot see it. */
export const scrolling = (name, table) =>
  `<div class="scroll" role="region" tabindex="0" aria-label="${text(name)}">${table}</div>`;

/**
 * A table whose rows can be led to.
 *
 * @param {string} name what it lists
 * @param {string[]} head
 * @param {{ id?: string, cells: string[] }[]} rows cells are HTML; the first one names its row
 */
export function table(name, head, rows) {
  const columns = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map(({ id, cells: [first, ...rest] }) => {
    const others = rest.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr${id ? ` id="${id}"` : ''}><th scope="row">${first}</th>${others}</tr>`;
  });
  return scrolling(
    name,
    `<table><thead><tr>${columns}</tr></thead><tbody>${body.join('\n')}</tbody></table>`,
  );
}
