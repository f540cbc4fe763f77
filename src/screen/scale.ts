import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { profileNames, type ProfileName } from '../core/market.js';
import type { Market } from '../engine/index.js';
import { rateText, shareText } from '../text/format.js';
import { rateBounds } from './figure.js';
import type { Model } from './model.js';
import { waiting } from './views.js';

/** Place of a rate on the market's logarithmic axis, in percent of its length; beyond the ends, the end. */
const placeOf = (rate: number, { low, high }: Market) =>
  (Math.log(Math.min(high, Math.max(low, rate)) / low) / Math.log(high / low)) * 100;

const percent = (place: number) => `${Math.round(place * 100) / 100}%`;

/** The end of the axis that a rate lies beyond, by how text is anchored there. */
const beyond = (rate: number, { low, high }: Market): '' | 'first' | 'last' =>
  rate < low ? 'first' : rate > high ? 'last' : '';

/** The market's scale with the visitor's range and likely rate, the three profiles and the mean. */
export function scale(model: Model): TemplateResult {
  const { estimate, lang, messages, tables } = model;
  const { market } = model.tariff;
  const { low, likely, high } = estimate.rate;
  const start = placeOf(low, market);
  const you = percent(placeOf(likely, market));
  const told = rateBounds(estimate.rate, lang);
  const off = beyond(likely, market);
  // The market's bounds and mean, and two between.
  const ticks = [market.low, 0.002, market.mean, 0.005, market.high];
  return html`<figure class="scale" part="scale">
    <svg role="img" aria-label=${messages.scale.caption(told.likely)}>
      ${profileNames.map((name) => mark(name, model))}
      <line class="axis" x1="0" x2="100%" y1="2.25em" y2="2.25em" />
      <rect
        class="band"
        x=${percent(start)}
        width=${percent(placeOf(high, market) - start)}
        y="1.75em"
        height="1em"
      />
      ${ticks.map((rate) => tick(rate, model))}
      ${off ? nothing : svg`<line class="you" x1=${you} x2=${you} y1="1.25em" y2="2.75em" />`}
      ${arrow('first', off === 'first' ? told.likely : low < market.low && told.low)}
      ${arrow('last', off === 'last' ? told.likely : high > market.high && told.high)}
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

/** At an end of the axis, that a rate lies beyond it, and which. */
function arrow(end: 'first' | 'last', rate: string | false): SVGTemplateResult | typeof nothing {
  const [x, path] = end === 'first' ? ['0', 'M9-6 2 0 9 6'] : ['100%', 'M-9-6-2 0-9 6'];
  return rate
    ? svg`<svg class="off" x=${x} y="2.25em"><path class="you" d=${path} /></svg>
        <text class="mark ${end}" x=${x} y="5.125em">${rate}</text>`
    : nothing;
}

/** A profile's letter; beyond the axis, its rate and an arrow in place of a tick. */
function mark(name: ProfileName, { profiles, lang, tariff: { market } }: Model): SVGTemplateResult {
  const rate = profiles[name];
  const x = percent(placeOf(rate, market));
  const off = beyond(rate, market);
  if (!off)
    return svg`<text class="mark" x=${x} y="0.875em">${name}</text>
      <line class="tick" x1=${x} x2=${x} y1="1.25em" y2="2.25em" />`;
  const told = `${name} ${rateText(rate, lang)}`;
  return svg`<text class="mark ${off}" x=${x} y="0.875em">${off === 'first' ? `← ${told}` : `${told} →`}</text>`;
}

function tick(rate: number, { lang, messages, tariff: { market } }: Model): SVGTemplateResult {
  const x = percent(placeOf(rate, market));
  const end = rate === market.low ? 'first' : rate === market.high ? 'last' : '';
  const isMean = rate === market.mean;
  return svg`<line class="tick" x1=${x} x2=${x} y1="2.25em" y2="2.75em" />
    <text class=${end || (isMean ? '' : 'between')} x=${x} y="3.875em">${shareText(rate, lang)}</text>
    ${isMean ? svg`<text x=${x} y="5.125em">${messages.scale.mean}</text>` : nothing}`;
}
