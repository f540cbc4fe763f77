import { businessEvents } from './events.mjs';
import { customersOf, financialYear, usual, yearOf } from './company.mjs';

/**
 * Bookkeeping: each event becomes one entry, an opening one entry for all.
 *
 * @typedef {object} Line
 * @property {string} account
 * @property {string} aux subsidiary account, or blank
 * @property {string} auxLabel
 * @property {number} net cents, debit minus credit
 * @property {import('./state.mjs').Group | null} group
 * @property {number | null} due
 * @property {string} [piece] its own, where it is not the entry's
 * @property {number} [pieceDay]
 *
 * @typedef {object} Entry
 * @property {keyof typeof journals} journal
 * @property {number} day
 * @property {number} pieceDay
 * @property {string} piece
 * @property {string} label
 * @property {Line[]} lines
 * @property {import('./events.mjs').Event} event what is booked
 */

export const journals = {
  AN: 'A NOUVEAUX',
  AC: 'ACHATS',
  BQ: 'BANQUE',
  CA: 'CAISSE',
  OD: 'OPERATIONS DIVERSES',
  VE: 'VENTES',
};

/**
 * @typedef {object} BookOptions
 * @property {'aux' | 'accounts'} customerAccounts one 411 with subsidiary accounts, or a 411 account each
 * @property {boolean} auxEverywhere the subsidiary account on every line of a customer's entry
 * @property {boolean} turnoverApart invoices with VAT go to 472, which another entry takes to the sales accounts
 */

/** @type {BookOptions} */
export const usualBook = { customerAccounts: 'aux', auxEverywhere: false, turnoverApart: false };

/**
 * The entries of one financial year, by day.
 *
 * @param {Partial<import('./company.mjs').CompanyOptions & BookOptions>} given
 * @param {number} [year] from 0
 * @returns {Generator<Entry>}
 */
export function* bookedEntries(given = {}, year = 0) {
  const options = { ...usual, ...usualBook, ...given };
  const { from, to } = financialYear(options, year);
  const booker = new Booker(options);
  for (const event of businessEvents(options)) {
    if (event.day < from) continue;
    if (event.day > to) return;
    yield booker.book(event);
    const apart = booker.turnoverOf(event);
    if (apart) yield apart;
  }
}

class Booker {
  /** @param {import('./company.mjs').CompanyOptions & BookOptions} options */
  constructor(options) {
    this.options = options;
    this.customers = customersOf(options);
    /** Classes 6 and 7, for the closing entry. @type {Map<string, number>} */
    this.results = new Map();
    this.vouchers = 0;
  }

  /** @param {import('./events.mjs').Event} event @returns {Entry} */
  book(event) {
    const entry = this.entry(event);
    if (this.options.auxEverywhere) spreadAux(entry);
    for (const { account, net } of entry.lines)
      if (/^[67]/.test(account)) this.results.set(account, (this.results.get(account) ?? 0) + net);
    return entry;
  }

