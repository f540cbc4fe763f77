/** Why the buyer does not pay: late without end, or insolvent by a court's word. */
export type ClaimCause = 'protractedDefault' | 'declaredInsolvency';

/** One unpaid invoice. Money in € excl. VAT unless named, the VAT rate as a fraction, ISO dates. */
export interface Claim {
  invoiceInclVat: number;
  vatRate: number;
  cause: ClaimCause;
  dueDate: string;
  /** When the file reaches the insurer; default: the earliest deadline, not before the opening judgment. */
  filedOn?: string;
  /**
   * The judgment that opens insolvency proceedings: sauvegarde, redressement, liquidation. Counts in a declared
   * insolvency only; default: `admittedOn`, else, presumed, `filedOn`, else the due date.
   */
  openedOn?: string;
  /** When the debt is admitted in the proceedings, not before `openedOn`; default: presumed, so many months later. */
  admittedOn?: string;
  /** What the insurer has agreed to cover of this buyer's debts; none if `null` or absent. */
  creditLimit?: number | null;
  /** Got back from the buyer before the indemnity, and after it. */
  recoveredBefore?: number;
  recoveredAfter?: number;
  /** Default: the whole annual aggregate deductible of the terms. */
  aggregateDeductibleLeft?: number;
  /** Default: the maximum liability of the terms in €; `null`: no maximum. */
  maximumLiabilityLeft?: number | null;
}

/** The way from the invoice to the indemnity; `forfeited` only if the claim was filed too late. */
export type SettlementStep =
  | 'vat'
  | 'creditLimit'
  | 'recoveredBefore'
  | 'claimThreshold'
  | 'insuredPercentage'
  | 'eachLossDeductible'
  | 'annualAggregateDeductible'
  | 'maximumLiability'
  | 'forfeited';

/**
 * What a claim's calendar dates. In a declared insolvency without `unilateralExtensionEnds`, and with two deadlines of
 * French law: `declareDebt`, the proof of debt, and `claimGoods`, for goods sold under retention of title.
 */
export type ClaimEvent =
  'unilateralExtensionEnds' | 'stopDeliveries' | 'fileClaim' | 'declareDebt' | 'claimGoods' | 'indemnity';

/**
 * A date of the claim's calendar, ISO. Of a deadline, the last day by the shortest contracts and by the longest
 * (`declareDebt`: from metropolitan France, from elsewhere); of the indemnity, the days between which it is paid.
 */
export interface ClaimDate {
  event: ClaimEvent;
  earliest: string;
  latest: string;
  /** It rests on a judgment or an admission that the claim does not date. */
  presumed?: true;
  /** Dotted place of the figure in the tariff, e.g. `settlement.filingDays`; a pack gives its source there. */
  source: string;
}

/** What becomes of an unpaid invoice; € excl. VAT. `lossExclVat` = recovered before + `indemnity` + `keptByInsured` + `insuredRecovery`. */
export interface Settlement {
  lossExclVat: number;
  /** The part of the loss within the credit limit. */
  coveredLoss: number;
  /** What counts towards the annual aggregate deductible. */
  indemnityBeforeAggregate: number;
  indemnity: number;
  /** How the recoveries after the indemnity are shared. */
  insurerRecovery: number;
  insuredRecovery: number;
  keptByInsured: number;
  /** Amounts before and after each step, in the order in which the policy takes them. */
  steps: { step: SettlementStep; before: number; after: number }[];
  calendar: ClaimDate[];
}
