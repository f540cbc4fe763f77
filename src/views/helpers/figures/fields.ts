import type { NumberRule } from '../../../core/fields.js';

/** Sales that no policy covers. */
export const exclusions = ['consumers', 'prepaid', 'publicBodies', 'subsidiaries'] as const;
export type Exclusion = (typeof exclusions)[number];

/** The fields of the helper on the turnover. */
export type TurnoverField = 'total' | Exclusion;

/** Years back from now; the component asks no clock. */
export const years = [1, 2, 3] as const;
export type Year = (typeof years)[number];

/** The fields of the helper on bad debts. */
export type LossField = `loss${Year}` | `turnover${Year}` | 'exceptionalLoss';

/** The share of a line of the export by country. */
export const shareField = (id: number) => `share${id}` as const;

/** What these fields take: €, fractions of the turnover. */
export const amountRule: NumberRule = { kind: 'money', min: 0, max: 1e12 };
export const shareRule: NumberRule = { kind: 'percent', min: 0, max: 1 };

/** A year's turnover divides, so it cannot be nothing. */
export const lossRule = (field: LossField): NumberRule =>
  field.startsWith('turnover') ? { ...amountRule, min: 1, thousands: true } : amountRule;
