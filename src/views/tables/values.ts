import type { ViewValues } from '../../lazy/view-values.js';
import { formatFor, moneyText } from '../../text/format.js';
import { toldBill } from './figures/told-bill.js';

/** Lines of the bill, € per year; and the `turnover` that it is for, every digit of it. */
export const values: ViewValues = {
  names: ['turnover', 'minimum', 'tax', 'fees'],
  tell({ estimate, pricing }) {
    const { minimumPremium, insurancePremiumTax, creditLimitFees } = toldBill(estimate, pricing);
    return {
      turnover: [pricing.insurableTurnover, (amount, lang) => formatFor('money', amount, lang)],
      minimum: [minimumPremium, moneyText],
      tax: [insurancePremiumTax, moneyText],
      fees: [creditLimitFees, moneyText],
    };
  },
};
