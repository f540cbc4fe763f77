import { html, nothing, type TemplateResult } from 'lit';
import { sinceText, levelText } from '../../language/points.js';
import type { MethodMessages } from '../../language/method/messages.js';
import type { Model } from '../model.js';
import { toldOf, type Told } from './coefficient-text.js';

type Evidence = keyof MethodMessages['evidence'];

/** One coefficient of the tariff, with where it comes from. */
export interface Coefficient {
  /** Dotted place in the tariff. */
  readonly path: string;
  readonly value: unknown;
  readonly evidence: Evidence;
  readonly date: string;
  readonly note?: Readonly<Record<Model['lang'], string>>;
  readonly source: {
    readonly title: string;
    readonly publisher?: string;
    readonly url?: string;
    readonly date: string;
    readonly undated?: true;
  };
}

/** What the method page shows. */
export interface MethodModel extends Model {
  readonly text: MethodMessages;
  readonly coefficients: readonly Coefficient[];
}

const KINDS: readonly Evidence[] = ['published', 'calibrated', 'assumption'];
/** Entries of a table that fit a line; longer ones open on demand. */
const SHORT = 8;

/** How the model was set on what is published, what it does not know, and every coefficient with its source. */
export function methodPage(model: MethodModel): TemplateResult {
  const { text, coefficients, profiles, lang } = model;
  const number = (kind: Evidence) => coefficients.filter(({ evidence }) => evidence === kind).length;
  const [published = 0, calibrated = 0, assumed = 0] = KINDS.map(number);
  const level = (name: 'X' | 'Y' | 'Z') => levelText(profiles[name], lang);
  const groups = groupsOf(coefficients);
  return html`<p>${text.anchors} ${text.rates(level('X'), level('Y'), level('Z'))}</p>
    <h5>${text.limitsHeading}</h5>
    <ul class="limits">
      ${text.limits.map((limit) => html`<li>${limit}</li>`)}
    </ul>
    <p>${text.count(coefficients.length, published, calibrated, assumed)}</p>
    <ul class="kinds note">
      ${KINDS.map((kind) => html`<li>${badge(kind, text)} ${text.explained[kind]}</li>`)}
    </ul>
    ${groups.map((group) => section(group, model))}`;
}

const groupOf = ({ path }: Coefficient): string => path.split('.')[0] ?? '';

const groupsOf = (coefficients: readonly Coefficient[]): string[] => [...new Set(coefficients.map(groupOf))];

function section(group: string, model: MethodModel): TemplateResult {
  const names: Record<string, string> = model.text.groups;
  const members = model.coefficients.filter((coefficient) => groupOf(coefficient) === group);
  return html`<h5>${names[group] ?? group}</h5>
    <ul class="coefficients">
      ${members.map((coefficient) => item(coefficient, model))}
    </ul>`;
}

function item(coefficient: Coefficient, model: MethodModel): TemplateResult {
  const { path, value, evidence, note } = coefficient;
  const names: Record<string, string> = model.text.leaves;
  const told = toldOf(path, value, model);
  return html`<li>
    <p class="top">
      <span>${names[path] ?? path}</span>
      ${typeof told === 'string' ? html`<strong>${told}</strong>` : nothing}
    </p>
    ${typeof told === 'string' ? nothing : entries(told, model)}
    <p class="note">
      ${badge(evidence, model.text)} ${origin(coefficient, model)}. ${note?.[model.lang] ?? nothing}
    </p>
  </li>`;
}

function entries(told: Exclude<Told, string>, { text }: MethodModel): TemplateResult {
  const list = html`<p class="entries">
    ${told.map(([name, value]) => html`<span>${name} <strong>${value}</strong></span> `)}
  </p>`;
  if (told.length <= SHORT) return list;
  return html`<details>
    <summary>${text.list(told.length)}</summary>
    ${list}
  </details>`;
}

const badge = (kind: Evidence, text: MethodMessages): TemplateResult =>
  html`<span class="evidence ${kind}">${text.evidence[kind]}</span>`;

/** The document, a link where it can be opened, its publisher, and the date of the figure. */
function origin({ source, date }: Coefficient, { text, lang }: MethodModel): TemplateResult {
  const { title, publisher, url, undated } = source;
  const when = sinceText(date, lang);
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}${
    publisher ? html`, ${publisher}` : nothing
  },
  ${undated ? text.read(when) : when}`;
}
