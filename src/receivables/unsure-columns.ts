import type { UnsureColumn } from './aged/read-table.js';
import { RefusedFile } from './report.js';

/** A list whose columns the visitor has to confirm: read it again with `columns`. */
export class UnsureColumns extends RefusedFile {
  constructor(readonly columns: readonly UnsureColumn[]) {
    super('unsureColumns');
    this.name = 'UnsureColumns';
  }
}
