import { today } from '../../browser/today.js';
import { initialState } from '../../core/state.js';
import type { ViewValues } from '../../lazy/view-values.js';
import { withInvoice } from '../../tariff/usual-invoice.js';
import { formatFor, moneyText } from '../../text/format.js';
import { capOf } from './figures/cap.js';
import { claimIn, type ClaimCase } from './figures/case.js';
import { sharesOfLoss } from './figures/kept.js';

/** The last invoice that could be read, by the element that it was typed into. */
const last = new WeakMap<object, ClaimCase>();

/**
 * Of the invoice in the view, presumed until the visitor describes one: `invoice` € incl. VAT; excl. VAT, the `indemnity`
 * and what is `kept`; the percentage `insured`. Of the policy: the year's `maximum`, where it has one; and the `exposure`
 * of the largest buyer, € excl. VAT.
 */
export const values: ViewValues = {
  names: ['invoice', 'indemnity', 'kept', 'insured', 'maximum', 'exposure'],
  tell({ state, pricing, identity, ...model }) {
    const tariff = withInvoice(model.tariff);
    const day = today();
    const reading = claimIn(state, pricing, tariff, day);
    const found =
      reading.status === 'value'
        ? reading
        : (last.get(identity) ?? (claimIn(initialState(state.answers), pricing, tariff, day) as ClaimCase));
    last.set(identity, found);
    const { indemnity, kept } = sharesOfLoss(found);
    const { maximum, exposure } = capOf(state.answers, pricing, tariff);
    return {
      invoice: [found.claim.invoiceInclVat, moneyText],
      indemnity: [indemnity, moneyText],
      kept: [kept, moneyText],
      insured: [found.terms.insuredPercentage, (share, lang) => formatFor('percent', share, lang)],
      maximum: maximum === null ? undefined : [maximum, moneyText],
      exposure: [exposure, moneyText],
    };
  },
};
