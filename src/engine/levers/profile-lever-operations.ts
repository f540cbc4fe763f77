import { profilePortfolio } from '../price/portfolio.js';
import { priceProfile } from '../price/price-profile.js';
import { changedProfile } from './change.js';
import type { LeverOperations } from './lever-steps.js';

/** Levers of a profile such as a questionnaire's; see `priceProfile`. */
export const profileLeverOperations: LeverOperations = {
  priced: priceProfile,
  expand: profilePortfolio,
  changed: changedProfile,
};
