import type { CompareMessages } from './fr.js';

export const heading = 'Insure or self-insure';

/** The English texts of “Insure or self-insure”. */
export const messages: CompareMessages = {
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

  /** What opens on demand. */
  detail: {
    sales: {
      loss: 'Loss to make up',
      lossNote: 'that of your largest customer',
      margin: 'Operating margin',
      marginNote: 'operating result over sales; published example',
      caption: 'New sales to make, in euros',
      without: 'Without a policy',
      with: 'With the policy',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Days gained on payments',
          note: 'assumption: the insurer’s reminders and monitoring',
        },
        provisions: { label: 'Provisions of a year', note: 'assumption: your average bad debts' },
        shareFinanced: {
          label: 'Share that the lender advances',
          note: 'assumption, of what the insurer accepts',
        },
        factoringCommission: {
          label: 'Factor’s commission',
          note: 'middle of what is published: 0.5 to 1.5% of invoices incl. VAT',
        },
        financingRate: {
          label: 'Financing rate',
          note: 'assumption: 3-month Euribor at 2%, plus 1.5 to 2.5 points (published)',
        },
      },
      provisions: (provisions, released) =>
        `Of ${provisions} of provisions (losses expected, already booked), ${released} would no longer be needed: the share that the policy pays on average.`,
      lent: (receivables, accepted, lent) =>
        `Your customers owe you about ${receivables} incl. VAT. The insurer would accept ${accepted}; a factor or a bank could advance ${lent}.`,
      caption: 'Cost of this financing, in euros a year',
      via: 'Lender',
      factor: 'Factor',
      bank: 'Bank',
      commission: 'Commission',
      interest: 'Interest',
      total: 'Total',
      factorNote:
        'The commission also pays for keeping the sales ledger. The bank’s arrangement fees are not counted.',
    },

    leftOut: {
      forInsuring: 'On the policy’s side',
      services:
        'Monitoring, warnings before a failure, collection, legal fees: of these, only the somewhat heavier bad debts of who does without are counted.',
      tail: 'The cost of a reserve is not that of a bankruptcy: if one large bad debt can take you down, the average does not decide.',
      forKeeping: 'On the side of self-insurance',
      refusals:
        'The insurer may cut or withdraw its credit limits (its cover, customer by customer) for deliveries to come, often when they are needed most.',
      work: 'A policy is work: limits to ask for, overdue invoices to report in time, deliveries to stop. A missed deadline costs the indemnity.',
      skill: 'A solid credit department would do part of the prevention itself.',
    },

    method: {
      paragraphs: [
        'A year’s bad debts come from the same exact computation as the premium, without random draws: each customer fails once at most, and all depend on one economy.',
        'A year of a given rank is the same year with the policy and without. The annual deductible and the maximum liability apply to the year of indemnities of the same rank: exact where they do not bite, prudent elsewhere.',
        'The average year takes the indemnity that the premium rests on; the others, the policy applied to the heavier bad debts of a year without prevention.',
      ],
      uplift: (probability, severity) =>
        `Without an insurer, failures are counted ${probability} more frequent and losses ${severity} more severe: assumptions of the tariff, like the cost of equity.`,
      published: [
        'Published: the rule “loss divided by operating margin” and its example at 5%',
        'Published too: factors’ commission, 0.5 to 1.5% of invoices incl. VAT, and their margin, 1.5 to 2.5 points above three-month Euribor',
      ],
      assumed:
        'Assumptions, with no published source: Euribor at 2%, days gained, the share advanced, and provisions equal to the bad debts of an average year without a policy.',
    },
  },
};
