import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from '../screen/model.js';
import { packLangOf, type PackLang } from '../text/pack-language.js';
import { sinceText } from '../text/points.js';
import { coefficientText, intervalText, type CoefficientText, type Intervals } from './coefficient-text.js';
import type { CoefficientMessages } from './text/fr.js';

export type Evidence = keyof CoefficientMessages['evidence'];

/** One coefficient of the tariff, with where it comes from. */
export interface Coefficient {
  /** Dotted place in the tariff. */
  readonly path: string;
  readonly value: unknown;
  readonly evidence: Evidence;
  readonly date: string;
  readonly note?: Readonly<Record<PackLang, string>>;
  readonly method?: Readonly<Record<PackLang, string>>;
  readonly interval?: Intervals;
  readonly source: {
    readonly title: string;
    readonly publisher?: string;
    readonly url?: string;
    readonly undated?: true;
  };
}

/** What coefficients are shown with. */
export interface CoefficientModel extends Model {
  readonly text: CoefficientMessages;
}

/** Entries of a table that fit a line; longer ones open on demand. */
const SHORT = 8;

/** Coefficients with their values, evidence and sources, as a list. */
export function coefficientList(
  coefficients: readonly Coefficient[],
  model: CoefficientModel,
): TemplateResult {
  return html`<ul class="coefficients">
    ${coefficients.map((coefficient) => item(coefficient, model))}
  </ul>`;
}

function item(coefficient: Coefficient, model: CoefficientModel): TemplateResult {
  const { path, value, evidence, note, method, interval } = coefficient;
  const names: Record<string, string> = model.text.leaves;
  const shown = coefficientText(path, value, model, interval);
  return html`<li>
    <p class="top">
      <span>${names[path] ?? path}</span>
      ${typeof shown === 'string' ? figure(shown, intervalText(path, interval, model)) : nothing}
    </p>
    ${typeof shown === 'string' ? nothing : entries(shown, model)}
    <p class="note">
      ${badge(evidence, model.text)} ${origin(coefficient, model)}. ${note ? said(note, model) : nothing}
      ${method ? html`${model.text.method} ${said(method, model)}` : nothing}
    </p>
  </li>`;
}

/** The tariff's own words; marked with their language where the screen is in another. */
function said(words: Readonly<Record<PackLang, string>>, { lang }: CoefficientModel): unknown {
  const spoken = packLangOf(lang);
  return spoken === lang ? words[spoken] : html`<span lang=${spoken}>${words[spoken]}</span>`;
}

function entries(shown: Exclude<CoefficientText, string>, { text }: CoefficientModel): TemplateResult {
  const list = html`<p class="entries">
    ${shown.map(([name, value, interval]) => html`<span>${name} ${figure(value, interval)}</span> `)}
  </p>`;
  if (shown.length <= SHORT) return list;
  return html`<details>
    <summary>${text.list(shown.length)}</summary>
    ${list}
  </details>`;
}

/** A value, and beside it what the figures behind it allow. */
const figure = (value: string, interval: string | undefined): TemplateResult =>
  html`<span><strong>${value}</strong>${interval ? html` <small>(${interval})</small>` : nothing}</span>`;

/** How far a figure can be trusted, in a word and a frame. */
export const badge = (kind: Evidence, text: CoefficientMessages): TemplateResult =>
  html`<span class="evidence ${kind}">${text.evidence[kind]}</span>`;

/** The document, a link where it can be opened, its publisher, and the date of the figure. */
function origin({ source, date }: Coefficient, { text, lang }: CoefficientModel): TemplateResult {
  const { title, publisher, url, undated } = source;
  const when = sinceText(date, lang);
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}${
    publisher ? html`, ${publisher}` : nothing
  },
  ${undated ? text.read(when) : when}`;
}
