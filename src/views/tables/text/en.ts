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
    fees: 'Credit-limit monitoring fees',
    feesFor: (buyers, count) => `${count} customer${buyers === 1 ? '' : 's'} monitored by the insurer`,
    total: 'Total per year',
    totalRange: (low, high) => `All included, ${low} to ${high} a year; below, at the likely rate.`,
    totalSame: (amount) => `All included, ${amount} a year at both ends of the range.`,
    monthly: 'that is, per month',
    vat: 'VAT on fees, recoverable, on top',
    yearEnd: 'Year-end adjustment',
    yearEndIf: (change) => `if turnover ends at ${change}`,
    toPay: (amount) => `${amount} to pay`,
    toGetBack: (amount) => `${amount} returned`,
    nothing: 'nothing to settle',
  },
};
