export const heading = 'En cas d’impayé';

/** The French texts of « En cas d’impayé », and the shape that every other language must have. */
export const messages = {
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

  /** Why nothing is paid. */
  ends: {
    vat: 'La facture est trop petite.',
    creditLimit: 'L’assureur n’a rien accepté de couvrir sur ce client.',
    recoveredBefore: 'Tout a été récupéré avant l’indemnité.',
    claimThreshold: 'La perte est sous le seuil d’intervention.',
    insuredPercentage: 'Ce qui a été récupéré dépasse déjà la part assurée.',
    eachLossDeductible: 'La franchise individuelle absorbe l’indemnité.',
    annualAggregateDeductible: 'La franchise annuelle globale absorbe l’indemnité.',
    maximumLiability: 'La limite de décaissement est épuisée.',
    forfeited: 'Le dossier est arrivé trop tard.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Récupéré avant l’indemnité, HT', hint: 'rien' },
      claimAfter: { label: 'Récupéré après l’indemnité, HT', hint: 'rien' },
      claimDeductible: { label: 'Reste de la franchise annuelle globale', hint: 'premières pertes, à vous' },
      claimMaximum: { label: 'Reste de la limite de décaissement', hint: 'limite entière' },
    },
    noMaximum: 'sans limite',
    noDeductible: 'pas de franchise annuelle globale',
    aboveLoss: (loss: string) => `Récupéré en tout\u202f: au plus ${loss}, le montant hors taxes.`,
  },

  dates: {
    event: 'Étape',
    earliest: 'Au plus tôt',
    latest: 'Au plus tard',
  },

  cash: {
    heading: 'Votre trésorerie',
    finding: (amount: string, date: string, without: string) =>
      `Le ${date} au plus tard, ${amount} sont rentrés avec l’assurance\u202f; sans elle, ${without}.`,
    same: 'Dans ce cas, l’assurance ne change rien aux encaissements.',
    due: (amount: string) => `attendu ${amount} HT`,
    with: (amount: string) => `avec assurance ${amount}`,
    without: (amount: string) => `sans assurance ${amount}`,
    note: 'Hors taxes et hors prime. Les récupérations n’ont pas de date sûre\u202f: avant l’indemnité, au jour de la déclaration\u202f; après, trois mois plus tard.',
    table: 'Voir en tableau',
    date: 'Date',
    event: 'Ce qui rentre',
    causes: {
      due: 'échéance, rien ne rentre',
      before: 'récupéré avant l’indemnité',
      indemnity: 'indemnité',
      after: 'récupéré après l’indemnité',
    },
    withHead: 'Avec',
    withoutHead: 'Sans',
  },

  cap: {
    above: (exposure: string, paid: string, maximum: string) =>
      `Votre premier client à lui seul dépasse la limite de décaissement, le plus que l’assureur paie par an\u202f: ${exposure} d’encours appelleraient ${paid} d’indemnité, pour une limite de ${maximum}.`,
    below: (exposure: string, paid: string, maximum: string) =>
      `Votre premier client tient sous la limite de décaissement, le plus que l’assureur paie par an\u202f: ${exposure} d’encours appelleraient ${paid} d’indemnité, pour une limite de ${maximum}.`,
    none: 'Votre police n’a pas de limite de décaissement\u202f: l’assureur paie sans maximum par an.',
  },

  steps: {
    invoice: 'Facture TTC',
    names: {
      vat: 'Sans la TVA',
      creditLimit: 'Dans la limite de crédit',
      recoveredBefore: 'Moins le récupéré',
      claimThreshold: 'Seuil d’intervention',
      insuredPercentage: 'Quotité garantie',
      eachLossDeductible: 'Franchise individuelle',
      annualAggregateDeductible: 'Franchise annuelle globale',
      maximumLiability: 'Limite de décaissement',
      forfeited: 'Déclaration tardive',
    },
    hints: {
      vat: (rate: string) => `${rate}, que l’État vous rend`,
      creditLimit: (limit: string) => `ce que l’assureur couvre sur ce client, ${limit}`,
      recoveredBefore: (amount: string) => `${amount}, pour sa part couverte`,
      claimThreshold: (amount: string) => `sous ${amount}, rien n’est payé`,
      topUp: (share: string) => `complète le récupéré jusqu’à ${share} de la part couverte`,
      netLoss: (share: string) => `${share} de ce qui n’est pas récupéré`,
      eachLossDeductible: (amount: string) => `${amount} retirés de chaque indemnité`,
      annualAggregateDeductible: (amount: string) => `il en reste ${amount} à votre charge`,
      maximumLiability: (amount: string) => `il en reste ${amount} à décaisser`,
      noVat: 'la facture n’en porte pas',
      noRecovery: 'rien avant l’indemnité',
      none: 'la police n’en a pas',
      noneLeft: 'il n’en reste rien cette année',
      forfeited: 'passé le délai, rien n’est payé',
    },
    total: 'Indemnité',
  },

  kept: {
    heading: 'Ce qui reste à votre charge',
    finding: (kept: string, loss: string) => `${kept} sur une perte de ${loss} hors taxes.`,
    vat: (vat: string) =>
      `La TVA de ce que le client ne paie pas (${vat}) n’est pas assurée\u202f: une fois la créance irrécouvrable, l’État vous la rend.`,
    reasons: {
      creditLimit: 'au-delà de la limite de crédit',
      claimThreshold: 'sous le seuil d’intervention',
      insuredPercentage: 'votre part, au-delà de la quotité',
      eachLossDeductible: 'franchise individuelle',
      annualAggregateDeductible: 'franchise annuelle globale',
      maximumLiability: 'au-delà de la limite de décaissement',
    },
    recovered: 'récupéré après l’indemnité, votre part',
    whole: 'Reste à votre charge',
    before: (amount: string) =>
      `Avant l’indemnité, tout ce qui rentre est à vous\u202f: ${amount} ici, et l’assureur complète.`,
    beforeNone:
      'Avant l’indemnité, tout ce qui rentre est à vous, et l’assureur complète jusqu’à la quotité.',
    beforeNet: 'Avant l’indemnité, tout ce qui rentre est à vous, et réduit la perte à indemniser.',
    after: (insurer: string, insured: string) =>
      `Après, chaque euro récupéré se partage au prorata\u202f: ${insurer} pour l’assureur, ${insured} pour vous. Si tout rentre, vous retrouvez la totalité.`,
    afterAmounts: (insurer: string, insured: string) =>
      `Ici\u202f: ${insurer} pour l’assureur, ${insured} pour vous.`,
    year: (left: string) => `Pour les sinistres suivants de l’année, il reste ${left}.`,
    deductibleLeft: (amount: string) => `${amount} de franchise annuelle globale`,
    maximumLeft: (amount: string) => `${amount} de limite de décaissement`,
  },

  /** The calendar file. */
  file: {
    name: (due: string) => `impaye-${due}`,
    title: (event: string, invoice: string) => `${event} (facture de ${invoice} TTC)`,
    range: (earliest: string, latest: string) =>
      `Selon les contrats\u202f: du ${earliest} au ${latest}. La première date à venir est retenue.`,
    earlier: 'Certains contrats le demandent dès 45\u202fjours de retard.',
    notes: (due: string, more: string) => `Facture échue le ${due}.${more} Votre contrat fait foi.`,
  },

  interest: {
    sum: (interest: string, date: string, charge: string) =>
      `${interest} de pénalités de retard au ${date}, et ${charge} d’indemnité forfaitaire. L’assureur ne les couvre pas.`,
    label: 'Taux des pénalités, par an',
    hint: 'minimum légal, 2e semestre 2025',
    law: 'La loi fixe un plancher de trois fois l’intérêt légal\u202f; sans clause au contrat, c’est le taux de la BCE plus 10 points. Les deux changent chaque semestre. Sur le TTC, sans rappel (L441-10, D441-5 du code de commerce).',
    insolvency: (interest: string, days: string, charge: string) =>
      `${interest} de pénalités par ${days} de retard\u202f; en procédure collective, elles s’arrêtent en général au jugement d’ouverture (L622-28 du code de commerce). Les ${charge} d’indemnité forfaitaire ne se réclament pas quand la procédure interdit le paiement. L’assureur ne couvre ni les unes ni l’autre.`,
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type ClaimMessages = typeof messages;
