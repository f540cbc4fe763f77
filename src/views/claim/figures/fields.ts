import type { NumberRule } from '../../../core/fields.js';
import type { ClaimCause } from '../../../engine/index.js';

const amount: NumberRule = { kind: 'money', min: 0, max: 1e12 };
const share: NumberRule = { kind: 'percent', min: 0, max: 1 };

/** The number fields of an unpaid invoice, and what they take: € or fractions. */
export const claimRules = {
  claimInvoice: { ...amount, min: 1 },
  claimVatRate: share,
  claimLimit: amount,
  claimInsuredPercentage: { ...share, min: 0.01 },
  claimBefore: amount,
  claimAfter: amount,
  claimDeductible: amount,
  claimMaximum: amount,
  claimInterestRate: share,
} as const satisfies Record<string, NumberRule>;

export type ClaimField = keyof typeof claimRules;

export const claimDates = ['claimDueDate', 'claimOpenedOn', 'claimAdmittedOn'] as const;
export type ClaimDateField = (typeof claimDates)[number];

/** Why the invoice is not paid; the engine's names. */
export const claimCauses = [
  'protractedDefault',
  'declaredInsolvency',
] as const satisfies readonly ClaimCause[];

/** Whether the insurer has set a limit on the buyer, or the insured decides alone up to a small one. */
export const claimBuyers = ['named', 'unnamed'] as const;
export type ClaimBuyer = (typeof claimBuyers)[number];

/** When the VAT of the invoice is owed to the State: with it (goods, services on debits), or with the money (services). */
export const claimVats = ['onInvoice', 'onReceipt'] as const;
export type ClaimVat = (typeof claimVats)[number];
