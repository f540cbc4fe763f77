import type { Claim } from '../claim.js';
import { isIsoDate } from '../settlement/dates.js';
import { AMOUNT, EPSILON, number, oneOf, optional, record, refuse, SHARE } from './checks.js';

const CAUSES = ['protractedDefault', 'declaredInsolvency'];

/**
 * Checks a claim against the model's bounds.
 * @throws InvalidSubmission at the first fault, with its path from the claim
 */
export function validClaim(claim: Claim): void {
  record(claim, 'claim');
  number(claim.invoiceInclVat, 'invoiceInclVat', AMOUNT);
  number(claim.vatRate, 'vatRate', SHARE);
  oneOf(claim.cause, 'cause', CAUSES);
  if ((claim.dueDate as unknown) === undefined) refuse('dueDate', 'missing', ACCEPTED_DATE);
  for (const field of ['dueDate', 'filedOn', 'openedOn', 'admittedOn'] as const) date(claim[field], field);
  const { openedOn, admittedOn } = claim;
  // as texts, ISO dates sort as days do
  if (openedOn !== undefined && admittedOn !== undefined && admittedOn < openedOn) {
    refuse('admittedOn', 'inconsistent', 'a day not before openedOn');
  }
  if (claim.creditLimit !== null) optional(claim.creditLimit, 'creditLimit', AMOUNT);
  optional(claim.recoveredBefore, 'recoveredBefore', AMOUNT);
  optional(claim.recoveredAfter, 'recoveredAfter', AMOUNT);
  optional(claim.aggregateDeductibleLeft, 'aggregateDeductibleLeft', AMOUNT);
  if (claim.maximumLiabilityLeft !== null) {
    optional(claim.maximumLiabilityLeft, 'maximumLiabilityLeft', AMOUNT);
  }
  const { recoveredBefore: before = 0, recoveredAfter: after = 0 } = claim;
  const loss = claim.invoiceInclVat / (1 + claim.vatRate);
  if (before + after > loss * (1 + EPSILON)) {
    refuse(
      before > loss * (1 + EPSILON) ? 'recoveredBefore' : 'recoveredAfter',
      'inconsistent',
      'recoveries that sum to the loss excl. VAT at the most',
    );
  }
}

const ACCEPTED_DATE = 'a day from 1900-01-01 to 2200-12-31 as YYYY-MM-DD';

function date(value: unknown, path: string): void {
  if (value === undefined) return;
  if (!isIsoDate(value)) refuse(path, 'type', ACCEPTED_DATE);
  // as texts, ISO dates sort as days do
  if (value < '1900-01-01' || value > '2200-12-31') refuse(path, 'range', ACCEPTED_DATE);
}
