/**
 * The tariff as the engine reads it: plain values, no sources.
 * Money in € per year excl. VAT, rates and shares as fractions, times in days unless named.
 * The document that carries the sources is `src/tariff/market-2026.1.json`; `src/tariff/values.ts` strips it to this shape.
 */

/** Grade of a buyer, best to worst; `NR` is a buyer nobody has graded. */
export type CreditGrade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'NR';

/** Which loss the visitor's books show; each basis converts differently. */
export type LossBasis = 'grossInclVat' | 'grossExclVat' | 'writeOffs';

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

export type RecoveryRule = 'topUp' | 'netLoss';

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
  claims: {
    protractedDefaultRatio: number;
    probabilityCap: number;
    lossGivenInsolvency: number;
    lossGivenProtractedDefault: number;
    waitingHazardPerMonth: number;
    waitingReferenceMonths: number;
  };
  exposure: { daysPastDue: number; dso: number; peakFactor: number };
  economy: { sigma: number; tailLevel: number };
  experience: {
    tau: number;
    tauGraded: number;
    largeLossMultiple: number;
    factorMin: number;
    factorMax: number;
    basis: Record<LossBasis | 'claimCount', BasisConversion>;
    developmentFactors: number[];
  };
  loadings: {
    costOfCapital: number;
    undiversifiedShare: number;
    claimsHandling: number;
    acquisition: number;
    administration: number;
    margin: number;
    fixedCost: number;
  };
  bill: {
    minimumPremium: number;
    creditLimitFeePerBuyer: number;
    insurancePremiumTax: number;
    vatOnFees: number;
    minimumPremiumShare: number;
    discretionaryLimit: number;
  };
  defaultTerms: {
    insuredPercentage: number;
    claimThreshold: number;
    eachLossDeductible: number;
    annualAggregateDeductible: number;
    maximumLiabilityMultiple: number | null;
    maximumLiability: number | null;
    waitingPeriodMonths: number;
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
  settlement: {
    recoveryRule: RecoveryRule;
    unilateralExtensionDays: number;
    stopDeliveriesDays: number;
    filingDays: { earliest: number; latest: number; latestWithExtension: number };
    indemnityAfterAdmissionDays: number;
    latestIndemnityMonthsAfterDueDate: number;
  };
  referenceCase: TariffCase;
  profiles: { X: TariffCase; Y: TariffCase; Z: TariffCase };
  answerQuartiles: AnswerQuartiles;
}
