/**
 * What is believed of a market before any of its quotes is seen, on the logarithm: standard deviations around the tariff
 * as it is. Expert assumptions, wide enough that a few dozen quotes outweigh them.
 */
export const priors = {
  /** Of the general level of failures. */
  level: 0.3,
  /** Of one sector against that level. */
  sector: 0.25,
  /** Of the power of turnover that the tariff misses. */
  size: 0.05,
  /** Of the scale of what no tariff explains in a quote: half-normal. */
  spread: 0.2,
} as const;

/** Quotes scatter as Student's t with so many degrees of freedom: a gross error counts for little. */
export const DEGREES = 4;

/** Probability that each interval is meant to hold the truth with. */
export const COVERAGE = 0.9;
