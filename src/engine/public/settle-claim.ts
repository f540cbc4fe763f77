import type { Claim, Settlement } from '../claim.js';
import { settleUnchecked } from '../settlement/settlement.js';
import type { Terms } from '../submission.js';
import type { TariffWith } from '../tariff.js';
import { validClaim } from './validate-claim.js';
import { validTerms } from './validate-terms.js';

/**
 * What a policy pays for one unpaid invoice, step by step, and when.
 *
 * @param claim € excl. VAT unless named, ISO dates
 * @param asked terms of the policy; absent ones take the tariff's default. A maximum as a multiple of the premium needs
 *   a price: give what is left of it as `claim.maximumLiabilityLeft`
 * @throws InvalidSubmission with path, code and what is accepted
 */
export function settleClaim(
  claim: Claim,
  asked: Terms | undefined,
  tariff: TariffWith<'settlement'>,
): Settlement {
  validClaim(claim);
  if (asked !== undefined) validTerms(asked, tariff);
  return settleUnchecked(claim, asked, tariff);
}
