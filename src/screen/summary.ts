import { html, nothing, type TemplateResult } from 'lit';
import { isExample } from '../core/state.js';
import { perMonth, toldOf } from '../core/told.js';
import { moneyText } from '../text/format.js';
import { bill } from './bill.js';
import { focusTitle } from './field-ids.js';
import { figure, moneyBounds, rateBounds } from './figure.js';
import { isStale } from './messages-of-fields.js';
import { minimumText } from './minimum.js';
import type { Model } from './model.js';
import { progress } from './progress.js';
import { scale } from './scale.js';
import { tariffLine } from './tariff-line.js';

/** The result: range, likely rate and its base, the market's scale, the yearly cost, the bill, and what to answer next. */
export function summary(model: Model): TemplateResult {
  const { messages, rest } = model;
  return html`<section class="summary" part="summary" aria-labelledby="title">
    <header>
      <h2 id="title" part="title" tabindex="-1">${messages.title}</h2>
      ${exampleLabel(model)}
    </header>
    ${model.takeAway.content?.notice(model)} ${model.answering?.panel(model)} ${rate(model)}
    ${model.answering?.trial(model)} ${rest ? nothing : scale(model)} ${cost(model)}
    ${rest ? nothing : bill(model)} ${progress(model)}
  </section>`;
}

/** Says that the case is an example; once changed, the way back to it. */
function exampleLabel({ state, messages, dispatch }: Model): TemplateResult {
  if (isExample(state)) return html`<p class="note">${messages.example.label}</p>`;
  const back = (event: Event) => {
    focusTitle(event); // the button goes away
    dispatch({ type: 'reset' });
  };
  return html`<button class="link" type="button" @click=${back}>${messages.example.back}</button>`;
}

function rate(model: Model): TemplateResult {
  const { estimate, lang, messages } = model;
  const text = messages.result;
  const { low, likely, high } = rateBounds(estimate.rate, lang);
  return html`<p class="rate" part="rate">
      ${figure(low)} <span class="to">${text.to}</span> ${figure(high)}
      ${isStale(model) ? html`<em class="stale">${text.stale}</em>` : nothing}
    </p>
    <p class="likely">${text.likely} <strong>${figure(likely)}</strong> ${text.base}</p>
    ${tariffLine(model)}`;
}

/** The premium's range, or a single figure; and the least that a policy costs, where it decides. */
function cost(model: Model): TemplateResult {
  const { estimate, lang, messages } = model;
  const text = messages.result;
  const { premium } = toldOf(estimate);
  const { low, likely, high, single } = moneyBounds(premium, lang);
  return html`<p class="cost" part="cost">
      ${single ? nothing : html`${figure(low)} ${text.to} `}${figure(high)} ${text.perYear}
    </p>
    <p class="note">
      ${single ? '' : `${text.likelyShort} ${likely}, `}${moneyText(perMonth(premium.likely), lang)}
      ${text.perMonth}, ${text.exclTax}${minimumText(model)}
    </p>`;
}
