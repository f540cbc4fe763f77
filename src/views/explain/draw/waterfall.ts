import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { minimumIn, toldOf } from '../../../core/told.js';
import type { ExplanationItem } from '../../../engine/index.js';
import { moneyText } from '../../../text/format.js';
import { inSentence } from '../../../text/in-sentence.js';
import { levelText, listText, pointsText } from '../../../text/points.js';
import { breakdownOf, type Breakdown, type PremiumPart } from '../figures/breakdown.js';
import type { ExplainModel } from '../model.js';
import { breakdownTable } from './breakdown-table.js';
import { itemWords, pointsWords } from './words.js';

/** What the caption adds up: bad debts of an average year, capital for bad ones; the rest are costs. */
const CLAIMS: readonly ExplanationItem[] = ['technical', 'experience', 'claimTerms', 'aggregateTerms'];
const CAPITAL: readonly ExplanationItem[] = ['crisis', 'concentration'];

/** The rate from the pure premium upwards, part by part, with its finding in words and its table. */
export function waterfall(model: ExplainModel): TemplateResult {
  const { pricing, estimate, text } = model;
  const breakdown = breakdownOf(pricing, estimate.premium, model.foldsCommission);
  const words = text.waterfall;
  return html`<figure class="waterfall">
    <h4>${words.heading}</h4>
    <p class="finding">${finding(breakdown, model)}</p>
    <p class="columns note" aria-hidden="true"><span>${words.rate}</span><span>${words.amount}</span></p>
    <ol>
      ${breakdown.parts.map((part) => row(part, breakdown, model))}
      <li class="whole">
        <span class="label">${words.total}</span>
        ${drawing(svg`<rect x="0" y="25%" width=${percent(breakdown.rate, breakdown)} height="50%" />`)}
        <span class="points"
          >${pointsText(breakdown.rate, model.lang)}<span class="aloud"> ${words.rate}</span></span
        >
        <span class="euros">${moneyText(breakdown.amount, model.lang)}</span>
      </li>
    </ol>
    ${notes(breakdown, model)} ${breakdownTable(breakdown, model)}
  </figure>`;
}

function finding({ parts, rate }: Breakdown, model: ExplainModel): string {
  const sum = (wanted: (item: ExplanationItem) => boolean) =>
    pointsWords(
      parts.reduce((total, part) => total + (wanted(part.item) ? part.rate : 0), 0),
      model,
    );
  return model.text.waterfall.finding(
    levelText(rate, model.lang),
    sum((item) => CLAIMS.includes(item)),
    sum((item) => CAPITAL.includes(item)),
    sum((item) => !CLAIMS.includes(item) && !CAPITAL.includes(item)),
  );
}

function row(part: PremiumPart, breakdown: Breakdown, model: ExplainModel): TemplateResult {
  const { lang, text } = model;
  const { label, hint } = itemWords(part.item, model.text.waterfall, model);
  return html`<li>
    <span class="label">${label} <small>${hint}</small></span>
    ${bar(part, breakdown)}
    <span class="points"
      >${pointsText(part.rate, lang, true)}<span class="aloud"> ${text.waterfall.rate}</span></span
    >
    <span class="euros">${moneyText(part.amount, lang)}</span>
  </li>`;
}

/** A part's bar between two running totals, which go on as hairlines; what is taken away is hollow. */
function bar({ from, to }: PremiumPart, breakdown: Breakdown): TemplateResult {
  const start = percent(from, breakdown);
  const end = percent(to, breakdown);
  return drawing(
    svg`<line class="running" x1=${start} x2=${start} y1="0" y2="50%" />
      <line class="running" x1=${end} x2=${end} y1="50%" y2="100%" />
      <rect
        class=${to < from ? 'takes' : 'adds'}
        x=${to < from ? end : start}
        y="25%"
        width=${percent(Math.abs(to - from), breakdown)}
        height="50%"
      />`,
  );
}

const drawing = (marks: SVGTemplateResult): TemplateResult =>
  html`<span class="bar">
    <svg aria-hidden="true">
      ${marks}
      <line class="zero" x1="0" x2="0" y1="-1" y2="101%" />
    </svg>
  </span>`;

/** The most of its column that a bar takes, in percent: none touches the edge, or the figures behind it. */
const WIDEST = 96;

const percent = (rate: number, { widest }: Breakdown): string =>
  `${Math.round((rate / widest) * 100 * WIDEST) / 100}%`;

/** What the chart leaves out, and why its euros may not be those of the bill. */
function notes({ absent }: Breakdown, model: ExplainModel): TemplateResult {
  const { pricing, estimate, lang, text } = model;
  const { minimum, absent: without, rounding } = text.waterfall;
  const names = absent.map((item) => inSentence(itemWords(item, text.waterfall, model).label, lang));
  const raised = minimumIn(estimate, pricing)?.decides === 'likely';
  return html`<p class="note">
    ${rounding} ${names.length > 0 ? without(listText(names, lang)) : nothing}
    ${raised ? minimum(moneyText(toldOf(estimate).premium.likely, lang)) : nothing}
  </p>`;
}
