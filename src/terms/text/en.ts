import type { TermMessages } from './fr.js';

/** The English names of the policy's terms. */
export const messages: TermMessages = {
  labels: {
    insuredPercentage: 'Insured percentage',
    claimThreshold: 'Claim threshold',
    eachLossDeductible: 'Each-loss deductible',
    annualAggregateDeductible: 'Annual aggregate deductible',
    maximumLiabilityMultiple: 'Maximum liability',
    waitingPeriodMonths: 'Waiting period',
    namedBuyers: 'Customers monitored by the insurer',
  },
  times: (multiple) => `${multiple} times the premium`,
};
