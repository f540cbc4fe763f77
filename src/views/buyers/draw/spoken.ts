import type { BooksModel } from '../model.js';
import { priceLine } from './priced.js';

/** What follows from the books, to be read aloud when it changes. */
export const spokenOf = (model: BooksModel): string[] =>
  model.priced && !model.stale ? [priceLine(model.priced, model)] : [];
