/**
 * The nine digits of a French company in a key or name that has them, alone or as the beginning of a SIRET or the end
 * of a VAT number; their check digit is Luhn's.
 */
export function sirenOf(...texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [, digits] of text.matchAll(/(?<!\d)(?:FR\s?\d{2}\s?)?(\d{9})(?:\d{5})?(?!\d)/g)) {
      if (isLuhn(digits!)) return digits!;
    }
  }
  return null;
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum > 0 && sum % 10 === 0;
}
