/**
 * What is needed once somebody acts on the screen, or a host writes numbers as people do; it comes by itself once the
 * first estimate is complete.
 */
export { outOfMarket } from '../core/out-of-market.js';
export { readAs } from '../core/read-entry.js';
export { reduce } from '../core/reduce.js';
export { laterStyles } from './styles/later.js';
export { ToldAloud } from './told-aloud.js';
export { UnderHeader } from './under-header.js';
