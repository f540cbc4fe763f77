import type { DraftOffer } from '../figures/offers.js';

/** The offers' letters, by their place. */
export const LETTERS = 'ABCD';

/** What an offer is called: the visitor's own word or its letter, and both where two have the same word. */
export function nameOf(id: number, offers: readonly DraftOffer[]): string {
  const at = offers.findIndex((offer) => offer.id === id);
  const letter = LETTERS[at] ?? '';
  const label = offers[at]?.label.trim() ?? '';
  if (!label) return letter;
  const shared = offers.filter((other) => other.label.trim() === label).length > 1;
  return shared ? `${label} (${letter})` : label;
}
