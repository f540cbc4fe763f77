import { html, type TemplateResult } from 'lit';

/** A table of many columns: where they do not fit, it scrolls by itself, by keyboard too. @param name for who hears it */
export const scrolling = (name: string, table: TemplateResult): TemplateResult =>
  html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>${table}</div>`;
