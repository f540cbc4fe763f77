import { compact, iso, slashed } from './calendar.mjs';
import { usual } from './company.mjs';
import { bookedEntries, journals, markShown, usualBook } from './entries.mjs';
import { chanceOf } from './random.mjs';
import { accountLabel } from './labels.mjs';

/**
 * How a file is written; each deviation from the law is a switch of its own.
 *
 * @typedef {object} FormOptions
 * @property {'chronological' | 'journal' | 'shuffled'} order
 * @property {'\t' | '|' | ';' | ','} separator
 * @property {'utf-8' | 'windows-1252' | 'iso-8859-15'} charset
 * @property {boolean} bom
 * @property {'\n' | '\r\n' | '\r' | '\r\r\n'} eol
 * @property {'none' | 'needed' | 'all'} quotes
 * @property {boolean} padded text zones of fixed width
 * @property {'plain' | 'bare' | 'fixed' | 'blankFixed' | 'grouped' | 'dot' | 'exponent' | 'thousandths'} amounts
 * @property {'left' | 'right' | 'parentheses'} minus
 * @property {boolean} negativeDebit some credits as negative debits
 * @property {'compact' | 'slashed' | 'iso' | 'isoTime' | 'dayFirst'} dates
 * @property {'' | '00000000' | '--'} emptyDate
 * @property {boolean} trailingSeparator
 * @property {boolean} cutTrailing empty last columns left out
 * @property {'debitCredit' | 'sens' | 'signedSens'} sides
 * @property {'standard' | 'long' | 'accents' | 'upper' | 'none'} header
 * @property {'' | 'DateLimitReglmt' | 'EcheanceDate'} dueColumn
 * @property {'perJournal' | 'global' | 'constant'} numbering
 * @property {number} splitEntries part of the entries whose last line comes later
 * @property {boolean} brokenLabels some labels hold the separator
 * @property {number} columns 18, 21 or 22
 */

/** @type {FormOptions} */
export const usualForm = {
  order: 'journal',
  separator: '\t',
  charset: 'utf-8',
  bom: false,
  eol: '\r\n',
  quotes: 'none',
  padded: false,
  amounts: 'plain',
  minus: 'left',
  negativeDebit: false,
  dates: 'compact',
  emptyDate: '',
  trailingSeparator: false,
  cutTrailing: false,
  sides: 'debitCredit',
  header: 'standard',
  dueColumn: '',
  numbering: 'perJournal',
  splitEntries: 0,
  brokenLabels: false,
  columns: 18,
};

/** @typedef {Partial<import('./company.mjs').CompanyOptions & import('./entries.mjs').BookOptions & FormOptions>} FecOptions */

const names = (
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate ' +
  'EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise DateRglt ModeRglt NatOp IdClient'
).split(' ');

/** Widths of padded zones, by column. */
const widths = [6, 30, 10, 8, 12, 40, 12, 40, 14, 8, 60, 16, 16, 5, 8, 8, 16, 3];

/** @type {Readonly<Record<string, string>>} */
const longNames = {
  JournalLib: 'JournalLibelle',
  CompteLib: 'CompteLibelle',
  CompAuxNum: 'CompteAuxNum',
  CompAuxLib: 'CompteAuxLib',
  EcritureLet: 'EcritureLettrage',
  DateLet: 'DateLettrage',
  Montantdevise: 'MontantDevise',
  Idevise: 'IdDevise',
};

/** @type {Record<FormOptions['header'], (name: string) => string>} */
const headerNames = {
  standard: (name) => name,
  long: (name) => longNames[name] ?? name,
  accents: (name) => ({ Debit: 'Débit', Credit: 'Crédit', PieceRef: 'PièceRef' })[name] ?? name,
  upper: (name) => name.toUpperCase(),
  none: () => '',
};

/**
 * The text of one year's file, piece by piece; it never stands whole in memory, unless shuffled.
 *
 * @param {FecOptions} [given]
 * @param {number} [year] from 0
 * @returns {Generator<string>}
 */
