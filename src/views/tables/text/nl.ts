import type { TablesMessages } from './fr.js';

/** The Dutch texts of the tables. */
export const messages: TablesMessages = {
  scale: {
    range: 'bandbreedte',
    market: 'markt',
    profiles: {
      X: 'X, gunstig: goede sector, veel en sterke klanten',
      Y: 'Y, gangbaar: gemiddelde sector, gemengde klanten',
      Z: 'Z, moeilijk: blootgestelde sector, geconcentreerde of zwakke klanten',
    },
    band: (low, high, open) => `bruto wanbetalingsgraad van ${low} tot ${open ? `meer dan ${high}` : high}`,
    badDebts:
      'Bruto wanbetalingsgraad (moyenne contentieuse): de ter incasso gegeven facturen, incl. btw en vóór geïnde bedragen, gedeeld door de omzet, gemiddeld over drie jaar. Bandbreedtes gepubliceerd met de profielen; de percentages zijn die van het tarief.',
    mark: 'IJkpunt',
    rate: 'Percentage',
  },

  bill: {
    heading: 'De rekening van een jaar',
    premium: 'Premie',
    lifted: (amount) => `minimumprijs van een polis; volgens het percentage alleen ${amount}`,
    minimumPremium: 'Minimumpremie',
    minimumPremiumHint: 'ook verschuldigd als uw verkopen dalen',
    tax: (rate) => `Franse assurantiebelasting ${rate} (aandeel Frankrijk)`,
    fees: 'Limietkosten',
    feesFor: (buyers, count) =>
      buyers > 1
        ? `${count} benoemde klanten, een voor een beoordeeld`
        : `${buyers === 0 ? 'geen' : count} benoemde klant`,
    total: 'Totaal per jaar',
    totalRange: (low, high) =>
      `Alles inbegrepen, ${low} tot ${high} per jaar; hieronder volgens het waarschijnlijke percentage. Gerechtelijke kosten, als die er zijn, komen erbij.`,
    totalSame: (amount) =>
      `Alles inbegrepen, ${amount} per jaar aan beide uiteinden van de bandbreedte. Gerechtelijke kosten, als die er zijn, komen erbij.`,
    monthly: 'dat is per maand',
    vat: 'Franse btw op de kosten, terug te vorderen, komt erbij',
    yearEnd: 'Naverrekening aan het eind van het jaar',
    yearEndIf: (change) => `als de omzet eindigt op ${change}`,
    toPay: (amount) => `${amount} te betalen`,
    toGetBack: (amount) => `${amount} terug`,
    nothing: 'niets te verrekenen',
  },
};
