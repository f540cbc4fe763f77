import type { AgeBasis } from '../report.js';
import { plain, type Row } from './cells.js';
import type { Layout } from './header.js';

const late = /\b(?:retards?|echue?s?|echeances?|due dates?|overdue|past due|late)\b/;
const issued =
  /\b(?:date (?:de |d |du )?(?:la )?(?:factur\w*|piece|document|emission|ecriture)|(?:invoice|document|transaction|posting) dates?)\b/;

/** What a list says that its steps count from, in titles or in the headings of steps; undefined where it does not. */
export function basisTold(titles: readonly Row[], { headings, roles }: Layout): AgeBasis | undefined {
  const steps = headings.filter((_heading, at) => roles[at] === 'bucket');
  const text = plain([...titles.flat(), ...steps].join(' '));
  if (late.test(text)) return issued.test(text) ? undefined : 'dueDate';
  return issued.test(text) ? 'invoiceDate' : undefined;
}
