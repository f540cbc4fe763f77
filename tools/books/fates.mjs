import { civil, dayNumber, weekday } from './calendar.mjs';
import { yearOf } from './company.mjs';

/**
 * What may become of an invoice: each plans it, and gives the group whose mark the invoice will bear.
 *
 * @typedef {object} Life
 * @property {import('./state.mjs').State} state
 * @property {import('./company.mjs').Customer} customer
 * @property {import('./state.mjs').Item} item
 * @property {number} day of posting
 * @property {number} pays day on which it would be paid
 * @property {number} ht
 * @property {number} vat
 * @property {number} ttc
 *
 * @typedef {import('./state.mjs').Group | null} Mark
 */

/** The next working day on or after `day`. @param {number} day */
export const workingDay = (day) => day + ([1, 0, 0, 0, 0, 0, 2][weekday(day)] ?? 0);

export const fates = {
  /** @param {Life} life */
  paid(life) {
    const mark = life.state.group(life.customer, life.pays);
    receive(life, life.pays, life.ttc, mark);
    return mark;
  },

  /** @param {Life} life */
  instalments(life) {
    const first = Math.floor(life.ttc / 3);
    const last = workingDay(life.pays + life.state.chance.between(10, 40));
    const mark = life.state.group(life.customer, last);
    receive(life, life.pays, first, mark);
    receive(life, last, life.ttc - first, mark);
    return mark;
  },

  /** Half is paid and marked in lower case; the rest comes half a year later without a mark. @param {Life} life */
  partial(life) {
    const half = Math.floor(life.ttc / 2);
    const mark = life.state.group(life.customer, life.pays, true);
    receive(life, life.pays, half, mark);
    receive(life, workingDay(life.pays + 180), life.ttc - half, null);
    return mark;
  },

  /** All invoices of the month in one payment. @param {Life} life */
  statement({ state, customer, item, day }) {
    const { year, month } = civil(day);
    const key = `${customer.index} ${yearOf(state.options, day)} ${year * 12 + month}`;
    const running = state.statements.get(key);
    if (running) {
      running.items.push(item);
      return running.group;
    }
    const pays = workingDay(dayNumber(year, month + 2, 10) + Math.max(0, customer.late));
    const begun = { group: state.group(customer, pays), items: [item] };
    state.statements.set(key, begun);
    state.plan(pays, () => {
      state.statements.delete(key);
      let total = 0;
      for (const settled of begun.items) {
        state.owe({ ...settled, amount: -settled.amount });
        total += settled.amount;
      }
      return [{ kind: 'receipt', day: pays, item, amount: total, group: begun.group, oneLine: true }];
    });
    return begun.group;
  },

  /** A credit note for a part, the rest paid: one group. @param {Life} life */
  credited(life) {
    const { state, item } = life;
    const mark = state.group(life.customer, life.pays);
    const ht = -Math.floor(life.ht / 4);
    const vat = -Math.floor(life.vat / 4);
    const day = workingDay(life.day + 1);
    state.plan(day, () => {
      state.vatToReturn += vat;
      const part = { account: life.vat === 0 ? '707900' : '707100', ht, vat };
      const credit = {
        ...item,
        number: `A${item.number.slice(1)}`,
        invoiceDay: day,
        due: day,
        amount: ht + vat,
        group: mark,
      };
      state.owe({ ...item, amount: ht + vat });
      return [
        { kind: 'sale', nature: 'creditNote', day, parts: [part], ht, vat, ttc: ht + vat, item: credit },
      ];
    });
    const paid = Math.max(life.pays, day + 1);
    if (mark) mark.closes = paid;
    receive(life, paid, life.ttc + ht + vat, mark);
    return mark;
  },

  /** Paid, bounced, paid again; nobody marks it. @param {Life} life */
  returned(life) {
    const { state, item } = life;
    receive(life, life.pays, life.ttc, null);
    const back = workingDay(life.pays + 4);
    state.plan(back, () => {
      state.owe({ ...item, amount: life.ttc, group: null });
      return [{ kind: 'refund', why: 'returned', day: back, item, amount: life.ttc }];
    });
    receive(life, workingDay(back + 9), life.ttc, null);
    return null;
  },

  /** A bill of exchange takes the place of the invoice, and is paid when due. @param {Life} life */
  bill(life) {
    const { state, item } = life;
    const drawn = workingDay(life.day + 8);
    const mark = state.group(life.customer, drawn);
    transfer(life, drawn, 'bill', mark);
    const paid = workingDay(Math.max(item.due, drawn + 5));
    const bill = { ...item, account: /** @type {const} */ ('413'), group: null };
    state.plan(drawn, () => (state.owe({ ...bill, amount: life.ttc }), []));
    state.plan(paid, () => {
      state.owe({ ...bill, amount: -life.ttc });
      return [{ kind: 'receipt', day: paid, item: bill, amount: life.ttc, group: null, oneLine: false }];
    });
    return mark;
  },

  /** Assigned to a factor within days. @param {Life} life */
  factored(life) {
    const day = workingDay(life.day + life.state.chance.between(2, 5));
    const mark = life.state.group(life.customer, day);
    transfer(life, day, 'factored', mark);
    return mark;
  },

  /** Set off against what is owed to the customer as a supplier. @param {Life} life */
  offset(life) {
    const mark = life.state.group(life.customer, life.pays);
    transfer(life, life.pays, 'offset', mark);
    return mark;
  },

  /** Paid from a deposit that was invoiced and paid a fortnight before posting. @param {Life} life */
  deposit(life) {
    const { state, item } = life;
    const day = workingDay(life.day + 1);
    const mark = state.group(life.customer, day);
    const { ht, vat } = life;
    state.plan(day, () => {
      state.owe({ ...item, amount: -life.ttc });
      state.add('419100', ht);
      return [{ kind: 'depositUsed', day, item, ht, vat, amount: life.ttc, group: mark }];
    });
    return mark;
  },

  /** Moved to the doubtful accounts, written off half a year later, recovered in part now and then. @param {Life} life */
  doubtful(life) {
    const { state, item } = life;
    const moved = workingDay(life.pays + 45);
    const mark = state.group(life.customer, moved);
    transfer(life, moved, 'doubtful', mark);
    const doubtful = { ...item, account: /** @type {const} */ ('416'), group: null };
    const lost = workingDay(moved + 120);
    state.plan(moved, () => (state.owe({ ...doubtful, amount: life.ttc }), []));
    state.plan(lost, () => {
      state.owe({ ...doubtful, amount: -life.ttc });
      return [
        {
          kind: 'writeOff',
          day: lost,
          item: doubtful,
          ht: life.ht,
          vat: life.vat,
          amount: life.ttc,
          group: null,
        },
      ];
    });
    if (state.chance.is(0.5)) recover(life, workingDay(lost + 30));
    return mark;
  },

  /** Written off straight from the customer's account. @param {Life} life */
  writtenOff(life) {
    const { state, item, ht, vat } = life;
    const lost = workingDay(life.pays + 90);
    const mark = state.group(life.customer, lost);
    state.plan(lost, () => {
      state.owe({ ...item, amount: -life.ttc });
      return [{ kind: 'writeOff', day: lost, item, ht, vat, amount: life.ttc, group: mark }];
    });
    if (state.chance.is(0.3)) recover(life, workingDay(lost + 50));
    return mark;
  },
};

/**
 * @param {Life} life
 * @param {number} day
 * @param {number} amount
 * @param {Mark} group
 */
function receive({ state, item }, day, amount, group) {
  state.plan(day, () => {
    state.owe({ ...item, amount: -amount });
    return [{ kind: 'receipt', day, item, amount, group, oneLine: false }];
  });
}

/**
 * @param {Life} life
 * @param {number} day
 * @param {'bill' | 'factored' | 'offset' | 'doubtful'} to
 * @param {Mark} group
 */
function transfer({ state, item, ttc }, day, to, group) {
  state.plan(day, () => {
    state.owe({ ...item, amount: -ttc });
    return [{ kind: 'transfer', to, day, item, amount: ttc, group }];
  });
}

/** @param {Life} life @param {number} day */
function recover({ state, item, ht, vat }, day) {
  state.plan(day, () => [{ kind: 'recovery', day, item, ht: Math.floor(ht / 3), vat: Math.floor(vat / 3) }]);
}
