/**
 * The tariff as the engine reads it: plain values, no sources.
 * Money in € per year excl. VAT, rates and shares as fractions, times in days unless named.
 * The document that carries the sources is `src/tariff/market-2026.2.json`; `src/tariff/values.ts` strips it to this shape.
 */

/** Grade of a buyer, best to worst; `NR` is a buyer nobody has graded. */
export type CreditGrade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'NR';

/** Which loss the visitor's books show; each basis converts differently. */
export type LossBasis = 'grossInclVat' | 'grossExclVat' | 'writeOffs';

/** How much sales fluctuate over a year. */
export type Activity = 'regular' | 'seasonal' | 'very';

/** Turnover weights by credit grade; they need not sum to 1. */
export type GradeMix = Partial<Record<CreditGrade, number>>;

/** Conversion of an observed loss into insured loss (`c`) and the uncertainty of that conversion (`u`). */
export interface BasisConversion {
  c: number;
  u: number;
}

/** A company as the tariff describes it: a reference case or one of the published profiles. */
export interface TariffCase {
  insurableTurnover: number;
  buyerCount: number;
  topShares: number[];
  sector: string;
  country?: string;
  gradeMix: string;
  dso: number;
  daysPastDue: number;
  peakFactor?: number;
  lossExperience: { kind: 'ratio'; grossBadDebtRatio: number; years: number; basis: LossBasis };
}

/** Lower and upper quartile of the plausible answers to each question that a visitor may leave open. */
export interface AnswerQuartiles {
  sector: [string, string];
  buyerCount: [number, number];
  largest: [number, number];
  topThree: [number, number];
  dso: [number, number];
  daysPastDue: [number, number];
  quality: [string, string];
  exportShare: [number, number];
  grossBadDebtRatio: [number, number];
}

/** A refund at the year's end of `share` of what the year's indemnities leave of `lossRatioBelow` × the premium. */
export interface BonusClause {
  share: number;
  lossRatioBelow: number;
}

/** What the levers change, one at a time, and how far. */
export interface LeverSizes {
  /** Added to the payment term, days. */
  dso: number;
  /** Added to the largest buyer's share (fraction). */
  largestShare: number;
  /** Factor on the losses of the past. */
  badDebts: number;
  /** Years of losses shown. */
  lossYears: number;
  /** Added to the insured percentage (fraction), down to `lowestInsuredPercentage`. */
  insuredPercentage: number;
  /** Below it no policy is written. */
  lowestInsuredPercentage: number;
  /** Deductibles in fractions of the expected indemnities, one lever each. */
  annualAggregateDeductible: number[];
  /** €. */
  eachLossDeductible: number;
  /** €. */
  claimThreshold: number;
  /** Of the premium. */
  maximumLiabilityMultiple: number;
  /** Added to the wait, months. */
  waitingPeriodMonths: number;
  /** The usual option for good risks; absent: none is told. */
  bonus?: BonusClause;
  /** Premium rates below which such options are usual, and from which they and lower rates are hard to get. */
  bonusByRate?: { usualBelow: number; hardFrom: number };
}

/** What stands in, beside self-insurance, for figures that only the company knows; fractions and days. */
export interface UsualComparison {
  /** Operating result over turnover. */
  operatingMargin: number;
  /** Days sooner that buyers pay. */
  daysGained: number;
  /** Of the receivables that the insurer accepts. */
  shareFinanced: number;
  /** Of the invoices incl. VAT. */
  factoringCommission: number;
  /** Per year. */
  financingRate: number;
}

/** Figures of the law and of practice on an unpaid invoice; fractions, € where named. */
export interface UsualInvoice {
  vatRate: number;
  /** Per year. */
  lateInterestRate: number;
  /** ISO date: the last day of the half-year that the rate holds for, where that is known. */
  lateInterestUntil?: string;
  /** € per late invoice, without VAT. */
  recoveryCharge: number;
  /** Insured percentage of a buyer without a limit of its own, at the most. */
  unnamedPercentage: number;
}

export type RecoveryRule = 'topUp' | 'netLoss';

export type MaximumLiabilityBase = 'premium' | 'minimumPremium';

/** What claims on foreign buyers are like. */
export interface ClaimsAbroad {
  /** Protracted defaults per insolvency. */
  protractedDefaultRatio: number;
  lossGivenInsolvency: number;
  lossGivenProtractedDefault: number;
  /** Cost of handling, of the indemnities. */
  claimsHandling: number;
}

/** When own losses count against the price by themselves. */
export interface OwnLosses {
  /** Years of experience from which the price is compared with them. */
  noticeYears: number;
  /** Years from which the upper end of the range is not below what they ask for. */
  rangeYears: number;
  /** Of their expected claims over the premium, above which no insurer would quote as usual. */
  unquotableLossRatio: number;
}

