import { html, nothing, type TemplateResult } from 'lit';
import type { OverdueBand } from '../../../receivables/report.js';
import { table } from '../../../screen/table.js';
import { dateText, moneyText, shareText } from '../../../text/format.js';
import { corrected as withCorrections } from '../figures/books.js';
import { ladderOf } from '../figures/overdue.js';
import type { BooksModel } from '../model.js';

/** What is late on the last day of the books, and since when; under a term of payment where they have no due dates. */
export function overdue(model: BooksModel): TemplateResult | typeof nothing {
  const { text, lang, corrected, books, dispatch } = model;
  const { report } = corrected;
  const words = text.overdue;
  const ladder = ladderOf(report, books.corrections.term);
  if (!ladder) return nothing;
  const choose = ({ target }: Event) => {
    const term = (target as HTMLInputElement).value;
    dispatch({
      type: 'apply',
      change: (state) => withCorrections(state, (before) => Object.freeze({ ...before, term })),
    });
  };
  const share = (value: number) => shareText(Math.round(value * 1000) / 1000, lang);
  return html`<section class="overdue" aria-labelledby="books-overdue">
    <h4 id="books-overdue">${words.heading}</h4>
    <p class="finding">
      ${words.finding(dateText(report.period.to, lang), moneyText(ladder.late, lang), share(ladder.lateShare))}
    </p>
    ${
      ladder.terms.length > 0
        ? html`<fieldset>
            <legend>${words.term}</legend>
            <form method="dialog">
              <div class="segments">
                ${ladder.terms.map(
                  (term) =>
                    html`<label
                      ><input
                        type="radio"
                        name="books-term"
                        value=${term}
                        .checked=${term === ladder.term}
                        @change=${choose}
                      /><span>${words.terms(term)}</span></label
                    >`,
                )}
              </div>
            </form>
          </fieldset>`
        : nothing
    }
    ${table(
      words.caption,
      [words.band, words.amount, words.share],
      ladder.bands.map(
        (band) =>
          html`<tr>
            <th scope="row">
              ${bandText(band, model)}
              <svg class="bar" aria-hidden="true">
                <rect width=${`${Math.round(band.share * 1000) / 10}%`} height="100%" />
              </svg>
            </th>
            <td>${moneyText(band.amount, lang)}</td>
            <td>${share(band.share)}</td>
          </tr>`,
      ),
    )}
  </section>`;
}

const bandText = ({ fromDays, toDays }: OverdueBand, { text: { overdue: words } }: BooksModel): string =>
  fromDays === null
    ? words.notDue
    : toDays === null
      ? words.over(fromDays - 1)
      : words.between(fromDays, toDays);
