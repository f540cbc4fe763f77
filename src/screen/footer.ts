import { html, type TemplateResult } from 'lit';
import type { Model } from './model.js';
import { tariffNews } from './tariff-line.js';

/** News of the tariff if there is any, what the estimate is not, and what is sent: nothing. */
export function footer(model: Model): TemplateResult {
  const { legal } = model.messages;
  return html`<footer part="footer">
    ${tariffNews(model)}
    <p>${legal.frame}</p>
    <p>${legal.sent}</p>
  </footer>`;
}
