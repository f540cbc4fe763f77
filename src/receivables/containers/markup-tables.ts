import type { Cell } from '../aged/cells.js';
import type { Chunks } from './input.js';
import type { Work } from './work.js';
import { parsedXml, type XmlEvents } from './xml.js';

/** The rows of a web page's tables, or of a spreadsheet written as XML: what some programs call `.xls`. */
export async function* rowsOfMarkup(chunks: Chunks, work: Work): AsyncGenerator<Cell[][]> {
  const table = new TableRows();
  for await (const _piece of parsedXml(chunks, table, work, true)) {
    if (table.rows.length > 0) yield table.rows.splice(0);
  }
}

class TableRows implements XmlEvents {
  readonly rows: Cell[][] = [];
  private row: Cell[] = [];
  private value: string | undefined;
  private type = '';
  private span = 1;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'tr' || name === 'row') {
      this.endRow();
      const place = Number(attributes['index'] ?? 0);
      while (this.rows.length < Math.min(place - 1, 1000)) this.rows.push([]);
    } else if (name === 'td' || name === 'th' || name === 'cell') {
      this.endCell();
      const place = Number(attributes['index'] ?? 0);
      while (this.row.length < Math.min(place - 1, 512)) this.row.push('');
      this.span = Math.min(Number(attributes['colspan'] ?? 1) || 1, 512);
      this.type = '';
      this.value = '';
    } else if (name === 'data') this.type = attributes['type'] ?? '';
    else if (name === 'br' && this.value !== undefined) this.value += ' ';
  };

  readonly text = (text: string): void => {
    if (this.value !== undefined && this.value.length < 100_000) this.value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'td' || name === 'th' || name === 'cell') this.endCell();
    else if (name === 'tr' || name === 'row' || name === 'table') this.endRow();
  };

  private endCell(): void {
    if (this.value === undefined) return;
    const text = this.value.replace(/\s+/g, ' ').trim();
    this.row.push(
      this.type === 'Number' ? Number(text) : this.type === 'DateTime' ? text.slice(0, 10) : text,
    );
    for (let more = 1; more < this.span; more++) this.row.push('');
    this.value = undefined;
  }

  private endRow(): void {
    this.endCell();
    if (this.row.length > 0) this.rows.push(this.row);
    this.row = [];
  }
}
