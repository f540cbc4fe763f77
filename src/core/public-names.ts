import type { Field } from './fields.js';

/** The attributes of a host's example, which are the keys of a link too: which question each of them answers. */
export const presetAttributes = {
  turnover: 'insurableTurnover',
  sector: 'sector',
  buyers: 'buyerCount',
  largest: 'largest',
  topthree: 'topThree',
  term: 'dso',
  late: 'daysPastDue',
  quality: 'quality',
  export: 'exportShare',
  activity: 'activity',
  losses: 'grossBadDebtRatio',
  lossesbasis: 'lossBasis',
  insured: 'insuredPercentage',
  deductible: 'annualAggregateDeductible',
} as const satisfies Record<string, Field | 'lossBasis'>;
