import {
  bill,
  premiumRange,
  price,
  type Pricing,
  type Submission,
  type Tariff,
} from '../../../src/engine/index.js';
import { population as drawn, sectorsLacking as lacking } from '../../../tools/calibrate/population.mjs';
import * as rails from '../../../tools/calibrate/rails.mjs';

/** What a tariff must come to; rates and changes in percent. */
export interface Rail {
  name: string;
  value: number;
  low: number;
  high: number;
  inside: boolean;
}

/** Of a population: rates, shares and ratios in percent. */
export interface PopulationFigures {
  mean: number;
  inside: number;
  weighted: number;
  expenses: number;
  lossRatio: number;
}

/** The policyholders of the calibration, the same each time. */
export const population = drawn as (tariff: Tariff) => Submission[];

/** Its sectors that a tariff has no coefficient for: there they count as a neighbour or as `other`. */
export const sectorsLacking = lacking as (tariff: Tariff) => string[];

export const figuresOf = rails.figuresOf as (pricings: readonly Pricing[]) => PopulationFigures;

/** Every guard rail of the calibration under a tariff. */
export const railsUnder = (tariff: Tariff, figures: PopulationFigures): Rail[] =>
  (rails.railsOf as (engine: object, tariff: Tariff, all: PopulationFigures) => Rail[])(
    { price, bill, premiumRange },
    tariff,
    figures,
  );
