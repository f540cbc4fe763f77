import { changedProfile } from './change.js';
import type { Ways } from './lever-steps.js';
import { profilePortfolio } from './portfolio.js';
import { priceProfile } from './price-profile.js';

/** Levers of a profile such as a questionnaire's; see `priceProfile`. */
export const profileWays: Ways = {
  priced: priceProfile,
  expand: profilePortfolio,
  changed: changedProfile,
};
