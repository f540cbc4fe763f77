import { messages as terms } from '../../../terms/text/en.js';
import type { LeversMessages } from './fr.js';

export const heading = 'Lower this rate';

/** The English texts of “Lower this rate”. */
export const messages: LeversMessages = {
  best: (what, saving) => `What would lower your premium most: ${what}, ${saving} a year.`,
  cost: (average, bad) =>
    `In exchange, more for you to bear: ${average} in an average year, ${bad} on average over the worst 1% of years.`,
  free: (what, saving) => `Without giving up any cover: ${what}, ${saving} a year.`,
  nothing: (least) => `None of these changes would save you ${least} a year.`,
  minimum: (amount) =>
    `A policy costs at least ${amount} a year: below that, a lower rate no longer changes the bill.`,
  hard: (from) =>
    `Your rate today is in the upper part of the scale (${from} and more): a lower rate or an option at the year’s end is much harder to obtain there.`,
  waiting: 'Computing…',
  stale: 'Before your last change; computing…',

  trial: {
    heading: 'On trial',
    none: 'Nothing yet. Try one change or several: the estimate above follows, your answers stay as they are.',
    total: 'Together',
    stop: 'Undo all',
  },

  list: {
    heading: 'Change by change, the greatest saving first',
    scope: 'a year, before tax',
    beside: 'on top of what is on trial',
    try: 'Try',
    undo: 'Undo',
    tried: 'on trial',
    under: (least) => `less than ${least}`,
    points: (figure) => `${figure}\u00a0point`,
    fact: 'Your business',
    term: 'The policy',
    today: (value) => `today ${value}`,
    trying: (value) => `on trial ${value}`,
    unlimited: 'no limit',
    free: 'Cover unchanged.',
  },

  kept: {
    heading: 'You bear',
    explained:
      'You bear: what would stay with you, more or less, if your largest customer failed, in an average year, and on average over the worst 1% of years.',
    largestBuyer: 'largest customer fails',
    averageYear: 'average year',
    badYear: 'worst 1% of years',
    same: 'Nothing more for you to bear in these three cases.',
  },

  times: terms.times,
  levers: {
    dso: { name: (_to, by) => `granting your customers ${by} less`, hint: 'to be agreed with them' },
    largestShare: {
      name: (to, _by) => `bringing your largest customer down to ${to} of sales`,
      hint: 'by selling more to the others',
    },
    badDebts: {
      name: (_to, _by) => 'a fifth fewer bad debts',
      hint: 'reminders, deposits, deliveries stopped',
    },
    lossYears: {
      name: (to, _by) => `showing ${to} of bad debts`,
      hint: 'if the years before were like the last ones',
    },
    insuredPercentage: {
      name: (to, _by) => `an insured percentage of ${to}`,
      hint: 'part of each loss that the insurer pays back',
    },
    claimThreshold: {
      name: (to, _by) => `a claim threshold of ${to}`,
      hint: 'below it, a bad debt stays with you',
    },
    eachLossDeductible: {
      name: (to, _by) => `an each-and-every-loss deductible of ${to}`,
      hint: 'taken off every indemnity',
    },
    annualAggregateDeductible: {
      name: (to, _by) => `an annual aggregate deductible of ${to}`,
      hint: 'first losses of the year, yours',
    },
    maximumLiabilityMultiple: {
      name: (to, _by) => `a maximum liability of ${to}`,
      hint: 'the most that the insurer pays in a year',
    },
    waitingPeriodMonths: {
      name: (to, _by) => `a waiting period of ${to}`,
      hint: 'you wait longer for the indemnity of a late payment',
    },
  },
  subjects: {
    dso: 'the payment term',
    largestShare: 'the weight of the largest customer',
    badDebts: 'fewer bad debts',
    lossYears: 'a longer history',
    insuredPercentage: 'the insured percentage',
    claimThreshold: 'the claim threshold',
    eachLossDeductible: 'the each-and-every-loss deductible',
    annualAggregateDeductible: 'the annual aggregate deductible',
    maximumLiabilityMultiple: 'the maximum liability',
    waitingPeriodMonths: 'the waiting period',
  },
  slight: (subjects, least) => `Less than ${least} a year, or nothing, in your case: ${subjects}.`,

  yearEnd: {
    heading: 'At renewal and at the year’s end',
    renewal:
      'The insurer sets the rate anew every year: fewer claims and customers who pay better may bring it down, poor results push it up.',
    clause: (full, limit) =>
      `The bonus is the option of good risks: after a year without indemnity the insurer gives back ${full} of the premium; less if it has paid, and nothing once its indemnities reach ${limit} of the premium.`,
    figures: (more, refund, full, net, beside) =>
      `${beside ? 'With what is on trial' : 'In your case'} it would add ${more} to the premium, paid in advance, and give back ${refund} in an average year, ${full} in a year without indemnity: on average it costs ${net} a year more than it gives back.`,
    usual: (below, _from) => `It is often granted below a rate of ${below}, as yours is today.`,
    between: (below, from) =>
      `It is often granted below a rate of ${below}, and much harder to obtain from ${from}; your rate today is between the two.`,
    assumed: 'An assumed clause: each insurer has its own, and may grant it at another price.',
  },

  method: {
    heading: 'How it is computed',
    items: [
      'Each line prices everything again with one change. Savings overlap: what is on trial is priced together, and mostly comes to less than their sum.',
      'Assumption: nothing else moves, neither the strength of your customers nor the insurer’s tariff.',
      'Largest customer fails: all that it owes at the year’s peak, excl. VAT, before recoveries, without another claim.',
      'Average year: losses expected on what the insurer accepts, net of recoveries, less its indemnities.',
      'Very bad year: the same difference, on average over the worst 1% of years.',
      'The bonus stays out of the list and the trials: its refund is paid for in advance, and costs more on average than it gives back.',
    ],
  },
};
