import { download } from '../../browser/download.js';
import { questionnaireLines } from './draw/questionnaire.js';
import { csv } from '../../text/csv.js';
import type { BooksModel } from './model.js';

/** Hands the visitor the insurer's questionnaire as a file for spreadsheets. */
export function saveQuestionnaire(model: BooksModel): void {
  const { text, lang, corrected } = model;
  const content = csv(questionnaireLines(model), lang === 'en' ? '.' : ',');
  download(`${text.questionnaire.file(corrected.report.period.to)}.csv`, content, 'text/csv');
}
