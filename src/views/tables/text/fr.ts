/** The French texts of the tables, and the shape that every other language must have. */
export const messages = {
  scale: {
    range: 'fourchette',
    market: 'marché',
    profiles: {
      X: 'X, favorable\u202f: bon secteur, clients nombreux et solides',
      Y: 'Y, courant\u202f: secteur moyen, clientèle mêlée',
      Z: 'Z, difficile\u202f: secteur exposé, clients concentrés ou fragiles',
    },
    /** @param open whether it goes on beyond */
    band: (low: string, high: string, open: boolean) =>
      `moyenne contentieuse de ${low} à ${open ? `plus de ${high}` : high}`,
    badDebts:
      'Moyenne contentieuse (MC)\u202f: les factures passées en contentieux, TTC et avant récupérations, rapportées au chiffre d’affaires, en moyenne sur trois ans. Fourchettes publiées avec les profils\u202f; les taux sont ceux du barème.',
    mark: 'Repère',
    rate: 'Taux',
  },

  bill: {
    /** On paper. */
    heading: 'La facture d’une année',
    premium: 'Prime',
    lifted: (amount: string) => `minimum d’une police\u202f; au taux seul, ${amount}`,
    minimumPremium: 'Minimum de prime',
    minimumPremiumHint: 'dû même si vos ventes baissent',
    tax: (rate: string) => `Taxe d’assurance ${rate} (part France)`,
    fees: 'Frais d’enquête et de surveillance',
    feesFor: (buyers: number, count: string) =>
      buyers > 1
        ? `${count} clients dénommés, notés un par un`
        : `${buyers === 0 ? 'aucun' : count} client dénommé`,
    total: 'Total par an',
    totalRange: (low: string, high: string) =>
      `Tout compris, de ${low} à ${high} par an\u202f; ci-dessous, au taux probable. Les frais de contentieux, s’il y en a, viennent en plus.`,
    totalSame: (amount: string) =>
      `Tout compris, ${amount} par an aux deux bouts de la fourchette. Les frais de contentieux, s’il y en a, viennent en plus.`,
    monthly: 'soit par mois',
    vat: 'TVA sur les frais, récupérable, en plus',
    yearEnd: 'Régularisation de fin d’année',
    yearEndIf: (change: string) => `si le chiffre d’affaires finit à ${change}`,
    toPay: (amount: string) => `${amount} à payer`,
    toGetBack: (amount: string) => `${amount} rendus`,
    nothing: 'rien à régler',
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type TablesMessages = typeof messages;
