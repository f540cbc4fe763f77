import type { Activity, LossBasis, OpenAnswer, Tariff } from '../engine/index.js';
import type { NumberKind } from '../text/number-kind.js';

/** The questions asked, in the order of the screen; named as the engine names them. */
export const questions = [
  'insurableTurnover',
  'sector',
  'buyerCount',
  'largest',
  'topThree',
  'dso',
  'daysPastDue',
  'grossBadDebtRatio',
  'quality',
  'exportShare',
] as const satisfies readonly ('insurableTurnover' | OpenAnswer)[];

/**
 * Asked where the tariff says what they come to, and never counted: the tariff holds no spread of plausible answers, so
 * that no range is narrower for one, and a visitor who has answered all that counts is done.
 */
export const furtherQuestions = ['activity'] as const;

/** Terms of the policy: a wish, not a fact about the company, hence never counted among the answers. */
export const termFields = [
  'insuredPercentage',
  'claimThreshold',
  'eachLossDeductible',
  'annualAggregateDeductible',
  'maximumLiabilityMultiple',
  'waitingPeriodMonths',
  'namedBuyers',
] as const;

export type Question = (typeof questions)[number] | (typeof furtherQuestions)[number];
export type TermField = (typeof termFields)[number];
export type ChoiceField = 'sector' | 'quality' | 'activity';
export type NumberField = Exclude<Question, ChoiceField> | TermField;
export type Field = ChoiceField | NumberField;

/** All that an answer can be given to, in the order of the screen. */
export const allFields: readonly Field[] = [...questions, ...furtherQuestions, ...termFields];

/** On which books the visitor counts bad debts, or that they do not know. */
export const bases = ['writeOffs', 'grossInclVat', 'unknown'] as const satisfies readonly (
  LossBasis | 'unknown'
)[];

export type Basis = (typeof bases)[number];

/** What a number field takes: €, fractions, days or counts; both bounds inclusive. */
export interface NumberRule {
  kind: NumberKind;
  min: number;
  max: number;
  /** A bare `0,12` may mean 12 % here: it is asked about. */
  fraction?: boolean;
  /** People also give it in thousands of € without saying so. */
  thousands?: boolean;
}

const share = (min: number): NumberRule => ({ kind: 'percent', min, max: 1, fraction: true });
const money = (min: number): NumberRule => ({ kind: 'money', min, max: 1e12 });
const days: NumberRule = { kind: 'days', min: 0, max: 730 };

/** Tighter than the engine's bounds where a wider answer can only be a slip. */
export const numberRules: Record<NumberField, NumberRule> = {
  insurableTurnover: { ...money(1), thousands: true },
  buyerCount: { kind: 'count', min: 1, max: 200_000 },
  largest: share(0.0001),
  topThree: share(0.0001),
  dso: days,
  daysPastDue: days,
  grossBadDebtRatio: { kind: 'percent', min: 0, max: 1 },
  exportShare: share(0),
  insuredPercentage: share(0.01),
  claimThreshold: money(0),
  eachLossDeductible: money(0),
  annualAggregateDeductible: money(0),
  maximumLiabilityMultiple: { kind: 'count', min: 1, max: 1000 },
  waitingPeriodMonths: { kind: 'count', min: 0, max: 24 },
  namedBuyers: { kind: 'count', min: 0, max: 200_000 },
};

/** Grade-mix presets that the screen offers, from the soundest. */
export const qualities = ['excellent', 'good', 'average', 'fragile', 'degraded'] as const;

/** How the activity fluctuates, from the steadiest. */
export const activities = ['regular', 'seasonal', 'very'] as const satisfies readonly Activity[];

/** Whether a tariff says what the answer to a further question comes to. */
export const asksActivity = ({ exposure }: Tariff): boolean => exposure.peakFactorByActivity !== undefined;

export const isNumberField = (field: Field): field is NumberField => field in numberRules;
export const isTerm = (field: Field): field is TermField => (termFields as readonly string[]).includes(field);
