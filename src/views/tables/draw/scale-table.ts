import { html, nothing, type TemplateResult } from 'lit';
import { profileNames, type ProfileName } from '../../../core/market.js';
import { figure, rateBounds } from '../../../screen/figure.js';
import { rateText, rateTexts, shareText } from '../../../text/format.js';
import { badDebtBand } from '../figures/bad-debt-bands.js';
import type { TablesModel } from '../model.js';

/** The scale's twin for those who would rather read it. */
export function scaleTable(model: TablesModel): TemplateResult {
  const { estimate, tariff, profiles, lang, messages } = model;
  const { market } = tariff;
  const text = model.text.scale;
  const bounds = rateBounds(estimate.rate, lang);
  const [lowest, highest] = rateTexts([market.low, market.high], market.low, lang);
  const row = (name: TemplateResult | string, rate: TemplateResult | string) =>
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
        ${profileNames.map((name) => row(profile(name, model), figure(rateText(profiles[name], lang))))}
        ${row(messages.scale.mean, figure(rateText(market.mean, lang)))}
        ${row(text.market, messages.result.range(lowest!, highest!))}
      </tbody>
    </table>
    ${profileNames.some((name) => badDebtBand(name, tariff)) ? html`<p>${text.badDebts}</p>` : nothing}`;
}

/** What the profile is, and the bad debts published with it; in the small print that the table is set in. */
function profile(name: ProfileName, { tariff, lang, text: { scale: text } }: TablesModel): TemplateResult {
  const band = badDebtBand(name, tariff);
  return html`${text.profiles[name]}${
    band
      ? html`<div>${text.band(shareText(band[0], lang), shareText(band[1], lang), name === 'Z')}</div>`
      : nothing
  }`;
}
