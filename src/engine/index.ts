export { bill } from './bill.js';
export { explain } from './explain.js';
export { InvalidSubmission } from './invalid-submission.js';
export { price } from './price.js';
export { premiumRange, premiumRangeSteps } from './range.js';
export type * from './results.js';
export type * from './submission.js';
export type * from './tariff.js';
