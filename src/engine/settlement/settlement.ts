import type { Claim, Settlement, SettlementStep } from '../claim.js';
import { afterEachLoss, isClaim, policyTerms, yearIndemnity } from '../terms.js';
import type { Terms } from '../submission.js';
import type { TariffWith } from '../tariff.js';
import { claimCalendar, isForfeited } from './claim-calendar.js';

/** `settleClaim` without the checks. */
export function settleUnchecked(
  claim: Claim,
  asked: Terms | undefined,
  tariff: TariffWith<'settlement'>,
): Settlement {
  const terms = policyTerms(asked, tariff);
  const lossExclVat = claim.invoiceInclVat / (1 + claim.vatRate);
  const coveredLoss = Math.min(lossExclVat, claim.creditLimit ?? Infinity);
  const share = lossExclVat > 0 ? coveredLoss / lossExclVat : 0;
  const recovered = Math.min(claim.recoveredBefore ?? 0, lossExclVat);
  const open = lossExclVat - recovered;
  const left = share * open;
  const counts = left > 0 && isClaim(left, terms);
  const { insuredPercentage: q } = terms;
  const topUp = tariff.settlement.recoveryRule === 'topUp';
  const insured = topUp ? Math.max(q * coveredLoss - share * recovered, 0) : q * left;

  const amounts: [SettlementStep, number][] = [
    ['vat', lossExclVat],
    ['creditLimit', coveredLoss],
    ['recoveredBefore', left],
    ['claimThreshold', counts ? left : 0],
    ['insuredPercentage', counts ? insured : 0],
  ];
  const take = (step: SettlementStep, change: (amount: number) => number) => {
    const after = change(amounts.at(-1)![1]);
    amounts.push([step, after]);
    return after;
  };
  const beforeAggregate = take('eachLossDeductible', (y) => afterEachLoss(y, terms));
  const deductible = claim.aggregateDeductibleLeft ?? terms.annualAggregateDeductible;
  const { maximumLiabilityLeft: most = terms.maximumLiability } = claim;
  take('annualAggregateDeductible', (y) => yearIndemnity(y, deductible, null));
  const paid = take('maximumLiability', () => yearIndemnity(beforeAggregate, deductible, most));
  const late = isForfeited(claim, tariff);
  const indemnity = late ? take('forfeited', () => 0) : paid;

  const recoveredAfter = Math.min(claim.recoveredAfter ?? 0, open);
  const insurerRecovery = open > 0 ? (recoveredAfter * indemnity) / open : 0;
  const insuredRecovery = recoveredAfter - insurerRecovery;
  return {
    lossExclVat,
    coveredLoss,
    indemnityBeforeAggregate: late ? 0 : beforeAggregate,
    indemnity,
    insurerRecovery,
    insuredRecovery,
    keptByInsured: Math.max(open - indemnity - insuredRecovery, 0),
    steps: amounts.map(([step, after], i) => ({
      step,
      before: i === 0 ? claim.invoiceInclVat : amounts[i - 1]![1],
      after,
    })),
    calendar: claimCalendar(claim, terms, tariff),
  };
}
