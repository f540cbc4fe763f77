/** Usual VAT rate in France. */
export const VAT_RATE = 0.2;

/** Figures of the law and of practice that are no part of a tariff; where they are printed: `fact-sources.ts`. */
export const facts = {
  /** Three times the legal interest rate between professionals, 2.76 % in the second half of 2025: the law's floor. */
  interestRate: 0.0828,
  /** Article D441-5 of the commercial code; € per late invoice, without VAT. */
  recoveryCharge: 40,
  /** Insured percentage of a buyer without a limit of its own: 70 % beside 90 % in the published example. */
  unnamedPercentage: 0.7,
} as const;

export type FactName = keyof typeof facts;
