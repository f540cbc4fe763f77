import { html, type TemplateResult } from 'lit';
import { table } from './table.js';

/** A table that tells everybody what it is about. */
export const captioned = (
  caption: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult =>
  table(
    caption,
    heads,
    rows,
    html`<caption class="note">
      ${caption}
    </caption>`,
  );
