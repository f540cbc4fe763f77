import { bonusAndMalus } from './clauses.js';
import { observeRatio } from './experience.js';
import { profilePortfolio } from './portfolio.js';
import type { Abilities } from './pricer.js';

/** What a price of a profile such as a questionnaire's takes into account, bonus and malus included. */
export const profileAbilities: Abilities = {
  portfolio: profilePortfolio,
  observe: observeRatio,
  clauses: bonusAndMalus,
};
