import { html, nothing, svg, type TemplateResult } from 'lit';
import { asksActivity } from '../../../core/fields.js';
import { lineStep } from '../../../core/rounding.js';
import type { ContributionGroup } from '../../../engine/index.js';
import { countText, daysText, moneyText, shareText } from '../../../text/format.js';
import { inSentence } from '../../../text/in-sentence.js';
import { levelText, listText, pointsText } from '../../../text/points.js';
import { knowsLosses } from '../../../core/submission.js';
import { breakdownOf } from '../figures/breakdown.js';
import type { Cause, Causes } from '../figures/causes.js';
import type { ExplainModel } from '../model.js';

/** What each subject adds to the rate or takes from it, against the tariff's reference company. */
export function causes(model: ExplainModel): TemplateResult {
  const { text, causes: found, stale } = model;
  const words = text.causes;
  const state = found ? (stale ? words.stale : words.order) : words.waiting;
  return html`<section class="causes" aria-labelledby="causes-heading" aria-busy=${stale}>
    <h4 id="causes-heading">${words.heading}</h4>
    <p class="note line">${state}</p>
    ${found ? sentences(found, model) : nothing}
    <p class="note">${reference(model)} ${words.method}</p>
  </section>`;
}

function sentences(found: Causes, model: ExplainModel): TemplateResult {
  const { lang, text } = model;
  const words = text.causes;
  const names = (groups: readonly ContributionGroup[]) =>
    listText(
      groups.map((group) => subjectOf(group, model)),
      lang,
    );
  const [from, to] = [levelText(found.reference, lang), levelText(found.rate, lang)];
  if (found.moving.length === 0) return html`<p class="to">${words.same(to)}</p>`;
  return html`<p>${words.from(from)}</p>
    <p class="columns note" aria-hidden="true">
      <span>${text.waterfall.rate}</span><span>${text.waterfall.amount}</span>
    </p>
    <ol>
      ${found.moving.map((cause) => row(cause, found, model))}
    </ol>
    <p class="to">${words.to(to)}</p>
    ${twice(found, model)}
    ${found.slight.length > 0 ? html`<p class="note">${words.slight(names(found.slight))}</p>` : nothing}
    ${found.none.length > 0 ? html`<p class="note">${words.none(names(found.none))}</p>` : nothing}`;
}

/** Ties what both lists say of the visitor's past bad debts, where both do. */
function twice({ moving }: Causes, model: ExplainModel): TemplateResult | typeof nothing {
  const { pricing, estimate, state, stale, lang, text } = model;
  const here = moving.find(({ group }) => group === 'experience');
  const { parts } = breakdownOf(pricing, estimate.premium);
  const above = parts.find(({ item }) => item === 'experience');
  if (stale || !here || !above || !knowsLosses(state.answers)) return nothing;
  const points = (rate: number) => text.points(pointsText(rate, lang, true), Math.abs(rate) >= 0.02);
  return html`<p class="note">${text.causes.twice(points(above.rate), points(here.rate))}</p>`;
}

/** A subject and its effect, in points and in euros a year. */
function row({ group, rate, amount }: Cause, found: Causes, model: ExplainModel): TemplateResult {
  const { lang, text } = model;
  const subject = subjectOf(group, model);
  return html`<li>
    <span class="label">${subject.charAt(0).toUpperCase() + subject.slice(1)}</span>
    ${dot(rate, found)}
    <span class="points"
      >${pointsText(rate, lang, true)}<span class="aloud"> ${text.waterfall.rate}</span></span
    >
    <span class="euros"
      >${amount === 0 ? text.under(moneyText(lineStep(model.estimate.premium), lang)) : moneyText(amount, lang, true)}</span
    >
  </li>`;
}

/** The peak of the year is part of how long buyers take to pay, where somebody has said how the activity fluctuates. */
function subjectOf(group: ContributionGroup, { state, tariff, text }: ExplainModel) {
  const told = asksActivity(tariff) && state.answers.activity.status !== 'open';
  return text.causes.groups[group === 'payment' && told ? 'paymentAndActivity' : group];
}

/** The ends of the axis, as shares of the column: no dot touches its edge. */
const [LEFT, WIDTH] = [12, 76];

/** All dots share one scale and one zero: to the right what is added, to the left and hollow what is taken away. */
function dot(rate: number, { moving }: Causes): TemplateResult {
  const rates = moving.map((cause) => cause.rate);
  const least = Math.min(0, ...rates);
  const width = Math.max(0, ...rates) - least;
  const place = (at: number) => `${Math.round(100 * (LEFT + (WIDTH * (at - least)) / width)) / 100}%`;
  const [zero, at] = [place(0), place(rate)];
  return html`<span class="bar">
    <svg aria-hidden="true">
      ${svg`<line class="zero" x1=${zero} x2=${zero} y1="-1" y2="101%" />
        <line class="stem" x1=${zero} x2=${at} y1="50%" y2="50%" />
        <circle class=${rate < 0 ? 'takes' : 'adds'} cx=${at} cy="50%" r="0.35em" />`}
    </svg>
  </span>`;
}

function reference({ tariff, lang, messages, text }: ExplainModel): string {
  const { insurableTurnover, buyerCount, sector, topShares, dso, daysPastDue } = tariff.referenceCase;
  const sectors: Record<string, string> = messages.sectors;
  return text.causes.reference(
    moneyText(insurableTurnover, lang),
    countText(buyerCount, lang),
    inSentence(sectors[sector] ?? sector, lang),
    shareText(topShares[0] ?? 1 / buyerCount, lang),
    daysText(dso + daysPastDue, lang),
  );
}
