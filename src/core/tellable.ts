import type { Interval } from './estimate.js';

/** Nobody pays less or more, as a fraction of the turnover: beyond, an entry is a slip. */
const LEAST = 0.0001;
const MOST = 0.1;

/** Whether a range of rates may be shown as a result. */
export const isTellable = ({ low, high }: Interval): boolean => low >= LEAST && high <= MOST;
