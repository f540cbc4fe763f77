/**
 * Days from the invoice that businesses in France may agree on at the most; with 45 days end of month, where the contract
 * says so, some more.
 *
 * @see article L441-10 of the commercial code
 */
const LEGAL_DAYS = 60;

/** Whether a payment term is one that French law allows in some cases only, or never. */
export const isLongTerm = (days: number): boolean => days > LEGAL_DAYS;
