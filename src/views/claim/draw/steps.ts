import { html, type TemplateResult } from 'lit';
import type { SettlementStep } from '../../../engine/index.js';
import { scrolling } from '../../../screen/scrolling.js';
import { moneyText, shareText } from '../../../text/format.js';
import { changeOf } from '../figures/kept.js';
import type { ClaimModel } from '../model.js';

/** From the invoice to the indemnity, in the order in which the policy takes its terms. */
export function steps(model: ClaimModel): TemplateResult {
  const { found, lang, text } = model;
  const { settlement, claim } = found;
  const words = text.steps;
  return scrolling(
    text.demand.steps,
    html`<table class="steps">
      <tbody>
        <tr>
          <th scope="row">${words.invoice}</th>
          <td></td>
          <td>${moneyText(claim.invoiceInclVat, lang)}</td>
        </tr>
        ${settlement.steps.map(
          (taking) =>
            html`<tr>
              <th scope="row">${words.names[taking.step]} <small>${hintOf(taking.step, model)}</small></th>
              <td class="change">${change(changeOf(taking), model)}</td>
              <td>${moneyText(taking.after, lang)}</td>
            </tr>`,
        )}
        <tr class="total">
          <th scope="row">${words.total}</th>
          <td></td>
          <td>${moneyText(settlement.indemnity, lang)}</td>
        </tr>
      </tbody>
    </table>`,
  );
}

/** A dash where nothing is taken. */
const change = (amount: number, { lang }: ClaimModel): string =>
  amount === 0 ? '–' : moneyText(amount, lang, true);

function hintOf(step: SettlementStep, { found, tariff, lang, text }: ClaimModel): string {
  const { claim, terms } = found;
  const words = text.steps.hints;
  const money = (amount: number) => moneyText(amount, lang);
  switch (step) {
    case 'vat':
      return claim.vatRate > 0 ? words.vat[found.vat](shareText(claim.vatRate, lang)) : words.noVat;
    case 'creditLimit':
      return words.creditLimit(money(claim.creditLimit ?? 0));
    case 'recoveredBefore':
      return claim.recoveredBefore ? words.recoveredBefore(money(claim.recoveredBefore)) : words.noRecovery;
    case 'insuredPercentage':
      return words[tariff.settlement.recoveryRule](shareText(terms[step], lang));
    case 'claimThreshold':
    case 'eachLossDeductible':
      return terms[step] > 0 ? words[step](money(terms[step])) : words.none;
    case 'annualAggregateDeductible':
      return claim.aggregateDeductibleLeft
        ? words[step](money(claim.aggregateDeductibleLeft))
        : words[terms[step] > 0 ? 'noneLeft' : 'none'];
    case 'maximumLiability': {
      const most = claim.maximumLiabilityLeft ?? null;
      return most === null ? words.none : words[step](money(most));
    }
    case 'forfeited':
      return words.forfeited;
  }
}
