import { html, nothing, type TemplateResult } from 'lit';
import { draftEntry, typeDraft, pickDraft } from '../../../core/drafts.js';
import { draftBox, draftId, draftNote, type Draft } from '../../../screen/draft-field.js';
import { focusIn } from '../../../screen/field-ids.js';
import type { ReceivablesReport } from '../../../receivables/report.js';
import { countText, formatFor, moneyText, shareText } from '../../../text/format.js';
import { fieldOf, isTakenOver, ruleOf, takeOver, type Derived } from '../figures/derived.js';
import type { BooksModel } from '../model.js';
import { coded } from './coded.js';

const TAKE = 'books-take';

/** What the books answer of the questionnaire: each with where it comes from, how sure it is, and a field to correct it. */
export function answers(model: BooksModel): TemplateResult {
  const { text, derived, tariff, state, books, dispatch } = model;
  const words = text.answers;
  const taken = isTakenOver(state, derived, tariff);
  const take = (event: Event) => {
    focusIn(event, 'books-answers'); // the button goes away
    dispatch({ type: 'apply', change: (before) => takeOver(before, derived, books.reading, tariff) });
    model.say(words.taken);
  };
  return html`<section class="answers" aria-labelledby="books-answers">
    <h4 id="books-answers" tabindex="-1">${words.heading}</h4>
    <p>${words.intro}${model.corrected.report.kind === 'agedReceivables' ? ` ${words.open}` : ''}</p>
    <div class="group two">${derived.map((one, i) => field(one, i === derived.length - 1, model))}</div>
    ${
      taken
        ? html`<p class="note">${words.taken}</p>`
        : html`<button class="choice" type="button" id=${TAKE} @click=${take}>${words.take}</button>`
    }
  </section>`;
}

function field(derived: Derived, last: boolean, model: BooksModel): TemplateResult {
  const { text, messages, lang, state, isOpen } = model;
  const { field: name, value, derivation } = derived;
  const words = text.answers;
  const rule = ruleOf(name);
  const draft: Draft = {
    field: fieldOf(name),
    rule,
    last,
    value,
    typed: (before, typed) => typeDraft(before, fieldOf(name), typed, lang, rule),
    picked: (before, picked) => pickDraft(before, fieldOf(name), picked),
  };
  const own = draftEntry(state, fieldOf(name)) !== undefined;
  const source = own
    ? words.own(formatFor(rule.kind, value, lang))
    : `${sourceOf(name, model)}${derivation ? ` ${words.sure[derivation.confidence]}` : ''}`;
  const id = `books-${name}-how`;
  return html`<div class="field number">
    <label for=${draftId(draft.field)}>${messages.fields[name].label}</label>
    ${draftBox(draft, model)} ${draftNote(draft, model, source)}
    <details id=${id} class="how">
      <summary>${words.how}<span class="aloud"> ${messages.fields[name].label}</span></summary>
      ${isOpen(id) ? html`<p class="note">${howOf(derived, model)}</p>` : nothing}
    </details>
  </div>`;
}

/** A term that is read off the sales counts what is late, and one that is read off payments does not. */
const isCountBack = (name: Derived['field'], { payment }: ReceivablesReport) =>
  name === 'dso' && payment.method === 'countBack';

const sourceOf = (name: Derived['field'], { text, corrected }: BooksModel): string =>
  isCountBack(name, corrected.report)
    ? text.answers.countBack
    : text.answers.sources[name](corrected.concentration.base);

/** How the days seen and the days late make the term, in whole days; empty where these do not tell. */
function termOf(
  { payment, submission }: ReceivablesReport,
  text: BooksModel['text'],
  lang: BooksModel['lang'],
) {
  const { method, daysByFifo, daysByReconciliation, daysPastDue } = payment;
  const seen = method === 'fifo' ? daysByFifo : method === 'reconciliation' ? daysByReconciliation : null;
  if (typeof seen !== 'number' || typeof daysPastDue !== 'number' || submission.dso === undefined) return '';
  // as told, the two make the third
  const [late, term] = [daysPastDue, submission.dso].map((value) => Math.round(value * 10) / 10) as [
    number,
    number,
  ];
  const days = (value: number) => countText(Math.round(value * 10) / 10, lang);
  return text.answers.term(days(late + term), days(late), days(term));
}

/** The formula of a figure, with the amounts of these books where there are some. */
function howOf({ field: name, derivation }: Derived, { text, lang, corrected }: BooksModel): string {
  const words = text.answers;
  const { turnover, report } = corrected;
  const money = (amount: number) => moneyText(amount, lang);
  const covered =
    derivation?.coverage === null || derivation?.coverage === undefined
      ? ''
      : words.coverage(shareText(derivation.coverage, lang));
  const method = derivation && coded(words.methods, derivation.method);
  const amounts =
    name === 'dso'
      ? termOf(report, text, lang)
      : name === 'insurableTurnover' && turnover
        ? words.parts(
            money(turnover.total),
            (Object.keys(turnover.excluded) as (keyof typeof turnover.excluded)[])
              .filter((part) => turnover.excluded[part] !== 0)
              .map((part) => `${words.excluded[part]} ${money(turnover.excluded[part])}`),
            money(turnover.insurable),
          )
        : name === 'grossBadDebtRatio' && report.losses
          ? words.losses(
              money(report.losses.doubtful),
              money(report.losses.writtenOff),
              money(report.losses.recoveries),
              money(report.losses.provisions),
            )
          : '';
  const formula = isCountBack(name, report) ? text.payment.formulas.countBack : words.formulas[name];
  return [formula, method, amounts, covered].filter(Boolean).join(' ');
}
