import type { ViewValues } from '../lazy/view-values.js';

const files = import.meta.glob<{ readonly values: ViewValues }>('./*/values.ts', { eager: true });

/** What views give to sentences: whatever view has a `values.ts`. */
export const viewValues: readonly ViewValues[] = Object.values(files).map(({ values }) => values);
