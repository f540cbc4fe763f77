import { html, nothing, type TemplateResult } from 'lit';
import { moneyText, shareText } from '../../language/format.js';
import { listText } from '../../language/points.js';
import { reasonsToKeep, sharesOfLoss } from '../../state/claim/kept.js';
import { capOf } from '../../state/claim/cap.js';
import type { ClaimModel } from './model.js';

/** What stays with the visitor, why, how recoveries are shared, and what is left of the year. */
export function kept(model: ClaimModel): TemplateResult {
  const { found, text, lang } = model;
  const words = text.kept;
  const shares = sharesOfLoss(found);
  const money = (amount: number, signed = false) => moneyText(amount, lang, signed);
  const row = (name: string, amount: string, role = '') =>
    html`<tr class=${role}>
      <th scope="row">${name}</th>
      <td>${amount}</td>
    </tr>`;
  return html`<section aria-labelledby="claim-kept">
    <h4 id="claim-kept">${words.heading}</h4>
    <p>${words.finding(money(shares.kept), money(shares.loss))}</p>
    <table>
      <tbody>
        ${reasonsToKeep(found).map(({ step, amount }) => row(words.reasons[step], money(amount)))}
        ${shares.insuredRecovery > 0 ? row(words.recovered, money(-shares.insuredRecovery)) : nothing}
        ${row(words.whole, money(shares.kept), 'total')}
      </tbody>
    </table>
    <p>${before(model)} ${after(model)}</p>
    <p>${leftOfYear(model)}</p>
  </section>`;
}

function before({ found, text: { kept: words }, tariff, lang }: ClaimModel): string {
  const { recoveredBefore = 0 } = found.claim;
  if (tariff.settlement.recoveryRule === 'netLoss') return words.beforeNet;
  return recoveredBefore > 0 ? words.before(moneyText(recoveredBefore, lang)) : words.beforeNone;
}

function after({ found, text: { kept: words }, lang }: ClaimModel): string {
  const { claim, settlement } = found;
  const { recoveredBefore = 0, recoveredAfter = 0 } = claim;
  const { indemnity, lossExclVat, insurerRecovery, insuredRecovery } = settlement;
  if (indemnity === 0) return '';
  const share = indemnity / (lossExclVat - recoveredBefore);
  const shared = words.after(shareText(share, lang), shareText(1 - share, lang));
  const amounts = words.afterAmounts(moneyText(insurerRecovery, lang), moneyText(insuredRecovery, lang));
  return recoveredAfter > 0 ? `${shared} ${amounts}` : shared;
}

/** What the next claims of the year will find. */
function leftOfYear({ found, text: { kept: words }, lang }: ClaimModel): string | typeof nothing {
  const { claim, settlement } = found;
  const deductible = Math.max(0, (claim.aggregateDeductibleLeft ?? 0) - settlement.indemnityBeforeAggregate);
  const most = claim.maximumLiabilityLeft ?? null;
  const left = [
    ...(deductible > 0 ? [words.deductibleLeft(moneyText(deductible, lang))] : []),
    ...(most === null ? [] : [words.maximumLeft(moneyText(most - settlement.indemnity, lang))]),
  ];
  return left.length > 0 ? words.year(listText(left, lang)) : nothing;
}

/** Whether the largest buyer alone would use up the year. */
export function capCheck({ state, pricing, tariff, text, lang }: ClaimModel): TemplateResult {
  const words = text.cap;
  const { exposure, paid, maximum } = capOf(state.answers, pricing, tariff);
  const money = (amount: number) => moneyText(amount, lang);
  return html`<section aria-labelledby="claim-cap">
    <h4 id="claim-cap">${words.heading}</h4>
    <p class=${maximum !== null && paid > maximum ? 'caution' : ''}>
      ${
        maximum === null
          ? words.none
          : words[paid > maximum ? 'above' : 'below'](money(exposure), money(paid), money(maximum))
      }
    </p>
  </section>`;
}
