import { vatOf } from './sales.mjs';

/**
 * Sales delivered and not invoiced (418), and invoiced and not delivered (487): booked on the last day of a year and
 * taken back on the first of the next.
 *
 * @param {import('./state.mjs').State} state
 * @param {number} day
 * @param {1 | -1} sign 1 books, −1 takes back
 * @returns {import('./events.mjs').Event[]}
 */
export function cutOffs(state, day, sign) {
  if (sign === -1)
    return ['418100', '487000'].flatMap((account) => {
      const net = state.balances.get(account) ?? 0;
      const vat = account === '418100' ? -(state.balances.get('445870') ?? 0) : 0;
      return net === 0 ? [] : [booked(state, day, account, -net, -vat)];
    });
  const toInvoice = state.chance.between(100_000, 900_000);
  const vat = vatOf(toInvoice, 200);
  return [
    booked(state, day, '418100', toInvoice + vat, vat),
    booked(state, day, '487000', -state.chance.between(50_000, 400_000), 0),
  ];
}

/**
 * @param {import('./state.mjs').State} state
 * @param {number} day
 * @param {string} account
 * @param {number} net on the account, cents
 * @param {number} vat part of it
 * @returns {import('./events.mjs').Event}
 */
function booked(state, day, account, net, vat) {
  state.add(account, net);
  state.add('445870', -vat);
  return { kind: 'cutOff', day, account, ht: net - vat, vat };
}

/**
 * The last day's work: half of what is doubtful, excl. VAT, is provided for; cut-offs.
 *
 * @param {import('./state.mjs').State} state
 * @param {number} day
 * @returns {import('./events.mjs').Event[]}
 */
export function yearEnd(state, day) {
  let wanted = 0;
  for (const item of state.open.values())
    if (item.account === '416') wanted += Math.round(Math.floor((item.amount * 5) / 6) / 2);
  const amount = wanted + (state.balances.get('491000') ?? 0);
  state.add('491000', -amount);
  return [
    ...(amount === 0 ? [] : [/** @type {const} */ ({ kind: 'provision', day, amount })]),
    ...(state.options.cutOffs ? cutOffs(state, day, 1) : []),
  ];
}
