import type { Answers } from '../../../core/answers.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import { submissionOf } from '../../../core/submission.js';
import type { Pricing, Submission, Tariff } from '../../../engine/index.js';
import type { Comparison } from './comparison.js';
import type { Inputs } from './in-force.js';

const DAYS_PER_YEAR = 365;

/** What cover changes for cash, € as told (two significant digits), per year where it is a cost. */
export interface Cash {
  /** Freed once, by being paid sooner. */
  readonly freed: number;
  /** Days really gained: no more than buyers take to pay. */
  readonly daysGained: number;
  /** Of the visitor's provisions on doubtful receivables, the share that the policy pays on average; 0 without any. */
  readonly provisionsReleased: number;
  /** Owed by the buyers on average, incl. VAT; then what the insurer accepts of it. */
  readonly receivables: number;
  readonly accepted: number;
  /** Lent against the accepted receivables. */
  readonly lent: number;
  readonly interest: number;
  /** A factor's commission on the invoices that it takes on. */
  readonly commission: number;
  readonly factorCost: number;
}

/** The case that cash follows from: € per year excl. VAT, days, fractions. */
export interface CashCase {
  readonly turnover: number;
  readonly daysToPay: number;
  readonly domesticShare: number;
  /** Of domestic sales; exports bear none. */
  readonly vatRate: number;
}

/** The days that buyers take to pay, agreed and late. */
export const daysToPay = ({ dso = 0, daysPastDue = 0 }: Submission): number => dso + daysPastDue;

/** @param pricing of these answers */
export const cashCaseOf = (answers: Answers, tariff: Tariff, pricing: Pricing): CashCase => ({
  turnover: pricing.insurableTurnover,
  daysToPay: daysToPay(submissionOf(answers, tariff)),
  domesticShare: pricing.domesticShare,
  vatRate: tariff.bill.vatOnFees, // the normal rate, which most sales bear too
});

const inclVat = ({ vatRate, domesticShare }: CashCase): number => 1 + vatRate * domesticShare;

/** What is owed at any time, € incl. VAT, where so much is sold in a year, € excl. VAT. */
export const receivablesOf = (sales: number, company: CashCase): number =>
  (sales * inclVat(company) * company.daysToPay) / DAYS_PER_YEAR;

/** The other way round; customers take some days to pay. */
export const salesOf = (receivables: number, company: CashCase): number =>
  receivables / receivablesOf(1, company);

/**
 * Effects on cash. Receivables are what buyers owe on average: turnover incl. VAT × days to pay / 365. A lender takes on
 * the share that the insurer accepts.
 */
export function cashOf(
  company: CashCase,
  inputs: Inputs,
  { outcomes, acceptedShare }: Pick<Comparison, 'outcomes' | 'acceptedShare'>,
): Cash {
  const { turnover } = company;
  const daysGained = Math.min(inputs.daysGained, company.daysToPay);
  const receivables = receivablesOf(turnover, company);
  const accepted = receivables * acceptedShare;
  const lent = accepted * inputs.shareFinanced;
  const { loss, paid } = outcomes.expected;
  const interest = roundedToTwoDigits(lent * inputs.financingRate);
  const invoices = turnover * inclVat(company) * acceptedShare;
  const commission = roundedToTwoDigits(invoices * inputs.factoringCommission);
  return {
    freed: roundedToTwoDigits((turnover * daysGained) / DAYS_PER_YEAR),
    daysGained,
    provisionsReleased: loss > 0 ? roundedToTwoDigits(((inputs.provisions ?? 0) * paid) / loss) : 0,
    receivables: roundedToTwoDigits(receivables),
    accepted: roundedToTwoDigits(accepted),
    lent: roundedToTwoDigits(lent),
    interest,
    commission,
    factorCost: interest + commission,
  };
}