  /** @param {import('./events.mjs').Event} event @returns {Entry} */
  entry(event) {
    const { day } = event;
    const made = (
      /** @type {keyof typeof journals} */ journal,
      /** @type {string} */ piece,
      /** @type {string} */ label,
      /** @type {Line[]} */ lines,
      pieceDay = day,
    ) => ({ journal, day, pieceDay, piece, label, lines, event });
    switch (event.kind) {
      case 'opening':
        return made('AN', 'AN', 'A NOUVEAU', this.openings(event));
      case 'sale': {
        const name = { invoice: 'FACTURE', creditNote: 'AVOIR', rebate: 'REMISE' }[event.nature];
        const { item } = event;
        const lines = [
          this.owed(item, event.ttc, item.group),
          ...(this.isApart(event) ? [plain('472000', -event.ht), ...vatLine(-event.vat)] : sold(event)),
        ];
        return made('VE', item.number, `${name} ${item.number} ${this.name(item)}`, lines, item.invoiceDay);
      }
      case 'retail':
        return made('CA', this.voucher('T'), 'RECETTES DU JOUR', [
          plain(event.into, event.ht + event.vat),
          ...sold(event),
        ]);
      case 'receipt': {
        const { item, amount, group } = event;
        const lines = [plain('512000', amount), this.owed(item, -amount, group)];
        return made('BQ', this.voucher('B'), `REGLEMENT ${this.name(item)}`, lines);
      }
      case 'refund': {
        const { item, amount } = event;
        const label = event.why === 'returned' ? 'IMPAYE' : 'REMBOURSEMENT';
        return made('BQ', this.voucher('B'), label, [
          this.owed(item, amount, null),
          plain('512000', -amount),
        ]);
      }
      case 'transfer':
        return made('OD', this.voucher('O'), transferred[event.to].label, [
          this.takenOver(event),
          this.owed(event.item, -event.amount, event.group),
        ]);
      case 'deposit': {
        const { item, ht, vat } = event;
        const lines = [this.owed(item, event.amount, item.group), plain('419100', -ht), ...vatLine(-vat)];
        return made('VE', item.number, `ACOMPTE ${this.name(item)}`, lines);
      }
      case 'depositUsed': {
        const { item, ht, vat, amount, group } = event;
        const lines = [plain('419100', ht), ...vatLine(vat), this.owed(item, -amount, group)];
        return made('OD', this.voucher('O'), `REPRISE ACOMPTE ${this.name(item)}`, lines);
      }
      case 'writeOff': {
        const { item, ht, vat, amount, group } = event;
        const lines = [plain('654000', ht), ...vatLine(vat), this.owed(item, -amount, group)];
        return made('OD', this.voucher('O'), `CREANCE IRRECOUVRABLE ${this.name(item)}`, lines);
      }
      case 'recovery': {
        const account = this.options.recoveryAccount === '7714' ? '771400' : '758300';
        const lines = [
          plain('512000', event.ht + event.vat),
          plain(account, -event.ht),
          ...vatLine(-event.vat),
        ];
        return made('BQ', this.voucher('B'), 'RENTREE SUR CREANCE', lines);
      }
      case 'provision': {
        const account = event.amount > 0 ? '681740' : '781740';
        return made('OD', this.voucher('O'), 'DEPRECIATION CLIENTS', [
          plain(account, event.amount),
          plain('491000', -event.amount),
        ]);
      }
      case 'cutOff': {
        const { account, ht, vat } = event;
        const lines = [plain(account, ht + vat), plain('707100', -ht), ...vatLine(-vat, '445870')];
        return made('OD', this.voucher('O'), 'REGULARISATION', lines);
      }
      case 'noise':
        return made(
          /** @type {keyof typeof journals} */ (event.journal),
          this.voucher('P'),
          event.label,
          event.lines.map(([account, net]) => supplied(account, net)),
        );
      case 'closing': {
        const lines = [...this.results].map(([account, net]) => plain(account, -net));
        this.results.clear();
        const profit = lines.reduce((sum, line) => sum + line.net, 0);
        return made('OD', 'CLOTURE', 'SOLDE DES COMPTES DE GESTION', [...lines, plain('120000', -profit)]);
      }
    }
  }

  /** @param {import('./events.mjs').Event} event whether its turnover is in an entry of its own */
  isApart(event) {
    return (
      this.options.turnoverApart && event.kind === 'sale' && event.item.account === '411' && event.vat !== 0
    );
  }

  /** @param {import('./events.mjs').Event} event @returns {Entry | undefined} */
  turnoverOf(event) {
    if (event.kind !== 'sale' || !this.isApart(event)) return undefined;
    const { day, parts, ht } = event;
    const lines = [plain('472000', ht), ...parts.map(({ account, ht: net }) => plain(account, -net))];
    for (const { account, net } of lines)
      if (/^7/.test(account)) this.results.set(account, (this.results.get(account) ?? 0) + net);
    return { journal: 'OD', day, pieceDay: day, piece: this.voucher('O'), label: 'VENTES', lines, event };
  }

  /** @param {string} letter */
  voucher(letter) {
    this.vouchers += 1;
    return `${letter}${this.vouchers}`;
  }

