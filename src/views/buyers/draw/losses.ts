import { html, nothing, type TemplateResult } from 'lit';
import { roundToSignificant } from '../../../core/rounding.js';
import type { Losses } from '../../../receivables/report.js';
import { row, table } from '../../../screen/table.js';
import { moneyText, shareText } from '../../../text/format.js';
import { lossYearsOf } from '../figures/loss-years.js';
import type { BooksModel } from '../model.js';

const HOW = 'books-losses-how';
const AMOUNTS = ['doubtful', 'writtenOff', 'recoveries', 'provisions', 'costOfRisk'] as const;

/** What went bad, year by year, with how the ratio is counted. */
export function losses(model: BooksModel): TemplateResult | typeof nothing {
  const { text, lang, books, isOpen } = model;
  const words = text.losses;
  const years = lossYearsOf(books.reading);
  const latest = years[0]?.losses;
  if (!latest) return nothing;
  const share = (ratio: number | null | undefined) =>
    typeof ratio === 'number' ? shareText(roundToSignificant(ratio, 3), lang) : '–';
  const told = (of: (one: Losses) => number | null | undefined) =>
    years.some(({ losses: one }) => typeof of(one) === 'number');
  const ratios = (['grossBadDebtRatio', 'doubtfulRatio', 'cover'] as const).filter((name) =>
    told((one) => one[name]),
  );
  return html`<section class="losses" aria-labelledby="books-losses">
    <h4 id="books-losses">${words.heading}</h4>
    ${table(
      words.caption,
      [words.figure, ...years.map(({ to }) => to.slice(0, 4))],
      [
        ...AMOUNTS.filter((name) => told((one) => one[name])).map((name) =>
          row(
            words.amounts[name],
            years.map(({ losses: { [name]: amount } }) =>
              amount === undefined ? '–' : moneyText(amount, lang),
            ),
          ),
        ),
        ...ratios.map((name) =>
          row(
            words.ratios[name],
            years.map(({ losses: one }) => share(one[name])),
          ),
        ),
      ],
    )}
    <details id=${HOW} class="how">
      <summary>${text.answers.how}<span class="aloud"> ${words.heading}</span></summary>
      ${
        isOpen(HOW)
          ? html`<ul class="note">
              <li>${words.bases[latest.basis]}</li>
              ${ratios.filter((name) => name !== 'grossBadDebtRatio').map((name) => html`<li>${words.formulas[name]}</li>`)}
            </ul>`
          : nothing
      }
    </details>
  </section>`;
}
