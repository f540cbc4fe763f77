import { draftKey, type LinkKey } from '../../core/link/link-key.js';
import { compareFields, compareRules, pickInput } from './figures/inputs.js';

/** What this view adds to the case that a link holds. */
export const compareLinkKeys: readonly LinkKey[] = compareFields.map((field) =>
  draftKey(field, compareRules[field], (state, value) => pickInput(state, field, value)),
);
