import type { TermMessages } from './fr.js';

/** The English names of the policy's terms. */
export const messages: TermMessages = {
  names: {
    insuredPercentage: {
      label: 'Insured percentage',
      hint: 'Share of each loss the insurer pays, 95% at most as a rule. Read an offer of “up to 100%” closely: for which customers, after which deductibles.',
    },
    claimThreshold: { label: 'Claim threshold', hint: 'Below it, a loss stays yours.' },
    eachLossDeductible: { label: 'Each-and-every-loss deductible', hint: 'Taken off each indemnity paid.' },
    annualAggregateDeductible: {
      label: 'Annual aggregate deductible',
      hint: 'The year’s first losses, yours.',
    },
    maximumLiabilityMultiple: {
      label: 'Maximum liability',
      hint: 'The most paid out in one year: a multiple of the premium, or of its minimum, as the contract says.',
    },
    waitingPeriodMonths: { label: 'Waiting period', hint: 'Before a late payment is indemnified.' },
    namedBuyers: {
      label: 'Named customers',
      hint: 'Those with a credit limit of their own, for a yearly credit-limit fee; without an answer, those who owe you most. Each credit limit is consulted and asked for on line; the insurer decides.',
    },
  },
  times: {
    premium: (multiple) => `${multiple} times the premium`,
    minimumPremium: (multiple) => `${multiple} times the minimum premium`,
  },
};
