import { draftNumber } from '../../../core/drafts.js';
import type { State } from '../../../core/state.js';
import {
  addDays,
  settleUnchecked,
  type Claim,
  type PolicyTerms,
  type Pricing,
  type Settlement,
  type Tariff,
  type TariffWith,
} from '../../../engine/index.js';
import { choicesIn } from './actions.js';
import { isClaimDay } from './day.js';
import { claimRules, type ClaimBuyer, type ClaimDateField, type ClaimField } from './fields.js';
import { claimHypotheses, termsIn, type ClaimHypotheses } from './hypotheses.js';

/** An unpaid invoice as the visitor has described it, and what the policy makes of it. */
export interface ClaimCase {
  readonly status: 'value';
  readonly claim: Claim;
  readonly buyer: ClaimBuyer;
  readonly terms: PolicyTerms;
  readonly interestRate: number;
  readonly settlement: Settlement;
}

/** `unclear`: a field cannot be read yet; `aboveLoss`: more was got back than was lost, € excl. VAT. */
export type ClaimReading =
  ClaimCase | { readonly status: 'unclear' } | { readonly status: 'aboveLoss'; readonly loss: number };

/** What the visitor has chosen, as far as they have. */
export interface Chosen {
  readonly cause: Claim['cause'];
  readonly buyer: ClaimBuyer;
}

export function chosenIn(state: State): Chosen {
  const { cause = 'protractedDefault', buyer = 'named' } = choicesIn(state);
  return { cause, buyer };
}

/** The day in force, null where the text is no day of these times: until one is typed, the presumed one. */
export function dayIn(state: State, field: ClaimDateField, today: string, tariff: Tariff): string | null {
  const text = choicesIn(state).dates?.[field];
  if (!text) return hypotheticalDay(state, field, today, tariff);
  return isClaimDay(text) ? text : null;
}

/** The invoice is due today; a debt is admitted on the day of filing, as the engine has it. */
export function hypotheticalDay(state: State, field: ClaimDateField, today: string, tariff: Tariff): string {
  if (field === 'claimDueDate') return today;
  const due = dayIn(state, 'claimDueDate', today, tariff) ?? today;
  return addDays(due, tariff.settlement.filingDays.earliest);
}

/**
 * Reads the fields and settles the claim.
 *
 * @param today ISO date
 */
export function claimIn(
  state: State,
  pricing: Pricing,
  tariff: TariffWith<'unpaidInvoice'>,
  today: string,
): ClaimReading {
  const { cause, buyer } = chosenIn(state);
  const presumed = claimHypotheses(state.answers, pricing, tariff, buyer);
  const fields = Object.keys(claimRules) as ClaimField[];
  const values = Object.fromEntries(fields.map((field) => [field, valueIn(state, field, presumed)]));
  const dueDate = dayIn(state, 'claimDueDate', today, tariff);
  const insolvent = cause === 'declaredInsolvency';
  const admittedOn = insolvent ? dayIn(state, 'claimAdmittedOn', today, tariff) : undefined;
  if (dueDate === null || admittedOn === null || Object.values(values).includes(null)) {
    return { status: 'unclear' };
  }
  const of = values as ClaimHypotheses;
  const claim: Claim = {
    invoiceInclVat: of.claimInvoice,
    vatRate: of.claimVatRate,
    ...{ cause, dueDate },
    ...(admittedOn !== undefined && { admittedOn }),
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
    ...{ claim, buyer, terms },
    interestRate: of.claimInterestRate,
    settlement: settleUnchecked(claim, terms, tariff),
  };
}

/** As typed, else as presumed; null where it cannot be taken. */
function valueIn(state: State, field: ClaimField, presumed: ClaimHypotheses): number | undefined | null {
  const typed = draftNumber(state, field);
  return typed === undefined ? presumed[field] : typed;
}
