/** The French names of the policy's terms, and the shape that every other language must have. */
export const messages = {
  /** The name of a term, and what it does, in one sentence. */
  names: {
    insuredPercentage: {
      label: 'Quotité garantie',
      hint: 'Part de chaque perte que l’assureur rembourse, 95\u202f% au plus d’ordinaire. Une offre «\u00a0jusqu’à 100\u202f%\u00a0» se lit de près\u202f: pour quels clients, après quelles franchises.',
    },
    claimThreshold: { label: 'Seuil d’intervention', hint: 'En dessous, un impayé reste à vous.' },
    eachLossDeductible: { label: 'Franchise individuelle', hint: 'Retirée de chaque indemnité versée.' },
    annualAggregateDeductible: {
      label: 'Franchise annuelle globale',
      hint: 'Premières pertes de l’année, à vous.',
    },
    maximumLiabilityMultiple: {
      label: 'Limite de décaissement',
      hint: 'Le plus que l’assureur paie par an\u202f: un multiple de la prime, ou de son minimum selon le contrat.',
    },
    waitingPeriodMonths: {
      label: 'Délai de carence',
      hint: 'Attente avant qu’un retard de paiement soit indemnisé.',
    },
    namedBuyers: {
      label: 'Clients dénommés',
      hint: 'Ceux qui ont leur agrément (limite de crédit), contre des frais d’enquête et de surveillance\u202f; sans réponse, vos plus gros encours. Chaque agrément se consulte et se demande en ligne\u202f; l’assureur décide.',
    },
  },
  /** The maximum liability, by what it is a multiple of. */
  times: {
    premium: (multiple: string) => `${multiple} fois la prime`,
    minimumPremium: (multiple: string) => `${multiple} fois le minimum de prime`,
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type TermMessages = typeof messages;
