/** The French names of the policy's terms, and the shape that every other language must have. */
export const messages = {
  labels: {
    insuredPercentage: 'Quotité garantie',
    claimThreshold: 'Seuil d’intervention',
    eachLossDeductible: 'Franchise individuelle',
    annualAggregateDeductible: 'Franchise annuelle globale',
    maximumLiabilityMultiple: 'Limite de décaissement',
    waitingPeriodMonths: 'Délai de carence',
    namedBuyers: 'Clients suivis par l’assureur',
  },
  times: (multiple: string) => `${multiple} fois la prime`,
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type TermMessages = typeof messages;
