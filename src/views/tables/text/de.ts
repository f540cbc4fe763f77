import type { TablesMessages } from './fr.js';

/** The German texts of the tables. */
export const messages: TablesMessages = {
  scale: {
    range: 'Spanne',
    market: 'Markt',
    profiles: {
      X: 'X, günstig: gute Branche, viele solide Kunden',
      Y: 'Y, üblich: mittlere Branche, gemischte Kunden',
      Z: 'Z, schwierig: gefährdete Branche, konzentrierte oder schwache Kunden',
    },
    band: (low, high, open) => `Bruttoausfallquote von ${low} bis ${open ? `über ${high}` : high}`,
    badDebts:
      'Bruttoausfallquote (moyenne contentieuse): zum Inkasso abgegebene Rechnungen, mit MwSt. und vor Rückflüssen, geteilt durch den Umsatz, im Mittel über drei Jahre. Spannen mit den Profilen veröffentlicht; die Sätze sind die des Tarifs.',
    mark: 'Bezugspunkt',
    rate: 'Satz',
  },

  bill: {
    heading: 'Die Rechnung eines Jahres',
    premium: 'Prämie',
    lifted: (amount) => `Mindestpreis einer Police; nach dem Satz allein ${amount}`,
    minimumPremium: 'Mindestprämie',
    minimumPremiumHint: 'auch fällig, wenn Ihre Verkäufe sinken',
    tax: (rate) => `Französische Versicherung\u00adsteuer ${rate} (Anteil Frankreich)`,
    fees: 'Kredit\u00adprüfungs\u00adgebühren',
    feesFor: (buyers, count) =>
      buyers > 1
        ? `${count} benannte Kunden, einzeln benotet`
        : `${buyers === 0 ? 'kein' : count} benannter Kunde`,
    total: 'Summe im Jahr',
    totalRange: (low, high) =>
      `Alles inbegriffen ${low} bis ${high} im Jahr; darunter zum wahrscheinlichen Satz. Rechtsverfolgungskosten, falls welche anfallen, kommen hinzu.`,
    totalSame: (amount) =>
      `Alles inbegriffen ${amount} im Jahr, an beiden Enden der Spanne. Rechtsverfolgungskosten, falls welche anfallen, kommen hinzu.`,
    monthly: 'das ist im Monat',
    vat: 'französische MwSt. auf die Gebühren, abziehbar, zusätzlich',
    yearEnd: 'Endabrechnung zum Jahresende',
    yearEndIf: (change) => `wenn der Umsatz bei ${change} endet`,
    toPay: (amount) => `${amount} zu zahlen`,
    toGetBack: (amount) => `${amount} zurück`,
    nothing: 'nichts auszugleichen',
  },
};
