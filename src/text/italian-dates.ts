/**
 * Italian articles before a date as `Intl` writes it (`3 marzo 2027`): 8 and 11 begin with a vowel when read
 * (`l’8 marzo`, `dall’11 marzo`).
 */
const before =
  (whole: string, elided: string) =>
  (day: string): string =>
    /^(8|11)\b/.test(day) ? `${elided}’${day}` : `${whole} ${day}`;

export const il = before('il', 'l');
export const al = before('al', 'all');
export const dal = before('dal', 'dall');
