import { dictionary } from '../lazy/lazy-texts.js';
import type { CoefficientMessages } from './text/fr.js';

/** The words for the coefficients of a tariff. */
export const coefficientMessages = dictionary<CoefficientMessages>(
  import.meta.glob('./text/*.ts', { import: 'messages' }),
);
