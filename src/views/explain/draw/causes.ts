import { html, nothing, svg, type TemplateResult } from 'lit';
import { asksActivity } from '../../../core/fields.js';
import { lineStep } from '../../../core/rounding.js';
import type { ContributionGroup } from '../../../engine/index.js';
import { countText, daysText, moneyText, shareText } from '../../../text/format.js';
import { levelText, listText, pointsText } from '../../../text/points.js';
import { knowsLosses } from '../../../core/submission.js';
import { breakdownOf } from '../figures/breakdown.js';
import type { Cause, Causes } from '../figures/causes.js';
import type { ExplainModel } from '../model.js';
import { pointsWords } from './words.js';

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
      groups.map((group) => subjectOf(group, model).name),
      lang,
    );
  const [from, to] = [levelText(found.reference, lang), levelText(found.rate, lang)];
  if (found.moving.length === 0) return html`<p class="to">${words.same(to)}</p>`;
  return html`<p>${words.from(from)}</p>
    <ol>
      ${found.moving.map((cause) => sentence(cause, found, model))}
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

function sentence({ group, rate, amount }: Cause, found: Causes, model: ExplainModel): TemplateResult {
  const { lang, text } = model;
  const euros = moneyText(Math.abs(amount) || lineStep(model.estimate.premium), lang);
  const what = text.what(pointsWords(Math.abs(rate), model), amount === 0 ? text.under(euros) : euros);
  const { adds, takes } = subjectOf(group, model);
  return html`<li>${rate > 0 ? adds(what) : takes(what)} ${bar(rate, found)}</li>`;
}

/** The peak of the year is part of how long buyers take to pay, where somebody has said how the activity fluctuates. */
function subjectOf(group: ContributionGroup, { state, tariff, text }: ExplainModel) {
  const told = asksActivity(tariff) && state.answers.activity.status !== 'open';
  return text.causes.groups[group === 'payment' && told ? 'paymentAndActivity' : group];
}

/** All bars share one scale and one zero: to the right what is added, to the left and hollow what is taken away. */
function bar(rate: number, { moving }: Causes): TemplateResult {
  const rates = moving.map((cause) => cause.rate);
  const least = Math.min(0, ...rates);
  const width = Math.max(0, ...rates) - least;
  const place = (at: number) => `${Math.round(((at - least) / width) * 10_000) / 100}%`;
  const size = `${Math.round((Math.abs(rate) / width) * 10_000) / 100}%`;
  return html`<svg class="effect" aria-hidden="true">
    ${svg`<rect class=${rate < 0 ? 'takes' : 'adds'} x=${place(Math.min(0, rate))} y="20%" width=${size} height="60%" />
      <line class="zero" x1=${place(0)} x2=${place(0)} y1="0" y2="100%" />`}
  </svg>`;
}

function reference({ tariff, lang, messages, text }: ExplainModel): string {
  const { insurableTurnover, buyerCount, sector, topShares, dso, daysPastDue } = tariff.referenceCase;
  const sectors: Record<string, string> = messages.sectors;
  return text.causes.reference(
    moneyText(insurableTurnover, lang),
    countText(buyerCount, lang),
    (sectors[sector] ?? sector).toLowerCase(),
    shareText(topShares[0] ?? 1 / buyerCount, lang),
    daysText(dso + daysPastDue, lang),
  );
}
