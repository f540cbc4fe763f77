/** What stands between two of these as code, or as another language, keeps its signs. */
const KEPT = /(<(pre|code|script|style|credit-rate-simulator|iframe)\b[^]*?<\/\2>|<[^>]+>)/;

const NARROW = '\u202f';

/** No-break spaces where French sets them: before high signs, inside quotes, in numbers and before units. */
const set = (text) =>
  text
    .replace(/ ([;:!?%»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(/(\d) (?=(?:€|ko|px|em|jours?|ans?|mois|minutes?|secondes?)(?![\p{L}]))/gu, '$1\u00a0');

/**
 * A page of French text, which its authors write with plain spaces, as it is set.
 *
 * @param {string} html
 */
export const frenchSpaces = (html) =>
  html
    .split(KEPT)
    // Of each match the splitting gives three pieces: text, what is kept, the name of its tag.
    .map((piece, at) => (at % 3 === 0 ? set(piece) : at % 3 === 1 ? piece : ''))
    .join('');
