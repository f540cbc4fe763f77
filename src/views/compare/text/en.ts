import type { CompareMessages } from './fr.js';

export const heading = 'Insure or self-insure';

/** The English texts of “Insure or self-insure”. */
export const messages: CompareMessages = {
  waiting: 'Computing…',
  stale: 'Before your last answer; computing…',

  verdict: {
    outlay: 'What leaves the bank, on average a year',
    reserve: 'With what a reserve for a very bad year costs, on both sides',
    selfInsured: (what, without, insured, difference) =>
      `${what}: ${without} without a policy, ${insured} with one, that is ${difference} less without.`,
    insured: (what, without, insured, difference) =>
      `${what}: ${without} without a policy, ${insured} with one, that is ${difference} less with the policy.`,
    even: (what, amount) => `${what}: ${amount}, with a policy or without.`,
    unreserved: 'No reserve is counted on either side: nothing is added.',
    open: (low, high) =>
      `The premium being a range, insuring would come to ${low} to ${high}: the order may turn round.`,
    firm: (low, high) =>
      `At both ends of the premium’s range, insuring would come to ${low} to ${high}: the order holds.`,
    same: (amount) => `At both ends of the premium’s range, insuring would come to ${amount}.`,
    services: 'What insurance does beside paying is not counted: monitoring, collection.',
    servicesCounted: (spent) =>
      `Your ${spent} of credit information and collection are counted, without a policy.`,
    leftOut: 'Never counted: the credit that insured receivables open, litigation fees, tax on profits.',
  },

  year: {
    heading: 'What a year of bad debts can cost',
    finding: (unpaid, kept) =>
      `One year in a hundred, at least ${unpaid}; with the policy, at least ${kept} left with you.`,
    unpaid: (unpaid) =>
      `One year in a hundred, at least ${unpaid}; on these terms, the policy would pay nothing of it, or next to nothing.`,
    debts: (loss) => `${loss} of bad debts`,
    debtsOfLargestBuyer: (loss) => `${loss} of bad debts, mostly because your largest customer fails`,
    nothing: 'One year in a hundred goes no further than a negligible loss.',
    chart: 'How often a year reaches an amount, without a policy and with it',
    without: 'without a policy',
    with: 'with the policy',
    lines: {
      oneInTen: (amount) => ['one year in ten,', `at least ${amount}`],
      oneInHundred: (amount) => ['one year in a hundred,', `at least ${amount}`],
      largestBuyer: (amount) => ['your largest customer', `fails: ${amount}`],
    },
    reading:
      'The higher the line, the more often a year reaches that amount (logarithmic scale, down to one year in a thousand).',
    table: 'Show as a table',
    caption: 'Bad debts of a year, excl. VAT: without a policy, then with one, paid by it or by you',
    case: 'Year',
    withoutPolicy: 'No policy',
    paid: 'Policy pays',
    kept: 'Left with you',
    outcomes: {
      expected: 'Average',
      oneInTen: 'One in ten, at least',
      oneInHundred: 'Very bad, one in a hundred, at least',
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
      creditLimitFees: { label: 'Credit-limit fees', hint: 'excl. VAT, per named customer' },
      creditManagement: {
        label: 'Credit information and collection',
        hint: 'what you spend, and the policy would save',
      },
    },
    minimum: 'minimum premium',
    outlay: 'Leaves the bank',
    costOfReserve: { label: 'Cost of the reserve', hint: 'equity set aside' },
    total: 'With the cost of the reserve',
    reserve: (without, insured) =>
      `The reserve is what the worst years, one in a hundred, cost on average beyond an average year: ${without} without a policy, ${insured} with one.`,
    ownReserve: (without, insured) => `Reserve counted: ${without} without a policy, ${insured} with one.`,
    rate: (rate) => `At ${rate} a year, assumed to be what equity would earn elsewhere.`,
    ownRate: (rate) => `At ${rate} a year.`,
    monitored:
      'With the policy, the insurer’s monitoring is assumed to be at work: bad debts are somewhat rarer and less severe.',
    tax: 'For a company taxed in France, the premium is a deductible expense, a reserve is not. A provision needs an identified, probable loss (French tax code, art. 39-1-5°): an average year of bad debts is none.',
  },

  services: {
    heading: 'What insurance does beside paying',
    told: 'Your customers monitored, with alerts; your prospects checked before you deliver; debt collection, on request for uninsured debts and abroad as well.',
    uncounted: 'None of this is counted until you say what you spend on it.',
    worth: (spent) =>
      `You spend ${spent} a year on it: that is counted on the side of self-insurance, as saved by the policy.`,
  },

  sales: {
    heading: 'Sales to win back',
    intro: 'A loss is made up with margin, not with turnover.',
    toMake: (loss, margin, sales, months) =>
      `To make up ${loss} at a margin of ${margin} takes ${sales} of new sales, that is ${months} month${months === '1' ? '' : 's'} of your turnover.`,
    customersLoss: 'Loss: that of your largest customer.',
    usualMargin: 'Margin: a published example.',
    wiped: (loss, without, insured) =>
      `The other way round: ${loss} of bad debts wipe out a year’s result. Without a policy, that happens ${without}; with it, ${insured}.`,
    wipedNever: (loss) =>
      `The other way round: ${loss} of bad debts wipe out a year’s result. By the model that is less than one year in a thousand, even without a policy.`,
    oneIn: (years) => `one year in ${years}`,
    more: (oneInSoMany) => `a little more than ${oneInSoMany}`,
    less: (oneInSoMany) => `a little less than ${oneInSoMany}`,
    ofLargestBuyer: (often) => `${often}, mostly because your largest customer fails`,
    always: 'nearly every year',
    never: 'less than one year in a thousand',
  },

  balance: {
    heading: 'The other side of the balance: the sales that pay for the policy',
    toPay: (cost, margin, sales, days) =>
      `All in, litigation fees apart, the policy would cost ${cost} a year: at a margin of ${margin} it takes ${sales} of sales to pay for it, that is ${days} of your turnover.`,
    underADay: 'less than a day',
    beside: (sales, loss) =>
      `Those sales are needed every year; the ${sales} that make up a loss of ${loss}, only in the year in which it happens.`,
    granted: 'A credit limit may also let you sell on credit what you refuse today.',
    cash: 'As your customers pay you in cash, it would open no sales to you.',
    enough: (credit) =>
      `At the same margin, ${credit} more owed to you all year round, incl. VAT, would be enough to pay for the policy.`,
    allowed: (credit, days, sales, margin, beside) =>
      `With ${credit} more owed to you, incl. VAT, and paid in ${days}, you could sell ${sales} more a year, excl. VAT, if those customers buy it: ${margin} of margin, ${beside}.`,
    more: (cost) => `more than the ${cost} of the policy`,
    less: (cost) => `less than the ${cost} of the policy`,
    even: (cost) => `as much as the ${cost} of the policy`,
    outside:
      'Those sales are in none of the totals above; their own premium and bad debts are not taken off, and the insurer decides customer by customer.',
  },

  cash: {
    heading: 'Effects on cash',
    intro: 'These effects depend on you and on your lenders: none of this is in the totals above.',
    freed: (days, amount) => `Being paid ${days} sooner would free ${amount} of cash, once and for all.`,
    lent: (amount) =>
      `A factor (who buys your invoices) or a bank could advance ${amount} on the receivables that the insurer would accept.`,
    better:
      'Against insured receivables a lender often advances more, on better terms: ask for its offer with and without a policy.',
    assumed: 'Days gained and share advanced: assumptions.',
  },

  leftOut: {
    heading: 'What the figures leave out',
    told: 'On the policy’s side, the bad debt that takes a company down; on the side of self-insurance, cover that the insurer may withdraw and a policy to run.',
  },

  demand: {
    costs: 'Your reserve, and what it costs',
    services: 'Service by service, and what you spend',
    sales: 'Your own figures, and year by year',
    further: 'What a credit limit would let you sell',
    cash: 'Your own figures, provisions and the cost of financing',
    leftOut: 'What each side gains or loses by it',
    method: 'Method and sources',
  },

  /** What opens on demand. */
  detail: {
    costs: {
      fields: {
        reserveSelfInsured: {
          label: 'Reserve without a policy',
          note: 'assumption: mean of the worst years, one in a hundred, less the average year',
        },
        reserveInsured: {
          label: 'Reserve with the policy',
          note: 'assumption: likewise, of what is left with you',
        },
        costOfReserve: { label: 'Cost of the reserve, a year', note: 'assumption of the tariff' },
      },
      note: 'A reserve is taken from profit after tax. If you hold none, enter 0; a very bad year is no less possible.',
    },

    services: {
      field: {
        label: 'Credit information and collection, a year',
        note: 'what the policy would save you, excl. VAT; empty, nothing is counted',
      },
      points: [
        'Monitoring and alerts: the insurer follows your customers’ solvency; a credit limit that it cuts is a warning, sometimes too late.',
        'Prospects: asking for a credit limit before you deliver says what the insurer would cover. Investigations are paid for, and counted in the fees.',
        'Collection: that of insured debts is included in many policies; that of other debts, abroad as well, is on request, for fees that are not counted here.',
      ],
    },

    sales: {
      loss: 'Loss to make up',
      lossNote: 'that of your largest customer',
      margin: 'Operating margin',
      marginNote: 'operating result over sales; published example',
      caption: 'New sales to make, in euros',
      without: 'Without a policy',
      with: 'With the policy',
    },

    further: {
      label: 'More credit with a limit, incl. VAT',
      note: 'what you refuse today to customers or prospects; empty, nothing is counted',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Days gained on payments',
          note: 'assumption: the insurer’s reminders and monitoring',
        },
        provisions: { label: 'Provisions of a year', note: 'for identified, probable losses' },
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
        `Of ${provisions} of provisions, ${released} are the share that the policy pays on average: on debts that it would cover, they would not be needed.`,
      noProvisions:
        'An average year of bad debts is not provided for: if you make provisions for doubtful debts, say how much.',
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
        'Each way has a law of its own: without a policy, all bad debts of a year without an insurer; with one, those of a year under monitoring, and what the policy pays of them.',
        'What each bad debt leaves with you is exact. What the annual deductible and the maximum liability leave is added in the year of the same rank: exact on average and where they do not bite, within 1% of a simulation in our tests.',
        'With the policy, a bad debt is counted as it stands when the waiting period ends: the shorter that is, the less time late payers have had.',
        'The reserve, on either side, goes up to the mean of the worst years, one in a hundred.',
      ],
      uplift: (probability, severity) =>
        `Without an insurer, failures are counted ${probability} more frequent and losses ${severity} more severe: assumptions of the tariff, like the cost of equity.`,
      published: [
        'Published: the rule “loss divided by operating margin” and its example at 5%',
        'Published too: factors’ commission, 0.5 to 1.5% of invoices incl. VAT, and their margin, 1.5 to 2.5 points above three-month Euribor',
      ],
      assumed: 'Assumptions, with no published source: Euribor at 2%, days gained, the share advanced.',
    },
  },
};
