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

/**
 * A year's bad debts of some rank, € excl. VAT: without a policy, and with it, when the insurer's monitoring is at work:
 * what is lost, what the policy pays of it, what stays. `loss` = `paid` + `kept`.
 */
export interface Outcome {
  withoutPolicy: number;
  loss: number;
  paid: number;
  kept: number;
}

/** A point of the year's distribution: what a share `exceedance` of years reaches, without the policy and with it. */
export interface ExceedancePoint extends Outcome {
  /** Fraction of years, from 1 down. */
  exceedance: number;
}

/** What a way of bearing bad debts costs, € per year, its own lines apart. */
export interface WayCost {
  /** What leaves the bank in an average year: the sum of its own lines. */
  outlay: number;
  /** Mean of what the worst 1 % of years leave with the company. */
  tailValueAtRisk: number;
  /** Frozen for those years: `tailValueAtRisk` − the average year, unless asked otherwise. */
  reserve: number;
  costOfReserve: number;
  /** `outlay` + `costOfReserve`. */
  total: number;
}

/** Insurance beside self-insurance. € per year excl. VAT. */
export interface SelfInsurance {
  /** Without a policy: the average year, and what the company spends on its own on what a policy would do. */
  selfInsured: WayCost & { expectedLoss: number; creditManagement: number };
  /** With it: the bill, and what stays with the insured in an average year. VAT on fees is recoverable, hence left out. */
  insured: WayCost & {
    premium: number;
    insurancePremiumTax: number;
    creditLimitFees: number;
    keptLosses: number;
  };
  /** Share of what the buyers owe at the peak that the insurer accepts; 0 where they owe nothing. */
  acceptedShare: number;
  /** The average year; `paid` is the indemnity that the premium was computed on. */
  expected: Outcome;
  /** Reached one year in ten. */
  oneInTen: Outcome;
  /** Reached one year in a hundred. */
  oneInHundred: Outcome;
  /** The buyer whose insolvency would cost most is declared insolvent, and no other. */
  largestBuyer: Outcome;
  /** In what share of years that buyer is declared insolvent. */
  largestBuyerFails: { withoutPolicy: number; withPolicy: number };
  /** Exceedance from 1 to a thousandth; of each amount but `paid`, points never fall from one to the next. */
  curve: ExceedancePoint[];
}

/** What only the company knows; what it leaves out is the model's. */
export interface OwnFigures {
  /** What it would hold for bad years, €: without a policy, and with one. */
  reserve?: { selfInsured?: number; insured?: number };
  /** What a euro held costs a year, a fraction; else the tariff's `costOfEquity`. */
  costOfReserve?: number;
  /** What it spends a year on credit information and collection that a policy would save it, €; else nothing. */
  creditManagement?: number;
}

export interface SelfInsuranceOptions extends PriceOptions {
  own?: OwnFigures;
}
