import { portfolioOf } from './buyers-list.js';
import { bonusAndMalus } from './clauses.js';
import { observe } from './observe.js';
import type { Abilities } from './pricer.js';

/** What a price of any submission takes into account. */
export const everyAbility: Abilities = { portfolio: portfolioOf, observe, clauses: bonusAndMalus };
