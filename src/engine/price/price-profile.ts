import { observeRatio } from './experience.js';
import { profilePortfolio } from './portfolio.js';
import { noClauses } from './premium.js';
import { pricer } from './pricer.js';

/**
 * The price of a profile that is sound by construction and asks for neither bonus nor malus, such as a
 * questionnaire's: the checks, the reading of lists and the rest need not be loaded.
 */
export const priceProfile = pricer({
  portfolio: profilePortfolio,
  observe: observeRatio,
  clauses: noClauses,
});
