import { html, nothing, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { countryName } from '../../../text/country-names.js';
import { countText, dateText, formatFor, moneyText, parts, shareText } from '../../../text/format.js';
import { questionnaireOf } from '../figures/questionnaire.js';
import { takenOf, type DerivedField } from '../figures/derived.js';
import type { BooksModel } from '../model.js';
import { nameOf } from './names.js';

/** What the insurer asks for, as a file and on paper, with the names that the visitor shows and no other. */
export function questionnaire(model: BooksModel): TemplateResult {
  const { text, table, acts } = model;
  const words = text.questionnaire;
  return html`<section class="questionnaire" aria-labelledby="books-questionnaire">
    <h4 id="books-questionnaire">${words.heading}</h4>
    <p>${words.intro}</p>
    <p class="note">${table.revealed ? words.named : words.masked}</p>
    <div class="row" data-saves>
      <button class="choice" type="button" id="books-save" @click=${acts.save}>${words.save}</button>
      <button class="choice" type="button" id="books-print" @click=${acts.print}>${words.print}</button>
    </div>
  </section>`;
}

/** What the visitor says of a question, else what the books do; undefined where neither does. */
function valueOf(field: DerivedField, { derived, state, tariff }: BooksModel): number | undefined {
  const found = derived.find((one) => one.field === field);
  return found && takenOf(state, found, tariff);
}

/** The questionnaire, cell by cell: numbers as numbers. */
export function questionnaireLines(model: BooksModel): (string | number)[][] {
  const { text, lang, corrected } = model;
  const words = text.questionnaire;
  const asked = questionnaireOf(corrected, model.books.reading, valueOf('insurableTurnover', model));
  const answered = (field: DerivedField): (string | number)[][] => {
    const value = valueOf(field, model);
    return value === undefined ? [] : [[model.messages.fields[field].label, value]];
  };
  return [
    [words.title],
    [words.period, asked.period.from, asked.period.to],
    [],
    [words.countries.heading, words.countries.turnover],
    ...asked.countries.map(({ country, turnover }) => [countryOf(country, model), turnover]),
    [],
    [words.terms],
    ...(['buyerCount', 'largest', 'topThree', 'dso', 'daysPastDue', 'exportShare'] as const).flatMap(
      answered,
    ),
    [],
    [
      words.top.buyer,
      words.top.siren,
      words.top.country,
      words.top.turnover,
      words.top.peak,
      words.top.closing,
      words.top.days,
    ],
    ...asked.top.map(({ buyer, rank, turnover }) => [
      nameOf(buyer, rank, model),
      model.table.revealed ? (buyer.siren ?? '') : '',
      buyer.country ? countryName(buyer.country, lang) : '',
      turnover ?? '',
      buyer.peakOutstanding,
      buyer.closingOutstanding,
      buyer.daysToPay === null ? '' : Math.round(buyer.daysToPay),
    ]),
    [],
    [words.losses.year, words.losses.turnover, words.losses.loss],
    ...asked.losses.map(({ year, insurableTurnover, loss }) => [year, insurableTurnover, loss]),
  ];
}

const countryOf = (code: string, { text, lang }: BooksModel) =>
  code ? countryName(code, lang) : text.questionnaire.countries.unknown;

/** The same on paper. */
export function questionnaireOnPaper(model: BooksModel): TemplateResult {
  const { text, lang, corrected, messages } = model;
  const words = text.questionnaire;
  const asked = questionnaireOf(corrected, model.books.reading, valueOf('insurableTurnover', model));
  const money = (amount: number | null) => (amount === null ? '–' : parts(moneyText(amount, lang)).figure);
  const terms = (['buyerCount', 'largest', 'topThree', 'dso', 'daysPastDue', 'exportShare'] as const).flatMap(
    (field) => {
      const value = valueOf(field, model);
      const kind = {
        largest: 'percent',
        topThree: 'percent',
        exportShare: 'percent',
        dso: 'days',
        daysPastDue: 'days',
        buyerCount: 'count',
      } as const;
      return value === undefined
        ? []
        : [row(messages.fields[field].label, [formatFor(kind[field], value, lang)])];
    },
  );
  return html`<h4>${words.title}</h4>
    <p class="note">
      ${words.period} ${dateText(asked.period.from, lang)} – ${dateText(asked.period.to, lang)}.
      ${model.table.revealed ? nothing : words.masked}
    </p>
    ${captioned(
      words.countries.caption,
      [words.countries.heading, words.countries.turnover],
      asked.countries.map(({ country, turnover }) => row(countryOf(country, model), [money(turnover)])),
    )}
    ${captioned(words.terms, [words.terms, words.value], terms)}
    ${captioned(
      words.top.caption,
      [words.top.buyer, words.top.siren, words.top.turnover, words.top.peak, words.top.days],
      asked.top.map(({ buyer, rank, turnover }) =>
        row(nameOf(buyer, rank, model), [
          (model.table.revealed && buyer.siren) || '–',
          money(turnover),
          money(buyer.peakOutstanding),
          buyer.daysToPay === null ? '–' : countText(Math.round(buyer.daysToPay), lang),
        ]),
      ),
    )}
    ${
      asked.losses.length > 0
        ? captioned(
            words.losses.caption,
            [words.losses.year, words.losses.turnover, words.losses.loss, words.losses.ratio],
            asked.losses.map(({ year, insurableTurnover, loss }) =>
              row(String(year), [
                money(insurableTurnover),
                money(loss),
                insurableTurnover > 0
                  ? shareText(Math.round((loss / insurableTurnover) * 1000) / 1000, lang)
                  : '–',
              ]),
            ),
          )
        : nothing
    }`;
}
