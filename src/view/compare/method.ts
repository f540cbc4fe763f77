import { html, type TemplateResult } from 'lit';
import type { CompareDetailMessages } from '../../language/compare-detail/messages.js';
import { shareText } from '../../language/format.js';
import type { ToldModel } from './model.js';

/** How the comparison is computed, and where its figures come from. */
export function method(
  { tariff, lang }: ToldModel,
  { method: words }: CompareDetailMessages,
): TemplateResult {
  const { probabilityUplift, severityUplift } = tariff.selfInsurance;
  const more = (factor: number) => shareText(factor - 1, lang);
  const { paragraphs, uplift, published, assumed } = words;
  return html`${[
    ...paragraphs,
    uplift(more(probabilityUplift), more(severityUplift)),
    published,
    assumed,
  ].map((paragraph) => html`<p>${paragraph}</p>`)}`;
}
