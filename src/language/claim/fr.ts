/** The French texts of « En cas d’impayé », and the shape that every other language must have. */
export const fr = {
  answer: {
    /** Before the amount, or `nothing`. */
    of: (invoice: string, paid: boolean) => `Sur ${invoice} TTC, l’assureur ${paid ? '' : 'ne '}verserait`,
    nothing: 'rien',
    by: (latest: string) => `au plus tard le ${latest}.`,
    left: (kept: string) => `Resterait à votre charge, hors taxes\u202f: ${kept}.`,
  },

  inputs: {
    heading: 'Votre facture',
    presumed: (what: string) => `hypothèse\u202f: ${what}`,
    fields: {
      claimInvoice: { label: 'Montant TTC', hint: 'un mois de votre premier client' },
      claimVatRate: { label: 'Taux de TVA', hint: 'taux normal' },
      claimLimit: { label: 'Limite de crédit', hint: 'son encours habituel\u202f; 0 si refusé' },
      claimInsuredPercentage: { label: 'Quotité garantie', hint: 'part assurée de la perte' },
    },
    noVat: 'à l’export, pas de TVA',
    unnamedLimit: 'ce que vous décidez seul',
    unnamedPercentage: '60 à 75\u202f% le plus souvent',
    dates: {
      claimDueDate: { label: 'Échéance', hint: 'aujourd’hui' },
      claimAdmittedOn: { label: 'Créance admise le', hint: 'jour de la déclaration' },
    },
    badDate: 'Un jour entre 2000 et 2100, par exemple 31/01/2027.',
    cause: 'Pourquoi n’est-elle pas payée\u202f?',
    causes: {
      protractedDefault: 'impayé prolongé',
      declaredInsolvency: 'insolvabilité déclarée (redressement, liquidation…)',
    },
    buyer: 'Ce client est-il suivi par l’assureur\u202f?',
    buyers: {
      named: 'dénommé\u202f: il a sa limite',
      unnamed: 'non dénommé\u202f: sans limite à lui',
    },
  },

  calendar: {
    heading: 'Le calendrier',
    toFile: (date: string) => `Le délai à ne pas manquer\u202f: déclarer le sinistre dès le ${date}.`,
    fileNow: (date: string) => `Déclarez le sinistre sans attendre, avant le ${date}.`,
    tooLate: (date: string) =>
      `Si le sinistre n’était pas déclaré le ${date}, la garantie est sans doute perdue\u202f: appelez votre courtier.`,
    contract: 'Votre contrat fait foi.',
    due: 'Échéance de la facture',
    events: {
      fileClaim: 'Déclarer le sinistre à l’assureur',
      stopDeliveries: 'Arrêter les livraisons',
      unilateralExtensionEnds: 'Dernier jour de prorogation',
      indemnity: 'Indemnité',
    },
    hints: {
      fileClaim: (days: string) =>
        `passé le délai, plus de garantie\u202f; ${days} si vous avez prorogé l’échéance`,
      stopDeliveries: (days: number) =>
        `au-delà, elles ne sont plus couvertes${days > 45 ? '\u202f; parfois dès 45\u202fjours' : ''}`,
      unilateralExtensionEnds: 'report d’échéance accordé sans l’assureur',
      indemnity: 'versée dans cet intervalle, selon le contrat',
    },
    admitted: 'comptée depuis l’admission de la créance',
    past: 'date passée',
    save: 'Mettre ces délais dans mon agenda',
    saveNote: 'Fichier .ics, aux dates les plus proches\u202f; créé ici, rien n’est envoyé.',
  },

  /** What opens on demand. */
  demand: {
    more: 'Récupérations, et ce qu’il reste de l’année',
    dates: 'Voir en tableau',
    cash: 'Votre trésorerie, avec et sans l’assurance',
    cap: 'La limite de décaissement et votre premier client',
    steps: 'L’indemnité, pas à pas, et ce qui reste à votre charge',
    law: 'Ce que le client vous doit en plus, selon la loi',
    sources: 'D’où viennent ces délais et ces montants',
  },
};
