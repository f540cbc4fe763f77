import type { Claim, ClaimDate, ClaimEvent } from '../claim.js';
import type { PolicyTerms } from '../terms.js';
import type { Tariff } from '../tariff.js';
import { addDays, addMonths } from './dates.js';

/** When the file reaches the insurer: as said, else on the earliest deadline. */
const filing = ({ dueDate, filedOn }: Claim, { settlement }: Tariff): string =>
  filedOn ?? addDays(dueDate, settlement.filingDays.earliest);

/** Whether the file comes after the last day that contracts leave for it, the insured's own extension not counted. */
export function isForfeited(claim: Claim, tariff: Tariff): boolean {
  // as texts, ISO dates sort as days do
  return filing(claim, tariff) > addDays(claim.dueDate, tariff.settlement.filingDays.latest);
}

/** The dates of a claim as the tariff's contracts have them; without an indemnity where nothing is paid any more. */
export function claimCalendar(claim: Claim, terms: PolicyTerms, tariff: Tariff): ClaimDate[] {
  const { dueDate } = claim;
  const { unilateralExtensionDays, stopDeliveriesDays, filingDays } = tariff.settlement;
  const on = (event: ClaimEvent, name: string, from: number, to = from): ClaimDate => ({
    event,
    earliest: addDays(dueDate, from),
    latest: addDays(dueDate, to),
    source: `settlement.${name}`,
  });
  return [
    on('unilateralExtensionEnds', 'unilateralExtensionDays', unilateralExtensionDays),
    on('stopDeliveries', 'stopDeliveriesDays', stopDeliveriesDays),
    on('fileClaim', 'filingDays', filingDays.earliest, filingDays.latest),
    ...(isForfeited(claim, tariff) ? [] : [indemnityDate(claim, terms, tariff)]),
  ];
}

/**
 * Protracted default: between the longest wait after the due date that the tariff has been told of, and the policy's
 * waiting period from filing. Declared insolvency: so many days after the debt's admission.
 */
function indemnityDate(claim: Claim, terms: PolicyTerms, tariff: Tariff): ClaimDate {
  const { settlement } = tariff;
  const filed = filing(claim, tariff);
  const event = 'indemnity';
  if (claim.cause === 'declaredInsolvency') {
    const paid = addDays(claim.admittedOn ?? filed, settlement.indemnityAfterAdmissionDays);
    return { event, earliest: paid, latest: paid, source: 'settlement.indemnityAfterAdmissionDays' };
  }
  const dates = [
    addMonths(claim.dueDate, settlement.latestIndemnityMonthsAfterDueDate),
    addMonths(filed, terms.waitingPeriodMonths),
  ].sort();
  return {
    event,
    earliest: dates[0]!,
    latest: dates[1]!,
    source: 'settlement.latestIndemnityMonthsAfterDueDate',
  };
}
