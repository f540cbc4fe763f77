/** What a number field holds: €, a share or rate as a fraction, days, or a plain count. */
export type NumberKind = 'money' | 'percent' | 'days' | 'count';
