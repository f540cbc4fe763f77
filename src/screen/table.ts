import { html, nothing, type TemplateResult } from 'lit';
import { scrolling } from './scrolling.js';

/**
 * A table of figures with heads over its columns.
 *
 * @param name for who hears it
 * @param caption over the table, where it is told to everybody
 */
export const table = (
  name: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
  caption: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  scrolling(
    name,
    html`<table>
      ${caption}
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

/** A row of formatted figures; `name` is what they are of. */
export const row = (name: unknown, figures: readonly unknown[], role = ''): TemplateResult =>
  html`<tr class=${role}>
    <th scope="row">${name}</th>
    ${figures.map((figure) => html`<td>${figure}</td>`)}
  </tr>`;
