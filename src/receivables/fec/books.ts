import { centsAt, type DecimalMark } from '../bytes/amount.js';
import { BAD_DAY, dayAt, NO_DAY } from '../bytes/day.js';
import { grown } from '../bytes/grown.js';
import { hashOf, mixed } from '../bytes/hash.js';
import { isMarked, textOf } from '../bytes/text.js';
import type { RefusalReason } from '../report.js';
import { BalanceSample, dayHash } from './balance-sample.js';
import { Customers } from './customers.js';
import { EntryLog } from './entry-log.js';
import { FirstNumber } from './first-number.js';
import { Journals } from './journals.js';
import type { FecLayout } from './layout.js';
import { LineLog } from './line-log.js';
import * as role from './roles.js';
import { SalesAccounts } from './sales-accounts.js';
import { sideOf } from './side.js';

const ABSENT = 62;
/** The columns of a line at most; `starts` has room for it. */
export const MOST_COLUMNS = 60;

/** Where the fields of a line begin, in bytes; a field ends one before the next. */
export type Starts = Int32Array;

/** Room for the starts of a line's fields, with an empty one for columns that a file does not have. */
export function newStarts(): Starts {
  const starts = new Int32Array(64);
  starts[ABSENT + 1] = 1;
  return starts;
}

const FACTOR = /FACTOR|AFFACT|BPCE|\bCGA\b/;
const RETENTION_NAME = /retenue|garantie/i;

/**
 * What is kept of a company's entries while lines pass: sums, customers, and the lines and entries that touch
 * customers. Nothing is kept of a line as text.
 */
export class Books {
  readonly journals = new Journals();
  readonly customers = new Customers();
  readonly entries = new EntryLog();
  readonly lines = new LineLog();
  readonly salesAccounts = new SalesAccounts();
  /** By number and by voucher: the two families of keys. */
  readonly byNumber = new BalanceSample();
  readonly byVoucher = new BalanceSample();
  readonly first = new FirstNumber();
  /** Lines that bear the smallest number. */
  firstLines = 0;
  /** Lines taken. */
  count = 0;
  /** In cents. */
  debit = 0;
  credit = 0;
  /** Lines of accounts 70, and those of them that name a customer. */
  salesLines = 0;
  namedSalesLines = 0;
  /** Lines whose account does not begin with three digits. */
  oddAccounts = 0;
  factor = false;
  /** Balance of accounts 4117, in cents. */
  retention = 0;
  /** Whether a line has a date of validation. */
  validated = false;
  /** Is told a line whose account does not begin with three digits. */
  onOddAccount: (() => void) | undefined;
  /** Lines that name an establishment other than the first one's; more than one is in the file. */
  establishments = false;

  #layout!: FecLayout;
  #mark!: DecimalMark;
  #journalColumn!: number;
  #numberColumn!: number;
  #voucherColumn!: number;
  #accountColumn!: number;
  #dateColumn!: number;
  #debitColumn!: number;
  #creditColumn!: number;
  #sides!: boolean;
  #lastJournal = -1;
  readonly #lastCode = new Uint8Array(32);
  #lastLength = -1;
  readonly #lastNumber = new Uint8Array(32);
  #numberLength = -1;
  #high = 0;
  #low = 0;
  #numberHash = 0;
  #voucher = 0;
  #isFirst = false;
  #establishment = -1;

  constructor(layout: FecLayout, mark: DecimalMark) {
    this.readAs(layout, mark);
  }