export interface Tariff {
  id: string;
  version: string;
  /** ISO dates, both inclusive. */
  validFrom: string;
  validTo: string;
  probabilityOfDefault: { scale: number; cap: number; byGrade: Record<CreditGrade, number> };
  acceptanceByGrade: Record<CreditGrade, number>;
  sectorIndex: Record<string, number>;
  countryIndex: {
    overrides: Record<string, number>;
    byOecdClass: Record<string, number>;
    unclassified: number;
    /** OECD class 0 to 7 by ISO 3166 alpha-2 code; absent code: `unclassified`. */
    oecdClass?: Record<string, number>;
  };
  gradeMixPresets: Record<string, GradeMix>;
  /**
   * Mix of grades of a profile that gives none, by turnover per buyer (€): presets at points in ascending order, linear
   * between them in the logarithm; absent: `average`.
   */
  gradeMixBySize?: [turnoverPerBuyer: number, preset: string][];
  claims: {
    protractedDefaultRatio: number;
    probabilityCap: number;
    lossGivenInsolvency: number;
    lossGivenProtractedDefault: number;
    waitingHazardPerMonth: number;
    waitingReferenceMonths: number;
    /** On buyers outside the home country; absent: as at home. */
    abroad?: ClaimsAbroad;
  };
  exposure: {
    daysPastDue: number;
    dso: number;
    peakFactor: number;
    /** The peak of a company that says how its activity fluctuates; absent: nobody is asked. */
    peakFactorByActivity?: Record<Activity, number>;
  };
  economy: { sigma: number; tailLevel: number };
  experience: {
    tau: number;
    tauGraded: number;
    largeLossMultiple: number;
    factorMin: number;
    factorMax: number;
    basis: Record<LossBasis | 'claimCount', BasisConversion>;
    developmentFactors: number[];
    /**
     * Whether the share of losses below the cap is the portfolio's own, so that the same ratio says the same of few
     * buyers and of many; absent: the usual share for all.
     */
    ownCappedShare?: boolean;
    /** What the company's own losses alone would ask for; absent: not worked out. */
    ownLosses?: OwnLosses;
  };
  loadings: {
    costOfCapital: number;
    undiversifiedShare: number;
    claimsHandling: number;
    acquisition: number;
    administration: number;
    margin: number;
    fixedCost: number;
    /**
     * Expenses that fall with size: of the premium above so many €, that fraction; from 0, ascending. Stand in for
     * acquisition and administration, which share them in their proportion.
     */
    expenseBands?: [from: number, share: number][];
  };
  bill: {
    minimumPremium: number;
    creditLimitFeePerBuyer: number;
    insurancePremiumTax: number;
    vatOnFees: number;
    minimumPremiumShare: number;
    discretionaryLimit: number;
    /** Limits are asked for this peak at the least, a factor; absent: for the exposure as priced. */
    limitPeakFactor?: number;
    /** Whether limits are asked for incl. VAT, at home. */
    limitsInclVat?: boolean;
  };
  defaultTerms: {
    insuredPercentage: number;
    claimThreshold: number;
    eachLossDeductible: number;
    annualAggregateDeductible: number;
    maximumLiabilityMultiple: number | null;
    maximumLiability: number | null;
    waitingPeriodMonths: number;
    /** What the maximum is a multiple of; absent: the premium. */
    maximumLiabilityOf?: MaximumLiabilityBase;
    /** Insured percentage at the most of buyers without a limit of their own; absent: as the others. */
    insuredPercentageUnnamed?: number;
  };
  uncertainty: {
    lossGivenDefault: number;
    exposure: number;
    sigma: number;
    appetite: number;
    unseenShare: number;
    coverage: number;
  };
  selfInsurance: { costOfEquity: number; probabilityUplift: number; severityUplift: number };
  exportMix: Record<string, number>;
  /** The market that the policy is bought on; no price depends on it. */
  market?: Market;
  /** The rest is what single views need: the first load does without it. */
  settlement?: {
    recoveryRule: RecoveryRule;
    unilateralExtensionDays: number;
    stopDeliveriesDays: number;
    filingDays: { earliest: number; latest: number; latestWithExtension: number };
    indemnityAfterAdmissionDays: number;
    latestIndemnityMonthsAfterDueDate: number;
    /** These four came later: where a pack lacks them, `settlement/usual-deadlines.ts` stands in. */
    insolvencyFilingDays?: { earliest: number; latest: number };
    presumedAdmissionMonths?: number;
    declareDebtMonths?: { home: number; abroad: number };
    claimGoodsMonths?: number;
  };
  levers?: LeverSizes;
  comparison?: UsualComparison;
  unpaidInvoice?: UsualInvoice;
  referenceCase: TariffCase;
  profiles: { X: TariffCase; Y: TariffCase; Z: TariffCase };
  answerQuartiles: AnswerQuartiles;
}

/** What insurers write: rates as fractions of the insurable turnover, and what they would not write as a usual policy. */
export interface Market {
  low: number;
  mean: number;
  high: number;
  /** With fewer buyers, single ones are insured. */
  fewestBuyers: number;
  /** Share of the turnover of one buyer, above which it is the risk. */
  heaviestBuyer: number;
  /** Gross bad-debt ratios, incl. VAT, published with the profiles: from, to; the last goes beyond. */
  grossBadDebtBands?: Record<'X' | 'Y' | 'Z', [number, number]>;
}

/** A tariff with some of what it may lack. */
export type TariffWith<K extends 'market' | 'levers' | 'comparison' | 'unpaidInvoice' | 'settlement'> =
  Tariff & Required<Pick<Tariff, K>>;

/** A tariff with what all views need. */
export type WholeTariff = TariffWith<'market' | 'levers' | 'comparison' | 'unpaidInvoice' | 'settlement'>;
