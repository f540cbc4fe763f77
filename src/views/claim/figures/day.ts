import { isIsoDate } from '../../../engine/index.js';

/** A day of these times, `YYYY-MM-DD`. */
export const isClaimDay = (text: string): boolean =>
  isIsoDate(text) && text >= '2000-01-01' && text <= '2100-12-31';
