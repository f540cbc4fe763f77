import { html, type TemplateResult } from 'lit';
import { scrolling } from '../../../screen/scrolling.js';

/** A table: what it tells, its columns, its rows; the first cell of each row names it. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult {
  return scrolling(
    caption,
    html`<table>
      <caption class="note">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
}

/** A row of formatted figures. */
export const row = (name: unknown, figures: readonly unknown[], role = ''): TemplateResult =>
  html`<tr class=${role}>
    <th scope="row">${name}</th>
    ${figures.map((figure) => html`<td>${figure}</td>`)}
  </tr>`;
