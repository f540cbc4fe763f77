/** What is said under a field, the most pressing thing only. */
export type Note =
  | { kind: 'problem'; text: string }
  /** `label`: what taking a candidate is called, if not by the value alone. */
  | { kind: 'question'; text: string; candidates: readonly number[]; label?: (value: number) => string }
  | { kind: 'understood'; text: string }
  /** `text`: what there is to say of it beside its being one. */
  | { kind: 'hypothesis'; text: string }
  /** A figure for bad debts of which nobody has said what it counts. */
  | { kind: 'basis'; text: string }
  | { kind: 'example' }
  | { kind: 'none' };
