import { html, nothing, type TemplateResult } from 'lit';
import { leaving } from '../../../screen/leave.js';
import type { BooksModel, BuyersModel } from '../model.js';
import { answers } from './answers.js';
import { concentration } from './concentration.js';
import { give } from './give.js';
import { exclusions } from './exclusions.js';
import { overdue } from './overdue.js';
import { pricedList } from './priced.js';
import { quality } from './quality.js';
import { questionnaire, questionnaireOnPaper } from './questionnaire.js';
import { buyersTable } from './table.js';

/** The view « Mes clients »: the books to give, what was read of them and how well, what follows. */
export function buyersView(model: BuyersModel | BooksModel): TemplateResult {
  const leave = leaving(model);
  return html`<div class="books" @change=${leave} @focusout=${leave}>
    ${give(model)} ${'books' in model ? told(model) : nothing}
  </div>`;
}

const told = (model: BooksModel): TemplateResult =>
  html`${quality(model)} ${answers(model)} ${exclusions(model)} ${pricedList(model)} ${buyersTable(model)}
  ${concentration(model)} ${overdue(model)} ${questionnaire(model)}`;

/** What goes on the sheet's second page: what the insurer asks, as far as the visitor shows it. */
export const onPaper = (model: BooksModel): TemplateResult =>
  html`<div class="books">${questionnaireOnPaper(model)}</div>`;
