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
  de: [
    'Dieser Simulator braucht JavaScript und einen aktuellen Browser. Sonst drei Anhaltspunkte, in Prozent des versicherbaren Umsatzes ohne MwSt.:',
    'unter 0,2\u00a0%: günstige Branche, viele solide Kunden;',
    'höchstens 0,5\u00a0%: durchschnittliche Branche, gemischte Kunden;',
    'ab 0,8\u00a0%: schwierige Branche, hohe Außenstände, schwache Kunden.',
  ],
  es: [
    'Este simulador necesita JavaScript y un navegador reciente. A falta de ellos, tres referencias, en porcentaje de la facturación asegurable sin IVA:',
    'menos del 0,2\u00a0%: sector favorable, clientes numerosos y sólidos;',
    '0,5\u00a0% como máximo: sector medio, clientela variada;',
    '0,8\u00a0% o más: sector difícil, saldos elevados, clientes con malas notas.',
  ],
  it: [
    'Questo simulatore richiede JavaScript e un browser recente. In mancanza, tre riferimenti, in percentuale del fatturato assicurabile, IVA esclusa:',
    'meno dello 0,2%: settore favorevole, clienti solidi e numerosi;',
    '0,5% al massimo: settore medio, clientela mista;',
    '0,8% e oltre: settore difficile, esposizioni elevate, clienti con rating debole.',
  ],
  nl: [
    'Deze simulator heeft JavaScript en een recente browser nodig. Anders drie ijkpunten, in procenten van de verzekerbare omzet excl. btw:',
    'minder dan 0,2%: gunstige sector, veel solide klanten;',
    'ten hoogste 0,5%: gemiddelde sector, gemengde klanten;',
    '0,8% en meer: moeilijke sector, hoge openstaande saldo’s, zwakke klanten.',
  ],
};

/** Whether a table has an entry of this name. */
export const hasKey = <T extends object>(
  table: T,
  name: string | undefined,
): name is Extract<keyof T, string> => name !== undefined && Object.hasOwn(table, name);

/** Lines of HTML to stand between the tags. */
export function fallback(lang: string | undefined): string[] {
  const [intro, ...profiles] = fallbacks[hasKey(fallbacks, lang) ? lang : 'fr'];
  return [`<p>${intro}</p>`, '<ul>', ...profiles.map((profile) => `  <li>${profile}</li>`), '</ul>'];
}
