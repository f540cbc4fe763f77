/** What search engines and readers without JavaScript are shown, by language: three reference profiles. */
const fallbacks = {
  fr: [
    'Ce simulateur demande JavaScript et un navigateur récent. À défaut, trois repères, en pourcentage du chiffre d’affaires assurable hors taxes :',
    'moins de 0,2 % : secteur favorable, clients solides et nombreux ;',
    '0,5 % au plus : secteur moyen, clientèle inégale ;',
    '0,8 % et plus : secteur difficile, gros encours, clients mal notés.',
  ],
  en: [
    'This simulator needs JavaScript and a recent browser. Otherwise, three landmarks, as a percentage of insurable turnover excluding VAT:',
    'below 0.2%: favourable sector, many sound customers;',
    '0.5% at most: average sector, uneven customers;',
    '0.8% and more: difficult sector, large exposures, weak customers.',
  ],
};

/** Lines of HTML to stand between the tags. */
export function fallback(lang: string | undefined): string[] {
  const [intro, ...profiles] = fallbacks[lang === 'en' ? 'en' : 'fr'];
  return [`<p>${intro}</p>`, '<ul>', ...profiles.map((profile) => `  <li>${profile}</li>`), '</ul>'];
}
