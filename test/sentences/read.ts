import { plain } from '../element/by-role.js';

/** A text as read, the mark that keeps a sign with its figure left out. */
export const readable = (text: string | null | undefined): string =>
  plain((text ?? '').replaceAll('\u2060', ''));

type Sentence = string | ((...figures: string[]) => string);

/** Stands for what a sentence is said with. */
const FIGURE = '\ue000';

/**
 * How a text of a dictionary looks wherever it is said: what it is said with is captured, in its order, and never goes
 * from one box (`|`) into the next.
 *
 * @example patternOf((low, high) => `${low} à ${high} par an`) // /([^|]*?) à ([^|]*?) par an/gu
 */
export function patternOf(sentence: Sentence): RegExp {
  const said = typeof sentence === 'string' ? sentence : sentence(...Array<string>(6).fill(FIGURE));
  const source = readable(said)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(FIGURE, '([^|]*?)')
    .replace(/\(\[\^\|\]\*\?\)$/, '([−+€]?\\d[\\d\\s.,]*(?: ?[€%])?)');
  return new RegExp(source, 'gu');
}

/** Each time that a sentence is said in a text: what it is said with. */
export const saidIn = (text: string, sentence: Sentence): string[][] =>
  [...text.matchAll(patternOf(sentence))].map(([, ...figures]) => figures);

/** The number of a figure with whatever unit, as written in either language; NaN where there is none. */
export function numberOf(figure: string, lang: 'fr' | 'en'): number {
  const bare = figure.replace('−', '-').replace(/[^\d.,+-]/g, '');
  const points = lang === 'fr' ? bare.replace(',', '.') : bare.replaceAll(',', '');
  return points === '' ? NaN : Number(points);
}

/** A table as read: heads of its columns, its lines, and which of them is the total. */
export interface ReadTable {
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly total: number;
}

export const tablesIn = (place: ParentNode): ReadTable[] =>
  [...place.querySelectorAll('table')].map((table) => {
    const rows = [...table.querySelectorAll('tbody tr')];
    const cells = (row: Element) => [...row.children].map((cell) => readable(cell.textContent));
    return {
      heads: [...table.querySelectorAll('thead th')].map((head) => readable(head.textContent)),
      lines: rows.map(cells),
      total: rows.findIndex((row) => row.classList.contains('total')),
    };
  });
