import { html, nothing, type TemplateResult } from 'lit';
import { given } from '../../../core/answers.js';
import type { HelperModel } from '../model.js';

/** Sectors whose invoices are for services, projects and equipment alike. */
const sectors: readonly string[] = [
  'it-services',
  'it-hardware-telecoms',
  'electronics',
  'business-services',
];

/** Which invoices of services and projects count, and from when they are covered; in the sectors that have them. */
export function kindsOfReceivables({
  state,
  hypotheses,
  text,
}: HelperModel): TemplateResult | typeof nothing {
  if (!sectors.includes(given(state.answers, 'sector') ?? hypotheses.sector)) return nothing;
  const { heading, items } = text.receivables;
  return html`<div class="part" role="group" aria-labelledby="receivables">
    <p id="receivables">${heading}</p>
    ${items.map((item) => html`<p class="note">${item}</p>`)}
  </div>`;
}
