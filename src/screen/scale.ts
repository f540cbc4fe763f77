import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { profileNames } from '../core/market.js';
import type { Market } from '../engine/index.js';
import { shareText } from '../text/format.js';
import { rateBounds } from './figure.js';
import type { Model } from './model.js';
import { waiting } from './views.js';

/** Place of a rate on the market's logarithmic axis, in percent of its length; beyond the ends, the end. */
const placeOf = (rate: number, { low, high }: Market) =>
  (Math.log(Math.min(high, Math.max(low, rate)) / low) / Math.log(high / low)) * 100;

const percent = (place: number) => `${Math.round(place * 100) / 100}%`;

/** The market's scale with the visitor's range and likely rate, the three profiles and the mean. */
export function scale(model: Model): TemplateResult {
  const { estimate, lang, messages, tables } = model;
  const { market } = model.tariff;
  const { low, likely, high } = estimate.rate;
  const start = placeOf(low, market);
  const you = percent(placeOf(likely, market));
  // The market's bounds and mean, and two between.
  const ticks = [market.low, 0.002, market.mean, 0.005, market.high];
  return html`<figure class="scale" part="scale">
    <svg role="img" aria-label=${messages.scale.caption(rateBounds(estimate.rate, lang).likely)}>
      ${profileNames.map((name) => mark(name, placeOf(model.profiles[name], market)))}
      <line class="axis" x1="0" x2="100%" y1="2.25em" y2="2.25em" />
      <rect
        class="band"
        x=${percent(start)}
        width=${percent(placeOf(high, market) - start)}
        y="1.75em"
        height="1em"
      />
      ${ticks.map((rate) => tick(rate, model))}
      <line class="you" x1=${you} x2=${you} y1="1.375em" y2="3.125em" />
    </svg>
    <figcaption>
      ${messages.scale.legend}
      <details id="scale" @toggle=${tables.load}>
        <summary id="scale-button">${messages.scale.table}</summary>
        ${model.isOpen('scale') ? (tables.content?.scale(model) ?? waiting('scale', tables, model)) : nothing}
      </details>
    </figcaption>
  </figure>`;
}

function mark(name: string, place: number): SVGTemplateResult {
  const x = percent(place);
  return svg`<text class="mark" x=${x} y="0.875em">${name}</text>
    <line class="tick" x1=${x} x2=${x} y1="1.25em" y2="2.25em" />`;
}

function tick(rate: number, { lang, messages, tariff: { market } }: Model): SVGTemplateResult {
  const x = percent(placeOf(rate, market));
  const end = rate === market.low ? 'first' : rate === market.high ? 'last' : '';
  return svg`<line class="tick" x1=${x} x2=${x} y1="2.25em" y2="2.75em" />
    <text class=${end} x=${x} y="3.875em">${shareText(rate, lang)}</text>
    ${rate === market.mean ? svg`<text x=${x} y="5.125em">${messages.scale.mean}</text>` : nothing}`;
}
