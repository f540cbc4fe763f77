import type { NumberField, NumberRule } from './fields.js';
import type { Refusal } from './problems.js';

/** How a typed text was understood; values in the field's own unit. */
export type Reading =
  /** `loose`: typed otherwise than the field would show it. */
  | { readonly status: 'value'; readonly value: number; readonly loose: boolean }
  | { readonly status: 'empty' }
  | { readonly status: 'ambiguous'; readonly candidates: readonly number[] }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  /** Understood, but the rate would be none that anybody pays: what may have been meant, if anything comes to mind. */
  | { readonly status: 'implausible'; readonly value: number; readonly candidates: readonly number[] };

/** Whether an entry answers its question, or opens it; else the answer of before stays. */
export const isTaken = ({ status }: Reading): boolean => status === 'value' || status === 'empty';

/** A text as typed, kept so that nothing typed is lost. */
export interface Entry {
  readonly text: string;
  readonly reading: Reading;
}

export type Entries = { readonly [F in NumberField]?: Entry };

/** Why a field would not take a value; undefined if it would. */
export function refusalOf({ kind, min, max }: NumberRule, value: number): Refusal | undefined {
  if (value < min) return { code: 'tooLow', bound: min };
  if (value > max) return { code: 'tooHigh', bound: max };
  if (kind === 'count' && !Number.isInteger(value)) return { code: 'notWhole' };
  return undefined;
}