  /** @param {import('./state.mjs').Item} item */
  name(item) {
    return this.customers[item.customer]?.name ?? '';
  }

  /**
   * A line on the account of a customer.
   *
   * @param {import('./state.mjs').Item} item
   * @param {number} net
   * @param {import('./state.mjs').Group | null} group
   * @returns {Line}
   */
  owed(item, net, group) {
    const customer = this.customers[item.customer];
    const own = this.options.customerAccounts === 'accounts';
    return {
      account: own ? `${item.account}${customer?.code}` : `${item.account}000`,
      aux: own ? '' : (customer?.code ?? ''),
      auxLabel: customer?.name ?? '',
      net,
      group,
      due: item.due,
    };
  }

  /**
   * Where a debt goes that leaves its account unpaid.
   *
   * @param {Extract<import('./events.mjs').Event, { kind: 'transfer' }>} event
   * @returns {Line}
   */
  takenOver({ to, item, amount }) {
    if (to === 'bill' || to === 'doubtful')
      return this.owed({ ...item, account: to === 'bill' ? '413' : '416' }, amount, null);
    return to === 'factored' ? plain('467100', amount) : supplied('401 S900', amount);
  }

  /** @param {Extract<import('./events.mjs').Event, { kind: 'opening' }>} event */
  openings({ items, balances }) {
    /** @type {Line[]} */
    const lines = [];
    if (this.options.openings === 'byItem')
      for (const item of items)
        lines.push({
          ...this.owed(item, item.amount, item.group),
          piece: item.number,
          pieceDay: item.invoiceDay,
        });
    else {
      /** @type {Map<string, Line>} */
      const sums = new Map();
      for (const item of items) {
        const line = this.owed(item, item.amount, null);
        const key = `${line.account} ${line.aux}`;
        const sum = sums.get(key);
        if (sum) sum.net += line.net;
        else sums.set(key, { ...line, due: null });
      }
      lines.push(...[...sums.values()].filter((line) => line.net !== 0));
    }
    for (const [account, net] of balances) lines.push(plain(account, net));
    const total = lines.reduce((sum, line) => sum + line.net, 0);
    return total === 0 ? lines : [...lines, plain('101300', -total)];
  }
}

const transferred = {
  bill: { label: 'TRAITE ACCEPTEE' },
  factored: { label: 'CESSION FACTOR' },
  offset: { label: 'COMPENSATION' },
  doubtful: { label: 'CLIENT DOUTEUX' },
};

/** @param {string} account @param {number} net @returns {Line} */
const plain = (account, net) => ({ account, aux: '', auxLabel: '', net, group: null, due: null });

/** `401 S001` is a supplier's line. @param {string} account @param {number} net @returns {Line} */
function supplied(account, net) {
  const [number = '', aux = ''] = account.split(' ');
  return aux
    ? { ...plain(`${number}000`, net), aux, auxLabel: `FOURNISSEUR EXEMPLE ${aux.slice(1)}` }
    : plain(account, net);
}

/** @param {import('./events.mjs').Sold} sold @returns {Line[]} */
const sold = ({ parts, vat }) => [...parts.map(({ account, ht }) => plain(account, -ht)), ...vatLine(-vat)];

/** @param {number} net @param {string} [account] @returns {Line[]} */
const vatLine = (net, account = '445710') => (net === 0 ? [] : [plain(account, net)]);

/** @param {Entry} entry */
function spreadAux(entry) {
  if (entry.event.kind === 'opening') return;
  const named = entry.lines.find((line) => line.aux);
  if (named)
    for (const line of entry.lines)
      if (!line.aux) Object.assign(line, { aux: named.aux, auxLabel: named.auxLabel });
}

/**
 * Whether the mark of a group stands in the file of a financial year: only once everything is settled.
 *
 * @param {import('./company.mjs').CompanyOptions} options
 * @param {import('./state.mjs').Group | null} group
 * @param {number} year
 */
export const markShown = (options, group, year) => group !== null && yearOf(options, group.closes) === year;
