import { html, type TemplateResult } from 'lit';
import type { ToldModel } from '../model.js';
import { onDemand } from './on-demand.js';

/** How offers are compared, and what the comparison leaves out. */
export const method = (model: ToldModel): TemplateResult =>
  onDemand('method', model.text.method.heading, paragraphs, model);

function paragraphs({ text, tariff }: ToldModel): TemplateResult[] {
  const { probabilityUplift, severityUplift } = tariff.selfInsurance;
  const { paragraphs: always, heavier } = text.method;
  const said = [...always, ...(probabilityUplift > 1 && severityUplift > 1 ? [heavier] : [])];
  return said.map((line) => html`<p>${line}</p>`);
}
