import { download } from '../../browser/download.js';
import { csv } from '../../text/csv.js';
import { nameOf } from './draw/names.js';
import { figureRows } from './draw/rows.js';
import { termRows } from './draw/terms.js';
import type { ToldModel } from './model.js';

/** Hands the visitor what is told of the offers, figures and terms, as a file for spreadsheets. */
export function saveTable(model: ToldModel): void {
  const { text, lang, told, offers } = model;
  const words = text.table;
  const names = told.comparison.offers.map(({ id }) => nameOf(id, offers));
  const lines = [
    [words.line, ...names, words.selfInsured],
    ...figureRows(model).map(({ name, cells }) => [name, ...cells.map((cell) => cell ?? '')]),
    ...termRows(model).map(({ name, cells }) => [name, ...cells.map((cell) => cell.text)]),
  ];
  download(`${words.file}.csv`, csv(lines, lang === 'en' ? '.' : ','), 'text/csv');
}
