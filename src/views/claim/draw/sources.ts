import type { TemplateResult } from 'lit';
import {
  coefficientList,
  type Coefficient,
  type CoefficientModel,
} from '../../../coefficients/coefficient.js';

/** The figures behind a claim, by their places in the tariff. */
const PLACES = /^(settlement\.|defaultTerms\.(?!maximumLiability$)|bill\.discretionaryLimit|unpaidInvoice\.)/;

/** Where each deadline, amount and rate of a claim comes from. */
export const claimSources = (all: readonly Coefficient[], model: CoefficientModel): TemplateResult =>
  coefficientList(
    all.filter(({ path }) => PLACES.test(path)),
    model,
  );
