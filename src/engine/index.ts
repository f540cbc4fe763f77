export { bill } from './bill.js';
export { explain } from './explain.js';
export { InvalidSubmission } from './invalid-submission.js';
export { price, priceUnchecked } from './price.js';
export { allAtOnce, premiumRange, premiumRangeSteps } from './range.js';
export { validSubmission } from './validate.js';
export type * from './results.js';
export type * from './submission.js';
export type * from './tariff.js';
