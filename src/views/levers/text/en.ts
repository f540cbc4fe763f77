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
    points: (figure) => `${figure}\u00a0points`,
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

  renewals: {
    heading: 'And at the next renewals?',
    rule: 'The insurer sets the rate anew every year: the past year joins your history, and the longer that is, the more it weighs in the rate.',
    rises: (now, then) =>
      `With bad debts as they were, your rate would go from ${now} to ${then} in three renewals.`,
    falls: (now, then) =>
      `With bad debts as they were, your rate would come down from ${now} to ${then} in three renewals.`,
    holds: (now, _then) => `With bad debts as they were, your rate would stay at ${now} for three renewals.`,
    than: {
      rises: 'Your past is heavier than that of similar companies.',
      falls: 'Your past is lighter than that of similar companies.',
    },
    halved: (then, saved) =>
      `With half the bad debts, through prevention and collection, it would be ${then} at the third; over three years, ${saved} of premium before tax less than with bad debts as they were.`,
    hardly: (then, least) =>
      `With half the bad debts, through prevention and collection, it would be ${then} at the third, which would not make ${least} of premium less over three years.`,
    failure: (next) =>
      `If your largest customer failed within the year, it would be ${next} at the next one.`,
    reserve: (after) =>
      `${after}, an insurer seldom comes down before better years: until then it rather asks for an annual aggregate deductible, a lower insured percentage or a higher premium, and sometimes declines.`,
    after: {
      losses: (_from) => 'After bad debts heavier than what a usual premium pays of them',
      scale: (from) => `In the upper part of the scale (${from} and more), where you are`,
      failure: (_from) => 'After such a failure',
    },
    uncertain:
      'None of it is guaranteed: the insurer decides every year, and a heavy past counts more as years are added. Everything else is assumed to stay as it is.',
    bounded:
      'This tariff bounds what the past does to the rate, and yours is at the bound: an insurer may go further.',
    assumed: 'As your bad debts are not given, those of a reference company stand in.',
    beside: 'What is on trial is counted.',
    stories: {
      same: 'Bad debts as they were',
      halved: 'Half the bad debts',
      failure: 'Largest customer fails within the year',
    },
    colon: ':',
    ends: {
      same: (rate) => ['bad debts as', `they were: ${rate}`],
      halved: (rate) => ['half the', `bad debts: ${rate}`],
      failure: (rate) => ['largest customer', `fails: ${rate}`],
    },
    chart: 'The rate at the next three renewals',
    places: ['1st', '2nd', '3rd'],
    today: (rate) => `today: ${rate}`,
    reading: 'The rate at the 1st, 2nd and 3rd renewal; the scale starts at zero.',
    table: 'Show as a table',
    caption: (now) => `Rate at the next three renewals, from ${now} today`,
    story: 'If…',
  },

  yearEnd: {
    heading: 'At the year’s end: the bonus',
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
      'At the next renewals: each year adds one of history at today’s volume; a failure counts in it, like any large bad debt, up to a ceiling, and what the past does to the rate is bounded.',
      'The bonus stays out of the list and the trials: its refund is paid for in advance, and costs more on average than it gives back.',
    ],
  },
};
