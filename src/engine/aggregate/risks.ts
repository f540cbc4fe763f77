/**
 * Independent risks given the economy, as parallel columns: one entry per buyer, or per group of equal ones.
 * Severities in €, after every term that applies claim by claim.
 */
export interface Risks {
  /** Yearly claim probability, at most 0.9. */
  probability: Float64Array;
  /** Indemnity if the buyer is declared insolvent. */
  insolvency: Float64Array;
  /** Indemnity if the buyer merely does not pay. */
  protracted: Float64Array;
  /** Probability that a claim is an insolvency, 1/(1 + φ). */
  insolvencyWeight: Float64Array;
  /** Equal buyers that each entry stands for; one each if absent. */
  count?: Float64Array | undefined;
}
