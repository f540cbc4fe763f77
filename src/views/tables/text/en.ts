import type { TablesMessages } from './fr.js';

/** The English texts of the tables. */
export const messages: TablesMessages = {
  scale: {
    range: 'range',
    market: 'market',
    profiles: {
      X: 'X, favourable: good sector, many sound customers',
      Y: 'Y, usual: average sector, mixed customers',
      Z: 'Z, difficult: exposed sector, concentrated or fragile customers',
    },
    band: (low, high, open) => `gross bad-debt ratio of ${low} to ${open ? `more than ${high}` : high}`,
    badDebts:
      'Gross bad-debt ratio: invoices passed for legal collection, incl. VAT and before recoveries, over turnover, averaged over three years. Bands published with the profiles; the rates are those of the tariff.',
    mark: 'Mark',
    rate: 'Rate',
  },

  bill: {
    heading: 'The bill of a year',
    premium: 'Premium',
    lifted: (amount) => `a policy’s minimum; by the rate alone, ${amount}`,
    minimumPremium: 'Minimum premium',
    minimumPremiumHint: 'due even if sales fall',
    tax: (rate) => `Insurance premium tax ${rate} (French part)`,
    fees: 'Credit-limit fees',
    feesFor: (buyers, count) =>
      buyers > 1
        ? `${count} named customers, graded one by one`
        : `${buyers === 0 ? 'no' : count} named customer`,
    total: 'Total per year',
    totalRange: (low, high) =>
      `All in, ${low} to ${high} a year; below, at the likely rate. Litigation fees, if any, come on top.`,
    totalSame: (amount) =>
      `All in, ${amount} a year at both ends of the range. Litigation fees, if any, come on top.`,
    monthly: 'that is, per month',
    vat: 'VAT on fees, recoverable, on top',
    yearEnd: 'Year-end adjustment',
    yearEndIf: (change) => `if turnover ends at ${change}`,
    toPay: (amount) => `${amount} to pay`,
    toGetBack: (amount) => `${amount} returned`,
    nothing: 'nothing to settle',
  },
};
