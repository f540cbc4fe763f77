import { given } from '../../../core/answers.js';
import { draftNumber } from '../../../core/drafts.js';
import type { State } from '../../../core/state.js';
import {
  addMonths,
  deadlinesOf,
  settleUnchecked,
  type Claim,
  type Deadlines,
  type PolicyTerms,
  type Pricing,
  type Settlement,
  type TariffWith,
} from '../../../engine/index.js';
import { choicesIn } from './actions.js';
import { isClaimDay } from './day.js';
import {
  claimRules,
  type ClaimBuyer,
  type ClaimDateField,
  type ClaimField,
  type ClaimVat,
} from './fields.js';
import { claimHypotheses, termsIn, type ClaimHypotheses } from './hypotheses.js';

/** An unpaid invoice as the visitor has described it, and what the policy makes of it. */
export interface ClaimCase {
  readonly status: 'value';
  readonly claim: Claim;
  readonly buyer: ClaimBuyer;
  readonly vat: ClaimVat;
  /** All buyers are abroad: French proceedings ask nothing. */
  readonly abroad: boolean;
  readonly terms: PolicyTerms;
  /** Days and months that the calendar is made of. */
  readonly deadlines: Deadlines;
  readonly interestRate: number;
  readonly settlement: Settlement;
}

/**
 * `unclear`: a field cannot be read yet; `aboveLoss`: more was got back than was lost, € excl. VAT; `admittedFirst`: a
 * debt admitted before the proceedings opened.
 */
export type ClaimReading =
  | ClaimCase
  | { readonly status: 'unclear' | 'admittedFirst' }
  | { readonly status: 'aboveLoss'; readonly loss: number };

/** What the visitor has chosen, as far as they have. */
export interface Chosen {
  readonly cause: Claim['cause'];
  readonly buyer: ClaimBuyer;
  readonly vat: ClaimVat;
}

export function chosenIn(state: State): Chosen {
  const { cause = 'protractedDefault', buyer = 'named', vat = 'onInvoice' } = choicesIn(state);
  return { cause, buyer, vat };
}

/** The day in force, null where the text is no day of these times: until one is typed, the presumed one. */
export function dayIn(
  state: State,
  field: ClaimDateField,
  today: string,
  tariff: TariffWith<'settlement'>,
): string | null {
  const day = typedDay(state, field);
  return day === undefined ? hypotheticalDay(state, field, today, tariff) : day;
}

/** The day that the visitor has typed, null where the text is none of these times; undefined where there is none. */
function typedDay(state: State, field: ClaimDateField): string | null | undefined {
  const text = choicesIn(state).dates?.[field];
  if (!text) return undefined;
  return isClaimDay(text) ? text : null;
}

/**
 * As the engine has it: proceedings open on the day of admission where that is known, else on the due date; a debt is
 * admitted so many months later. The invoice is due today.
 */
export function hypotheticalDay(
  state: State,
  field: ClaimDateField,
  today: string,
  tariff: TariffWith<'settlement'>,
): string {
  if (field === 'claimDueDate') return today;
  if (field === 'claimOpenedOn') {
    return typedDay(state, 'claimAdmittedOn') ?? dayIn(state, 'claimDueDate', today, tariff) ?? today;
  }
  const opened = dayIn(state, 'claimOpenedOn', today, tariff) ?? today;
  return addMonths(opened, deadlinesOf(tariff).presumedAdmissionMonths);
}

/**
 * Reads the fields and settles the claim.
 *
 * @param today ISO date
 */
export function claimIn(
  state: State,
  pricing: Pricing,
  tariff: TariffWith<'unpaidInvoice' | 'settlement'>,
  today: string,
): ClaimReading {
  const { cause, buyer, vat } = chosenIn(state);
  const presumed = claimHypotheses(state.answers, pricing, tariff, buyer);
  const fields = Object.keys(claimRules) as ClaimField[];
  const values = Object.fromEntries(fields.map((field) => [field, valueIn(state, field, presumed)]));
  const dueDate = dayIn(state, 'claimDueDate', today, tariff);
  const insolvent = cause === 'declaredInsolvency';
  const [openedOn, admittedOn] = insolvent
    ? [typedDay(state, 'claimOpenedOn'), typedDay(state, 'claimAdmittedOn')]
    : [];
  if ([dueDate, openedOn, admittedOn, ...Object.values(values)].includes(null)) return { status: 'unclear' };
  if (openedOn && admittedOn && admittedOn < openedOn) return { status: 'admittedFirst' };
  const of = values as ClaimHypotheses;
  const claim: Claim = {
    invoiceInclVat: of.claimInvoice,
    vatRate: of.claimVatRate,
    ...{ cause, dueDate: dueDate! },
    // What stands in for them the engine presumes, and says so.
    ...(openedOn && { openedOn }),
    ...(admittedOn && { admittedOn }),
    creditLimit: of.claimLimit,
    recoveredBefore: of.claimBefore,
    recoveredAfter: of.claimAfter,
    aggregateDeductibleLeft: of.claimDeductible,
    maximumLiabilityLeft: of.claimMaximum ?? null,
  };
  const loss = claim.invoiceInclVat / (1 + claim.vatRate);
  if (of.claimBefore + of.claimAfter > loss) return { status: 'aboveLoss', loss };
  const terms = { ...termsIn(state.answers, tariff), insuredPercentage: of.claimInsuredPercentage };
  return {
    status: 'value',
    ...{ claim, buyer, vat, terms },
    deadlines: deadlinesOf(tariff),
    abroad: given(state.answers, 'exportShare') === 1,
    interestRate: of.claimInterestRate,
    settlement: settleUnchecked(claim, terms, tariff),
  };
}

/** As typed, else as presumed; null where it cannot be taken. */
function valueIn(state: State, field: ClaimField, presumed: ClaimHypotheses): number | undefined | null {
  const typed = draftNumber(state, field);
  return typed === undefined ? presumed[field] : typed;
}
