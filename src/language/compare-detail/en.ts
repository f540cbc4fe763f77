import type { CompareDetailMessages } from './messages.js';

/** The English texts of what “Insure or self-insure” holds on demand. */
export const en: CompareDetailMessages = {
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
};
