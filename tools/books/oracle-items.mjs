/**
 * Times of payment and open items, from what happened on each customer's account.
 *
 * @typedef {object} Movement
 * @property {number} day of posting
 * @property {number} invoiceDay of the debt, else the day of posting
 * @property {number} due
 * @property {number} net cents
 * @property {'411' | '413' | '416' | '451'} account
 * @property {'opening' | 'invoice' | 'credit' | 'payment' | 'other'} role
 * @property {boolean} cash whether money moved
 * @property {string} mark as the file shows it
 *
 * @typedef {{ amount: number, days: number }} Lag cents, and days after the invoice
 */

/**
 * The movements of a customer's account by reconciliation mark.
 *
 * @param {readonly Movement[]} movements of one customer
 * @returns {Map<string, Movement[]>}
 */
function byMark(movements) {
  /** @type {Map<string, Movement[]>} */
  const groups = new Map();
  for (const movement of movements) {
    if (movement.account !== '411' || !movement.mark) continue;
    const group = groups.get(movement.mark);
    if (group) group.push(movement);
    else groups.set(movement.mark, [movement]);
  }
  return groups;
}

/**
 * Mean time from invoice to payment over the groups that money settled, by amount; and the part of payments marked.
 *
 * @param {readonly (readonly Movement[])[]} customers
 * @param {boolean} aggregated openings do not tell the age of what they hold
 */
export function reconciliation(customers, aggregated) {
  /** @type {Lag[]} */
  const lags = [];
  let weights = 0;
  let weighted = 0;
  let credits = 0;
  let marked = 0;
  /** @type {(number | null)[]} */
  const perCustomer = [];
  for (const movements of customers) {
    let own = 0;
    let ownWeighted = 0;
    for (const { account, role, net, mark } of movements) {
      if (account !== '411' || role !== 'payment') continue;
      credits -= net;
      if (mark) marked -= net;
    }
    for (const group of byMark(movements).values()) {
      const debts = group.filter(
        ({ role, net }) => net > 0 && (role === 'invoice' || (role === 'opening' && !aggregated)),
      );
      const paid = group.filter(({ role, net }) => net < 0 && role === 'payment');
      if (!paid.some(({ cash }) => cash)) continue;
      const debt = debts.reduce((sum, { net }) => sum + net, 0);
      const payment = paid.reduce((sum, { net }) => sum - net, 0);
      if (debt <= 0 || payment <= 0) continue;
      const begun = debts.reduce((sum, { net, invoiceDay }) => sum + net * invoiceDay, 0) / debt;
      const ended = paid.reduce((sum, { net, day }) => sum - net * day, 0) / payment;
      own += Math.min(debt, payment);
      ownWeighted += Math.min(debt, payment) * (ended - begun);
      lags.push({ amount: Math.min(debt, payment), days: ended - begun });
    }
    perCustomer.push(own > 0 ? ownWeighted / own : null);
    weights += own;
    weighted += ownWeighted;
  }
  return {
    days: weights > 0 ? weighted / weights : null,
    coverage: credits > 0 ? marked / credits : 0,
    perCustomer,
    lags,
  };
}

/**
 * Debts before payments on a day; what is opened with stands at the day of its invoice. Which of two payments of a day
 * came first is not known: the larger is taken, so that the figure is one.
 *
 * @param {readonly Movement[]} movements
 */
function inOrder(movements) {
  const at = (/** @type {Movement} */ m) =>
    m.role === 'opening' && m.net > 0 ? Math.min(m.day, m.invoiceDay) : m.day;
  return movements
    .filter(({ account }) => account === '411')
    .sort(
      (a, b) =>
        at(a) - at(b) ||
        (a.net > 0 ? 0 : 1) - (b.net > 0 ? 0 : 1) ||
        a.invoiceDay - b.invoiceDay ||
        a.net - b.net,
    );
}

/**
 * The oldest debt is paid first.
 *
 * @param {readonly Movement[]} movements of one customer, in order
 * @param {(debt: Movement, payment: Movement, amount: number, ahead: boolean) => void} [matched]
 * @returns {{ debts: { movement: Movement, left: number }[], advances: number }} what is still open
 */
