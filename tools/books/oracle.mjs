import { customersOf, financialYear, usual } from './company.mjs';
import { markShown, usualBook } from './entries.mjs';
import { businessEvents } from './events.mjs';
import { firstInFirstOut, ladder, medianWithOpen, reconciliation } from './oracle-items.mjs';

/**
 * What a reader should find in one year's books, computed from what happened to the company and never from the file.
 * Nothing here is shared with the reader. Amounts in cents.
 *
 * @typedef {import('./oracle-items.mjs').Movement} Movement
 *
 * @typedef {object} ExpectedBuyer
 * @property {string} key
 * @property {string} name
 * @property {number} turnover excl. VAT
 * @property {number} invoiced incl. VAT
 * @property {number} closing
 * @property {number} peak end of day
 * @property {Movement[]} movements
 */

/**
 * @param {Partial<import('./company.mjs').CompanyOptions & import('./entries.mjs').BookOptions>} [given]
 * @param {number} [year] from 0
 */
export function expectedFigures(given = {}, year = 0) {
  const options = { ...usual, ...usualBook, ...given };
  const bounds = financialYear(options, year);
  const seen = new Figures(options, year);
  for (const event of businessEvents(options)) {
    if (event.day < bounds.from) continue;
    if (event.day > bounds.to) break;
    seen.take(event);
  }
  return seen.done();
}

class Figures {
  /**
   * @param {import('./company.mjs').CompanyOptions & import('./entries.mjs').BookOptions} options
   * @param {number} year
   */
  constructor(options, year) {
    this.options = options;
    this.year = year;
    this.customers = customersOf(options);
    this.from = Infinity;
    this.to = -Infinity;
    this.turnover = { total: 0, cash: 0, group: 0, prepaid: 0 };
    this.losses = { writtenOff: 0, direct: 0, doubtful: 0, recoveries: 0, provisions: 0, allowances: 0 };
    /** Sales on account incl. VAT, by day. @type {Map<number, number>} */
    this.billed = new Map();
    /** @type {Map<number, ExpectedBuyer>} */
    this.buyers = new Map();
  }

  /** @param {import('./events.mjs').Event} event */
  take(event) {
    if (event.kind !== 'opening') {
      this.from = Math.min(this.from, event.day);
      this.to = Math.max(this.to, event.day);
    }
    const { turnover, losses } = this;
    switch (event.kind) {
      case 'opening':
        return this.open(event);
      case 'sale':
        turnover.total += event.ht;
        if (event.item.account === '451') turnover.group += event.ht;
        else this.sell(event);
        return;
      case 'retail':
        turnover.total += event.ht;
        turnover.cash += event.ht;
        return;
      case 'cutOff':
        turnover.total += event.ht;
        return;
      case 'receipt':
        return this.move(event, -event.amount, 'payment', true, event.group);
      case 'refund':
        return this.move(event, event.amount, 'other', true, null);
      case 'deposit':
        return this.move(event, event.amount, 'other', false, event.item.group);
      case 'depositUsed':
        turnover.prepaid += event.ht;
        return this.move(event, -event.amount, 'payment', false, event.group);
      case 'transfer':
        this.move(event, -event.amount, 'payment', false, event.group);
        if (event.to === 'doubtful') losses.doubtful += event.amount;
        if (event.to === 'doubtful' || event.to === 'bill')
          this.move(
            { ...event, item: { ...event.item, account: event.to === 'bill' ? '413' : '416' } },
            event.amount,
            'other',
            false,
            null,
          );
        return;
      case 'writeOff':
        losses.writtenOff += event.ht;
        if (event.item.account === '411') losses.direct += event.amount;
        return this.move(event, -event.amount, 'payment', false, event.group);
      case 'recovery':
        losses.recoveries += event.ht;
        return;
      case 'provision':
        losses.provisions += event.amount;
        losses.allowances += event.amount;
        return;
    }
  }

  /** @param {Extract<import('./events.mjs').Event, { kind: 'sale' }>} event */
  sell(event) {
    const buyer = this.buyer(event.item.customer);
    buyer.turnover += event.ht;
    buyer.invoiced += event.ttc;
    this.billed.set(event.day, (this.billed.get(event.day) ?? 0) + event.ttc);
    this.move(
      { ...event, amount: event.ttc },
      event.ttc,
      event.ttc > 0 ? 'invoice' : 'credit',
      false,
      event.item.group,
    );
  }

  /** @param {Extract<import('./events.mjs').Event, { kind: 'opening' }>} event */
  open({ day, items, balances }) {
    this.losses.provisions -= balances.find(([account]) => account === '491000')?.[1] ?? 0;
    if (this.options.openings === 'byItem')
      for (const item of items)
        this.move({ day, item, amount: item.amount }, item.amount, 'opening', false, item.group);
    else {
      /** @type {Map<string, import('./state.mjs').Item>} */
      const sums = new Map();
      for (const item of items) {
        const key = `${item.customer} ${item.account}`;
        const sum = sums.get(key) ?? { ...item, amount: 0, invoiceDay: day, due: day, group: null };
        sums.set(key, { ...sum, amount: sum.amount + item.amount });
      }
      for (const item of sums.values())
        if (item.amount !== 0)
          this.move({ day, item, amount: item.amount }, item.amount, 'opening', false, null);
    }
  }

