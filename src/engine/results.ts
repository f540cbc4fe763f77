/** Something the reader should know about a price that is nevertheless valid. */
export type Notice =
  | { code: 'unclassifiedCountry'; country: string }
  | { code: 'declaredBuyersNotLargest' }
  /** Own losses alone would take more of the premium than insurers quote for. */
  | { code: 'lossesAboveMarket' };

/** A price. Money in € per year excl. VAT; rates, credibility and loss ratio as fractions. */
export interface Pricing {
  premiumRate: number;
  premium: number;
  insurableTurnover: number;
  /** Annual covered loss over turnover, before experience and policy terms. */
  technicalRate: number;
  credibility: number;
  observedToExpected: number;
  experienceFactor: number;
  /** Posterior variance of the company effect. */
  experienceVariance: number;
  /** Annual covered loss before (`technicalLoss`) and after (`blendedLoss`) the company's own experience. */
  technicalLoss: number;
  blendedLoss: number;
  /** E[S]: indemnities before the annual deductible and the maximum. */
  expectedGrossIndemnity: number;
  /** E[C]: indemnities that the insurer pays in an average year. */
  expectedIndemnity: number;
  /** E[C] over the worst 1 % of outcomes. */
  tailValueAtRisk: number;
  /** E[C] over the worst 1 % of economic years. */
  systematicTail: number;
  crisisLoading: number;
  concentrationLoading: number;
  claimsHandling: number;
  fixedCost: number;
  acquisition: number;
  administration: number;
  margin: number;
  /** Maximum paid in one year; null = none. */
  maximumLiability: number | null;
  bonusCost: number;
  malusIncome: number;
  expectedLossRatio: number;
  /** Share of the turnover on domestic buyers. */
  domesticShare: number;
  /** Buyers whose limit reaches the discretionary one: the insurer is asked for it, and takes a fee. */
  namedBuyers: number;
  /** The rate that the company's own losses alone would ask for; null without any, or where the tariff does not say. */
  ownLossRate: number | null;
  notices: Notice[];
}

export interface PriceOptions {
  /** Power of two from 256 to 65,536; default 4096, 16,384 above 20,000 buyers. */
  latticeSize?: number;
}

/** The questions that a visitor may leave open, as named by the tariff's `answerQuartiles`. */
export type OpenAnswer =
  | 'sector'
  | 'buyerCount'
  | 'largest'
  | 'topThree'
  | 'dso'
  | 'daysPastDue'
  | 'quality'
  | 'exportShare'
  | 'grossBadDebtRatio';

export interface RangeOptions extends PriceOptions {
  /** Questions not answered: each widens the range by the spread of its plausible answers. */
  unanswered?: readonly OpenAnswer[];
}

export type VarianceTerm =
  'companyEffect' | 'lossGivenDefault' | 'exposure' | 'economy' | 'marketAppetite' | `answer:${OpenAnswer}`;

/** Log-normal range around the rate; rates as fractions. `variance` holds the terms of s², by name. */
export interface PremiumRange {
  low: number;
  likely: number;
  high: number;
  /** Probability that the range is meant to hold, e.g. 0.8. */
  coverage: number;
  variance: Partial<Record<VarianceTerm, number>>;
}

/** What the policy costs. € per year; VAT on fees is recoverable, hence outside `total`. */
export interface Bill {
  /** What is paid for the year as estimated: the premium, or the minimum if that is higher. */
  premium: number;
  minimumPremium: number;
  insurancePremiumTax: number;
  creditLimitFees: number;
  vatOnFees: number;
  total: number;
  /** Buyers that bear a credit-limit fee. */
  namedBuyers: number;
  /** Share of the premium on domestic risks, which alone bears the tax. */
  domesticShare: number;
  /** Year-end adjustment if the turnover ends lower or higher: premium finally due, and the change from `premium`. */
  yearEnd: { turnoverChange: number; finalPremium: number; adjustment: number }[];
}

export type ExplanationItem =
  | 'technical'
  | 'experience'
  | 'claimTerms'
  | 'aggregateTerms'
  | 'crisis'
  | 'concentration'
  | 'claimsHandling'
  | 'bonusMalus'
  | 'fixedCost'
  | 'acquisition'
  | 'administration'
  | 'margin';

/** One part of the premium: € per year, and fraction of the insurable turnover. The parts sum to the premium. */
export interface Explanation {
  item: ExplanationItem;
  amount: number;
  rate: number;
}

/** The subjects that a rate is explained by, against a reference company. */
export type ContributionGroup = 'sector' | 'quality' | 'payment' | 'spread' | 'size' | 'experience' | 'terms';

/** Rates as fractions; `reference` + the sum of `groups` = `rate`. */
export interface Contributions {
  reference: number;
  groups: Record<ContributionGroup, number>;
  rate: number;
}

/** One year's bad debts, € excl. VAT: what is lost, what the policy pays of it, what stays. `kept` = `loss` − `paid`. */
export interface Outcome {
  loss: number;
  paid: number;
  kept: number;
}

/** A point of the year's distribution: what a share `exceedance` of years goes beyond, without the policy and with it. */
export interface ExceedancePoint {
  /** Fraction of years, from 1 down. */
  exceedance: number;
  loss: number;
  kept: number;
}

/** Insurance beside self-insurance. € per year excl. VAT. */
export interface SelfInsurance {
  /** Without a policy: the average year, and what the reserve for a bad one costs. */
  selfInsured: { expectedLoss: number; costOfReserve: number; total: number };
  /** With it: the bill, and what stays with the insured in an average year. VAT on fees is recoverable, hence left out. */
  insured: {
    premium: number;
    insurancePremiumTax: number;
    creditLimitFees: number;
    keptLosses: number;
    total: number;
  };
  /** Mean loss of the worst 1 % of years, without a policy. */
  tailValueAtRisk: number;
  /** What self-insurance freezes: `tailValueAtRisk` − the average year. */
  reserve: number;
  /** Share of what the buyers owe at the peak that the insurer accepts; 0 where they owe nothing. */
  acceptedShare: number;
  /** The average year; `paid` is the indemnity that the premium was computed on. */
  expected: Outcome;
  /** Exceeded one year in ten. */
  oneInTen: Outcome;
  /** Exceeded one year in a hundred. */
  oneInHundred: Outcome;
  /** The buyer with the largest exposure is declared insolvent, and no other. */
  largestBuyer: Outcome;
  /** Exceedance from 1 to a thousandth; amounts never fall from one point to the next. */
  curve: ExceedancePoint[];
}