  /** How the lines that come now are written: another part of the books may have other columns. */
  readAs(layout: FecLayout, mark: DecimalMark): void {
    const at = (column: number): number => (column < 0 ? ABSENT : column);
    this.#layout = Object.fromEntries(
      Object.entries(layout).map(([name, column]) => [name, at(column as number)]),
    ) as unknown as FecLayout;
    this.#mark = mark;
    this.#sides = layout.amount >= 0 && layout.side >= 0 && layout.debit < 0;
    this.#journalColumn = at(layout.journal);
    this.#numberColumn = at(layout.entry);
    this.#voucherColumn = at(layout.voucher);
    this.#accountColumn = at(layout.account);
    this.#dateColumn = at(layout.date);
    this.#debitColumn = at(this.#sides ? layout.amount : layout.debit);
    this.#creditColumn = at(this.#sides ? layout.side : layout.credit);
    if (layout.dueDate >= 0 && this.lines.due.length === 0) {
      this.lines.due = new Int32Array(this.lines.kind.length).fill(NO_DAY);
    }
  }

  get held(): number {
    return (
      this.journals.held +
      this.customers.held +
      this.entries.held +
      this.lines.held +
      this.salesAccounts.held +
      this.byNumber.held +
      this.byVoucher.held
    );
  }

  /** Takes a line whose fields begin at `starts`; gives the reason where it is not understood, and takes nothing of it. */
  take(b: Uint8Array, starts: Starts): RefusalReason | null {
    let from = starts[this.#accountColumn]!;
    const to = starts[this.#accountColumn + 1]! - 1;
    while (from < to && (b[from] === 32 || b[from] === 0)) from++;
    if (b[from] === 98 && (b[from + 1] === 39 || b[from + 1] === 34)) from += 2;
    if (from >= to) return 'noAccount';

    const day = dayAt(b, starts[this.#dateColumn]!, starts[this.#dateColumn + 1]! - 1);
    if (day === NO_DAY || day === BAD_DAY) return 'badDate';

    let debit = centsAt(b, starts[this.#debitColumn]!, starts[this.#debitColumn + 1]! - 1, this.#mark);
    let credit = 0;
    const creditFrom = starts[this.#creditColumn]!;
    const creditTo = starts[this.#creditColumn + 1]! - 1;
    if (this.#sides) {
      const side = sideOf(b, creditFrom, creditTo);
      if (side === 0) return 'badSign';
      if (side < 0) {
        credit = debit;
        debit = 0;
      }
    } else {
      credit = centsAt(b, creditFrom, creditTo, this.#mark);
    }
    const net = debit - credit;
    // Not a number, also where only one of the two is not.
    if (net !== net) return 'badAmount';

    this.count++;
    this.debit += debit;
    this.credit += credit;

    const hundreds = b[from]! - 48;
    const tens = from + 1 < to ? b[from + 1]! - 48 : 0;
    const units = from + 2 < to ? b[from + 2]! - 48 : 0;
    const known = hundreds >= 0 && hundreds <= 9 && tens >= 0 && tens <= 9 && units >= 0 && units <= 9;
    const account = known ? hundreds * 100 + tens * 10 + units : 0;
    if (!known) {
      this.oddAccounts++;
      this.onOddAccount?.();
    }

    const journal = this.#journalOf(b, starts);
    const journals = this.journals;
    journals.lines[journal]!++;
    if (account >= 600 && account < 800) journals.profitLines[journal]!++;

    this.#numberOf(b, starts);
    if (this.#isFirst) this.firstLines++;
    else {
      if (day < journals.firstDay[journal]!) journals.firstDay[journal] = day;
      if (day > journals.lastDay[journal]!) journals.lastDay[journal] = day;
    }

    const kind = role.ROLES[account]!;
    const byNumber = (this.#numberHash & this.byNumber.mask) === 0;
    const byDay = dayHash(day);
    const byVoucher = (byDay & this.byVoucher.mask) === 0;
    if (kind === 0 && !byNumber && !byVoucher && !this.#isFirst) return null;
    const voucher = hashOf(b, starts[this.#voucherColumn]!, starts[this.#voucherColumn + 1]! - 1);
    if (byNumber) this.byNumber.add(journal, this.#high, this.#low, day, voucher, net, this.#numberHash);
    if (byVoucher) this.byVoucher.add(journal, 0, 0, day, voucher, net, byDay);
    if (kind !== 0 || this.#isFirst) {
      const entry = this.entries.idOf(journal, this.#high, this.#low, day, voucher);
      if (account >= 600 && account < 800) this.entries.marks[entry]! |= role.HAS_PROFIT;
      this.#note(b, starts, kind, account, from, to, day, net, entry);
    }
    return null;
  }

  #journalOf(b: Uint8Array, starts: Starts): number {
    let from = starts[this.#journalColumn]!;
    let to = starts[this.#journalColumn + 1]! - 1;
    while (to > from && b[to - 1] === 32) to--;
    while (from < to && b[from] === 32) from++;
    const length = to - from;
    if (length === this.#lastLength) {
      let i = 0;
      while (i < length && b[from + i] === this.#lastCode[i]) i++;
      if (i === length || length <= 0) return this.#lastJournal;
    }
    const id = this.journals.idOf(b, from, to);
    const name = this.#layout.journalName;
    this.journals.name(id, b, starts[name]!, starts[name + 1]! - 1);
    this.#lastLength = length <= 32 ? length : -1;
    if (length > 0 && length <= 32) this.#lastCode.set(b.subarray(from, to));
    return (this.#lastJournal = id);
  }

  /**
   * What tells the entry's number from others, and whether it is the smallest: the value of its last digits, nine at
   * most, and a hash of what stands before them and of its length. Numbers in a row have values in a row.
   */
  #numberOf(b: Uint8Array, starts: Starts): void {
    let from = starts[this.#numberColumn]!;
    let to = starts[this.#numberColumn + 1]! - 1;
    while (to > from && b[to - 1] === 32) to--;
    while (from < to && b[from] === 32) from++;
    if (isMarked(b, from, to)) {
      from += 2;
      to--;
    }
    const length = to - from;
    const last = this.#lastNumber;
    if (length === this.#numberLength) {
      let i = 0;
      while (i < length && b[from + i] === last[i]) i++;
      if (i === length) return;
    }
    this.#numberLength = length <= last.length ? length : -1;
    const tail = Math.max(from, to - 9);
    let high = mixed(length);
    let low = 0;
    for (let i = from; i < to; i++) {
      const c = b[i]!;
      if (i - from < last.length) last[i - from] = c;
      const digit = c - 48;
      if (i >= tail && digit >= 0 && digit <= 9) low = low * 10 + digit;
      else {
        high = mixed(high ^ Math.imul(low, 0x2c1b3c6d) ^ c);
        low = 0;
      }
    }
    this.#high = high;
    this.#low = low;
    this.#numberHash = mixed(high ^ low);
    if (this.first.offer(b, from, to, high, low)) this.firstLines = 0;
    this.#isFirst = high === this.first.high && low === this.first.low && this.first.known;
  }

  #note(
    b: Uint8Array,
    starts: Starts,
    kind: number,
    account: number,
    from: number,
    to: number,
    day: number,
    net: number,
    entry: number,
  ): void {
    const entries = this.entries;
    const fourth = from + 3 < to ? b[from + 3]! - 48 : -1;
    switch (kind) {
      case role.RECEIVABLE:
      case role.BILL:
      case role.DOUBTFUL: {
        const mark =
          kind === role.RECEIVABLE
            ? role.HAS_RECEIVABLE
            : kind === role.BILL
              ? role.HAS_BILL
              : role.HAS_DOUBTFUL;
        entries.marks[entry]! |= mark;
        const retained = kind === role.RECEIVABLE && fourth === 7 && this.#isRetention(b, starts, from, to);
        if (retained) this.retention += net;
        this.#noteCustomer(b, starts, retained ? role.RETENTION : kind, from, to, day, net, entry);
        break;
      }
      case role.ADVANCE:
        if (fourth !== 1) break;
        entries.marks[entry]! |= role.HAS_ADVANCE;
        this.lines.add(kind, -1, day, day, net, 0, entry);
        break;
      case role.WRITE_OFF:
        entries.marks[entry]! |= account === 671 && fourth !== 4 ? 0 : role.HAS_WRITE_OFF;
        if (account !== 671 || fourth === 4) this.lines.add(kind, -1, day, day, net, 0, entry);
        break;
      case role.ALLOWANCE:
        // 68174 and 78174: of receivables.
        if (fourth === 7 && b[from + 4] === 52 && from + 4 < to)
          this.lines.add(kind, -1, day, day, net, 0, entry);
        break;
      case role.PROVISION:
        this.lines.add(kind, -1, day, day, net, 0, entry);
        break;
      case role.VAT:
        if (fourth !== 7 && fourth !== 8) break;
        entries.marks[entry]! |= role.HAS_VAT;
        entries.vat[entry]! -= net;
        break;
      case role.CASH:
        entries.marks[entry]! |=
          account === 511 && (fourth === 3 || fourth === 4) ? role.HAS_REMITTED : role.HAS_CASH;
        break;
      case role.SALES: {
        entries.marks[entry]! |= role.HAS_SALES;
        entries.sales[entry]! -= net;
        this.salesLines++;
        const l = this.#layout;
        const accounts = this.salesAccounts;
        entries.marks[entry]! |= accounts.zoneOf(
          b,
          from,
          to,
          starts[l.accountName]!,
          starts[l.accountName + 1]! - 1,
        );
        const customer = this.customers.bySubsidiary(b, starts[l.subsidiary]!, starts[l.subsidiary + 1]! - 1);
        if (customer >= 0) {
          this.namedSalesLines++;
          this.customers.addSales(customer, -net);
        }
        break;
      }
      case role.PROFIT:
        if ((account === 771 && fourth === 4) || (account === 758 && fourth === 3)) {
          this.lines.add(role.RECOVERY, -1, day, day, net, 0, entry);
        }
        break;
      case role.SUNDRY: {
        entries.marks[entry]! |= role.HAS_SUNDRY;
        const l = this.#layout;
        if (!this.factor && this.salesAccounts.isNew(b, starts[l.accountName]!, starts[l.subsidiary]!)) {
          this.factor = FACTOR.test(
            textOf(b.subarray(starts[l.accountName], starts[l.subsidiary])).toUpperCase(),
          );
        }
        break;
      }
      default:
        entries.marks[entry]! |= MARKS[kind]!;
    }
  }

  /**
   * Accounts 4117 are retention money where customers have subsidiary accounts and the account is one for all, by its
   * zeros or by its name; else a customer's own.
   */
  #isRetention(b: Uint8Array, starts: Starts, from: number, to: number): boolean {
    const { subsidiary, accountName } = this.#layout;
    if (starts[subsidiary + 1]! - starts[subsidiary]! < 2) return false;
    for (let i = from + 4; i < to; i++) {
      const c = b[i]!;
      if (c === 48 || c === 32 || c === 39) continue;
      return RETENTION_NAME.test(textOf(b.subarray(starts[accountName], starts[accountName + 1]! - 1)));
    }
    return true;
  }

  #noteCustomer(
    b: Uint8Array,
    starts: Starts,
    kind: number,
    from: number,
    to: number,
    day: number,
    net: number,
    entry: number,
  ): void {
    const l = this.#layout;
    let customer = this.customers.bySubsidiary(b, starts[l.subsidiary]!, starts[l.subsidiary + 1]! - 1);
    if (customer >= 0) {
      this.customers.name(customer, b, starts[l.subsidiaryName]!, starts[l.subsidiaryName + 1]! - 1);
    } else {
      customer = this.customers.byAccount(b, from, to);
      // An account of doubtful customers adds to the name that they are.
      if (kind !== role.DOUBTFUL)
        this.customers.name(customer, b, starts[l.accountName]!, starts[l.accountName + 1]! - 1);
    }
    if (kind === role.RECEIVABLE || kind === role.RETENTION) this.customers.owes(customer);
    if (!this.validated) {
      const at = starts[l.validationDate]!;
      this.validated = dayAt(b, at, starts[l.validationDate + 1]! - 1) > BAD_DAY;
    }
    const voucherDay = dayAt(b, starts[l.voucherDate]!, starts[l.voucherDate + 1]! - 1);
    const invoiceDay = voucherDay > BAD_DAY && voucherDay <= day ? voucherDay : day;
    const mark = markOf(b, starts[l.reconciliation]!, starts[l.reconciliation + 1]! - 1);
    const lines = this.lines;
    const at = lines.add(kind, customer, day, invoiceDay, net, mark, entry);
    if (lines.due.length > 0) {
      if (at >= lines.due.length) lines.due = grown(lines.due, at + 1);
      const due = dayAt(b, starts[l.dueDate]!, starts[l.dueDate + 1]! - 1);
      lines.due[at] = due === BAD_DAY ? NO_DAY : due;
    }
    const currency = starts[l.currency]!;
    if (isForeign(b, currency, starts[l.currency + 1]! - 1)) this.entries.marks[entry]! |= role.HAS_CURRENCY;
    if (l.establishment !== ABSENT && !this.establishments) {
      const hash = hashOf(b, starts[l.establishment]!, starts[l.establishment + 1]! - 1);
      if (this.#establishment === -1) this.#establishment = hash;
      this.establishments = hash !== this.#establishment;
    }
  }
}

/** What a line of a role without figures leaves with its entry. */
const MARKS: readonly number[] = (() => {
  const marks = new Array<number>(20).fill(0);
  marks[role.ACCRUAL] = role.HAS_ACCRUAL;
  marks[role.GROUP] = role.HAS_GROUP;
  marks[role.RESULT] = role.HAS_RESULT | role.HAS_EQUITY;
  marks[role.EQUITY] = role.HAS_EQUITY;
  return marks;
})();

/** A reconciliation mark as a number, in capitals and small letters as they are. */
function markOf(b: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (to > from && b[to - 1] === 32) to--;
  while (from < to && b[from] === 32) from++;
  if (isMarked(b, from, to)) {
    from += 2;
    to--;
  }
  if (to - from > 4) return hashOf(b, from, to) || 1;
  let mark = 0;
  for (let i = from; i < to; i++) mark = (mark << 8) | b[i]!;
  return mark;
}

/** Whether a currency field has another than the euro. */
function isForeign(b: Uint8Array, start: number, end: number): boolean {
  let from = start;
  while (from < end && b[from] === 32) from++;
  if (isMarked(b, from, end)) from += 2;
  if (end - from < 3) return false;
  return !((b[from]! | 32) === 101 && (b[from + 1]! | 32) === 117 && (b[from + 2]! | 32) === 114);
}
