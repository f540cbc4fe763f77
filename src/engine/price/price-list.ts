import { portfolioOf } from './buyers-list.js';
import { observe } from './observe.js';
import { noClauses } from './premium.js';
import { pricer } from './pricer.js';

/**
 * The price of a list of buyers that is sound by construction and asks for neither bonus nor malus, such as one read
 * from a company's books: the checks need not be loaded.
 */
export const priceList = pricer({ portfolio: portfolioOf, observe, clauses: noClauses });
