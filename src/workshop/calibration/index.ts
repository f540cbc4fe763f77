export { calibratedPack, type CalibratedAs, type CalibratedPack } from './calibrated-pack.js';
export { calibrationSteps } from './calibration-steps.js';
export type { CalibrationInput, CalibrationProgress } from './calibration-steps.js';
export type { Calibration, FactorEstimate, Finding, Fitted, FittedQuote } from './calibration.js';
export type { Estimate } from './posterior.js';
export { priors } from './priors.js';
export { FEWEST_QUOTES, isOld, type Quote } from './quote.js';
