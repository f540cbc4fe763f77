/** Numbers in the French register of insurance intermediaries (ORIAS) have eight digits, often written by threes. */
export const isOrias = (orias: string | null | undefined): boolean =>
  /^\d{8}$/.test((orias ?? '').replace(/\s/g, ''));
