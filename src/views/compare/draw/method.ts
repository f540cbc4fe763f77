import { html, type TemplateResult } from 'lit';
import { shareText } from '../../../text/format.js';
import type { ToldModel } from '../model.js';

/** How the comparison is computed, and where its figures come from. */
export function method({ tariff, lang, text }: ToldModel): TemplateResult {
  const { probabilityUplift, severityUplift } = tariff.selfInsurance;
  const more = (factor: number) => shareText(factor - 1, lang);
  const { paragraphs, uplift, published, assumed } = text.detail.method;
  const said = [
    ...paragraphs,
    uplift(more(probabilityUplift), more(severityUplift)),
    ...published.map((words, at) => html`${words} (${link(SOURCES[at]!)}).`),
    assumed,
  ];
  return html`${said.map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

/** Where the two published defaults are printed, in the order of the texts; both pages bear no date. */
const SOURCES = [
  ['cabinet Phénix', 'https://www.cabinetphenix.fr/quest-le-chiffre-daffaires-compensatoire/'],
  [
    'groupe Clarisse',
    'https://www.clarissegroupe.fr/post/combien-coûte-vraiment-l-affacturage-le-guide-de-la-transparence',
  ],
] as const;

const link = ([name, url]: (typeof SOURCES)[number]): TemplateResult =>
  html`<a href=${url} target="_blank" rel="noopener">${name}</a>`;
