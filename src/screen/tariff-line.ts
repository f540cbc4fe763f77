import { html, nothing, type TemplateResult } from 'lit';
import { dateText } from '../text/format.js';
import { packLangOf } from '../text/pack-language.js';
import type { Model } from './model.js';

/** Which tariff the figures come from, and until when it holds; beside the figures themselves. */
export function tariffLine({ tariff, lang, messages }: Model): TemplateResult {
  return html`<p class="note">${messages.tariff.line(tariff.version, dateText(tariff.validTo, lang))}</p>`;
}

/** What else there is to know about the tariff: whose it is, what became of the host's, whether it has expired. */
export function tariffNews(model: Model): TemplateResult | typeof nothing {
  const news = [statusText(model), ageText(model)].filter(Boolean).join(' ');
  return news ? html`<p>${news}</p>` : nothing;
}

function statusText({ tariffStatus: status, messages, lang }: Model): string {
  switch (status.kind) {
    case 'bundled':
      return '';
    case 'host':
      return `${messages.tariff.host(status.title[packLangOf(lang)])}.`;
    default:
      return messages.tariff[status.kind];
  }
}

function ageText({ tariff, tariffAge, messages, lang }: Model): string {
  if (tariffAge === 'current') return '';
  const date = tariffAge === 'expired' ? tariff.validTo : tariff.validFrom;
  return messages.tariff[tariffAge](dateText(date, lang));
}
