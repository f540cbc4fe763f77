import type { TemplateResult } from 'lit';
import type { ClaimDate } from '../../../engine/index.js';
import { row, table } from '../../../screen/table.js';
import { dateText } from '../../../text/format.js';
import { inOrder } from '../figures/span.js';
import { isDeadline, waysOf } from '../figures/ways.js';
import type { ClaimModel } from '../model.js';
import { conditionOf } from './deadline.js';

/** The calendar as a table: a line for each way of counting a deadline. */
export function datesTable(model: ClaimModel): TemplateResult {
  const { found, text } = model;
  const words = text.dates;
  return table(
    text.calendar.heading,
    [words.event, words.day, words.counted],
    inOrder(found).flatMap((date) => rowsOf(date, model)),
  );
}

function rowsOf(date: ClaimDate, model: ClaimModel): TemplateResult[] {
  const { found, text, lang } = model;
  const name = text.calendar.events[date.event];
  const day = (iso: string) => dateText(iso, lang);
  const by = (iso: string) => text.deadline([text.on(day(iso), '')]);
  const { earliest, latest } = date;
  if (!isDeadline(date)) {
    const days = earliest < latest ? text.dates.between(day(earliest), day(latest)) : day(earliest);
    return [row(name, [days, ''])];
  }
  const ways = waysOf(date, found);
  if (ways.length === 0) return [row(name, [by(earliest), ''])];
  return ways.map((way) => row(name, [by(way.date), conditionOf(way, false, model)]));
}