function settle(movements, matched = () => undefined) {
  /** @type {{ movement: Movement, left: number }[]} */
  const debts = [];
  /** @type {{ movement: Movement, left: number }[]} */
  const advances = [];
  for (const movement of movements) {
    const [from, to] = movement.net > 0 ? [advances, debts] : [debts, advances];
    let left = Math.abs(movement.net);
    while (left > 0 && from[0]) {
      const amount = Math.min(left, from[0].left);
      if (movement.net > 0) matched(movement, from[0].movement, amount, true);
      else matched(from[0].movement, movement, amount, false);
      left -= amount;
      from[0].left -= amount;
      if (from[0].left === 0) from.shift();
    }
    if (left > 0) to.push({ movement, left });
  }
  return { debts, advances: advances.reduce((sum, advance) => sum + advance.left, 0) };
}

/**
 * Mean time to pay where the oldest debt is paid first, by amount.
 *
 * @param {readonly (readonly Movement[])[]} customers
 */
export function firstInFirstOut(customers) {
  /** @type {Lag[]} */
  const lags = [];
  let weights = 0;
  let weighted = 0;
  const perCustomer = customers.map((movements) => {
    let own = 0;
    let ownWeighted = 0;
    settle(inOrder(movements), (debt, payment, amount, ahead) => {
      if (ahead || debt.role === 'opening' || payment.role !== 'payment' || !payment.cash) return;
      own += amount;
      ownWeighted += amount * (payment.day - debt.invoiceDay);
      lags.push({ amount, days: payment.day - debt.invoiceDay });
    });
    weights += own;
    weighted += ownWeighted;
    return own > 0 ? ownWeighted / own : null;
  });
  return { days: weights > 0 ? weighted / weights : null, perCustomer, lags };
}

/**
 * What is open on the last day: not due, then 1 to 30 days late, 31 to 60, 61 to 90, more. Groups that sum to 0 are
 * settled, of the rest the oldest first.
 *
 * @param {readonly (readonly Movement[])[]} customers
 * @param {number} last day
 * @param {(debt: Movement) => number} dueOf
 * @returns {number[]} cents
 */
export function ladder(customers, last, dueOf) {
  const bands = [0, 0, 0, 0, 0];
  for (const { movement, left } of openItems(customers)) {
    const late = last - dueOf(movement);
    const band = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
    bands[band] = (bands[band] ?? 0) + left;
  }
  return bands;
}

/**
 * What is not paid on the last day: groups that sum to 0 are settled, of the rest the oldest first.
 *
 * @param {readonly (readonly Movement[])[]} customers
 */
function openItems(customers) {
  return customers.flatMap((movements) => {
    const settled = new Set();
    for (const [mark, group] of byMark(movements))
      if (group.reduce((sum, { net }) => sum + net, 0) === 0) settled.add(mark);
    return settle(inOrder(movements.filter(({ mark }) => !mark || !settled.has(mark)))).debts;
  });
}

/**
 * The first day by which half is paid, where what is open may still be paid later: at each day, the part paid of what
 * was left so far, multiplied up.
 *
 * @param {readonly Lag[]} paid
 * @param {readonly (readonly Movement[])[]} customers
 * @param {number} last day
 * @param {boolean} openings whether what was brought forward counts
 * @returns {number | null}
 */
export function medianWithOpen(paid, customers, last, openings) {
  const whole = (/** @type {number} */ days) => Math.max(0, Math.round(days));
  const events = paid.map(({ amount, days }) => ({ amount, days: whole(days) }));
  const open = openItems(customers)
    .filter(({ movement }) => openings || movement.role !== 'opening')
    .map(({ movement, left }) => ({ amount: left, days: whole(last - movement.invoiceDay) }));
  const sum = (/** @type {readonly Lag[]} */ all) => all.reduce((total, { amount }) => total + amount, 0);
  let unpaid = 1;
  for (const day of [...new Set(events.map(({ days }) => days))].sort((a, b) => a - b)) {
    const left = sum([...events, ...open].filter(({ days }) => days >= day));
    unpaid *= 1 - sum(events.filter(({ days }) => days === day)) / left;
    if (unpaid <= 0.5) return day;
  }
  return null;
}