export function* fecText(given = {}, year = 0) {
  const options = { ...usual, ...usualBook, ...usualForm, ...given };
  if (options.header !== 'none') yield headerLine(options);
  let piece = '';
  for (const line of orderedLines(options, year)) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}

/** @typedef {Required<FecOptions>} Options */

/** @param {Options} options */
function headerLine(options) {
  const header = names.slice(0, options.columns).map(headerNames[options.header]);
  if (options.sides !== 'debitCredit') header.splice(11, 2, 'Montant', 'Sens');
  if (options.dueColumn) header.push(options.dueColumn);
  return header.join(options.separator) + (options.trailingSeparator ? options.separator : '') + options.eol;
}

/** @param {Options} options @param {number} year @returns {Iterable<string>} */
function* orderedLines(options, year) {
  if (options.order === 'chronological') yield* linesOf(options, year);
  else if (options.order === 'journal')
    for (const journal of Object.keys(journals)) yield* linesOf(options, year, journal);
  else {
    const lines = [...linesOf(options, year)];
    const chance = chanceOf(options.seed + 99);
    for (let i = lines.length - 1; i > 0; i -= 1) {
      const j = chance.between(0, i);
      [lines[i], lines[j]] = [/** @type {string} */ (lines[j]), /** @type {string} */ (lines[i])];
    }
    yield* lines;
  }
}

/**
 * @param {Options} options
 * @param {number} year
 * @param {string} [only] the journal wanted; all of the others are passed over, their numbers counted
 * @returns {Generator<string>}
 */
function* linesOf(options, year, only) {
  const chance = chanceOf(options.seed + 31 + (only?.charCodeAt(0) ?? 0));
  const write = lineWriter(options, year, chance);
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {string[]} */
  const late = [];
  for (const entry of bookedEntries(options, year)) {
    const counted = options.numbering === 'perJournal' ? entry.journal : 'all';
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    if (only && entry.journal !== only) continue;
    const number = options.numbering === 'constant' ? '1' : String(count);
    const lines = entry.lines.map((line) => write(entry, number, line));
    if (options.splitEntries > 0 && entry.lines.length > 1 && chance.is(options.splitEntries))
      late.push(/** @type {string} */ (lines.pop()));
    yield* lines;
    if (late.length > 0 && chance.is(0.3)) yield /** @type {string} */ (late.shift());
  }
  yield* late;
}

/**
 * @param {Options} options
 * @param {number} year
 * @param {import('./random.mjs').Chance} chance
 */
function lineWriter(options, year, chance) {
  const { separator, eol, padded, quotes } = options;
  const day = dateWriter(options);
  const amount = amountWriter(options);
  const blank = padded ? ''.padEnd(8) : options.emptyDate;
  const text = textWriter(options);
  const extra = Math.max(0, options.columns - 18);

  return (
    /** @type {import('./entries.mjs').Entry} */ entry,
    /** @type {string} */ number,
    /** @type {import('./entries.mjs').Line} */ line,
  ) => {
    const shown = line.group !== null && markShown(options, line.group, year);
    const date = day(entry.day);
    let label = entry.label;
    if (options.brokenLabels && chance.is(0.05)) label = `${label.slice(0, 7)}${separator}${label.slice(7)}`;
    const fields = [
      entry.journal,
      journals[entry.journal],
      number,
      date,
      line.account,
      accountLabel(line.account),
      line.aux,
      line.auxLabel && line.aux ? line.auxLabel : '',
      line.piece ?? entry.piece,
      day(line.pieceDay ?? entry.pieceDay),
      label,
      '',
      '',
      shown ? (line.group?.code ?? '') : '',
      shown && line.group ? day(line.group.closes) : blank,
      date,
      '',
      '',
    ];
    setSides(fields, line.net, options, amount, chance);
    for (let i = 0; i < extra; i += 1) fields.push(i === 0 ? date : '');
    if (options.dueColumn)
      fields.push(line.due === null || !line.account.startsWith('4') ? blank : day(line.due));
    if (line.account.startsWith('411') && options.customerAccounts === 'accounts') fields[5] = line.auxLabel;
    let last = fields.length;
    if (options.cutTrailing) while (last > 13 && !fields[last - 1]?.trim()) last -= 1;
    if (padded || quotes !== 'none') for (let i = 0; i < last; i += 1) fields[i] = text(fields[i] ?? '', i);
    const written = (last < fields.length ? fields.slice(0, last) : fields).join(separator);
    return written + (options.trailingSeparator ? separator : '') + eol;
  };
}

