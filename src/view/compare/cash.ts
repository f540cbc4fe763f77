import { html, type TemplateResult } from 'lit';
import { daysText, moneyText, parts } from '../../language/format.js';
import { cashOf, daysToPay, type Cash } from '../../state/compare/cash.js';
import { submissionOf } from '../../state/submission.js';
import { behind, input } from './input.js';
import type { ToldModel } from './model.js';
import { row, table } from './table.js';

/** What cover changes for cash: sooner payment, provisions, and what lenders advance against insured receivables. */
export function cash(model: ToldModel): TemplateResult {
  const { text, inputs, lang } = model;
  const words = text.cash;
  const found = effects(model);
  const money = (amount: number) => moneyText(amount, lang);
  const field = (name: keyof typeof words.fields) => input(name, words.fields[name], model);
  return html`<section class="cash" aria-labelledby="cash-heading">
    <h4 id="cash-heading">${words.heading}</h4>
    <p>${words.intro}</p>
    <div class="group two">${field('daysGained')} ${field('provisions')}</div>
    <p>
      ${words.freed(daysText(found.daysGained, lang), money(found.freed))} ${behind(['daysGained'], model)}
    </p>
    <p>
      ${words.provisions(money(inputs.provisions), money(found.provisionsReleased))}
      ${behind(['provisions'], model)}
    </p>
    <div class="group two">
      ${field('shareFinanced')} ${field('financingRate')} ${field('factoringCommission')}
    </div>
    <p>
      ${words.lent(money(found.receivables), money(found.accepted), money(found.lent))}
      ${behind(['shareFinanced', 'financingRate', 'factoringCommission'], model)}
    </p>
    ${cost(found, model)}
    <p class="note">${words.factorNote}</p>
  </section>`;
}

function effects({ state, tariff, pricing, inputs, told }: ToldModel): Cash {
  const submission = submissionOf(state.answers, tariff);
  return cashOf(
    {
      turnover: pricing.insurableTurnover,
      daysToPay: daysToPay(submission),
      domesticShare: pricing.domesticShare,
      vatRate: tariff.bill.vatOnFees, // the normal rate, which most sales bear too
    },
    inputs,
    told,
  );
}

function cost(found: Cash, { text: { cash: words }, lang }: ToldModel): TemplateResult {
  const { commission, interest, factorCost } = found;
  const bare = (amount: number) => parts(moneyText(amount, lang)).figure;
  return table(
    words.caption,
    [words.via, words.commission, words.interest, words.total],
    [
      row(words.factor, [commission, interest, factorCost].map(bare)),
      row(words.bank, ['–', bare(interest), bare(interest)]),
    ],
  );
}
