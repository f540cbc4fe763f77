import { html, nothing, type TemplateResult } from 'lit';
import { countText, moneyText, rateText, shareText } from '../../../text/format.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import { row, table } from '../../../screen/table.js';
import type { PricedList } from '../figures/list.js';
import type { BooksModel } from '../model.js';
import { nameOfKey } from './names.js';

/** Buyers beyond their limits that are told one by one. */
const TOLD = 10;

/** The price of the books' own buyers, who is named, whose limit is short, who is refused, who would cost most. */
export function pricedList(model: BooksModel): TemplateResult {
  const { text, priced, stale, books } = model;
  const words = text.priced;
  const current = priced && priced.books.reading === books.reading ? priced : undefined;
  return html`<section class="books-list" aria-labelledby="books-list" aria-busy=${stale}>
    <h4 id="books-list">${words.heading}</h4>
    ${current ? html`<p class="note line">${stale ? words.stale : ''}</p>` : nothing}
    ${current ? parts(current, model) : html`<p class="note">${stale ? words.waiting : words.nothing}</p>`}
  </section>`;
}

/** The price of the list, in a sentence. */
export function priceLine({ pricing, bill, list, books }: PricedList, { text, lang }: BooksModel): string {
  const graded = list.listed.filter(({ buyer }) => books.corrections.grades.has(buyer.key)).length;
  return text.priced.price(
    rateText(pricing.premiumRate, lang),
    moneyText(roundedToTwoDigits(bill.total), lang),
    list.listed.length,
    countText(list.listed.length, lang),
    graded,
  );
}

function parts(priced: PricedList, model: BooksModel): TemplateResult {
  const { text, lang, tariff } = model;
  const words = text.priced;
  const money = (amount: number) => moneyText(roundedToTwoDigits(amount), lang);
  const { split, worst } = priced;
  return html`<p class="said">${priceLine(priced, model)}</p>
    ${restsOn(priced, model)}
    <p>
      ${words.named(
        split.named,
        countText(split.named, lang),
        shareText(Math.round(split.namedShare * 100) / 100, lang),
        moneyText(tariff.bill.discretionaryLimit, lang),
        money(split.fees),
      )}
      ${split.unnamed > 0 ? words.unnamed(split.unnamed, countText(split.unnamed, lang)) : nothing}
    </p>
    ${refusals(priced, model)}
    ${
      worst
        ? html`<p>
            ${daysOf(model).worst(nameOfKey(worst.key, model), money(worst.peak), money(worst.loss), money(worst.paid), money(worst.kept))}
          </p>`
        : nothing
    }
    ${limits(priced, model)}`;
}

/** Entries tell what was owed on each day, a list on one. */
const daysOf = ({ text, corrected }: BooksModel) => text.priced[corrected.report.kind];

/** What the price takes from elsewhere, or from the books without a question for it. */
function restsOn(
  { list: { submission } }: PricedList,
  { text, lang, corrected }: BooksModel,
): TemplateResult | typeof nothing {
  const words = text.priced;
  const { report, concentration } = corrected;
  const sentences = [
    ...(concentration.base === 'outstandings' ? [words.sharedOut] : []),
    ...(report.submission.peakFactor !== undefined && submission.peakFactor !== undefined
      ? [words.peakFactor(countText(Math.round(submission.peakFactor * 100) / 100, lang))]
      : []),
  ];
  return sentences.length > 0 ? html`<p class="note">${sentences.join(' ')}</p>` : nothing;
}

/** What becomes of price and cover without those that the insurer is supposed to refuse. */
function refusals(
  { pricing, accepted, list, books }: PricedList,
  { text, lang }: BooksModel,
): TemplateResult {
  const words = text.priced;
  const count = list.listed.filter(({ buyer }) => books.corrections.refused.has(buyer.key)).length;
  if (count === 0) return html`<p class="note">${words.refuseHint}</p>`;
  if (!accepted) return html`<p>${words.allRefused}</p>`;
  return html`<p>
    ${words.refused(
      words.without(count, countText(count, lang)),
      shareText(Math.round(accepted.share * 1000) / 1000, lang),
      rateText(accepted.pricing.premiumRate, lang),
      rateText(pricing.premiumRate, lang),
      moneyText(roundedToTwoDigits(accepted.bill.total), lang),
    )}
  </p>`;
}

function limits({ above, list }: PricedList, model: BooksModel): TemplateResult {
  const { text, lang, isOpen } = model;
  const words = text.priced;
  const days = daysOf(model);
  if (above.length === 0) return html`<p>${days.within}</p>`;
  const id = 'books-limits';
  const money = (amount: number) => moneyText(amount, lang);
  const count = (value: number) => countText(value, lang);
  return html`<p>${days.above(above.length, count(above.length), count(list.listed.length))}</p>
    <details id=${id}>
      <summary>${words.showLimits(Math.min(TOLD, above.length), above.length)}</summary>
      ${
        isOpen(id)
          ? table(
              days.caption,
              [words.buyer, days.peak, words.limit, words.beyond],
              above
                .slice(0, TOLD)
                .map(({ key, peak, limit, beyond }) =>
                  row(nameOfKey(key, model), [peak, limit, beyond].map(money)),
                ),
            )
          : nothing
      }
    </details>`;
}
