import { html, nothing, type TemplateResult } from 'lit';
import type { BuyerReport } from '../../../receivables/report.js';
import { moneyText } from '../../../text/format.js';
import { corrected as withCorrections, leaveOut } from '../figures/books.js';
import { once } from '../figures/once.js';
import type { BooksModel } from '../model.js';
import { nameOf } from './names.js';

/** Suspected ones told; more can be told in the table. */
const TOLD = 30;

const suspectedOf = once((buyers: readonly BuyerReport[]) =>
  buyers.map((buyer, i) => ({ buyer, rank: i + 1 })).filter(({ buyer }) => buyer.suspicion),
);

/** Buyers whose sales may be none that a policy covers: suspected from their names, for the visitor to tick. */
export function exclusions(model: BooksModel): TemplateResult | typeof nothing {
  const { text, lang, books, corrected, dispatch } = model;
  const words = text.exclusions;
  const suspected = suspectedOf(corrected.report.buyers);
  if (suspected.length === 0) return nothing;
  return html`<section class="exclusions" aria-labelledby="books-exclusions">
    <h4 id="books-exclusions">${words.heading}</h4>
    <p>${words.intro}</p>
    <ul>
      ${suspected.slice(0, TOLD).map(({ buyer, rank }) => {
        const { key, suspicion, turnover, closingOutstanding } = buyer;
        const isOut = books.corrections.leftOut.has(key);
        const tick = () =>
          dispatch({
            type: 'apply',
            change: (state) =>
              withCorrections(state, (before) => leaveOut(before, key, isOut ? undefined : suspicion!)),
          });
        return html`<li>
          <label
            ><input type="checkbox" .checked=${isOut} @change=${tick} />
            <span
              >${nameOf(buyer, rank, model)}, ${moneyText(turnover ?? closingOutstanding, lang)} –
              ${words.suspicions[suspicion!]}</span
            ></label
          >
        </li>`;
      })}
    </ul>
    ${suspected.length > TOLD ? html`<p class="note">${words.more(suspected.length - TOLD)}</p>` : nothing}
  </section>`;
}
