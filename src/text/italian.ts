/** Italian articles before a figure, which is read aloud: 8 and 11 begin with a vowel, as does 1 of a share, and zero with a z. */
const before =
  (whole: string, elided: string, zero = whole) =>
  (vowel: RegExp) =>
  (figure: string): string => {
    if (vowel.test(figure)) return `${elided}${figure}`;
    return `${/^0/.test(figure) ? zero : whole} ${figure}`;
  };

const the = before('il', 'l’', 'lo');
const to = before('al', 'all’', 'allo');
const from = before('dal', 'dall’', 'dallo');
const of = before('del', 'dell’', 'dello');

/** Of a day as `Intl` writes it, `8 marzo 2027`; the first is `1º`. */
const day = /^(8|11)\b/;
/** Of a share as `Intl` writes it, `1,5%`. */
const share = /^(8|11?(?!\d))/;

/** Before a day: `il 3 marzo`, `l’8 marzo`; `al`; `dal`; `del`. */
export const days = { il: the(day), al: to(day), dal: from(day), del: of(day) };
/** Before a share: `il 12%`, `l’8%`, `lo 0,3%`; `al`; `dal`; `del`. */
export const shares = { il: the(share), al: to(share), dal: from(share), del: of(share) };
