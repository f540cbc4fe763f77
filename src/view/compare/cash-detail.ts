import { html, type TemplateResult } from 'lit';
import type { CompareDetailMessages } from '../../language/compare-detail/messages.js';
import { moneyText, parts } from '../../language/format.js';
import type { Cash } from '../../state/compare/cash.js';
import { behind } from './behind.js';
import { effects } from './cash.js';
import { input } from './input.js';
import type { ToldModel } from './model.js';
import { row, table } from './table.js';

/** The visitor's own figures on cash, provisions, and what a factor or a bank would cost. */
export function cashDetail(model: ToldModel, { cash: words }: CompareDetailMessages): TemplateResult {
  const { inputs, lang } = model;
  const found = effects(model);
  const money = (amount: number) => moneyText(amount, lang);
  const field = (name: keyof typeof words.fields) => input(name, words.fields[name], model);
  return html`<div class="group two">${field('daysGained')} ${field('provisions')}</div>
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
    ${cost(found, model, words)}
    <p class="note">${words.factorNote}</p>`;
}

function cost(
  { commission, interest, factorCost }: Cash,
  { lang }: ToldModel,
  words: CompareDetailMessages['cash'],
): TemplateResult {
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
