import { RefusedFile } from '../report.js';
import type { Chunks } from './input.js';
import { tabSeparated } from './bytes-of-text.js';
import type { Work } from './work.js';
import { parsedXml, type XmlEvents } from './xml.js';

/** The columns of the text form that the XML form is turned into (article A47 A-1, VII-1 and VIII). */
const columns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
  'DateRglt',
  'ModeRglt',
  'NatOp',
  'IdClient',
];

/** Names as both forms spell them, in lower case. */
const aliases: Readonly<Record<string, string>> = {
  compteauxnum: 'compauxnum',
  compteauxlib: 'compauxlib',
  comptelibelle: 'comptelib',
  journallibelle: 'journallib',
  compteauxlibelle: 'compauxlib',
  compauxlibelle: 'compauxlib',
  ecriturelibelle: 'ecriturelib',
  ecriturelettrage: 'ecriturelet',
  datelettrage: 'datelet',
};

/** Lines of an entry that are kept until it ends; further ones go without what the entry says after them. */
const MOST_LINES = 20_000;

type Fields = Record<string, string>;

/**
 * The XML form of a FEC as bytes of the text form: what a journal and an entry say is said by each of their lines.
 * @throws RefusedFile `noHeader` where the document has no entries, `corrupt` where it is not well formed
 */
export async function* fecOfXml(chunks: Chunks, work: Work): AsyncGenerator<Uint8Array> {
  const lines = new FecLines();
  let header: string[] | undefined;
  for await (const _piece of parsedXml(chunks, lines, work)) {
    const done = lines.done.splice(0);
    if (done.length === 0) continue;
    const rows: string[][] = [];
    if (!header) {
      const signed = done.some((line) => line['sens'] !== undefined && line['debit'] === undefined);
      header = columns.map((name) =>
        !signed ? name : name === 'Debit' ? 'Montant' : name === 'Credit' ? 'Sens' : name,
      );
      rows.push(header);
    }
    const keys = header.map((name) => name.toLowerCase());
    for (const line of done) rows.push(keys.map((key) => line[key] ?? ''));
    yield tabSeparated(rows);
  }
  if (!header) throw new RefusedFile('noHeader', 'XML');
}

/** Makes lines of the document's events, each with the fields of the journal and the entry around it. */
class FecLines implements XmlEvents {
  readonly done: Fields[] = [];
  /** Fields of what is open: the document, a journal, an entry, a line. */
  private readonly scopes: { name: string; fields: Fields }[] = [{ name: '', fields: {} }];
  private pending: Fields[] = [];
  private value = '';

  readonly open = (raw: string, attributes: Readonly<Record<string, string>>): void => {
    const name = raw.toLowerCase();
    this.value = '';
    if (!levels.has(name)) return;
    const fields: Fields = {};
    for (const [key, value] of Object.entries(attributes)) fields[keyOf(key)] = value;
    this.scopes.push({ name, fields });
  };

  readonly text = (text: string): void => {
    this.value += text;
    if (this.value.length > 1_000_000) throw new RefusedFile('endlessLine', 'XML');
  };

  readonly close = (raw: string): void => {
    const name = raw.toLowerCase();
    const scope = this.scopes.at(-1)!;
    if (!levels.has(name)) {
      const value = this.value.trim();
      if (value !== '') scope.fields[keyOf(name)] = value;
      this.value = '';
      return;
    }
    this.scopes.pop();
    if (name === 'ligne') {
      this.pending.push(scope.fields);
      if (this.pending.length >= MOST_LINES) this.flush(undefined);
    } else if (name === 'ecriture') this.flush(scope.fields);
  };

  private flush(entry: Fields | undefined): void {
    const around = Object.assign({}, ...this.scopes.map(({ fields }) => fields), entry) as Fields;
    for (const line of this.pending) this.done.push({ ...around, ...line });
    this.pending = [];
  }
}

const levels = new Set(['comptabilite', 'exercice', 'journal', 'ecriture', 'ligne']);

function keyOf(name: string): string {
  const key = name.toLowerCase();
  return aliases[key] ?? key;
}
