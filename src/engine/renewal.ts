/** What the years to come bring. */
export interface RenewalScenario {
  /** Losses of each year to come over those of the past, or over the market's without any; a factor. */
  lossFactor: number;
  /** The largest buyer is declared insolvent in that year, from 1 to 5; absent: never. */
  largestBuyerFailsInYear?: number;
}

/** How many renewals are worked out. */
export const RENEWALS = 5;
