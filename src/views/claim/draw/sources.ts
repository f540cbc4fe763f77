import type { TemplateResult } from 'lit';
import {
  coefficientList,
  type Coefficient,
  type CoefficientModel,
} from '../../../coefficients/coefficient.js';

/** The figures behind a claim, by their places in the tariff. */
const PLACES = /^(settlement\.|defaultTerms\.(?!maximumLiability$)|bill\.discretionaryLimit|unpaidInvoice\.)/;

/** What an unnamed customer is insured for: as priced, or, where the tariff does not price it, as usual. */
const OTHERWISE = 'unpaidInvoice.unnamedPercentage';
const isPriced = ({ path }: Coefficient) => path === 'defaultTerms.insuredPercentageUnnamed';

/** Where each deadline, amount and rate of a claim comes from. */
export const claimSources = (all: readonly Coefficient[], model: CoefficientModel): TemplateResult =>
  coefficientList(
    all.filter(({ path }) => PLACES.test(path) && !(path === OTHERWISE && all.some(isPriced))),
    model,
  );
