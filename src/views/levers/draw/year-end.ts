import { html, nothing, type TemplateResult } from 'lit';
import { moneyText, shareText } from '../../../text/format.js';
import { bonusTold, readinessAt } from '../figures/bonus.js';
import type { LeversModel } from '../model.js';

/** The option of good risks: the clause, what it costs and gives back, and who obtains it. */
export function yearEnd(beside: boolean, model: LeversModel): TemplateResult | typeof nothing {
  const { board, lang, tariff, text } = model;
  const told = board && bonusTold(board, tariff);
  if (!told) return nothing;
  const words = text.yearEnd;
  const euros = (amount: number) => moneyText(amount, lang);
  const { bonusByRate } = tariff.levers;
  const readiness = readinessAt(board, tariff);
  return html`<section class="year-end" aria-labelledby="year-end-heading">
    <h4 id="year-end-heading">${words.heading}</h4>
    <p>${words.clause(shareText(told.fullShare, lang), shareText(told.lossRatioBelow, lang))}</p>
    <p>
      ${words.figures(euros(told.more), euros(told.refund), euros(told.fullRefund), euros(told.net), beside)}
    </p>
    ${
      bonusByRate && (readiness === 'usual' || readiness === 'between')
        ? html`<p>
            ${words[readiness](shareText(bonusByRate.usualBelow, lang), shareText(bonusByRate.hardFrom, lang))}
          </p>`
        : nothing
    }
    <p class="note">${words.assumed}</p>
  </section>`;
}

/** That little is to be had in the upper part of the scale, where the company stands there. */
export function hardToLower(model: LeversModel): TemplateResult | typeof nothing {
  const { board, lang, tariff, text } = model;
  const { bonusByRate } = tariff.levers;
  if (!board || !bonusByRate || readinessAt(board, tariff) !== 'hard') return nothing;
  return html`<p>${text.hard(shareText(bonusByRate.hardFrom, lang))}</p>`;
}
