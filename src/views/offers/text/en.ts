import type { OffersMessages } from './fr.js';

export const heading = 'Compare offers';

export const messages: OffersMessages = {
  waiting: 'Computing…',
  stale: 'Before your last answer; computing…',
  start:
    'Give the price of two offers at least: the comparison follows at once, with usual terms for the rest.',
  missing: (who) => `${who}: the price is missing.`,
  refused: (who) => `At these terms the model has no price for ${who}: check its terms, its bonus first.`,

  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,

  verdict: {
    cheapest: (who, amount, other, others) =>
      `${who} costs least, all in, litigation fees apart: ${amount} a year, against ${others} for ${other}.`,
    cheapestTied: (who, amount, other, others) =>
      `${who} cost least, all in, litigation fees apart: ${amount} a year, against ${others} for ${other}.`,
    costEven: (amount) => `The offers cost as much, all in, litigation fees apart: ${amount} a year.`,
    safest: (who, amount, other, others) =>
      `One year in a hundred, ${who} leaves you the least to bear: at least ${amount}, against ${others} with ${other}.`,
    safestTied: (who, amount, other, others) =>
      `One year in a hundred, ${who} leave you the least to bear: at least ${amount}, against ${others} with ${other}.`,
    keptEven: (amount) => `One year in a hundred, the offers leave you as much to bear: at least ${amount}.`,
    trade: (to, more, from, less, largest) =>
      `${to} costs ${more} more a year than ${from} and leaves you ${less} less to bear one year in a hundred, ${largest}.`,
    largestLess: (amount) => `${amount} less if your largest customer fails`,
    largestEven: 'as much if your largest customer fails',
    largestMore: (amount) => `but ${amount} more if your largest customer fails`,
    best: (who) =>
      `No offer costs less than ${who}, or leaves less to bear, one year in a hundred or if your largest customer fails.`,
    bestButOne: (who) => `No offer costs less than ${who}, or leaves less to bear one year in a hundred.`,
    exception: (to, less, from, more) =>
      `If your largest customer fails, ${to} leaves the least: ${less} less than ${from}, for ${more} more a year.`,
    exceptionEven: (to, less, from) =>
      `If your largest customer fails, ${to} leaves the least: ${less} less than ${from}, for the same cost.`,
    leastYearly: (who, amount, other, others) =>
      `With what you bear in an average year and the cost of a reserve, ${who} comes cheapest: ${amount} a year, against ${others} with ${other}.`,
    alone: (cost, kept) =>
      `Without a policy, an average year would cost ${cost}, reserve included, but leave you at least ${kept} to bear one year in a hundred.`,
    beaten: (who, by) =>
      `${who} does no better than ${by} on the cost of a year, reserve included, nor on what one year in a hundred leaves.`,
  },

  steadiness: {
    order:
      'On the cost of an average year, reserve included, the order of the offers holds at both ends of the range of the risk.',
    first: (who) =>
      `At both ends of the range of the risk, ${who} keeps the least cost of an average year, reserve included; the order of the others changes.`,
    open: (lower, upper) =>
      `The order depends on the risk: at the lower end of its range, ${lower} has the least cost of an average year, reserve included; at the upper end, ${upper}.`,
    even: 'On the cost of an average year, reserve included, the first offers are within a rounding of each other: it does not decide between them.',
  },

  inputs: {
    heading: 'The offers',
    legend: 'In grey, assumptions: what is usual. Replace what the offer says.',
    assumption: 'assumption',
    offer: (letter) => `Offer ${letter}`,
    add: 'Add an offer',
    remove: 'remove',
    removeOf: (who) => `remove offer ${who}`,
    others: 'Other terms',
    label: 'Name of the offer',
    labelHint: 'stays in this page',
    priceFault: 'A rate, for example 0.28%, or a premium per year, for example €7,000.',
    maximumFault: 'A multiple up to 1000, for example 30, or an amount, for example €300,000.',
    priceUnit: '% or €',
    maximumOf: 'Maximum liability: of what',
    limitGap: 'counts once the limit on the customer before is given',
    clauseGap: 'counts only with the rest of the clause',
    fields: {
      price: 'Price',
      minimumPremium: 'Minimum premium',
      insuredPercentage: 'Insured percentage',
      insuredPercentageUnnamed: 'Percentage, unnamed customers',
      maximum: 'Maximum liability',
      annualAggregateDeductible: 'Annual aggregate deductible',
      limit1: 'Credit limit, largest customer',
      limit2: 'Credit limit, second customer',
      limit3: 'Credit limit, third customer',
      base: 'Base of the rate',
      eachLossDeductible: 'Each-and-every-loss deductible',
      claimThreshold: 'Claim threshold',
      discretionaryLimit: 'Discretionary limit',
      waitingPeriodMonths: 'Waiting period',
      namedBuyers: 'Named customers',
      feePerNamedBuyer: 'Credit-limit fee',
      otherFees: 'Other fees',
      bonusShare: 'Bonus, as a share of the premium',
      bonusBelow: 'Bonus if claims to premiums below',
      malusShare: 'Malus, as a share of the claims',
      malusAbove: 'Malus if claims to premiums above',
      malusCap: 'Malus at most, share of the premium',
    },
    hints: {
      price: 'rate or premium a year, excl. VAT',
      insuredPercentage: 'named customers',
      limit1: '0 if refused; empty, usual acceptance',
      base: 'turnover',
      discretionaryLimit: 'you decide alone up to there',
      waitingPeriodMonths: 'in months',
      namedBuyers: 'that bear fees',
      feePerNamedBuyer: 'per named customer and year',
      otherFees: 'a year, excl. VAT',
      malusShare: 'beyond the threshold',
    },
    bases: {
      minimumPremium: 'times the minimum',
      premium: 'times the premium',
      none: 'no maximum',
    },
  },

  chart: {
    heading: 'What each way costs, and what it leaves',
    reading:
      'Further left, less cost a year, average bad debts and reserve included; further down, less to bear one year in a hundred. The line joins what nothing else beats on both.',
    cost: 'cost of a year',
    kept: 'left with you, one year in a hundred',
    selfInsured: 'without a policy',
    point: (who, cost, kept) => `${who}: ${cost} a year, ${kept} one year in a hundred`,
    table: 'Show as a table',
    caption: 'Cost of a year, and what is left with you one year in a hundred',
    way: 'Way',
    beaten: 'beaten on both',
  },

  table: {
    heading: 'Offer by offer',
    caption: 'Euros a year, excl. VAT',
    line: 'Line',
    selfInsured: 'No policy',
    premium: 'Premium',
    tax: 'Insurance premium tax',
    fees: 'Credit-limit fees',
    allIn: 'All in, litigation fees apart',
    expected: 'Left with you, average year',
    reserve: 'Cost of the reserve',
    clauses: 'Bonus less malus, on average',
    yearly: 'Cost of an average year',
    oneInTen: 'Left with you, one year in ten',
    oneInHundred: 'Left with you, one year in a hundred',
    largestBuyer: 'Left with you if your largest customer fails',
    maximum: 'Maximum liability of the year',
    exposure: (amount) => `your largest exposure: ${amount}`,
    noMaximum: 'none',
    waiting: 'Wait for the indemnity of late payment',
    capped: (who, maximum, exposure) =>
      `${who}: the maximum liability, ${maximum}, is below your largest exposure, ${exposure}.`,
    save: 'Save the table (CSV)',
    file: 'credit-insurance-offers',
  },

  price: {
    heading: 'The price, against the model',
    intro: 'The range is what the model gives for exactly these terms, as a share of the insurable turnover.',
    within: (who, rate, low, high) => `${who}: ${rate}, within the range (${low} to ${high}).`,
    above: (who, rate, by, low, high) => `${who}: ${rate}, ${by} above the range (${low} to ${high}).`,
    below: (who, rate, by, low, high) => `${who}: ${rate}, ${by} below the range (${low} to ${high}).`,
    outside: 'Out of the range, look first at the terms left in grey: the offer may have others.',
  },

  terms: {
    heading: 'Their terms',
    caption: 'What differs from one offer to another; in italics, assumptions',
    same: (count) => (count > 1 ? `${count} terms alike everywhere` : 'One term alike everywhere'),
    sameCaption: 'What is alike everywhere; in italics, assumptions',
    allSame: 'No term differs.',
    everywhere: 'Everywhere',
    times: {
      premium: (multiple) => `${multiple} times the premium`,
      minimumPremium: (multiple) => `${multiple} times the minimum`,
    },
    none: 'none',
    usualAcceptance: 'usual acceptance',
  },

  method: {
    heading: 'The method',
    paragraphs: [
      'All offers are judged on the same year of bad debts, that of the estimate above: each only changes who bears what of it.',
      'Left with you: what the insurer does not accept, the uninsured part, the deductibles, the threshold, what goes beyond the maximum liability. A limit that you give counts as granted in full.',
      'The cost of an average year adds to the cost all in, litigation fees apart, what you bear on average and the cost of a reserve for the worst years, one in a hundred.',
      'Neither the insurer’s strength, nor its service, nor the small print is in it: a broker compares those.',
    ],
    heavier:
      'Without a policy, failures count as more frequent and heavier, for want of an insurer’s monitoring: an assumption of the tariff.',
  },
};
