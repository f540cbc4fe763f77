import type { Buyer, Submission } from '../../../engine/index.js';
import type { BuyerReport } from '../../../receivables/report.js';

/** As the engine knows it. */
export const HOME = 'FR';

/** A buyer of the list that is priced. */
export interface Listed {
  readonly buyer: BuyerReport;
  /** As the engine takes it: turnover of a year. */
  readonly priced: Buyer;
  /** Credit limit that the insurer would be asked for, €, VAT included at home where the tariff says so. */
  readonly limit: number;
  /** Whether that limit is asked for by name. */
  readonly named: boolean;
}

/** The list as the engine prices it, on the answers' terms, sector, countries and losses. */
export interface BuyersList {
  readonly submission: Submission;
  readonly listed: readonly Listed[];
}
