import type { TablesMessages } from './fr.js';

/** The Italian texts of the tables. */
export const messages: TablesMessages = {
  scale: {
    range: 'intervallo',
    market: 'mercato',
    profiles: {
      X: 'X, favorevole: buon settore, clienti numerosi e solidi',
      Y: 'Y, corrente: settore medio, clientela mista',
      Z: 'Z, difficile: settore esposto, clienti concentrati o fragili',
    },
    band: (low, high, open) => `tasso lordo di insoluti da ${low} a ${open ? `più di ${high}` : high}`,
    badDebts:
      'Tasso lordo di insoluti (in Francia, moyenne contentieuse): le fatture passate al contenzioso, IVA inclusa e prima dei recuperi, sul fatturato, in media su tre anni. Intervalli pubblicati con i profili; i tassi sono quelli della tariffa.',
    mark: 'Riferimento',
    rate: 'Tasso',
  },

  bill: {
    heading: 'Il costo di un anno',
    premium: 'Premio',
    lifted: (amount) => `minimo di una polizza; con il solo tasso, ${amount}`,
    minimumPremium: 'Premio minimo',
    minimumPremiumHint: 'dovuto anche se le vendite calano',
    tax: (rate) => `Imposta assicurativa francese ${rate} (parte Francia)`,
    fees: 'Spese di istruttoria e monitoraggio',
    feesFor: (buyers, count) =>
      buyers > 1
        ? `${count} clienti nominati, valutati uno per uno`
        : `${buyers === 0 ? 'nessun' : count} cliente nominato`,
    total: 'Totale annuo',
    totalRange: (low, high) =>
      `Tutto compreso, da ${low} a ${high} l’anno; sotto, al tasso probabile. Le spese di contenzioso, se ce ne sono, vanno in più.`,
    totalSame: (amount) =>
      `Tutto compreso, ${amount} l’anno ai due estremi dell’intervallo. Le spese di contenzioso, se ce ne sono, vanno in più.`,
    monthly: 'cioè al mese',
    vat: 'IVA francese sulle spese, recuperabile, in più',
    yearEnd: 'Conguaglio di fine anno',
    yearEndIf: (change) => `se il fatturato finisce a ${change}`,
    toPay: (amount) => `${amount} da pagare`,
    toGetBack: (amount) => `${amount} restituiti`,
    nothing: 'nulla da conguagliare',
  },
};
