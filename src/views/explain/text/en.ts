import type { ExplainMessages } from './fr.js';

export const heading = 'Understand this rate';

/** The English texts of “Understand this rate”. */
export const messages: ExplainMessages = {
  points: (figure, _many) => `${figure}\u00a0points`,
  under: (euros) => `<\u202f${euros}`,

  waterfall: {
    heading: 'What it is made of',
    finding: (total, claims, capital, costs) =>
      `Of ${total}, ${claims} pay for the bad debts of an average year, ${capital} for the risk of a very bad year, ${costs} for costs, the broker and the margin.`,
    items: {
      technical: { label: 'Pure premium', hint: 'expected bad debts, an average year' },
      experience: { label: 'Your past bad debts', hint: 'correct that expectation, in part' },
      assumedExperience: {
        label: 'Past bad debts, assumed',
        hint: 'in place of yours, those of the reference company',
      },
      claimTerms: {
        label: 'Share left with you',
        hint: 'insured percentage, claim threshold, each-and-every-loss deductible',
      },
      aggregateTerms: {
        label: 'Annual deductible and maximum',
        hint: 'annual aggregate deductible, maximum liability',
      },
      crisis: { label: 'Very bad year', hint: 'capital the insurer sets aside' },
      concentration: { label: 'Failure of a large customer', hint: 'capital for a single accident' },
      claimsHandling: { label: 'Claims handling', hint: 'assessment, collection' },
      bonusMalus: { label: 'Bonus or malus', hint: 'refund or extra at year end' },
      fixedCost: { label: 'Fixed costs', hint: 'the same for any policy' },
      acquisition: { label: 'Broker’s commission', hint: 'share of the premium' },
      administration: { label: 'Insurer’s administration', hint: 'grading, monitoring of customers' },
      runningCosts: { label: 'Running costs', hint: 'insurer’s administration and brokerage' },
      margin: { label: 'Insurer’s margin', hint: 'share of the premium' },
    },
    total: 'Likely rate',
    absent: (items) => `Nothing, or nearly, in your case: ${items}.`,
    minimum: (minimum) =>
      `The minimum premium raises the bill to ${minimum} a year: the euros above are those of the rate, before that minimum.`,
    rounding: 'Rounded so that the lines add up exactly to the total.',
    table: 'Show as a table',
    item: 'Part of the rate',
    rate: 'Points',
    amount: '€ a year',
    running: 'Running total',
  },

  causes: {
    heading: 'What moves it',
    from: (rate) => `The tariff’s reference company pays ${rate}. What your answers change:`,
    to: (rate) => `All told, your likely rate: ${rate}.`,
    same: (rate) =>
      `None of your answers moves your rate away from that of the tariff’s reference company: ${rate}.`,
    reference: (turnover, buyers, sector, largest, days) =>
      `The reference company: turnover of ${turnover}, ${buyers} customers (${sector}), the largest at ${largest}, paid at ${days}.`,
    slight: (subjects) => `Less than a thousandth of a point: ${subjects}.`,
    twice: (above, here) =>
      `Your past bad debts are in both lists: ${above} above, what they correct in the pure premium alone; ${here} here, what they change in the whole rate, capital, costs and margin included, against those of the reference company.`,
    none: (subjects) => `Without effect, as in the reference company: ${subjects}.`,
    order: 'From the largest effect to the smallest',
    waiting: 'Computing…',
    stale: 'Before your last answer; computing…',
    method:
      'Each effect is the average of what the answer changes, taken over all the orders in which one can answer.',
    groups: {
      sector: 'your customers’ sector and countries',
      quality: 'the strength of your customers',
      payment: 'your payment terms',
      paymentAndActivity: 'your payment terms and how your activity fluctuates',
      spread: 'the number of your customers and the weight of the largest',
      size: 'your turnover',
      experience: 'your past bad debts',
      terms: 'the policy terms',
    },
  },

  next: {
    heading: 'The answer that would sharpen it most',
    narrower: (low, high) => `At the same likely rate, it would run from about ${low} to ${high}.`,
    answer: 'Answer this question',
    none: 'No question would narrow the range much further: what remains depends on what the insurer will see, on insurers’ appetite and on the model.',
  },

  method: 'The method, coefficient by coefficient',

  /** The table for paper. */
  paper: {
    heading: 'Why this rate',
    item: 'Part of the rate',
    points: 'Points',
    amount: '€ a year',
    total: 'Likely rate',
  },
};
