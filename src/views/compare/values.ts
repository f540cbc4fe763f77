import type { SelfInsurance } from '../../engine/index.js';
import type { ViewValues } from '../../lazy/view-values.js';
import { withComparison } from '../../tariff/usual-comparison.js';
import { moneyText, shareText } from '../../text/format.js';
import { comparisonOf, selfInsuranceOf } from './figures/comparison.js';
import { inputHypothesesFor, inputsOf } from './figures/in-force.js';
import { salesToWinBack } from './figures/sales.js';

/**
 * € per year excl. VAT. What bad debts cost without a policy, and what of them is kept with one: on average, in one year
 * of ten, in one of a hundred, if the largest buyer fails. What leaves the bank on average either way. The loss to make up
 * for, at which margin (a fraction), and by which sales.
 */
export const values: ViewValues<SelfInsurance> = {
  names: [
    ...['averageYear', 'averageYearKept', 'oneInTen', 'oneInTenKept', 'oneInHundred', 'oneInHundredKept'],
    ...['largestBuyer', 'largestBuyerKept', 'costWithout', 'costWith', 'loss', 'margin', 'salesToWinBack'],
  ],
  steps: selfInsuranceOf,
  tell({ state, tariff, estimate, pricing }, found) {
    const inputs = inputsOf(state, inputHypothesesFor(found, withComparison(tariff)));
    const { outcomes, selfInsured, insured } = comparisonOf(found, estimate, inputs);
    const { expected, oneInTen, oneInHundred, largestBuyer } = outcomes;
    const { lossToMake: loss, operatingMargin: margin } = inputs;
    return {
      averageYear: [expected.withoutPolicy, moneyText],
      averageYearKept: [expected.kept, moneyText],
      oneInTen: [oneInTen.withoutPolicy, moneyText],
      oneInTenKept: [oneInTen.kept, moneyText],
      oneInHundred: [oneInHundred.withoutPolicy, moneyText],
      oneInHundredKept: [oneInHundred.kept, moneyText],
      largestBuyer: [largestBuyer.withoutPolicy, moneyText],
      largestBuyerKept: [largestBuyer.kept, moneyText],
      costWithout: [selfInsured.outlay, moneyText],
      costWith: [insured.outlay, moneyText],
      loss: [loss, moneyText],
      margin: [margin, shareText],
      salesToWinBack: [salesToWinBack(loss, margin, pricing.insurableTurnover).sales, moneyText],
    };
  },
};
