import { html, type TemplateResult } from 'lit';
import { scrolling } from '../../../screen/scrolling.js';

/** A table whose rows begin with what they are about. @param name for who hears it */
export const table = (
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): TemplateResult =>
  scrolling(
    name,
    html`<table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([about, ...cells]) =>
            html`<tr>
              <th scope="row">${about}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  );
