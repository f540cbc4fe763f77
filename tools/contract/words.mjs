/** Both languages, English first: the pages that hold the element are French, the code is not. */
export const bilingual = ({ fr, en }) => `${en}\n\n${fr}`;

/** The type of an attribute's text: one of its values, or what cannot be told so: a number, an address, a list. */
export const typeOf = ({ values, list }) =>
  values && !list ? values.map((value) => `'${value}'`).join(' | ') : 'string';

/** Meaning with its unit, which the type of an attribute cannot say. */
export function withUnit({ meaning, unit }) {
  const told = (lang) => (unit ? `${meaning[lang]} (${unit[lang]})` : meaning[lang]);
  return { fr: told('fr'), en: told('en') };
}
