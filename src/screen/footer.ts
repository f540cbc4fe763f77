import { html, type TemplateResult } from 'lit';
import { brokerLines } from './broker.js';
import type { Model } from './model.js';
import { tariffNews } from './tariff-line.js';

/** News of the tariff if there is any, who stands behind the page, what the estimate is not, and what is sent. */
export function footer(model: Model): TemplateResult {
  const { legal } = model.messages;
  const { counts, fetches, submits } = model.uses;
  return html`<footer part="footer">
    ${tariffNews(model)} ${brokerLines(model)}
    <slot name="legal"></slot>
    <p>${legal.frame}</p>
    <p>${legal.sent(counts, fetches, submits)}</p>
  </footer>`;
}
