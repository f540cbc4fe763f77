import { profilePortfolio } from '../price/portfolio.js';
import { pricer } from '../price/pricer.js';
import { profileAbilities } from '../price/profile-abilities.js';
import { changedProfile } from './change.js';
import type { LeverOperations } from './lever-steps.js';

/** Levers of a profile such as a questionnaire's; see `priceProfile`, which knows no bonus. */
export const profileLeverOperations: LeverOperations = {
  priced: pricer(profileAbilities),
  expand: profilePortfolio,
  changed: changedProfile,
};
