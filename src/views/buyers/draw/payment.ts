import { html, nothing, type TemplateResult } from 'lit';
import { row, table } from '../../../screen/table.js';
import { countText, shareText } from '../../../text/format.js';
import { paymentOf } from '../figures/payment.js';
import type { BooksModel } from '../model.js';

const HOW = 'books-payment-how';

/** How long customers take to pay, by each measure that the entries allow, with how it is counted. */
export function payment(model: BooksModel): TemplateResult | typeof nothing {
  const { text, lang, corrected, isOpen } = model;
  const words = text.payment;
  const { report } = corrected;
  const found = paymentOf(report);
  if (found.length === 0) return nothing;
  const count = (days: number) => countText(Math.round(days), lang);
  const { method, reconciled } = report.payment;
  const used = found.find(({ measure }) => measure === method);
  return html`<section class="payment" aria-labelledby="books-payment">
    <h4 id="books-payment">${words.heading}</h4>
    ${
      used && (method === 'reconciliation' || method === 'fifo' || method === 'countBack')
        ? html`<p class="finding">${words.finding[method](count(used.days), shareText(reconciled, lang))}</p>`
        : nothing
    }
    ${table(
      words.caption,
      [words.measure, words.days],
      found.map(({ measure, days }) => row(words.measures[measure], [count(days)])),
    )}
    <details id=${HOW} class="how">
      <summary>${text.answers.how}<span class="aloud"> ${words.heading}</span></summary>
      ${
        isOpen(HOW)
          ? html`<ul class="note">
              ${found.map(
                ({ measure }) =>
                  html`<li>
                    ${measure === 'late' ? text.answers.formulas.daysPastDue : words.formulas[measure]}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </details>
  </section>`;
}
