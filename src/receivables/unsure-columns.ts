import type { UnsureColumn } from './aged/read-table.js';
import { RefusedFile, type Question } from './report.js';

/** A list whose columns the visitor has to confirm: read it again with `columns`. */
export class UnsureColumns extends RefusedFile {
  constructor(
    readonly columns: readonly UnsureColumn[],
    /** What else is to be asked, as far as it can be told before. */
    readonly questions: readonly Question[] = [],
  ) {
    super('unsureColumns');
    this.name = 'UnsureColumns';
  }
}
