import { html, type TemplateResult } from 'lit';
import type { BooksModel } from '../model.js';
import { answers } from './answers.js';
import { concentration } from './concentration.js';
import { exclusions } from './exclusions.js';
import { losses } from './losses.js';
import { overdue } from './overdue.js';
import { payment } from './payment.js';
import { pricedList } from './priced.js';
import { quality } from './quality.js';
import { questionnaire, questionnaireOnPaper } from './questionnaire.js';
import { buyersTable } from './table.js';

/** What was read of the books, how well, and what follows. */
export const told = (model: BooksModel): TemplateResult =>
  html`${quality(model)} ${answers(model)} ${exclusions(model)} ${pricedList(model)} ${concentration(model)}
  ${payment(model)} ${overdue(model)} ${losses(model)} ${buyersTable(model)} ${questionnaire(model)}`;

/** What goes on the sheet's second page: what the insurer asks, as far as the visitor shows it. */
export const onPaper = (model: BooksModel): TemplateResult =>
  html`<div class="books">${questionnaireOnPaper(model)}</div>`;
