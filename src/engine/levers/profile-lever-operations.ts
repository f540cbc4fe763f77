import { profilePortfolio } from '../price/portfolio.js';
import { pricer } from '../price/pricer.js';
import { bonusAndMalus } from '../price/clauses.js';
import { observeRatio } from '../price/experience.js';
import { changedProfile } from './change.js';
import type { LeverOperations } from './lever-steps.js';

/** Levers of a profile such as a questionnaire's; see `priceProfile`, which knows no bonus. */
export const profileLeverOperations: LeverOperations = {
  priced: pricer({ portfolio: profilePortfolio, observe: observeRatio, clauses: bonusAndMalus }),
  expand: profilePortfolio,
  changed: changedProfile,
};
