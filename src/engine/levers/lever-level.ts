import { policyTerms } from '../terms.js';
import type { Buyer, LossExperience, Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import type { LeverId } from './change.js';

/**
 * Where a submission stands on what a lever moves: days, fractions, €, years, months or a multiple. Means over a list
 * of buyers are weighted by turnover; losses of the past as they were given (ratio, € or claims in all). `null`: no
 * maximum, or nothing known of the past.
 */
export function levelOf(submission: Submission, id: LeverId, tariff: Tariff): number | null {
  const { buyers, lossExperience } = submission;
  const terms = policyTerms(submission.terms, tariff);
  switch (id) {
    case 'dso': {
      const usual = submission.dso ?? tariff.exposure.dso;
      return buyers ? meanOf(buyers, ({ dso }) => dso ?? usual) : usual;
    }
    case 'largestShare': {
      const shares = buyers ? buyers.map(({ turnover }) => turnover / total(buyers)) : submission.topShares;
      return (shares ?? []).reduce((most, share) => Math.max(most, share), 0);
    }
    case 'insuredPercentage': {
      const usual = terms.insuredPercentage;
      return buyers ? meanOf(buyers, ({ insuredPercentage: own }) => own ?? usual) : usual;
    }
    case 'badDebts':
      return lossExperience ? lossesOf(lossExperience) : null;
    case 'lossYears':
      return lossExperience?.kind === 'ratio' ? lossExperience.years : null;
    default:
      return terms[id];
  }
}

const total = (buyers: readonly Buyer[]): number => buyers.reduce((sum, { turnover }) => sum + turnover, 0);

function meanOf(buyers: readonly Buyer[], valueOf: (buyer: Buyer) => number): number {
  return buyers.reduce((sum, buyer) => sum + buyer.turnover * valueOf(buyer), 0) / total(buyers);
}

function lossesOf(past: LossExperience): number {
  switch (past.kind) {
    case 'ratio':
      return past.grossBadDebtRatio;
    case 'amounts':
      return past.history.reduce((sum, { loss }) => sum + loss, 0);
    case 'claims':
      return past.history.reduce((sum, { claims }) => sum + claims, 0);
  }
}
