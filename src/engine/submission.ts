import type { BonusClause, CreditGrade, GradeMix, LossBasis, MaximumLiabilityBase } from './tariff.js';

/** One buyer of a list. Money in € per year excl. VAT, times in days, shares as fractions. */
export interface Buyer {
  turnover: number;
  creditGrade?: CreditGrade;
  sector?: string;
  country?: string;
  dso?: number;
  daysPastDue?: number;
  creditLimit?: number;
  insuredPercentage?: number;
  name?: string;
}

/** What the company lost before: a ratio to turnover, yearly amounts, or a list of claims. */
export type LossExperience =
  | {
      kind: 'ratio';
      grossBadDebtRatio: number;
      years: number;
      basis: LossBasis;
      volumeRatio?: number;
      capped?: boolean;
    }
  | {
      kind: 'amounts';
      basis: LossBasis;
      history: { year: number; insurableTurnover: number; loss: number }[];
      capped?: boolean;
    }
  | { kind: 'claims'; history: { year: number; insurableTurnover: number; claims: number }[] };

/** Terms of the policy; absent ones take the tariff's default. `null` means no limit. */
export interface Terms {
  insuredPercentage?: number;
  claimThreshold?: number;
  eachLossDeductible?: number;
  annualAggregateDeductible?: number;
  maximumLiabilityMultiple?: number | null;
  maximumLiability?: number | null;
  waitingPeriodMonths?: number;
  maximumLiabilityOf?: MaximumLiabilityBase;
  insuredPercentageUnnamed?: number;
  namedBuyers?: number;
  bonus?: BonusClause;
  malus?: { share: number; lossRatioAbove: number; cap: number };
}

/**
 * A company that asks for cover: a list of buyers, or a profile of them.
 * Money in € per year excl. VAT, rates and shares as fractions, times in days.
 */
export interface Submission {
  /** Required without `buyers`; else defaults to their sum. */
  insurableTurnover?: number;
  buyers?: Buyer[];
  /** Required without `buyers`. */
  buyerCount?: number;
  /** Shares of turnover of the largest buyers; sorted in descending order on reading. */
  topShares?: number[];
  /** `topGrades[i]` belongs to the i-th largest buyer. */
  topGrades?: CreditGrade[];
  /** Sector of the buyers; default `other`. */
  sector?: string;
  /** ISO 3166 alpha-2; `countryMix` wins over it; default FR. */
  country?: string;
  countryMix?: Record<string, number>;
  /** Weights, or the name of one of the tariff's presets. Default `average` (profile), NR (list). */
  gradeMix?: GradeMix | string;
  dso?: number;
  daysPastDue?: number;
  peakFactor?: number;
  lossExperience?: LossExperience;
  terms?: Terms;
}
