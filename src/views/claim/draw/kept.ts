import { html, nothing, type TemplateResult } from 'lit';
import { moneyText, shareText } from '../../../text/format.js';
import { listText } from '../../../text/points.js';
import { leftOfYear, sharesOfLoss, sharesOfRecovery, vatLeft } from '../figures/kept.js';
import { reasonsToKeep } from '../figures/reasons.js';
import type { ClaimModel } from '../model.js';

/** What stays with the visitor, why, how recoveries are shared, and what is left of the year. */
export function kept(model: ClaimModel): TemplateResult {
  const { found, lang, text } = model;
  const words = text.kept;
  const shares = sharesOfLoss(found);
  const vat = vatLeft(found);
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
    ${vat >= 0.5 ? html`<p class="note">${words.vat[found.vat](money(vat))}</p>` : nothing}
    <p>${before(model)} ${after(model)}</p>
    <p>${yearText(model)}</p>
  </section>`;
}

function before({ found, tariff, lang, text: { kept: words } }: ClaimModel): string {
  const { recoveredBefore = 0 } = found.claim;
  if (tariff.settlement.recoveryRule === 'netLoss') return words.beforeNet;
  return recoveredBefore > 0 ? words.before(moneyText(recoveredBefore, lang)) : words.beforeNone;
}

function after({ found, lang, text: { kept: words } }: ClaimModel): string {
  const shares = sharesOfRecovery(found);
  if (!shares) return '';
  const { insurerRecovery, insuredRecovery } = found.settlement;
  const shared = words.after(shareText(shares.insurer, lang), shareText(shares.insured, lang));
  const amounts = words.afterAmounts(moneyText(insurerRecovery, lang), moneyText(insuredRecovery, lang));
  return (found.claim.recoveredAfter ?? 0) > 0 ? `${shared} ${amounts}` : shared;
}

/** What the next claims of the year will find. */
function yearText({ found, lang, text: { kept: words } }: ClaimModel): string | typeof nothing {
  const { deductible, maximum } = leftOfYear(found);
  const left = [
    ...(deductible > 0 ? [words.deductibleLeft(moneyText(deductible, lang))] : []),
    ...(maximum === null ? [] : [words.maximumLeft(moneyText(maximum, lang))]),
  ];
  return left.length > 0 ? words.year(listText(left, lang)) : nothing;
}
