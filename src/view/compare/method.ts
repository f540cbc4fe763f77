import { html, type TemplateResult } from 'lit';
import { shareText } from '../../language/format.js';
import type { ToldModel } from './model.js';

/** How the comparison is computed, and where its figures come from. */
export function method({ text: { method: words }, tariff, lang }: ToldModel): TemplateResult {
  const { probabilityUplift, severityUplift } = tariff.selfInsurance;
  const more = (factor: number) => shareText(factor - 1, lang);
  return html`<details class="sources">
    <summary>${words.heading}</summary>
    ${[
      ...words.paragraphs,
      words.uplift(more(probabilityUplift), more(severityUplift)),
      words.published,
      words.assumed,
    ].map((paragraph) => html`<p>${paragraph}</p>`)}
  </details>`;
}
