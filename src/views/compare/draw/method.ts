import { html, type TemplateResult } from 'lit';
import { shareText } from '../../../text/format.js';
import { isHeavierAlone } from '../figures/uplifts.js';
import type { TariffSource, ToldModel } from '../model.js';

/** How the comparison is computed, and where its figures come from. */
export function method({ tariff, lang, text, sources }: ToldModel): TemplateResult {
  const { probabilityUplift, severityUplift } = tariff.selfInsurance;
  const more = (factor: number) => shareText(factor - 1, lang);
  const { paragraphs, uplift, published, assumed } = text.detail.method;
  const said = [
    ...paragraphs,
    ...(isHeavierAlone(tariff) ? [uplift(more(probabilityUplift), more(severityUplift))] : []),
    ...published.flatMap((words, at) => {
      const source = sources[at];
      return source ? [html`${words} (${link(source)}).`] : [];
    }),
    assumed,
  ];
  return html`${said.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

const link = ({ publisher, title, url }: TariffSource): TemplateResult | string =>
  url ? html`<a href=${url} target="_blank" rel="noopener">${publisher ?? title}</a>` : title;
