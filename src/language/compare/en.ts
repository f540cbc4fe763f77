import type { CompareMessages } from './messages.js';

/** The English texts of “Insure or self-insure”. */
export const en: CompareMessages = {
  waiting: 'Computing…',
  stale: 'Before your last answer; computing…',

  verdict: {
    selfInsured: (one, other, difference) =>
      `On the figures, self-insuring would cost less: ${one} a year on average against ${other}, that is ${difference} less.`,
    insured: (one, other, difference) =>
      `On the figures, insuring would cost less: ${one} a year on average against ${other}, that is ${difference} less.`,
    even: (amount) => `On the figures, the two cost the same: about ${amount} a year.`,
    open: (low, high) =>
      `The premium being a range, insuring would cost from ${low} to ${high}: the order may turn round.`,
    firm: (low, high) =>
      `At both ends of the premium’s range, insuring would cost from ${low} to ${high}: the order holds.`,
    same: (amount) => `At both ends of the premium’s range, insuring would cost ${amount}.`,
    reserve: 'But such a policy does not spare you a reserve, whose cost is counted on one side only.',
    leftOut:
      'These averages say nothing of most of what a policy buys: the very bad year, the monitoring of your customers, debt collection, and the credit that insured receivables open.',
  },

  year: {
    heading: 'What a year of bad debts can cost',
    finding: (loss, kept) =>
      `One year in a hundred, more than ${loss} of bad debts; with the policy, more than ${kept} left with you.`,
    unpaid: (loss) =>
      `One year in a hundred, more than ${loss} of bad debts; on these terms, the policy would pay nothing of it, or next to nothing.`,
    nothing: 'One year in a hundred goes no further than a negligible loss.',
    chart: 'How often a year goes beyond an amount, without a policy and with it',
    without: 'without a policy',
    with: 'with the policy',
    lines: {
      oneInTen: (amount) => ['one year in ten,', `more than ${amount}`],
      oneInHundred: (amount) => ['one year in a hundred,', `more than ${amount}`],
      largestBuyer: (amount) => ['your largest customer', `fails: ${amount}`],
    },
    reading:
      'The higher the area, the more often a year goes beyond that amount (logarithmic scale, down to one year in a thousand).',
    table: 'Show as a table',
    caption: 'Bad debts of a year, excl. VAT, and who pays them',
    case: 'Year',
    loss: 'Bad debts',
    paid: 'Policy pays',
    kept: 'Left with you',
    outcomes: {
      expected: 'Average',
      oneInTen: 'One in ten, more than',
      oneInHundred: 'One in a hundred, more than',
      largestBuyer: 'Largest customer’s failure',
    },
  },

  costs: {
    heading: 'What each way costs, a year',
    caption: 'Average cost of a year',
    line: 'Item',
    selfInsured: 'Self-insure',
    insured: 'Insure',
    lines: {
      losses: { label: 'Bad debts left with you', hint: 'average over a long period' },
      premium: { label: 'Premium', hint: 'at the likely rate' },
      insurancePremiumTax: { label: 'Insurance premium tax', hint: 'on the French part, not recoverable' },
      creditLimitFees: { label: 'Credit-limit fees', hint: 'excl. VAT, per customer monitored' },
      costOfReserve: { label: 'Cost of the reserve', hint: 'equity set aside' },
    },
    total: 'Total',
    reserve: (amount, rate) =>
      `Self-insuring freezes a reserve of about ${amount}: the mean loss of the worst years, one in a hundred, beyond an average year. At ${rate} a year, what equity would earn elsewhere.`,
    prudence:
      'Without an insurer, bad debts are counted somewhat more frequent and more severe. The column “Insure” starts from the same bad debts: prevention is not credited to it.',
  },

  sales: {
    heading: 'Sales to win back',
    intro: 'A loss is made up with margin, not with turnover.',
    toMake: (loss, margin, sales, months) =>
      `To make up ${loss} at a margin of ${margin} takes ${sales} of new sales, that is ${months} months of your turnover.`,
    customersLoss: 'Loss: that of your largest customer.',
    usualMargin: 'Margin: a published example.',
    wiped: (loss, without, insured) =>
      `The other way round: ${loss} of bad debts wipe out a year’s result. That happens ${without} without a policy, ${insured} with it.`,
    wipedNever: (loss) =>
      `The other way round: ${loss} of bad debts wipe out a year’s result. By the model that is less than one year in a thousand, even without a policy.`,
    oneIn: (years) => `one year in ${years}`,
    always: 'nearly every year',
    never: 'less than one year in a thousand',
  },

  cash: {
    heading: 'Effects on cash',
    intro: 'These effects depend on you and on your lenders: none of this is in the totals above.',
    freed: (days, amount) => `Being paid ${days} sooner would free ${amount} of cash, once and for all.`,
    lent: (amount) =>
      `A factor (who buys your invoices) or a bank could advance ${amount} on the receivables that the insurer would accept.`,
    assumed: 'Days gained and share advanced: assumptions.',
  },

  leftOut: {
    heading: 'What the figures leave out',
    told: 'On the policy’s side, the monitoring of your customers and the bad debt that takes a company down; on the side of self-insurance, cover that the insurer may withdraw and a policy to run.',
  },

  demand: {
    sales: 'Your own figures, and year by year',
    cash: 'Your own figures, provisions and the cost of financing',
    leftOut: 'What each side gains or loses by it',
    method: 'Method and sources',
  },
};
