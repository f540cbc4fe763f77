import type { Estimate } from './posterior.js';

/** A factor on the probability of default: value and ends of its 90 % interval are factors, 1 leaves the tariff as it is. */
export type FactorEstimate = Estimate;

/** What the fit makes of one quote. */
export interface FittedQuote {
  /** Place among the quotes that were given. */
  at: number;
  /** Rates, fractions: offered, the tariff's before, and as fitted. */
  rate: number;
  before: number;
  fitted: number;
  /** ln(rate ÷ fitted), and the same in scales of the scatter. */
  residual: number;
  standardised: number;
  /** 1, or half for one older than two years. */
  weight: number;
  /** Of its weight, what the fit hears: near 0 for a gross error. */
  heard: number;
}

/** What quotes say of a tariff. */
export type Calibration =
  | {
      kind: 'tooFew';
      quotes: number;
      /** Quotes that would tell the level within 10 %; undefined: more than anybody has. */
      needed: number | undefined;
    }
  | {
      kind: 'fitted';
      /** The level that the quotes bear on, general and of their sectors together; what they know best. */
      level: FactorEstimate;
      /** The general level alone, which they hardly tell from a common trait of their sectors. */
      general: FactorEstimate;
      /** By sector, those with quotes. */
      sectors: ReadonlyMap<string, FactorEstimate & { quotes: number }>;
      /** Power of turnover that the tariff misses: 0 leaves none. Shown, not written into a pack. */
      size: Estimate;
      /** Scale of the scatter on the logarithm. Shown, not written into a pack. */
      spread: Omit<Estimate, 'weight'>;
      quotes: readonly FittedQuote[];
      needed: number | undefined;
      findings: readonly Finding[];
      /** Times that the tariff was priced anew, and whether the last moved nothing any more. */
      rounds: number;
      settled: boolean;
    };

/** A fit that has one. */
export type Fitted = Extract<Calibration, { kind: 'fitted' }>;

/** What quotes can tell of a tariff, and what they cannot; each with what it rests on. */
export type Finding =
  /** The level's interval reaches no further than 10 % to either side. */
  | { code: 'levelKnown' }
  | { code: 'levelLoose'; needed: number | undefined }
  /** All quotes bear on one sector: what is the sector's and what is general cannot be told apart. */
  | { code: 'oneSector'; sector: string }
  /** Sectors of which the quotes say too little to outweigh what was believed. */
  | { code: 'sectorsFaint'; sectors: readonly string[] }
  /** Sectors of the tariff without a quote: they follow the general level alone. */
  | { code: 'sectorsSilent'; sectors: readonly string[] }
  /** Large companies pay more (above 0) or less than the tariff follows, by this power of turnover. */
  | { code: 'sizeSlope'; power: number }
  | { code: 'sizeFaint' }
  /** Insurers scatter more than the tariff's range allows for market appetite. */
  | { code: 'scatterAboveRange'; spread: number; appetite: number }
  /** Quotes far from all others, by their place: hardly heard; worth a second look. */
  | { code: 'outliers'; quotes: readonly number[] }
  /** Quotes older than two years, which weigh half. */
  | { code: 'old'; quotes: readonly number[] };
