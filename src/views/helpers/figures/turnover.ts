import { draftNumber } from '../../../core/drafts.js';
import type { State } from '../../../core/state.js';
import { exclusions } from './fields.js';

/** What the helper on the turnover comes to. `unclear`: a field cannot be read yet; `exceeds`: more is left out than there is. */
export type Insurable =
  | { readonly status: 'empty' | 'unclear' | 'nothing' }
  | { readonly status: 'exceeds'; readonly excluded: number }
  | { readonly status: 'value'; readonly value: number };

/** The insurable turnover: the total, without the sales that no policy covers. Cents are kept, dust is not. */
export function insurableOf(state: State): Insurable {
  const total = draftNumber(state, 'total');
  const amounts = exclusions.map((field) => draftNumber(state, field));
  if (total === null || amounts.includes(null)) return { status: 'unclear' };
  if (total === undefined) return { status: 'empty' };
  const excluded = amounts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const value = Math.round((total - excluded) * 100) / 100;
  if (value < 0) return { status: 'exceeds', excluded };
  // A euro is the least that can be insured.
  return value < 1 ? { status: 'nothing' } : { status: 'value', value };
}