/** @param {Options} options */
function textWriter({ padded, quotes, separator }) {
  return (/** @type {string} */ field, /** @type {number} */ column) => {
    if (padded) return field.padEnd(widths[column] ?? 0);
    if (quotes === 'all' || field.includes(separator) || field.includes('"') || field.includes('\n'))
      return `"${field.replaceAll('"', '""')}"`;
    return field;
  };
}

/**
 * @param {string[]} fields
 * @param {number} net
 * @param {Options} options
 * @param {(cents: number) => string} amount
 * @param {import('./random.mjs').Chance} chance
 */
function setSides(fields, net, { sides, negativeDebit }, amount, chance) {
  const swapped = negativeDebit && net < 0 && chance.is(0.3);
  if (sides === 'debitCredit') {
    fields[11] = amount(swapped ? net : Math.max(0, net));
    fields[12] = amount(swapped ? 0 : Math.max(0, -net));
    return;
  }
  const debit = net >= 0 || swapped;
  fields[11] = amount(debit ? net : -net);
  fields[12] = sides === 'sens' ? (debit ? 'D' : 'C') : debit ? '+1' : '-1';
}

/** @param {Options} options @returns {(day: number) => string} */
function dateWriter({ dates }) {
  /** @type {Map<number, string>} */
  const known = new Map();
  const write = {
    compact,
    slashed,
    iso,
    isoTime: (/** @type {number} */ day) => `${iso(day)}T00:00:00`,
    dayFirst: (/** @type {number} */ day) => slashed(day).replaceAll('/', ''),
  }[dates];
  return (day) => {
    let text = known.get(day);
    if (text === undefined) known.set(day, (text = write(day)));
    return text;
  };
}

/** @param {Options} options @returns {(cents: number) => string} */
function amountWriter({ amounts, minus, padded }) {
  const sign = { left: (/** @type {string} */ t) => `-${t}`, right: (/** @type {string} */ t) => `${t}-` };
  const negative = minus === 'parentheses' ? (/** @type {string} */ t) => `(${t})` : sign[minus];
  const style = padded && amounts === 'plain' ? 'fixed' : amounts;
  return (cents) => {
    const size = Math.abs(cents);
    const euros = String(Math.floor(size / 100));
    const rest = size % 100 < 10 ? `0${size % 100}` : String(size % 100);
    return cents < 0 ? negative(styles[style](euros, rest)) : styles[style](euros, rest);
  };
}

/** @type {Record<FormOptions['amounts'], (euros: string, cents: string) => string>} */
const styles = {
  plain: (euros, cents) => `${euros},${cents}`,
  bare: (euros, cents) => (euros === '0' ? (cents === '00' ? '' : `,${cents}`) : `${euros},${cents}`),
  fixed: (euros, cents) => `${euros.padStart(10, '0')},${cents}`,
  blankFixed: (euros, cents) => ` ${euros.padStart(15, '0')},${cents}`,
  grouped: (euros, cents) => `${euros.replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${cents}`,
  dot: (euros, cents) => `${euros}.${cents}`,
  exponent: (euros, cents) => {
    const digits = `${euros}${cents}`;
    return euros === '0' ? `${euros},${cents}` : `${digits[0]},${digits.slice(1)}E+0${euros.length - 1}`;
  },
  thousandths: (euros, cents) => `${euros},${cents}0`,
};
