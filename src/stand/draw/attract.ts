import { html, nothing, type TemplateResult } from 'lit';
import { addressText, brokerFacts } from '../../screen/broker.js';
import { shareText } from '../../text/format.js';
import type { StandModel } from '../model.js';
import { market } from './market.js';

/** Between visitors: what it is about, the market's range, whose stand it is, and how to begin, in each language. */
export function attract(stand: StandModel): TemplateResult {
  const { model, lang, text, languages, begin } = stand;
  const { market: bounds } = model.tariff;
  const loading = model.tariffStatus.kind === 'loading';
  const others = languages.filter(([other]) => other !== lang);
  const words = text.attract;
  return html`<div class="attract" @click=${() => !loading && begin(lang)}>
    <p class="who">${model.identity.broker}</p>
    <div class="pitch">
      <h2>${words.title}</h2>
      <p class="hero">${words.range(shareText(bounds.low, lang), shareText(bounds.high, lang))}</p>
      <p class="base">${words.base}</p>
      ${market(stand)}
      <p class="begin">
        <button class="go" type="button" data-focus ?disabled=${loading} @click=${start(lang)}>
          ${loading ? words.loading : text.begin}
        </button>
        ${others.map(
          ([other, named]) =>
            html`<button
              class="choice"
              type="button"
              lang=${other}
              ?disabled=${loading}
              @click=${start(other)}
            >
              ${named.language}: ${named.begin}
            </button>`,
        )}
      </p>
      <p>${words.promise}</p>
    </div>
    ${notices(stand)}
    <div class="small">
      ${brokerFacts(model).map(
        ([label, value]) => html`<p>${label}${model.messages.colon}${addressText(value)}</p>`,
      )}
      <p>${model.messages.legal.frame}</p>
    </div>
  </div>`;

  function start(chosen: typeof lang) {
    return (event: Event): void => {
      event.stopPropagation();
      begin(chosen);
    };
  }
}

function notices({ notices: list, text }: StandModel): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<div class="notices" role="alert">
    <p><strong>${text.notices}</strong></p>
    <ul>
      ${list.map((notice) => html`<li>${notice}</li>`)}
    </ul>
  </div>`;
}