  /**
   * @param {import('./events.mjs').OnItem} where
   * @param {number} net
   * @param {Movement['role']} role
   * @param {boolean} cash whether money moves
   * @param {import('./state.mjs').Group | null} group
   */
  move({ day, item }, net, role, cash, group) {
    const { account } = item;
    if (account === '451') return;
    this.buyer(item.customer).movements.push({
      day,
      invoiceDay: role === 'invoice' || role === 'opening' ? item.invoiceDay : day,
      due: item.due,
      net,
      account,
      role,
      cash,
      mark: group !== null && markShown(this.options, group, this.year) ? group.code : '',
    });
  }

  /** @param {number} index @returns {ExpectedBuyer} */
  buyer(index) {
    const known = this.buyers.get(index);
    if (known) return known;
    const customer = this.customers[index];
    const key = this.options.customerAccounts === 'aux' ? `${customer?.code}` : `411${customer?.code}`;
    const made = {
      key,
      name: `${customer?.name}`,
      turnover: 0,
      invoiced: 0,
      closing: 0,
      peak: 0,
      movements: [],
    };
    this.buyers.set(index, made);
    return made;
  }

  done() {
    const { from, to } = this;
    const length = to - from + 1;
    const company = new Float64Array(length);
    const buyers = [...this.buyers.values()];
    buyers.sort((a, b) => b.turnover - a.turnover || (a.key < b.key ? -1 : 1));
    for (const buyer of buyers) {
      const days = new Float64Array(length);
      for (const { day, net } of buyer.movements) {
        // what the year opens with may stand before the first thing that happens in it
        const at = Math.max(0, day - from);
        days[at] = (days[at] ?? 0) + net;
      }
      let balance = 0;
      days.forEach((net, i) => {
        balance += net;
        buyer.peak = Math.max(buyer.peak, balance);
        company[i] = (company[i] ?? 0) + Math.max(0, balance);
      });
      buyer.closing = balance;
    }
    const { total, cash, group, prepaid } = this.turnover;
    const aggregated = this.options.openings === 'aggregated';
    const movements = buyers.map((buyer) => buyer.movements);
    const marked = reconciliation(movements, aggregated);
    const fifo = firstInFirstOut(movements);
    return {
      from,
      to,
      turnover: { ...this.turnover, insurable: total - cash - group - prepaid },
      buyers,
      closing: buyers.reduce((sum, { closing }) => sum + Math.max(0, closing), 0),
      creditBalances: buyers.reduce((sum, { closing }) => sum + Math.max(0, -closing), 0),
      concentration: concentrationOf(buyers, total),
      countBackDso: this.countBack(buyers),
      reconciliation: marked,
      fifo,
      medianByMarks: () => medianWithOpen(marked.lags, movements, to, !aggregated),
      medianByFifo: () => medianWithOpen(fifo.lags, movements, to, false),
      ladder: (/** @type {number} */ term) => ladder(movements, to, (item) => item.invoiceDay + term),
      ladderByDue: () => ladder(movements, to, (item) => item.due),
      losses: this.losses,
      risk: this.risk(buyers, total - cash - group - prepaid),
      peakFactor: Math.max(...company) / (company.reduce((a, b) => a + b, 0) / length),
    };
  }

  /**
   * What bad debts come to in other ways: ratios, and what is doubtful and covered at the end.
   *
   * @param {readonly ExpectedBuyer[]} buyers
   * @param {number} insurable
   */
  risk(buyers, insurable) {
    const { writtenOff, recoveries, doubtful, direct, provisions, allowances } = this.losses;
    const sum = (/** @type {(buyer: ExpectedBuyer) => number} */ of) =>
      buyers.reduce((total, buyer) => total + of(buyer), 0);
    const withVat = sum(({ invoiced }) => invoiced) / sum(({ turnover }) => turnover);
    const stock = sum(({ movements }) =>
      movements.reduce((total, { account, net }) => total + (account === '416' ? net : 0), 0),
    );
    return {
      grossInclVat: (doubtful + direct) / insurable,
      grossExclVat: (doubtful + direct) / withVat / insurable,
      writeOffs: writtenOff / insurable,
      cost: writtenOff - recoveries + allowances,
      doubtfulRatio: stock / sum(({ closing }) => closing),
      cover: stock > 0 ? provisions / (stock / withVat) : null,
    };
  }

  /** @param {readonly ExpectedBuyer[]} buyers @returns {number | null} */
  countBack(buyers) {
    let owed = 0;
    for (const { movements } of buyers) {
      let balance = 0;
      for (const { account, net } of movements) if (account !== '416') balance += net;
      owed += Math.max(0, balance);
    }
    if (owed <= 0) return 0;
    let reached = 0;
    for (let day = this.to; day >= this.from; day -= 1) {
      reached += this.billed.get(day) ?? 0;
      if (reached >= owed) return this.to - day;
    }
    return null;
  }
}

/** @param {readonly ExpectedBuyer[]} buyers @param {number} total */
function concentrationOf(buyers, total) {
  const sizes = buyers.map(({ turnover }) => Math.max(0, turnover)).sort((a, b) => b - a);
  const whole = sizes.reduce((a, b) => a + b, 0);
  const top = (/** @type {number} */ n) => sizes.slice(0, n).reduce((a, b) => a + b, 0) / whole;
  return {
    largest: top(1),
    topThree: top(3),
    topTen: top(10),
    herfindahl: sizes.reduce((sum, size) => sum + (size / whole) ** 2, 0),
    allocated: buyers.reduce((sum, { turnover }) => sum + turnover, 0) / total,
  };
}
