import type { AnsweringMessages } from './fr.js';

const kinds = {
  money: { name: 'an amount in euros', example: '€1.5M' },
  percent: { name: 'a percentage', example: '12%' },
  days: { name: 'a number of days', example: '45' },
  count: { name: 'a number', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `for example ${kinds[kind].example}.`;

const also = (what: string): string => `There is also ${what}; ask a broker.`;

/** The English texts for whoever answers. */
export const messages: AnsweringMessages = {
  faults: {
    notANumber: (typed, kind) => `“${typed}” does not read as ${kinds[kind].name}. Write ${example(kind)}`,
    unit: (typed, kind) => `“${typed}”: this should be ${kinds[kind].name}, ${example(kind)}`,
    negative: (typed, kind) => `“${typed}” is negative. Write ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed) => `“${typed}” can be read two ways. Which one?`,
    implausible: (value, asks) =>
      `With ${value}, the rate would be outside 0.01 to 10%, where all policies are. ${asks ? 'Did you mean?' : 'Please check it.'}`,
    basis: 'This figure does not count yet. What does it add up?',
    missingTurnover: 'Turnover is the only answer needed, for example €1.5M.',
    tooLow: (least) => `At least ${least}.`,
    tooHigh: (most) => `At most ${most}.`,
    notWhole: 'A whole number, for example 120.',
    topThreeBelow: (largest) => `The top three weigh at least as much as the largest alone: ${largest}.`,
    topThreeAbove: (most) => `The top three weigh at most ${most}: three times the largest.`,
    fewBuyersShares: 'These shares do not fit this number of customers.',
  },

  longTerm:
    'Between businesses in France the law allows 60 days after the invoice, or 45 days end of month if the contract says so (commercial code, article L441-10; L441-11 for some goods); beyond that, a fine (L441-16).',

  outOfMarket: {
    aboveMarket: {
      title: (high) => `Above ${high}, few insurers commit`,
      also: () => also('excess-of-loss cover, which leaves you the small losses'),
    },
    belowMarket: {
      title: (low) => `The market seldom goes below ${low}`,
      also: () => also('excess-of-loss cover, kept for very bad years'),
    },
    fewBuyers: {
      title: (fewest) => `Fewer than ${fewest} customers: too few for a whole-turnover policy`,
      also: () => also('single-buyer cover'),
    },
    oneBuyer: {
      title: (share) => `Your largest customer exceeds ${share} of sales`,
      also: () => also('single-buyer cover, or top-up cover on that customer'),
    },
    smallTurnover: {
      title: () => 'At market rates, below the entry price of a whole-turnover policy',
      also: () => also('a small-business policy at a fixed premium'),
    },
    ownLosses: {
      title: () => 'Your bad debts weigh more than a usual premium pays of them',
      also: (rate) =>
        `By themselves they would ask for about ${rate} of insurable turnover. An insurer then asks for an annual deductible or a higher premium, and sometimes declines for now; better years open the door again. To discuss with a broker.`,
    },
    others: (count: number) => (count > 1 ? `and ${count} more remarks` : 'and one more remark'),
    price: 'Technical price, as a reference',
  },

  euros: {
    share: (amount, share) => `${amount}, that is ${share} of your turnover if it is for a year:`,
    take: (share) => `take ${share}`,
    takeOfThree: (share) => `over three years: take ${share}`,
  },

  complete: {
    left: 'All is answered: what remains of the range depends on what the insurer will see of your customers, and on insurers’ appetite.',
    contact: (broker) => `For a firm price: have ${broker || 'a broker'} quote this case`,
    share: 'For a firm price: take this case to a broker',
  },

  trial: {
    on: (count) => `With ${count} change${count > 1 ? 's' : ''} on trial`,
    undo: 'undo',
  },

  change: (before, now) => `likely ${before} → ${now}`,
  minimum: 'the least a policy costs',
  lowIsMinimum: 'at the low end, the least a policy costs',

  confirmed: 'answer confirmed',
  announce: (low, high, likely, cost, minimum) =>
    `Estimated rate ${low} to ${high} of insurable turnover, likely ${likely}, that is ${cost} a year${minimum}.`,
};
