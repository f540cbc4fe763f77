/** What is needed once somebody acts on the screen, or a host writes numbers as people do. */
export { readAs } from './read-entry.js';
export { reduce } from './reduce.js';
