import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { profileNames, type ProfileName } from '../../core/market.js';
import type { Market } from '../../engine/index.js';
import { rateText, shareText } from '../../text/format.js';
import type { StandModel } from '../model.js';

/** Place of a rate on the market's logarithmic axis, in percent; beyond the ends, the end. */
function placeOf(rate: number, { low, high }: Market): string {
  const inside = Math.min(high, Math.max(low, rate));
  return `${Math.round((Math.log(inside / low) / Math.log(high / low)) * 1e4) / 100}%`;
}

/** The market's scale with the three reference companies, each by name and rate, and the mean. */
export function market({ model, lang, text }: StandModel): TemplateResult {
  const { market: bounds } = model.tariff;
  const words = text.attract;
  return html`<svg class="market" role="img" aria-label=${words.caption}>
    <line class="axis" x1="0" x2="100%" y1="4em" y2="4em" />
    ${[bounds.low, bounds.mean, bounds.high].map((rate) => tick(rate))} ${profileNames.map(profile)}
  </svg>`;

  function tick(rate: number): SVGTemplateResult {
    const x = placeOf(rate, bounds);
    const told = rate === bounds.mean ? `${words.mean} ${shareText(rate, lang)}` : shareText(rate, lang);
    return svg`<line class="tick" x1=${x} x2=${x} y1="3.7em" y2="4.3em" />
      <text class=${rate === bounds.low ? 'first' : rate === bounds.high ? 'last' : ''} x=${x} y="6.3em">${told}</text>`;
  }

  function profile(name: ProfileName): SVGTemplateResult {
    const rate = model.profiles[name];
    const x = placeOf(rate, bounds);
    return svg`<circle class="company" cx=${x} cy="4em" r="0.4em" />
      <text class="mark" x=${x} y="1.25em">${words.profiles[name]}</text>
      <text x=${x} y="3em">${rateText(rate, lang)}</text>`;
  }
}
