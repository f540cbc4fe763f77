import { html, type TemplateResult } from 'lit';
import { profileNames } from '../../../core/market.js';
import { figure, rateBounds } from '../../../screen/figure.js';
import { rateText, rateTexts } from '../../../text/format.js';
import type { TablesModel } from '../model.js';

/** The scale's twin for those who would rather read it. */
export function scaleTable({
  estimate,
  tariff: { market },
  profiles,
  lang,
  messages,
  text: { scale: text },
}: TablesModel): TemplateResult {
  const bounds = rateBounds(estimate.rate, lang);
  const [lowest, highest] = rateTexts([market.low, market.high], market.low, lang);
  const row = (name: string, rate: TemplateResult | string) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${rate}</td>
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${text.mark}</th>
        <th scope="col">${text.rate}</th>
      </tr>
    </thead>
    <tbody>
      ${row(messages.result.likely, figure(bounds.likely))}
      ${row(text.range, messages.result.range(bounds.low, bounds.high))}
      ${profileNames.map((name) => row(text.profiles[name], figure(rateText(profiles[name], lang))))}
      ${row(messages.scale.mean, figure(rateText(market.mean, lang)))}
      ${row(text.market, messages.result.range(lowest!, highest!))}
    </tbody>
  </table>`;
}
