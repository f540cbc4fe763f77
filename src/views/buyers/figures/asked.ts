import type { Question } from '../../../receivables/report.js';
import { mainReport, type Books } from './books.js';
import { once } from './once.js';
import { placesOf } from './rows.js';

/**
 * What the reading of lists leaves to the visitor, with what it rests on: each question once, and those that they have
 * answered, so that they may answer otherwise.
 */
export const questionsOf = once(({ reading, corrections: { answers = {} } }: Books): readonly Question[] => {
  const { dateOrder, ageBasis } = answers;
  const lists = reading.reports.filter(({ kind }) => kind === 'agedReceivables');
  const asked: Question[] = lists.flatMap(({ questions = [] }) => questions);
  if (lists.length > 0 && dateOrder) asked.push({ about: 'dateOrder', assumed: dateOrder, samples: [] });
  if (lists.length > 0 && ageBasis) asked.push({ about: 'ageBasis', assumed: ageBasis, samples: [] });
  return asked.filter(({ about }, i) => asked.findIndex((one) => one.about === about) === i);
});

/** Accounts of one name: their keys, the largest first, and whether they count as one buyer. */
export interface SameName {
  readonly keys: readonly string[];
  readonly together: boolean;
}

/** What could be taken together, and what is; the keys are those of the report that most follows from. */
export const sameNamesOf = once(({ reading, corrections }: Books): readonly SameName[] => {
  const report = mainReport(reading);
  const places = placesOf(report.buyers);
  const merged = (corrections.merge ?? []).filter(([first]) => places.has(first!));
  return [
    ...merged.map((keys) => ({ keys, together: true })),
    ...(report.sameNames ?? []).map((keys) => ({ keys, together: false })),
  ];
});
