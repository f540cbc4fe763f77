import { bonusAndMalus } from './clauses.js';
import { observeRatio } from './experience.js';
import { profilePortfolio } from './portfolio.js';
import type { Abilities } from './pricer.js';

/** What `offerSteps` and `renewalSteps` need of a profile such as a questionnaire's. */
export const profileAbilities: Abilities = {
  portfolio: profilePortfolio,
  observe: observeRatio,
  clauses: bonusAndMalus,
};
