import { html, nothing, type TemplateResult } from 'lit';
import { countText, dateText, moneyText, shareText } from '../../../text/format.js';
import type { Quality, ReceivablesReport } from '../../../receivables/report.js';
import type { BooksModel } from '../model.js';
import { questionsOf } from '../figures/asked.js';
import { merges } from './merges.js';
import { QUALITY } from './ids.js';
import { questionFields } from './questions.js';
import { coded, codeOf } from './coded.js';

/** Lines told one by one; there may be a thousand. */
const TOLD = 20;

/** How well the books were read, before anything that follows from them. */
export function quality(model: BooksModel): TemplateResult {
  const { text, books } = model;
  return html`<section class="quality" aria-labelledby=${QUALITY}>
    <h4 id=${QUALITY} tabindex="-1">${text.quality.heading}</h4>
    ${books.reading.reports.map((report) => ofReport(report, model))} ${open(model)}
  </section>`;
}

/** What only the visitor can say of what was read. */
function open(model: BooksModel): TemplateResult {
  const { text, acts } = model;
  const words = text.questions;
  const questions = questionsOf(model.books);
  return html`${
    questions.length > 0
      ? html`<div class="panel" role="group" aria-label=${words.heading}>
          <p><strong>${words.heading}</strong></p>
          <p>${words.intro}</p>
          ${questionFields(questions, model, acts.answer)}
        </div>`
      : nothing
  }
  ${merges(model)}`;
}

function ofReport(report: ReceivablesReport, model: BooksModel): TemplateResult {
  const { text, lang } = model;
  const { kind, period, quality: found, concentration } = report;
  const words = text.quality;
  const count = (value: number) => countText(value, lang);
  const money = (value: number) => moneyText(value, lang);
  const day = (iso: string) => (iso ? dateText(iso, lang) : '');
  const notices = [
    ...new Set(
      found.notices.flatMap((notice) => {
        const told = coded(words.notices, notice);
        return told ? `${told}${detailText(codeOf(notice), found, model)}` : [];
      }),
    ),
  ];
  const difference = Math.round((found.debit - found.credit) * 100) / 100;
  return html`<div class="one">
    <p>
      <strong
        >${
          kind === 'accountingEntries'
            ? words.entries(day(period.from), day(period.to), period.months)
            : words.aged(day(period.to))
        }</strong
      >
    </p>
    <ul>
      <li>
        ${words.lines(found.lines, count(found.lines), count(found.understood), count(found.repaired), count(found.refusedCount))}
      </li>
      ${
        kind === 'accountingEntries'
          ? html`<li>
              ${difference === 0 ? words.balanced(money(found.debit)) : words.unbalanced(money(found.debit), money(found.credit), money(difference))}
            </li>`
          : nothing
      }
      ${
        concentration.allocated > 0
          ? html`<li>
              ${words.allocated[concentration.base](shareText(concentration.allocated, lang), concentration.allocated < 0.9)}
            </li>`
          : nothing
      }
      ${notices.map((notice) => html`<li>${notice}</li>`)}
    </ul>
    ${found.refusedCount > 0 ? refusedLines(report, model) : nothing}
  </div>`;
}

/** Behind a notice: how much of it there is, and where. */
function detailText(code: string, { details = {} }: Quality, { text, lang }: BooksModel): string {
  const detail = Object.hasOwn(details, code) ? details[code] : undefined;
  if (!detail) return '';
  const words = text.quality;
  const partOf = (words.parts as Readonly<Record<string, (share: string) => string>>)[code];
  const { count, amount, part, days, months, date, lines = [] } = detail;
  const told = [
    count === undefined ? '' : countText(count, lang),
    amount === undefined ? '' : moneyText(amount, lang),
    partOf && part !== undefined ? partOf(shareText(Math.round(part * 1000) / 1000, lang)) : '',
    days === undefined ? '' : words.days(days),
    months === undefined ? '' : words.months(months),
    date ? dateText(date, lang) : '',
    lines.length > 0 ? words.linesOf(lines.map((line) => countText(line, lang)).join(', ')) : '',
  ].filter(Boolean);
  return told.length > 0 ? ` (${told.join(' · ')})` : '';
}

function refusedLines(
  { quality: found, period }: ReceivablesReport,
  { text, lang, isOpen }: BooksModel,
): TemplateResult {
  const words = text.quality;
  const id = `books-refused-${period.to}`;
  const more = found.refusedCount - Math.min(TOLD, found.refused.length);
  return html`<details id=${id}>
    <summary>${words.refused(found.refusedCount, countText(found.refusedCount, lang))}</summary>
    ${
      isOpen(id)
        ? html`<ul>
            ${found.refused
              .slice(0, TOLD)
              .map(
                ({ line, reason }) =>
                  html`<li>${words.line(countText(line, lang), words.reasons[reason])}</li>`,
              )}
            ${more > 0 ? html`<li>${words.more(countText(more, lang))}</li>` : nothing}
          </ul>`
        : nothing
    }
  </details>`;
}
