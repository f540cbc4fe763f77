import { draftKey, type LinkKey } from '../../core/link/link-key.js';
import { choicesIn, chooseClaim, typeClaimDate, type ClaimChoices } from './figures/actions.js';
import { isClaimDay } from './figures/day.js';
import {
  claimBuyers,
  claimCauses,
  claimDates,
  claimRules,
  claimVats,
  type ClaimDateField,
} from './figures/fields.js';

/** A choice about the unpaid invoice, one of a few words. */
const claimChoice = <C extends 'cause' | 'buyer' | 'vat'>(
  key: string,
  choice: C,
  words: readonly NonNullable<ClaimChoices[C]>[],
): LinkKey => ({
  key,
  write: (state) => choicesIn(state)[choice],
  read: (text) => {
    const word = words.find((known) => known === text);
    return word && ((state) => chooseClaim(state, { [choice]: word }));
  },
});

/** A day of the unpaid invoice, `YYYY-MM-DD`. */
const claimDay = (field: ClaimDateField): LinkKey => ({
  key: field,
  write: (state) => {
    const text = choicesIn(state).dates?.[field] ?? '';
    return isClaimDay(text) ? text : undefined;
  },
  read: (text) =>
    isClaimDay(text)
      ? (state) => Object.freeze({ ...typeClaimDate(state, field, text), edit: null })
      : undefined,
});

/** What this view adds to the case that a link holds. */
export const claimLinkKeys: readonly LinkKey[] = [
  claimChoice('claimCause', 'cause', claimCauses),
  claimChoice('claimBuyer', 'buyer', claimBuyers),
  claimChoice('claimVat', 'vat', claimVats),
  ...claimDates.map(claimDay),
  ...Object.entries(claimRules).map(([field, rule]) => draftKey(field, rule)),
];
