/**
 * A second door, for what views alone compute: whoever imports it from here, and not through `index.ts`, keeps it out of
 * what loads first, the classic script included.
 */
export { offerSteps } from './offers/offer-steps.js';
export { profileAbilities } from './price/profile-abilities.js';
export { validOffers } from './public/validate-offers.js';
