/** What is needed once somebody acts on the screen, or a host writes numbers as people do. */
export { readAs } from '../core/read-entry.js';
export { reduce } from '../core/reduce.js';
export { laterStyles } from './styles/later.js';
